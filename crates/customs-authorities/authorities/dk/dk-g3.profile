# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g3
title: Denmark (DMS), G3, presentation of goods
version: 2.2
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
order: own
content: Declaration/dk:procedureCategory/dk:Identifier.Content G3
extension: dk -

Declaration	1..1
Declaration/dk:functionalReference	1..1
Declaration/dk:functionalReference/dk:Identifier.Content	1..1	Text bare
Declaration/dk:procedureCategory	1..1
Declaration/dk:procedureCategory/dk:Identifier.Content	1..1	Text bare
Declaration/dk:OwnFunctionCode=FunctionCode	1..1
Declaration/dk:OwnFunctionCode/dk:Code.Content	1..1	Code bare
Declaration/Agent	0..1
Declaration/Agent/dk:name	0..1
Declaration/Agent/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Agent/dk:identification_2	1..1
Declaration/Agent/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/dk:Communication	0..9
Declaration/Agent/dk:Communication/dk:sequence	1..1
Declaration/Agent/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:Communication/dk:identification_2	1..1
Declaration/Agent/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/dk:Communication/dk:type_8	1..1
Declaration/Agent/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Agent/dk:sequence	1..1
Declaration/Agent/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:function_3	1..1
Declaration/Agent/dk:function_3/dk:Code.Content	1..1	Code bare
Declaration/Declarant	1..1
Declaration/Declarant/dk:name	0..1
Declaration/Declarant/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Declarant/dk:identification_2	1..1
Declaration/Declarant/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/dk:sequence	1..1
Declaration/Declarant/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Address/dk:cityName	1..1
Declaration/Declarant/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:country	1..1
Declaration/Declarant/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Declarant/Address/dk:line	0..1
Declaration/Declarant/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:postcode	1..1
Declaration/Declarant/Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Address/dk:streetName	1..1
Declaration/Declarant/Address/dk:streetName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:OwnstreetNumber=streetNumber	1..1
Declaration/Declarant/Address/dk:OwnstreetNumber/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:postOfficeBox	0..1
Declaration/Declarant/Address/dk:postOfficeBox/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Address/dk:countrySubDivisionName	0..1
Declaration/Declarant/Address/dk:countrySubDivisionName/dk:Text.Content	1..1	Text bare
Declaration/Declarant/dk:OwnCommunication=Communication	0..9
Declaration/Declarant/dk:OwnCommunication/dk:sequence	1..1
Declaration/Declarant/dk:OwnCommunication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/dk:OwnCommunication/dk:identification_2	1..1
Declaration/Declarant/dk:OwnCommunication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/dk:OwnCommunication/dk:type_8	1..1
Declaration/Declarant/dk:OwnCommunication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Submitter	1..1
Declaration/Submitter/dk:name	1..1
Declaration/Submitter/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Submitter/dk:identification_2	1..1
Declaration/Submitter/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Submitter/dk:sequence	1..1
Declaration/Submitter/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/PresentationOffice	1..1
Declaration/PresentationOffice/dk:identification	1..1
Declaration/PresentationOffice/dk:identification/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment	1..1
Declaration/Consignment/dk:sequence	1..1
Declaration/Consignment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:postalReceptacle	0..9999
Declaration/Consignment/dk:postalReceptacle/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:expectedArrival	0..1
Declaration/Consignment/dk:expectedArrival/dk:DateTime.Content	1..1	Text bare
Declaration/Consignment/dk:expectedArrival/dk:DateTime.Format.Code	1..1	Text bare
Declaration/Consignment/GoodsLocation	1..1
Declaration/Consignment/GoodsLocation/dk:identification_2	0..1
Declaration/Consignment/GoodsLocation/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/dk:type_2	1..1
Declaration/Consignment/GoodsLocation/dk:type_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:role	0..1
Declaration/Consignment/GoodsLocation/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:Ownlatitude=latitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlatitude/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/dk:Ownlongitude=longitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlongitude/dk:Measure.Content	1..1	Measure bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address	0..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address/dk:cityName	0..1
Declaration/Consignment/GoodsLocation/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:country	1..1
Declaration/Consignment/GoodsLocation/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/Address/dk:line	0..1
Declaration/Consignment/GoodsLocation/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:postcode	1..1
Declaration/Consignment/GoodsLocation/Address/dk:postcode/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:OwnstreetNumber=streetNumber	0..1
Declaration/Consignment/GoodsLocation/Address/dk:OwnstreetNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/dk:identificationType_2	1..1
Declaration/Consignment/GoodsLocation/dk:identificationType_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:OwnauthorisationReferenceNumber=authorisationReferenceNumber	0..1
Declaration/Consignment/GoodsLocation/dk:OwnauthorisationReferenceNumber/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/Consignment/GoodsLocation/CustomsOffice/dk:Ownidentification=identification	1..1
Declaration/Consignment/GoodsLocation/CustomsOffice/dk:Ownidentification/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/Consignment/GoodsLocation/EconomicOperator/dk:identification_2	1..1
Declaration/Consignment/GoodsLocation/EconomicOperator/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment	0..99999
Declaration/Consignment/dk:HouseConsignment/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument	0..99
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:sequence	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:identification_2	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:type_3	1..1
Declaration/Consignment/dk:HouseConsignment/dk:TransportContractDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument	0..99
Declaration/Consignment/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportContractDocument	0..99
Declaration/Consignment/TransportContractDocument/dk:sequence	1..1
Declaration/Consignment/TransportContractDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportContractDocument/dk:identification_2	1..1
Declaration/Consignment/TransportContractDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/TransportContractDocument/dk:type_3	1..1
Declaration/Consignment/TransportContractDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportEquipment	0..9999
Declaration/Consignment/TransportEquipment/dk:sequence	1..1
Declaration/Consignment/TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/dk:identification_2	1..1
Declaration/Consignment/TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
