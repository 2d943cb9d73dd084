# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-a3
title: Denmark (DMS), A3, re-export notification
version: 1.21
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
order: own
content: Declaration/dk:procedureCategory/dk:Identifier.Content A3
content: Declaration/dk:OwnFunctionCode/dk:Code.Content 9
extension: dk -

Declaration	1..1
Declaration/dk:functionalReference	1..1
Declaration/dk:functionalReference/dk:Identifier.Content	1..1	Text bare
Declaration/dk:procedureCategory	1..1
Declaration/dk:procedureCategory/dk:Identifier.Content	1..1	Text bare
Declaration/dk:OwnFunctionCode=FunctionCode	1..1
Declaration/dk:OwnFunctionCode/dk:Code.Content	1..1	Code bare
Declaration/dk:storingFlag	1..1
Declaration/dk:storingFlag/dk:Code.Content	1..1	Code bare
Declaration/ExitOffice	1..1
Declaration/ExitOffice/dk:identification	1..1
Declaration/ExitOffice/dk:identification/dk:Identifier.Content	1..1	Text bare
Declaration/Agent	0..1
Declaration/Agent/dk:identification_2	1..1
Declaration/Agent/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/Contact	0..1
Declaration/Agent/Contact/dk:sequence	1..1
Declaration/Agent/Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/dk:name	1..1
Declaration/Agent/Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/dk:sequence	1..1
Declaration/Agent/Contact/Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/Communication/dk:identification_2	1..1
Declaration/Agent/Contact/Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/Contact/Communication/dk:type_8	1..1
Declaration/Agent/Contact/Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Agent/dk:sequence	1..1
Declaration/Agent/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:function_3	1..1
Declaration/Agent/dk:function_3/dk:Code.Content	1..1	Code bare
Declaration/Declarant	1..1
Declaration/Declarant/dk:identification_2	1..1
Declaration/Declarant/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/dk:sequence	1..1
Declaration/Declarant/Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/dk:name	1..1
Declaration/Declarant/Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/dk:sequence	1..1
Declaration/Declarant/Contact/Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/Communication/dk:identification_2	1..1
Declaration/Declarant/Contact/Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Contact/Communication/dk:type_8	1..1
Declaration/Declarant/Contact/Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Submitter	1..1
Declaration/Submitter/dk:name	1..1
Declaration/Submitter/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Submitter/dk:identification_2	1..1
Declaration/Submitter/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Submitter/dk:sequence	1..1
Declaration/Submitter/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment	1..1
Declaration/Consignment/dk:sequence	1..1
Declaration/Consignment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:container	1..1
Declaration/Consignment/dk:container/dk:Code.Content	1..1	Code bare
Declaration/Consignment/AdditionalInformation	0..99
Declaration/Consignment/AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalInformation/dk:statement	1..1
Declaration/Consignment/AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/AdditionalInformation/dk:statementDescription	0..1
Declaration/Consignment/AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/dk:AdditionalReference	0..99
Declaration/Consignment/dk:AdditionalReference/dk:sequence	1..1
Declaration/Consignment/dk:AdditionalReference/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:AdditionalReference/dk:identification_2	0..1
Declaration/Consignment/dk:AdditionalReference/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:AdditionalReference/dk:type_3	1..1
Declaration/Consignment/dk:AdditionalReference/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier	1..1
Declaration/Consignment/Carrier/dk:identification_2	1..1
Declaration/Consignment/Carrier/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Carrier/dk:Contact	0..1
Declaration/Consignment/Carrier/dk:Contact/dk:sequence	1..1
Declaration/Consignment/Carrier/dk:Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier/dk:Contact/dk:name	1..1
Declaration/Consignment/Carrier/dk:Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/Carrier/dk:Contact/dk:Communication	1..2
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:sequence	1..1
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:identification_2	1..1
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:type_8	1..1
Declaration/Consignment/Carrier/dk:Contact/dk:Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/Carrier/dk:sequence	1..1
Declaration/Consignment/Carrier/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem	1..1
Declaration/Consignment/ConsignmentItem/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Packaging	0..99
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/dk:Packaging/dk:marksNumbers/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation	0..99
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statement	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statement/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statementDescription	0..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalInformation/dk:statementDescription/dk:Text.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference	0..99
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:identification_2	0..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:AdditionalReference/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty	0..99
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:AEOMutualRecognitionParty/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument	0..99
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:line_2	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:line_2/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:Packaging/dk:type_6/dk:Code.Content	1..1	Code bare
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity	0..1
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:Quantity.Content	1..1	Quantity bare			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:PreviousDocument/dk:WriteOff/dk:quantity/dk:QuantityUnit.Code	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument	0..99
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/ConsignmentItem/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation	1..1
Declaration/Consignment/GoodsLocation/dk:identification_2	0..1
Declaration/Consignment/GoodsLocation/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/dk:type_2	1..1
Declaration/Consignment/GoodsLocation/dk:type_2/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:role	0..1
Declaration/Consignment/GoodsLocation/dk:role/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/dk:Ownlatitude=latitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlatitude/dk:Text.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/dk:Ownlongitude=longitude	0..1
Declaration/Consignment/GoodsLocation/dk:Ownlongitude/dk:Text.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address	0..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/Address/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address/dk:cityName	0..1
Declaration/Consignment/GoodsLocation/Address/dk:cityName/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:country	1..1
Declaration/Consignment/GoodsLocation/Address/dk:country/dk:Code.Content	1..1	Code bare
Declaration/Consignment/GoodsLocation/Address/dk:line	0..1
Declaration/Consignment/GoodsLocation/Address/dk:line/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Address/dk:postcode	0..1
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
Declaration/Consignment/GoodsLocation/Contact	0..1
Declaration/Consignment/GoodsLocation/Contact/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Contact/dk:name	1..1
Declaration/Consignment/GoodsLocation/Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Contact/Communication	1..2
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:sequence	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:identification_2	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:type_8	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:PreviousDocument	0..99
Declaration/Consignment/dk:PreviousDocument/dk:sequence	1..1
Declaration/Consignment/dk:PreviousDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:PreviousDocument/dk:identification_2	1..1
Declaration/Consignment/dk:PreviousDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:PreviousDocument/dk:type_3	1..1
Declaration/Consignment/dk:PreviousDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/dk:SupportingDocument	0..99
Declaration/Consignment/dk:SupportingDocument/dk:sequence	1..1
Declaration/Consignment/dk:SupportingDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/dk:SupportingDocument/dk:identification_2	1..1
Declaration/Consignment/dk:SupportingDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/dk:SupportingDocument/dk:type_3	1..1
Declaration/Consignment/dk:SupportingDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportContractDocument	1..99
Declaration/Consignment/TransportContractDocument/dk:sequence	1..1
Declaration/Consignment/TransportContractDocument/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportContractDocument/dk:identification_2	1..1
Declaration/Consignment/TransportContractDocument/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Consignment/TransportContractDocument/dk:type_3	1..1
Declaration/Consignment/TransportContractDocument/dk:type_3/dk:Code.Content	1..1	Code bare
Declaration/Consignment/TransportEquipment	0..9999
Declaration/Consignment/TransportEquipment/dk:sequence	1..1
Declaration/Consignment/TransportEquipment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/dk:identification_2	0..1
Declaration/Consignment/TransportEquipment/dk:identification_2/dk:Identifier.Content	1..1	Text bare
