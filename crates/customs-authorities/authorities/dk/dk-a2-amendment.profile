# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-a2-amendment
title: Denmark (DMS), A2, exit summary declaration for express consignments: amendment
version: 1.27
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content A2
content: Declaration/FunctionCode/Code.Content 4

Declaration	1..1
Declaration/functionalReference	1..1
Declaration/functionalReference/Identifier.Content	1..1
Declaration/id	1..1
Declaration/id/Identifier.Content	1..1
Declaration/procedureCategory	1..1
Declaration/procedureCategory/Identifier.Content	1..1
Declaration/specificCircumstances	0..1
Declaration/specificCircumstances/Code.Content	1..1
Declaration/FunctionCode	1..1
Declaration/FunctionCode/Code.Content	1..1
Declaration/storingFlag	0..1
Declaration/storingFlag/Code.Content	1..1
Declaration/Amendment	1..1
Declaration/Amendment/sequence	1..1
Declaration/Amendment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Amendment/ChangeReasonCode	1..1
Declaration/Amendment/ChangeReasonCode/Code.Content	1..1
Declaration/Amendment/ChangeReasonText	1..1
Declaration/Amendment/ChangeReasonText/Text.Content	1..1
Declaration/ExitOffice	1..1
Declaration/ExitOffice/identification	1..1
Declaration/ExitOffice/identification/Identifier.Content	1..1
Declaration/DeclarationOfficeID	0..1
Declaration/Agent	0..1
Declaration/Agent/identification_2	1..1
Declaration/Agent/identification_2/Identifier.Content	1..1
Declaration/Agent/Contact	0..1
Declaration/Agent/Contact/sequence	1..1
Declaration/Agent/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/name	1..1
Declaration/Agent/Contact/name/Text.Content	1..1
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/sequence	1..1
Declaration/Agent/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/Communication/identification_2	1..1
Declaration/Agent/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Agent/Contact/Communication/type_8	1..1
Declaration/Agent/Contact/Communication/type_8/Code.Content	1..1
Declaration/Agent/sequence	1..1
Declaration/Agent/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/function_3	1..1
Declaration/Agent/function_3/Code.Content	1..1
Declaration/Declarant	1..1
Declaration/Declarant/identification_2	1..1
Declaration/Declarant/identification_2/Identifier.Content	1..1
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/sequence	1..1
Declaration/Declarant/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/name	0..1
Declaration/Declarant/Contact/name/Text.Content	1..1
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/sequence	1..1
Declaration/Declarant/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/Communication/identification_2	1..1
Declaration/Declarant/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Declarant/Contact/Communication/type_8	1..1
Declaration/Declarant/Contact/Communication/type_8/Code.Content	1..1
Declaration/Submitter	1..1
Declaration/Submitter/name	1..1
Declaration/Submitter/name/Text.Content	1..1
Declaration/Submitter/identification_2	1..1
Declaration/Submitter/identification_2/Identifier.Content	1..1
Declaration/Submitter/sequence	1..1
Declaration/Submitter/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment	1..1
Declaration/Consignment/sequence	1..1
Declaration/Consignment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/container	0..1
Declaration/Consignment/container/Code.Content	1..1
Declaration/Consignment/totalGrossMass	0..1
Declaration/Consignment/totalGrossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalInformation	0..99
Declaration/Consignment/AdditionalInformation/sequence	1..1
Declaration/Consignment/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalInformation/statement	1..1
Declaration/Consignment/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/AdditionalInformation/statementDescription	0..1
Declaration/Consignment/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/AdditionalReference	0..99
Declaration/Consignment/AdditionalReference/sequence	1..1
Declaration/Consignment/AdditionalReference/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/AdditionalReference/identification_2	0..1
Declaration/Consignment/AdditionalReference/identification_2/Identifier.Content	1..1
Declaration/Consignment/AdditionalReference/type_3	1..1
Declaration/Consignment/AdditionalReference/type_3/Code.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty	0..99
Declaration/Consignment/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier	1..1
Declaration/Consignment/Carrier/identification_2	1..1
Declaration/Consignment/Carrier/identification_2/Identifier.Content	1..1
Declaration/Consignment/Carrier/Contact	0..1
Declaration/Consignment/Carrier/Contact/sequence	1..1
Declaration/Consignment/Carrier/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier/Contact/name	1..1
Declaration/Consignment/Carrier/Contact/name/Text.Content	1..1
Declaration/Consignment/Carrier/Contact/Communication	1..2
Declaration/Consignment/Carrier/Contact/Communication/sequence	1..1
Declaration/Consignment/Carrier/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Carrier/Contact/Communication/identification_2	1..1
Declaration/Consignment/Carrier/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/Carrier/Contact/Communication/type_8	1..1
Declaration/Consignment/Carrier/Contact/Communication/type_8/Code.Content	1..1
Declaration/Consignment/Carrier/sequence	1..1
Declaration/Consignment/Carrier/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignee	0..1
Declaration/Consignment/Consignee/name	0..1
Declaration/Consignment/Consignee/name/Text.Content	1..1
Declaration/Consignment/Consignee/identification_2	0..1
Declaration/Consignment/Consignee/identification_2/Identifier.Content	1..1	an..17			[A-Z]{2}[!-~]{1,15}
Declaration/Consignment/Consignee/Address	0..1
Declaration/Consignment/Consignee/Address/sequence	1..1
Declaration/Consignment/Consignee/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignee/Address/cityName	1..1
Declaration/Consignment/Consignee/Address/cityName/Text.Content	1..1
Declaration/Consignment/Consignee/Address/country	1..1
Declaration/Consignment/Consignee/Address/country/Code.Content	1..1
Declaration/Consignment/Consignee/Address/line	1..1
Declaration/Consignment/Consignee/Address/line/Text.Content	1..1
Declaration/Consignment/Consignee/Address/postcode	0..1
Declaration/Consignment/Consignee/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/Consignee/sequence	1..1
Declaration/Consignment/Consignee/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem	1..999
Declaration/Consignment/ConsignmentItem/sequence	1..1
Declaration/Consignment/ConsignmentItem/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging	0..99
Declaration/Consignment/ConsignmentItem/Packaging/sequence	1..1
Declaration/Consignment/ConsignmentItem/Packaging/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Packaging/quantity	0..1
Declaration/Consignment/ConsignmentItem/Packaging/quantity/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging/type_6	1..1
Declaration/Consignment/ConsignmentItem/Packaging/type_6/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation	0..99
Declaration/Consignment/ConsignmentItem/AdditionalInformation/sequence	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statement	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statement/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statementDescription	0..1
Declaration/Consignment/ConsignmentItem/AdditionalInformation/statementDescription/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference	0..99
Declaration/Consignment/ConsignmentItem/AdditionalReference/sequence	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/AdditionalReference/identification_2	0..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/type_3	1..1
Declaration/Consignment/ConsignmentItem/AdditionalReference/type_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty	0..99
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/role	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/role/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/sequence	1..1
Declaration/Consignment/ConsignmentItem/AEOMutualRecognitionParty/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity	1..1
Declaration/Consignment/ConsignmentItem/Commodity/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/description	0..1
Declaration/Consignment/ConsignmentItem/Commodity/description/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification	0..3
Declaration/Consignment/ConsignmentItem/Commodity/Classification/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identification_2	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identificationType_3	1..1
Declaration/Consignment/ConsignmentItem/Commodity/Classification/identificationType_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/DangerousGoods	0..99
Declaration/Consignment/ConsignmentItem/Commodity/DangerousGoods/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/DangerousGoods/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/DangerousGoods/UNDG	1..1
Declaration/Consignment/ConsignmentItem/Commodity/DangerousGoods/UNDG/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure	0..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/sequence	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1
Declaration/Consignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass/Measure.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Consignee	0..1
Declaration/Consignment/ConsignmentItem/Consignee/name	0..1
Declaration/Consignment/ConsignmentItem/Consignee/name/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignee/identification_2	0..1
Declaration/Consignment/ConsignmentItem/Consignee/identification_2/Identifier.Content	1..1	an..17			[A-Z]{2}[!-~]{1,15}
Declaration/Consignment/ConsignmentItem/Consignee/Address	0..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/sequence	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Consignee/Address/cityName	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/cityName/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/country	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/country/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/line	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/line/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/postcode	0..1
Declaration/Consignment/ConsignmentItem/Consignee/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignee/sequence	1..1
Declaration/Consignment/ConsignmentItem/Consignee/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Consignor	0..1
Declaration/Consignment/ConsignmentItem/Consignor/name	0..1
Declaration/Consignment/ConsignmentItem/Consignor/name/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/identification_2	0..1
Declaration/Consignment/ConsignmentItem/Consignor/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address	0..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/sequence	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Consignor/Address/cityName	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/cityName/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/country	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/country/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/line	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/line/Text.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/postcode	0..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/Consignor/sequence	1..1
Declaration/Consignment/ConsignmentItem/Consignor/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Freight	0..1
Declaration/Consignment/ConsignmentItem/Freight/paymentMethod	1..1
Declaration/Consignment/ConsignmentItem/Freight/paymentMethod/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument	0..99
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
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
Declaration/Consignment/ConsignmentItem/UCR	0..1
Declaration/Consignment/ConsignmentItem/UCR/sequence	1..1
Declaration/Consignment/ConsignmentItem/UCR/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/UCR/traderAssignedReference	1..1
Declaration/Consignment/ConsignmentItem/UCR/traderAssignedReference/Identifier.Content	1..1	an..35			[ -~]{1,70}
Declaration/Consignment/Consignor	0..1
Declaration/Consignment/Consignor/name	0..1
Declaration/Consignment/Consignor/name/Text.Content	1..1
Declaration/Consignment/Consignor/identification_2	0..1
Declaration/Consignment/Consignor/identification_2/Identifier.Content	1..1
Declaration/Consignment/Consignor/Address	0..1
Declaration/Consignment/Consignor/Address/sequence	1..1
Declaration/Consignment/Consignor/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Consignor/Address/cityName	1..1
Declaration/Consignment/Consignor/Address/cityName/Text.Content	1..1
Declaration/Consignment/Consignor/Address/country	1..1
Declaration/Consignment/Consignor/Address/country/Code.Content	1..1
Declaration/Consignment/Consignor/Address/line	1..1
Declaration/Consignment/Consignor/Address/line/Text.Content	1..1
Declaration/Consignment/Consignor/Address/postcode	0..1
Declaration/Consignment/Consignor/Address/postcode/Identifier.Content	1..1
Declaration/Consignment/Consignor/sequence	1..1
Declaration/Consignment/Consignor/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Freight	0..1
Declaration/Consignment/Freight/paymentMethod	1..1
Declaration/Consignment/Freight/paymentMethod/Code.Content	1..1
Declaration/Consignment/GoodsLocation	0..1
Declaration/Consignment/GoodsLocation/identification_2	0..1
Declaration/Consignment/GoodsLocation/identification_2/Identifier.Content	1..1
Declaration/Consignment/GoodsLocation/type_2	1..1
Declaration/Consignment/GoodsLocation/type_2/Code.Content	1..1
Declaration/Consignment/GoodsLocation/role	0..1
Declaration/Consignment/GoodsLocation/role/Code.Content	1..1
Declaration/Consignment/GoodsLocation/latitude	0..1
Declaration/Consignment/GoodsLocation/latitude/Text.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/longitude	0..1
Declaration/Consignment/GoodsLocation/longitude/Text.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address	0..1
Declaration/Consignment/GoodsLocation/Address/sequence	1..1
Declaration/Consignment/GoodsLocation/Address/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Address/cityName	0..1
Declaration/Consignment/GoodsLocation/Address/cityName/Text.Content	1..1
Declaration/Consignment/GoodsLocation/Address/country	1..1
Declaration/Consignment/GoodsLocation/Address/country/Code.Content	1..1
Declaration/Consignment/GoodsLocation/Address/line	0..1
Declaration/Consignment/GoodsLocation/Address/line/Text.Content	1..1
Declaration/Consignment/GoodsLocation/Address/postcode	0..1
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
Declaration/Consignment/GoodsLocation/Contact	0..1
Declaration/Consignment/GoodsLocation/Contact/sequence	1..1
Declaration/Consignment/GoodsLocation/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Contact/name	1..1
Declaration/Consignment/GoodsLocation/Contact/name/Text.Content	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication	1..2
Declaration/Consignment/GoodsLocation/Contact/Communication/sequence	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/GoodsLocation/Contact/Communication/identification_2	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/type_8	1..1
Declaration/Consignment/GoodsLocation/Contact/Communication/type_8/Code.Content	1..1
Declaration/Consignment/Itinerary	1..99
Declaration/Consignment/Itinerary/sequence	1..1
Declaration/Consignment/Itinerary/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/Itinerary/routingCountry	1..1
Declaration/Consignment/Itinerary/routingCountry/Code.Content	1..1
Declaration/Consignment/PreviousDocument	0..99
Declaration/Consignment/PreviousDocument/sequence	1..1
Declaration/Consignment/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
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
Declaration/Consignment/TransportContractDocument	1..99
Declaration/Consignment/TransportContractDocument/sequence	1..1
Declaration/Consignment/TransportContractDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportContractDocument/identification_2	1..1
Declaration/Consignment/TransportContractDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/TransportContractDocument/type_3	1..1
Declaration/Consignment/TransportContractDocument/type_3/Code.Content	1..1
Declaration/Consignment/TransportEquipment	0..9999
Declaration/Consignment/TransportEquipment/sequence	1..1
Declaration/Consignment/TransportEquipment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/identification_2	0..1
Declaration/Consignment/TransportEquipment/identification_2/Identifier.Content	1..1
Declaration/Consignment/TransportEquipment/sealsAffixed	1..1
Declaration/Consignment/TransportEquipment/sealsAffixed/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/Seal	0..99
Declaration/Consignment/TransportEquipment/Seal/sequence	1..1
Declaration/Consignment/TransportEquipment/Seal/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/TransportEquipment/Seal/identification_2	1..1
Declaration/Consignment/TransportEquipment/Seal/identification_2/Identifier.Content	1..1
Declaration/Consignment/UCR	0..1
Declaration/Consignment/UCR/sequence	1..1
Declaration/Consignment/UCR/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/UCR/traderAssignedReference	1..1
Declaration/Consignment/UCR/traderAssignedReference/Identifier.Content	1..1	an..35			[ -~]{1,70}
