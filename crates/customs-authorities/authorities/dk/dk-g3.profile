# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g3
title: Denmark (DMS), G3, presentation of goods
version: 2.2
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content G3

Declaration	1..1
Declaration/functionalReference	1..1
Declaration/functionalReference/Identifier.Content	1..1
Declaration/procedureCategory	1..1
Declaration/procedureCategory/Identifier.Content	1..1
Declaration/FunctionCode	1..1
Declaration/FunctionCode/Code.Content	1..1
Declaration/Agent	0..1
Declaration/Agent/name	0..1
Declaration/Agent/name/Text.Content	1..1
Declaration/Agent/identification_2	1..1
Declaration/Agent/identification_2/Identifier.Content	1..1
Declaration/Agent/Communication	0..9
Declaration/Agent/Communication/sequence	1..1
Declaration/Agent/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Communication/identification_2	1..1
Declaration/Agent/Communication/identification_2/Identifier.Content	1..1
Declaration/Agent/Communication/type_8	1..1
Declaration/Agent/Communication/type_8/Code.Content	1..1
Declaration/Agent/sequence	1..1
Declaration/Agent/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/function_3	1..1
Declaration/Agent/function_3/Code.Content	1..1
Declaration/Declarant	1..1
Declaration/Declarant/name	0..1
Declaration/Declarant/name/Text.Content	1..1
Declaration/Declarant/identification_2	1..1
Declaration/Declarant/identification_2/Identifier.Content	1..1
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/sequence	1..1
Declaration/Declarant/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Address/cityName	1..1
Declaration/Declarant/Address/cityName/Text.Content	1..1
Declaration/Declarant/Address/country	1..1
Declaration/Declarant/Address/country/Code.Content	1..1
Declaration/Declarant/Address/line	0..1
Declaration/Declarant/Address/line/Text.Content	1..1
Declaration/Declarant/Address/postcode	1..1
Declaration/Declarant/Address/postcode/Identifier.Content	1..1
Declaration/Declarant/Address/streetName	1..1
Declaration/Declarant/Address/streetName/Text.Content	1..1
Declaration/Declarant/Address/streetNumber	1..1
Declaration/Declarant/Address/streetNumber/Text.Content	1..1
Declaration/Declarant/Address/postOfficeBox	0..1
Declaration/Declarant/Address/postOfficeBox/Text.Content	1..1
Declaration/Declarant/Address/countrySubDivisionName	0..1
Declaration/Declarant/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Declarant/Communication	0..9
Declaration/Declarant/Communication/sequence	1..1
Declaration/Declarant/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Communication/identification_2	1..1
Declaration/Declarant/Communication/identification_2/Identifier.Content	1..1
Declaration/Declarant/Communication/type_8	1..1
Declaration/Declarant/Communication/type_8/Code.Content	1..1
Declaration/Submitter	1..1
Declaration/Submitter/name	1..1
Declaration/Submitter/name/Text.Content	1..1
Declaration/Submitter/identification_2	1..1
Declaration/Submitter/identification_2/Identifier.Content	1..1
Declaration/Submitter/sequence	1..1
Declaration/Submitter/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/PresentationOffice	1..1
Declaration/PresentationOffice/identification	1..1
Declaration/PresentationOffice/identification/Identifier.Content	1..1
Declaration/Consignment	1..1
Declaration/Consignment/sequence	1..1
Declaration/Consignment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/postalReceptacle	0..9999
Declaration/Consignment/postalReceptacle/Identifier.Content	1..1
Declaration/Consignment/expectedArrival	0..1
Declaration/Consignment/expectedArrival/DateTime.Content	1..1
Declaration/Consignment/expectedArrival/DateTime.Format.Code	1..1
Declaration/Consignment/GoodsLocation	1..1
Declaration/Consignment/GoodsLocation/identification_2	0..1
Declaration/Consignment/GoodsLocation/identification_2/Identifier.Content	1..1
Declaration/Consignment/GoodsLocation/type_2	1..1
Declaration/Consignment/GoodsLocation/type_2/Code.Content	1..1
Declaration/Consignment/GoodsLocation/role	0..1
Declaration/Consignment/GoodsLocation/role/Code.Content	1..1
Declaration/Consignment/GoodsLocation/latitude	0..1
Declaration/Consignment/GoodsLocation/latitude/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/longitude	0..1
Declaration/Consignment/GoodsLocation/longitude/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address	0..1
Declaration/Consignment/GoodsLocation/Address/sequence	1..1
Declaration/Consignment/GoodsLocation/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address/cityName	0..1
Declaration/Consignment/GoodsLocation/Address/cityName/Text.Content	1..1
Declaration/Consignment/GoodsLocation/Address/country	1..1
Declaration/Consignment/GoodsLocation/Address/country/Code.Content	1..1
Declaration/Consignment/GoodsLocation/Address/line	0..1
Declaration/Consignment/GoodsLocation/Address/line/Text.Content	1..1
Declaration/Consignment/GoodsLocation/Address/postcode	1..1
Declaration/Consignment/GoodsLocation/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/GoodsLocation/Address/streetNumber	0..1
Declaration/Consignment/GoodsLocation/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/GoodsLocation/sequence	1..1
Declaration/Consignment/GoodsLocation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/identificationType_2	1..1
Declaration/Consignment/GoodsLocation/identificationType_2/Code.Content	1..1
Declaration/Consignment/GoodsLocation/authorisationReferenceNumber	0..1
Declaration/Consignment/GoodsLocation/authorisationReferenceNumber/Text.Content	1..1
Declaration/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/Consignment/GoodsLocation/CustomsOffice/identification	1..1
Declaration/Consignment/GoodsLocation/CustomsOffice/identification/Identifier.Content	1..1
Declaration/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/Consignment/GoodsLocation/EconomicOperator/identification_2	1..1
Declaration/Consignment/GoodsLocation/EconomicOperator/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment	0..99999
Declaration/Consignment/HouseConsignment/sequence	1..1
Declaration/Consignment/HouseConsignment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/PreviousDocument	0..99
Declaration/Consignment/HouseConsignment/PreviousDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/PreviousDocument/line_2	0..1
Declaration/Consignment/HouseConsignment/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/PreviousDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument	0..99
Declaration/Consignment/HouseConsignment/TransportContractDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/TransportContractDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/type_3/Code.Content	1..1
Declaration/Consignment/PreviousDocument	0..99
Declaration/Consignment/PreviousDocument/sequence	1..1
Declaration/Consignment/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/PreviousDocument/line_2	0..1
Declaration/Consignment/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/PreviousDocument/identification_2	1..1
Declaration/Consignment/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/PreviousDocument/type_3	1..1
Declaration/Consignment/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/TransportContractDocument	0..99
Declaration/Consignment/TransportContractDocument/sequence	1..1
Declaration/Consignment/TransportContractDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportContractDocument/identification_2	1..1
Declaration/Consignment/TransportContractDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/TransportContractDocument/type_3	1..1
Declaration/Consignment/TransportContractDocument/type_3/Code.Content	1..1
Declaration/Consignment/TransportEquipment	0..9999
Declaration/Consignment/TransportEquipment/sequence	1..1
Declaration/Consignment/TransportEquipment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/identification_2	1..1
Declaration/Consignment/TransportEquipment/identification_2/Identifier.Content	1..1
