# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-b2
title: Denmark (DMS), B2, outward processing
version: 1.27
extends: dk
content: Declaration/ProcedureCategory B2
content: Declaration/FunctionCode 9
extension: auth urn:wco:datamodel:WCO:WCO_DEC_EDS_AUTHORISATION:1
extension: dk -
extension: eds urn:eds:datamodel:EDS:EDS_EXTENSIONS:1

Declaration	1..1
Declaration/dk:Extensions	0..15
Declaration/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/AcceptanceDateTime	0..1	an..35
Declaration/FunctionCode	1..1	n..2
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..22
Declaration/TypeCode	1..1	an..6
Declaration/DeclarationOfficeID	1..1	an8
Declaration/InvoiceAmount	1..1	n..16,2
Declaration/SpecificCircumstancesCodeCode	0..1	an..3
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1	an..17
Declaration/AdditionalDocument	0..1
Declaration/AdditionalDocument/SequenceNumeric	1..1	n..5
Declaration/AdditionalDocument/ID	1..1	an..35
Declaration/Agent	0..1
Declaration/Agent/ID	1..1	an..17
Declaration/Agent/FunctionCode	1..1	n1		2 3
Declaration/Agent/Contact	0..1
Declaration/Agent/Contact/SequenceNumeric	1..1	n..1
Declaration/Agent/Contact/ContactName	1..1	an..70
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/SequenceNumeric	1..1	n..1
Declaration/Agent/Contact/Communication/ID	1..1	an..256
Declaration/Agent/Contact/Communication/TypeCode	1..1	an..3
Declaration/Authorisation	0..9
Declaration/Authorisation/SequenceNumeric	1..1	n..2
Declaration/Authorisation/ID	1..1	an..35
Declaration/Authorisation/Type	1..1	an..4
Declaration/Authorisation/AuthorisationHolder	0..1	an..17
Declaration/Consignment	0..1
Declaration/Consignment/Carrier	0..1
Declaration/Consignment/Carrier/ID	1..1	an..17
Declaration/Consignment/Itinerary	0..99
Declaration/Consignment/Itinerary/SequenceNumeric	1..1	n..5
Declaration/Consignment/Itinerary/RoutingCountryCode	1..1	a2
Declaration/CurrencyExchange	0..1
Declaration/CurrencyExchange/SequenceNumeric	1..1	n..1
Declaration/CurrencyExchange/CurrencyTypeCode	0..1	a3
Declaration/CurrencyExchange/RateNumeric	0..1	n..12,5
Declaration/Declarant	1..1
Declaration/Declarant/Name	0..1	an..70
Declaration/Declarant/ID	1..1	an..17
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/CityName	1..1	an..35
Declaration/Declarant/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/Declarant/Address/Line	1..1	an..70
Declaration/Declarant/Address/PostcodeID	0..1	an..17
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/SequenceNumeric	1..1	n..1
Declaration/Declarant/Contact/Name	1..1	an..70
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/SequenceNumeric	1..1	n..1
Declaration/Declarant/Contact/Communication/ID	1..1	an..256
Declaration/Declarant/Contact/Communication/TypeCode	1..1	an..3
Declaration/ExitOffice	1..1
Declaration/ExitOffice/ID	1..1	an8
Declaration/Exporter	1..1
Declaration/Exporter/Name	0..1	an..70
Declaration/Exporter/ID	1..1	an..17
Declaration/Exporter/Address	0..1
Declaration/Exporter/Address/CityName	1..1	an..35
Declaration/Exporter/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/Exporter/Address/Line	1..1	an..70
Declaration/Exporter/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/dk:Extensions	0..15
Declaration/GoodsShipment/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/dk:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/SupportingDocument	0..99
Declaration/GoodsShipment/SupportingDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/SupportingDocument/ExpirationDateTime	0..1	an..19
Declaration/GoodsShipment/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/SupportingDocument/TypeCode	1..1	an4
Declaration/GoodsShipment/SupportingDocument/IssuingAuthorityName	0..1	an..70
Declaration/GoodsShipment/SupportingDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/AdditionalReference	0..99
Declaration/GoodsShipment/AdditionalReference/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/AdditionalReference/ID	0..1	an..70
Declaration/GoodsShipment/AdditionalReference/TypeCode	1..1	an4
Declaration/GoodsShipment/AdditionalInformation	0..99
Declaration/GoodsShipment/AdditionalInformation/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/AdditionalInformation/StatementCode	1..1	an5
Declaration/GoodsShipment/AdditionalInformation/StatementDescription	0..1	an..512
Declaration/GoodsShipment/TransactionNatureCode	0..1	n..2
Declaration/GoodsShipment/AEOMutualRecognitionParty	0..99
Declaration/GoodsShipment/AEOMutualRecognitionParty/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/AEOMutualRecognitionParty/ID	1..1	an..17
Declaration/GoodsShipment/AEOMutualRecognitionParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/Consignee	0..1
Declaration/GoodsShipment/Consignee/Name	0..1	an..70
Declaration/GoodsShipment/Consignee/ID	0..1	an..17			[A-Z]{2}[!-~]{1,15}
Declaration/GoodsShipment/Consignee/Address	0..1
Declaration/GoodsShipment/Consignee/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignee/Address/CountryCode	0..1	a2			[A-Z]{2}
Declaration/GoodsShipment/Consignee/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignee/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment/Consignment	1..1
Declaration/GoodsShipment/Consignment/BorderTransportMeans	1..1
Declaration/GoodsShipment/Consignment/BorderTransportMeans/ID	0..1	an..35
Declaration/GoodsShipment/Consignment/BorderTransportMeans/IdentificationTypeCode	0..1	n2
Declaration/GoodsShipment/Consignment/BorderTransportMeans/RegistrationNationalityCode	0..1	a2
Declaration/GoodsShipment/Consignment/BorderTransportMeans/ModeCode	1..1	n1
Declaration/GoodsShipment/Consignment/ContainerCode	1..1	an1		0 1
Declaration/GoodsShipment/Consignment/DepartureTransportMeans	0..999
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/ID	0..1	an..35
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/IdentificationTypeCode	0..1	n2
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/ModeCode	0..1	n1
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/RegistrationNationalityCode	0..1	a2
Declaration/GoodsShipment/Consignment/GoodsLocation	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..4
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an1		A B C D
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an1		T U V W X Y Z
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/streetNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/authorisationReferenceNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice/identification	1..1	an8
Declaration/GoodsShipment/Consignment/GoodsLocation/latitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/longitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator/identification	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/ContactName	1..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication	1..2
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/SequenceNumeric	1..1	n..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/ID	1..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/TypeCode	1..1	an..3
Declaration/GoodsShipment/Consignment/TransportEquipment	0..9999
Declaration/GoodsShipment/Consignment/TransportEquipment/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal	0..99
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal/ID	1..1	an..35
Declaration/GoodsShipment/Consignment/TransportEquipment/SealsAffixedQuantity	1..1	n..16,6
Declaration/GoodsShipment/Consignment/TransportContractDocument	0..99
Declaration/GoodsShipment/Consignment/TransportContractDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/Consignment/TransportContractDocument/ID	1..1	an..70
Declaration/GoodsShipment/Consignment/TransportContractDocument/Type	1..1	an4
Declaration/GoodsShipment/Consignment/Freight	0..1
Declaration/GoodsShipment/Consignment/Freight/PaymentMethodCode	1..1	an1
Declaration/GoodsShipment/Consignor	0..1
Declaration/GoodsShipment/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/Consignor/Address	0..1
Declaration/GoodsShipment/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Consignor/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/GoodsShipment/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/Consignor/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment/Destination	0..1
Declaration/GoodsShipment/Destination/CountryCode	1..1	a2
Declaration/GoodsShipment/ExportCountry	0..1
Declaration/GoodsShipment/ExportCountry/ID	1..1	a2
Declaration/GoodsShipment/GoodsMeasure	0..1
Declaration/GoodsShipment/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions	0..15
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/StatisticalValueAmount	0..1	n..16,2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransactionNatureCode	0..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementCode	0..1	an5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementDescription	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/ID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	2..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	1..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods/UNDGID	1..1	an4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SequenceNumeric	1..1	n..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/AdValoremTaxBaseAmount	0..1	n..16,2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SpecificTaxBaseQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Tax	0..1	n..16,2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TaxRateNumeric	0..1	n..17,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TypeCode	0..1	an3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/MethodCode	0..1	a1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/TaxAssessedAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/PaymentAmount	0..1	n..16,2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/NetNetWeightMeasure	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/TariffQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/ID	0..1	an..17			[A-Z]{2}[!-~]{1,15}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination/CountryCode	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry/ID	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	2..100
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/SequenceNumeric	1..1	n..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	1..1	an..3			.{2,3}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/SequenceNumeric	1..1	n..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode	1..1	an2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	1..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/MarksNumbersID	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	0..1	n..8			(0|[1-9][0-9]{0,7})
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/TypeCode	1..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/QuantityQuantity	0..1	n..8			[1-9][0-9]{0,7}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/TypeCode	0..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5			[1-9][0-9]{0,4}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	1..1	an..35			[ -~]{1,70}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ExpirationDateTime	0..1	an..19
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/TypeCode	1..1	an4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/IssuingAuthorityName	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/AmountAmount	0..1	n..16,2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/ID	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/TypeCode	1..1	an4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation	0..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/ID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/Type	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/AuthorisationHolder	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Freight	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Freight/PaymentMethodCode	1..1	an1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransportContractDocument/Type	1..1	an4
Declaration/GoodsShipment/PreviousDocument	0..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/PreviousDocument/AcceptanceDateTime	0..1	an..19
Declaration/GoodsShipment/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/TradeTerms	0..1
Declaration/GoodsShipment/TradeTerms/ConditionCode	1..1	a3
Declaration/GoodsShipment/TradeTerms/Description	0..1	an..70
Declaration/GoodsShipment/TradeTerms/LocationID	0..1	an..17
Declaration/GoodsShipment/TradeTerms/LocationName	0..1	an..35
Declaration/GoodsShipment/TradeTerms/CountryCode	0..1	a2
Declaration/GoodsShipment/UCR	0..1
Declaration/GoodsShipment/UCR/TraderAssignedReferenceID	1..1	an..35			[ -~]{1,70}
Declaration/GoodsShipment/Warehouse	0..1
Declaration/GoodsShipment/Warehouse/ID	1..1	an..35
Declaration/GoodsShipment/Warehouse/TypeCode	1..1	an1
Declaration/PresentationOffice	0..1
Declaration/PresentationOffice/ID	1..1	an8
Declaration/SupervisingOffice	0..1
Declaration/SupervisingOffice/ID	1..1	an8
Declaration/ExportOffice	1..1
Declaration/ExportOffice/identification	1..1	an8
Declaration/SecurityCode	1..1	n..1 bare
Declaration/dk:AdmissionUseProcessingAuthorisation	0..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:CustomsOfficesOfDischarge	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:CustomsOfficesOfDischarge/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:CustomsOfficesOfDischarge/auth:CustomsOfficesOfDischarge	0..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:SupervisingCustomsOffice	0..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:IdentificationOfGoods	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:IdentificationOfGoods/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:IdentificationOfGoods/auth:Code	1..1	Numeric n..2
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:IdentificationOfGoods/auth:FreeText	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:DetailsOfPlannedActivities	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:AdditionalInformation	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner	0..99
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:Name	1..1	Text an..70
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:StreetAndNumber	1..1	Text an..70
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:CountryCode	1..1	Code a2			[A-Z]{2}
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:PostCode	1..1	Identifier an..17
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:City	1..1	Text an..35
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:GoodsOwner/auth:SequenceNumeric	1..1	Numeric n..2
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing	0..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:Country	0..1	Code a2			[A-Z]{2}
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:LocationTypeCode	0..1	Code a1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:QualifierOfTheIdentification	0..1	Identifier a1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:IdentificationOfLocation	0..1	Text an..35			[a-zA-Z0-9]*
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:AdditionalIdentifier	0..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:Postcode	0..1	Identifier an..17
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:FirstPlaceOfUseOrProcessing/auth:City	0..1	Text an..35
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:Country	0..1	Code a2			[A-Z]{2}
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:LocationTypeCode	0..1	Code a1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:QualifierOfTheIdentification	0..1	Identifier a1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:IdentificationOfLocation	0..1	Text an..35			[a-zA-Z0-9]*
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:AdditionalIdentifier	0..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:StreetAndNumber	0..1	Text an..70
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:Postcode	0..1	Identifier an..17
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:PlaceOfProcessingOrUse/auth:City	0..1	Text an..35
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:DischargePeriod	0..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:DischargePeriod/auth:Period	0..1	Numeric n..2
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:DischargePeriod/auth:TickBox	0..1	Numeric n..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:DischargePeriod/auth:FreeText	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:BillOfDischarge	0..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:BillOfDischarge/auth:Period	0..1	Numeric n..2
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:BillOfDischarge/auth:TickBox	0..1	Numeric n..1
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:BillOfDischarge/auth:FreeText	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:YieldRate	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:YieldRate/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:YieldRate/auth:FreeText	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:ProcessedProducts	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:ProcessedProducts/auth:SequenceNumeric	1..1	Numeric n..8
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:ProcessedProducts/auth:CommodityCode	1..1	Text an8			[a-zA-Z0-9]*
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:ProcessedProducts/auth:DescriptionOfGoods	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:EconomicConditions	0..999
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:EconomicConditions/auth:SequenceNumeric	1..1	Numeric n..3
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:EconomicConditions/auth:Code	1..1	Numeric n..2
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:EconomicConditions/auth:FreeText	0..1	Text an..512
Declaration/dk:AdmissionUseProcessingAuthorisation/auth:ImportDuty	0..1	Numeric n..1
