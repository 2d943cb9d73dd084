# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-a3-amendment
title: Denmark (DMS), A3, re-export notification: amendment
version: 1.21
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content A3
content: Declaration/FunctionCode/Code.Content 4

Declaration	1..1
Declaration/functionalReference	1..1
Declaration/functionalReference/Identifier.Content	1..1
Declaration/id	1..1
Declaration/id/Identifier.Content	1..1
Declaration/procedureCategory	1..1
Declaration/procedureCategory/Identifier.Content	1..1
Declaration/FunctionCode	1..1
Declaration/FunctionCode/Code.Content	1..1
Declaration/storingFlag	1..1
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
Declaration/Declarant/Contact/name	1..1
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
Declaration/Consignment/container	1..1
Declaration/Consignment/container/Code.Content	1..1
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
Declaration/Consignment/ConsignmentItem	1..1
Declaration/Consignment/ConsignmentItem/sequence	1..1
Declaration/Consignment/ConsignmentItem/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging	0..99
Declaration/Consignment/ConsignmentItem/Packaging/sequence	1..1
Declaration/Consignment/ConsignmentItem/Packaging/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers	0..1
Declaration/Consignment/ConsignmentItem/Packaging/marksNumbers/Identifier.Content	1..1
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
Declaration/Consignment/ConsignmentItem/PreviousDocument	0..99
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/line_2	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/line_2/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/identification_2	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/type_3	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/type_3/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/sequence	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/quantity	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/quantity/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/quantity/QuantityUnit.Code	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/type_6	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/Packaging/type_6/Code.Content	1..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/quantity	0..1
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/quantity/Quantity.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/PreviousDocument/WriteOff/quantity/QuantityUnit.Code	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument	0..99
Declaration/Consignment/ConsignmentItem/SupportingDocument/sequence	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Consignment/ConsignmentItem/SupportingDocument/identification_2	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/identification_2/Identifier.Content	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/type_3	1..1
Declaration/Consignment/ConsignmentItem/SupportingDocument/type_3/Code.Content	1..1
Declaration/Consignment/GoodsLocation	1..1
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
