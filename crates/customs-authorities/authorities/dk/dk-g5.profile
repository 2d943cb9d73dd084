# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g5
title: Denmark (DMS), G5, arrival of goods moved under temporary storage
version: 2.2
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content G5

Declaration	1..1
Declaration/functionalReference	1..1
Declaration/functionalReference/Identifier.Content	1..1
Declaration/procedureCategory	1..1
Declaration/procedureCategory/Identifier.Content	1..1
Declaration/specificCircumstances	0..1
Declaration/specificCircumstances/Code.Content	1..1
Declaration/FunctionCode	1..1
Declaration/FunctionCode/Code.Content	1..1
Declaration/Agent	0..1
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
Declaration/SupervisingOffice	0..1
Declaration/SupervisingOffice/identification	1..1
Declaration/SupervisingOffice/identification/Identifier.Content	1..1
Declaration/Consignment	1..1
Declaration/Consignment/sequence	1..1
Declaration/Consignment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/totalGrossMass	0..1
Declaration/Consignment/totalGrossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/postalReceptacle	0..1
Declaration/Consignment/postalReceptacle/Identifier.Content	1..1
Declaration/Consignment/AdditionalInformation	0..99
Declaration/Consignment/AdditionalInformation/sequence	1..1
Declaration/Consignment/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalInformation/statement	1..1
Declaration/Consignment/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/AdditionalInformation/statementDescription	1..1
Declaration/Consignment/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty	0..99
Declaration/Consignment/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ArrivalTransportMeans	1..1
Declaration/Consignment/ArrivalTransportMeans/identification_2	1..1
Declaration/Consignment/ArrivalTransportMeans/identification_2/Identifier.Content	1..1
Declaration/Consignment/ArrivalTransportMeans/identificationType	1..1
Declaration/Consignment/ArrivalTransportMeans/identificationType/Code.Content	1..1
Declaration/Consignment/ArrivalTransportMeans/sequence	1..1
Declaration/Consignment/ArrivalTransportMeans/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignee	0..1
Declaration/Consignment/Consignee/name	0..1
Declaration/Consignment/Consignee/name/Text.Content	1..1
Declaration/Consignment/Consignee/identification_2	1..1
Declaration/Consignment/Consignee/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignee/Address	0..1
Declaration/Consignment/Consignee/Address/sequence	1..1
Declaration/Consignment/Consignee/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignee/Address/cityName	1..1
Declaration/Consignment/Consignee/Address/cityName/Text.Content	1..1
Declaration/Consignment/Consignee/Address/country	1..1
Declaration/Consignment/Consignee/Address/country/Code.Content	1..1
Declaration/Consignment/Consignee/Address/line	0..1
Declaration/Consignment/Consignee/Address/line/Text.Content	1..1
Declaration/Consignment/Consignee/Address/postcode	1..1
Declaration/Consignment/Consignee/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/Consignee/Address/streetName	1..1
Declaration/Consignment/Consignee/Address/streetName/Text.Content	1..1
Declaration/Consignment/Consignee/Address/streetNumber	1..1
Declaration/Consignment/Consignee/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/Consignee/Address/postOfficeBox	0..1
Declaration/Consignment/Consignee/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/Consignee/Address/countrySubDivisionName	0..1
Declaration/Consignment/Consignee/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/Consignee/Communication	0..9
Declaration/Consignment/Consignee/Communication/sequence	1..1
Declaration/Consignment/Consignee/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignee/Communication/identification_2	1..1
Declaration/Consignment/Consignee/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignee/Communication/type_8	1..1
Declaration/Consignment/Consignee/Communication/type_8/Code.Content	1..1
Declaration/Consignment/Consignee/type_9	1..1
Declaration/Consignment/Consignee/type_9/Code.Content	1..1
Declaration/Consignment/Consignee/sequence	1..1
Declaration/Consignment/Consignee/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem	0..9999
Declaration/Consignment/ConsignmentItem/sequence	1..1
Declaration/Consignment/ConsignmentItem/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging	0..99
Declaration/Consignment/ConsignmentItem/Packaging/sequence	1..1
Declaration/Consignment/ConsignmentItem/Packaging/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Packaging/quantity	1..1
Declaration/Consignment/ConsignmentItem/Packaging/quantity/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging/type_6	1..1
Declaration/Consignment/ConsignmentItem/Packaging/type_6/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation	0..99
Declaration/Consignment/ConsignmentItem/AdditionalInformation/sequence	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statement	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statementDescription	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference	0..99
Declaration/Consignment/ConsignmentItem/AdditionalReference/sequence	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/AdditionalReference/type_3	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/type_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty	0..99
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity	0..1
Declaration/Consignment/ConsignmentItem/Commodity/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/description	1..1
Declaration/Consignment/ConsignmentItem/Commodity/description/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification	0..3
Declaration/Consignment/ConsignmentItem/Commodity/Classification/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identification_2	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identificationType_3	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identificationType_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure	0..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument	0..99
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/line_2	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/identification_2	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/type_3	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument	0..99
Declaration/Consignment/ConsignmentItem/SupportingDocument/sequence	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/SupportingDocument/identification_2	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/type_3	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/type_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment	0..9999
Declaration/Consignment/ConsignmentItem/TransportEquipment/sequence	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/TransportEquipment/identification_2	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/sealsAffixed	0..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/sealsAffixed/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/TransportEquipment/fullness	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/fullness/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/Seal	0..99
Declaration/Consignment/ConsignmentItem/TransportEquipment/Seal/sequence	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/Seal/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/TransportEquipment/Seal/identification_2	1..1
Declaration/Consignment/ConsignmentItem/TransportEquipment/Seal/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignor	0..1
Declaration/Consignment/Consignor/name	1..1
Declaration/Consignment/Consignor/name/Text.Content	1..1
Declaration/Consignment/Consignor/identification_2	0..1
Declaration/Consignment/Consignor/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignor/Address	1..1
Declaration/Consignment/Consignor/Address/sequence	1..1
Declaration/Consignment/Consignor/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignor/Address/cityName	1..1
Declaration/Consignment/Consignor/Address/cityName/Text.Content	1..1
Declaration/Consignment/Consignor/Address/country	1..1
Declaration/Consignment/Consignor/Address/country/Code.Content	1..1
Declaration/Consignment/Consignor/Address/line	0..1
Declaration/Consignment/Consignor/Address/line/Text.Content	1..1
Declaration/Consignment/Consignor/Address/postcode	1..1
Declaration/Consignment/Consignor/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/Consignor/Address/streetName	1..1
Declaration/Consignment/Consignor/Address/streetName/Text.Content	1..1
Declaration/Consignment/Consignor/Address/streetNumber	1..1
Declaration/Consignment/Consignor/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/Consignor/Address/postOfficeBox	0..1
Declaration/Consignment/Consignor/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/Consignor/Address/countrySubDivisionName	0..1
Declaration/Consignment/Consignor/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/Consignor/Communication	0..9
Declaration/Consignment/Consignor/Communication/sequence	1..1
Declaration/Consignment/Consignor/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignor/Communication/identification_2	1..1
Declaration/Consignment/Consignor/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignor/Communication/type_8	1..1
Declaration/Consignment/Consignor/Communication/type_8/Code.Content	1..1
Declaration/Consignment/Consignor/type_9	1..1
Declaration/Consignment/Consignor/type_9/Code.Content	1..1
Declaration/Consignment/Consignor/sequence	1..1
Declaration/Consignment/Consignor/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
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
Declaration/Consignment/HouseConsignment/totalGrossMass	0..1
Declaration/Consignment/HouseConsignment/totalGrossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/AdditionalInformation	0..99
Declaration/Consignment/HouseConsignment/AdditionalInformation/sequence	1..1
Declaration/Consignment/HouseConsignment/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/AdditionalInformation/statement	1..1
Declaration/Consignment/HouseConsignment/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/HouseConsignment/AdditionalInformation/statementDescription	1..1
Declaration/Consignment/HouseConsignment/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/HouseConsignment/AdditionalReference	0..99
Declaration/Consignment/HouseConsignment/AdditionalReference/sequence	1..1
Declaration/Consignment/HouseConsignment/AdditionalReference/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/AdditionalReference/type_3	1..1
Declaration/Consignment/HouseConsignment/AdditionalReference/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty	0..99
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/HouseConsignment/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/Consignee	0..1
Declaration/Consignment/HouseConsignment/Consignee/name	0..1
Declaration/Consignment/HouseConsignment/Consignee/name/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/identification_2	1..1
Declaration/Consignment/HouseConsignment/Consignee/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address	0..1
Declaration/Consignment/HouseConsignment/Consignee/Address/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/Consignee/Address/cityName	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/cityName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/country	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/country/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/line	0..1
Declaration/Consignment/HouseConsignment/Consignee/Address/line/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/postcode	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/streetName	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/streetName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/streetNumber	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/postOfficeBox	0..1
Declaration/Consignment/HouseConsignment/Consignee/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Address/countrySubDivisionName	0..1
Declaration/Consignment/HouseConsignment/Consignee/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Communication	0..9
Declaration/Consignment/HouseConsignment/Consignee/Communication/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignee/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/Consignee/Communication/identification_2	1..1
Declaration/Consignment/HouseConsignment/Consignee/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/Communication/type_8	1..1
Declaration/Consignment/HouseConsignment/Consignee/Communication/type_8/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/type_9	1..1
Declaration/Consignment/HouseConsignment/Consignee/type_9/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignee/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignee/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem	1..9999
Declaration/Consignment/HouseConsignment/ConsignmentItem/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/marksNumbers	0..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/marksNumbers/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/quantity	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/quantity/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/type_6	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Packaging/type_6/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/statement	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/statementDescription	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type_3	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity	0..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/description	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/description/Text.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification	0..3
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/identificationType_3	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/Classification/identificationType_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	0..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/line_2	0..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment	0..9999
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/sealsAffixed	0..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/sealsAffixed/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/fullness	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/fullness/Code.Content	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/Seal	0..99
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/Seal/sequence	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/Seal/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/Seal/identification_2	1..1
Declaration/Consignment/HouseConsignment/ConsignmentItem/TransportEquipment/Seal/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor	0..1
Declaration/Consignment/HouseConsignment/Consignor/name	1..1
Declaration/Consignment/HouseConsignment/Consignor/name/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/identification_2	0..1
Declaration/Consignment/HouseConsignment/Consignor/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/Consignor/Address/cityName	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/cityName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/country	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/country/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/line	0..1
Declaration/Consignment/HouseConsignment/Consignor/Address/line/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/postcode	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/streetName	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/streetName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/streetNumber	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/postOfficeBox	0..1
Declaration/Consignment/HouseConsignment/Consignor/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Address/countrySubDivisionName	0..1
Declaration/Consignment/HouseConsignment/Consignor/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Communication	0..9
Declaration/Consignment/HouseConsignment/Consignor/Communication/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignor/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/Consignor/Communication/identification_2	1..1
Declaration/Consignment/HouseConsignment/Consignor/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/Communication/type_8	1..1
Declaration/Consignment/HouseConsignment/Consignor/Communication/type_8/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/type_9	1..1
Declaration/Consignment/HouseConsignment/Consignor/type_9/Code.Content	1..1
Declaration/Consignment/HouseConsignment/Consignor/sequence	1..1
Declaration/Consignment/HouseConsignment/Consignor/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/NotifyParty	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/name	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/name/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/identification_2	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/sequence	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/NotifyParty/Address/cityName	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/cityName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/country	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/country/Code.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/line	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/line/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/postcode	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/streetName	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/streetName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/streetNumber	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/postOfficeBox	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/countrySubDivisionName	0..1
Declaration/Consignment/HouseConsignment/NotifyParty/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Communication	0..9
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/sequence	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/identification_2	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/type_8	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/Communication/type_8/Code.Content	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/type_9	1..1
Declaration/Consignment/HouseConsignment/NotifyParty/type_9/Code.Content	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument	0..99
Declaration/Consignment/HouseConsignment/PreviousDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/PreviousDocument/line_2	0..1
Declaration/Consignment/HouseConsignment/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/PreviousDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/SupportingDocument	0..99
Declaration/Consignment/HouseConsignment/SupportingDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/SupportingDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/SupportingDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/SupportingDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/SupportingDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/SupportingDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument	0..99
Declaration/Consignment/HouseConsignment/TransportContractDocument/sequence	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/TransportContractDocument/identification_2	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/type_3	1..1
Declaration/Consignment/HouseConsignment/TransportContractDocument/type_3/Code.Content	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment	0..9999
Declaration/Consignment/HouseConsignment/TransportEquipment/sequence	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/TransportEquipment/identification_2	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/sealsAffixed	0..1
Declaration/Consignment/HouseConsignment/TransportEquipment/sealsAffixed/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/TransportEquipment/fullness	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/fullness/Code.Content	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/Seal	0..99
Declaration/Consignment/HouseConsignment/TransportEquipment/Seal/sequence	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/Seal/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/TransportEquipment/Seal/identification_2	1..1
Declaration/Consignment/HouseConsignment/TransportEquipment/Seal/identification_2/Identifier.Content	1..1
Declaration/Consignment/HouseConsignment/UCR	0..1
Declaration/Consignment/HouseConsignment/UCR/sequence	1..1
Declaration/Consignment/HouseConsignment/UCR/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/HouseConsignment/UCR/traderAssignedReference	1..1
Declaration/Consignment/HouseConsignment/UCR/traderAssignedReference/Identifier.Content	1..1
Declaration/Consignment/NotifyParty	0..1
Declaration/Consignment/NotifyParty/name	0..1
Declaration/Consignment/NotifyParty/name/Text.Content	1..1
Declaration/Consignment/NotifyParty/identification_2	1..1
Declaration/Consignment/NotifyParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/NotifyParty/Address	0..1
Declaration/Consignment/NotifyParty/Address/sequence	1..1
Declaration/Consignment/NotifyParty/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/NotifyParty/Address/cityName	1..1
Declaration/Consignment/NotifyParty/Address/cityName/Text.Content	1..1
Declaration/Consignment/NotifyParty/Address/country	1..1
Declaration/Consignment/NotifyParty/Address/country/Code.Content	1..1
Declaration/Consignment/NotifyParty/Address/line	0..1
Declaration/Consignment/NotifyParty/Address/line/Text.Content	1..1
Declaration/Consignment/NotifyParty/Address/postcode	1..1
Declaration/Consignment/NotifyParty/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/NotifyParty/Address/streetName	1..1
Declaration/Consignment/NotifyParty/Address/streetName/Text.Content	1..1
Declaration/Consignment/NotifyParty/Address/streetNumber	1..1
Declaration/Consignment/NotifyParty/Address/streetNumber/Text.Content	1..1
Declaration/Consignment/NotifyParty/Address/postOfficeBox	0..1
Declaration/Consignment/NotifyParty/Address/postOfficeBox/Text.Content	1..1
Declaration/Consignment/NotifyParty/Address/countrySubDivisionName	0..1
Declaration/Consignment/NotifyParty/Address/countrySubDivisionName/Text.Content	1..1
Declaration/Consignment/NotifyParty/Communication	0..9
Declaration/Consignment/NotifyParty/Communication/sequence	1..1
Declaration/Consignment/NotifyParty/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/NotifyParty/Communication/identification_2	1..1
Declaration/Consignment/NotifyParty/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/NotifyParty/Communication/type_8	1..1
Declaration/Consignment/NotifyParty/Communication/type_8/Code.Content	1..1
Declaration/Consignment/NotifyParty/type_9	1..1
Declaration/Consignment/NotifyParty/type_9/Code.Content	1..1
Declaration/Consignment/PreviousDocument	0..99
Declaration/Consignment/PreviousDocument/sequence	1..1
Declaration/Consignment/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/PreviousDocument/line_2	0..1
Declaration/Consignment/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/PreviousDocument/identification_2	1..1
Declaration/Consignment/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/PreviousDocument/type_3	1..1
Declaration/Consignment/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/SupportingDocument	0..99
Declaration/Consignment/SupportingDocument/sequence	1..1
Declaration/Consignment/SupportingDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/SupportingDocument/identification_2	1..1
Declaration/Consignment/SupportingDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/SupportingDocument/type_3	1..1
Declaration/Consignment/SupportingDocument/type_3/Code.Content	1..1
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
Declaration/Consignment/TransportEquipment/sealsAffixed	0..1
Declaration/Consignment/TransportEquipment/sealsAffixed/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/fullness	1..1
Declaration/Consignment/TransportEquipment/fullness/Code.Content	1..1
Declaration/Consignment/TransportEquipment/Seal	0..99
Declaration/Consignment/TransportEquipment/Seal/sequence	1..1
Declaration/Consignment/TransportEquipment/Seal/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/Seal/identification_2	1..1
Declaration/Consignment/TransportEquipment/Seal/identification_2/Identifier.Content	1..1
Declaration/Consignment/UnloadingLocation	1..1
Declaration/Consignment/UnloadingLocation/name	0..1
Declaration/Consignment/UnloadingLocation/name/Text.Content	1..1
Declaration/Consignment/UnloadingLocation/identification_2	0..1
Declaration/Consignment/UnloadingLocation/identification_2/Identifier.Content	1..1
Declaration/Consignment/UnloadingLocation/Address	0..1
Declaration/Consignment/UnloadingLocation/Address/sequence	1..1
Declaration/Consignment/UnloadingLocation/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/UnloadingLocation/Address/country	0..1
Declaration/Consignment/UnloadingLocation/Address/country/Code.Content	1..1
Declaration/Consignment/UCR	0..1
Declaration/Consignment/UCR/sequence	1..1
Declaration/Consignment/UCR/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/UCR/traderAssignedReference	1..1
Declaration/Consignment/UCR/traderAssignedReference/Identifier.Content	1..1
Declaration/Consignment/Warehouse	1..1
Declaration/Consignment/Warehouse/identification_2	1..1
Declaration/Consignment/Warehouse/identification_2/Identifier.Content	1..1
Declaration/Consignment/Warehouse/type_2	1..1
Declaration/Consignment/Warehouse/type_2/Code.Content	1..1
Declaration/Consignment/Warehouse/sequence	1..1
Declaration/Consignment/Warehouse/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
