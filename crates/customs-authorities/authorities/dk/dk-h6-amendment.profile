# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-h6-amendment
title: Denmark (DMS), H6, postal traffic: amendment
version: 2.1
extends: dk
order: own
content: Declaration/ProcedureCategory H6
content: Declaration/FunctionCode 4
extension: dk -
extension: eds urn:eds:datamodel:EDS:EDS_EXTENSIONS:1

Declaration	1..1
Declaration/dk:Extensions	0..15
Declaration/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/dk:Extensions/eds:Extensions	0..*
Declaration/dk:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/dk:Extensions/eds:Extensions/eds:Extensions	0..*
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/ID	1..1	an..70
Declaration/TypeCode	1..1	an..3
Declaration/DeclarationOfficeID	1..1	an..17
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1				.*[^\s].*
Declaration/Agent	0..1
Declaration/Agent/ID	1..1	an..17
Declaration/Agent/FunctionCode	1..1	an..3
Declaration/Agent/Contact	0..9
Declaration/Agent/Contact/SequenceNumeric	1..1	n..5
Declaration/Agent/Contact/ContactName	1..1	an..70
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/SequenceNumeric	1..1	n..5
Declaration/Agent/Contact/Communication/ID	1..1	an..256
Declaration/Agent/Contact/Communication/TypeCode	1..1	an..3
Declaration/Authorisation	0..99
Declaration/Authorisation/SequenceNumeric	1..1	n..5
Declaration/Authorisation/ID	1..1	an..35
Declaration/Authorisation/Type	1..1	an..4
Declaration/Authorisation/AuthorisationHolder	0..1	an..35
Declaration/Amendment	1..1
Declaration/Amendment/SequenceNumeric	1..1	n..5
Declaration/Amendment/ChangeReasonCode	1..1	an..3
Declaration/Amendment/ChangeReasonText	1..1	an..512
Declaration/Declarant	1..1
Declaration/Declarant/Name	0..1	an..70
Declaration/Declarant/ID	1..1	an..17
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/CityName	1..1	an..35
Declaration/Declarant/Address/CountryCode	1..1	a2
Declaration/Declarant/Address/Line	1..1	an..70
Declaration/Declarant/Address/PostcodeID	1..1	an..17
Declaration/Declarant/Contact	0..9
Declaration/Declarant/Contact/SequenceNumeric	1..1	n..5
Declaration/Declarant/Contact/Name	1..1	an..70
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/SequenceNumeric	1..1	n..5
Declaration/Declarant/Contact/Communication/ID	1..1	an..256
Declaration/Declarant/Contact/Communication/TypeCode	1..1	an..3
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/SupportingDocument	0..99
Declaration/GoodsShipment/SupportingDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/SupportingDocument/ExpirationDateTime	0..1	an..35
Declaration/GoodsShipment/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/SupportingDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/SupportingDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/AdditionalReference	0..99
Declaration/GoodsShipment/AdditionalReference/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/AdditionalReference/ID	1..1	an..70
Declaration/GoodsShipment/AdditionalReference/TypeCode	1..1	an..4
Declaration/GoodsShipment/AdditionalInformation	0..99
Declaration/GoodsShipment/AdditionalInformation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/AdditionalInformation/StatementCode	1..1	an..17
Declaration/GoodsShipment/AdditionalInformation/StatementDescription	1..1	an..512
Declaration/GoodsShipment/AEOMutualRecognitionParty	0..99
Declaration/GoodsShipment/AEOMutualRecognitionParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/AEOMutualRecognitionParty/ID	1..1	an..17
Declaration/GoodsShipment/AEOMutualRecognitionParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/Consignment	0..1
Declaration/GoodsShipment/Consignment/TransportContractDocument	0..99
Declaration/GoodsShipment/Consignment/TransportContractDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportContractDocument/ID	1..1	an..70
Declaration/GoodsShipment/Consignment/TransportContractDocument/Type	1..1	an..4
Declaration/GoodsShipment/Consignor	0..1
Declaration/GoodsShipment/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/Consignor/Address	0..1
Declaration/GoodsShipment/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Consignor/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/Consignor/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/CustomsValuation	1..1
Declaration/GoodsShipment/CustomsValuation/FreightChargeAmount	1..1	n..16,3
Declaration/GoodsShipment/DomesticDutyTaxParty	0..99
Declaration/GoodsShipment/DomesticDutyTaxParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/DomesticDutyTaxParty/ID	1..1	an..17
Declaration/GoodsShipment/DomesticDutyTaxParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GoodsMeasure	1..1
Declaration/GoodsShipment/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..9999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValueAmount	1..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementCode	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementDescription	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/ID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	3..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	1..1	an..18
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/NetNetWeightMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	2..100
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	1..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/TypeCode	0..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	1..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	1..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/QuantityQuantity	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/QuantityQuantity	1..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/TypeCode	1..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ExpirationDateTime	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/AmountAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/ID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/Type	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/AuthorisationHolder	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/Type	1..1	an..4
Declaration/GoodsShipment/Importer	1..1
Declaration/GoodsShipment/Importer/Name	0..1	an..70
Declaration/GoodsShipment/Importer/ID	1..1	an..17
Declaration/GoodsShipment/Importer/Address	0..1
Declaration/GoodsShipment/Importer/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Importer/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Importer/Address/Line	1..1	an..70
Declaration/GoodsShipment/Importer/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Payer	0..1
Declaration/GoodsShipment/Payer/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Payer/ID	1..1	an..17
Declaration/GoodsShipment/PreviousDocument	0..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/Surety	0..1
Declaration/GoodsShipment/Surety/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Surety/ID	1..1	an..17
Declaration/GoodsShipment/UCR	0..1
Declaration/GoodsShipment/UCR/TraderAssignedReferenceID	1..1	an..35
Declaration/ObligationGuarantee	1..99
Declaration/ObligationGuarantee/SequenceNumeric	1..1	n..5
Declaration/ObligationGuarantee/AmountAmount	0..1	n..16,3
Declaration/ObligationGuarantee/ID	0..1	an..70
Declaration/ObligationGuarantee/ReferenceID	0..1	an..35
Declaration/ObligationGuarantee/SecurityDetailsCode	1..1	an..3
Declaration/ObligationGuarantee/AccessCode	0..1	an..4
Declaration/ObligationGuarantee/GuaranteeOffice	0..1
Declaration/ObligationGuarantee/GuaranteeOffice/ID	1..1	an..17
