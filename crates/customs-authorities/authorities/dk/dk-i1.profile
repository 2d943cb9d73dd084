# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-i1
title: Denmark (DMS), I1, simplified import declaration
version: 2.2
extends: dk
content: Declaration/ProcedureCategory I1
content: Declaration/FunctionCode 9
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
Declaration/AcceptanceDateTime	0..1	an..35
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/TypeCode	1..1	an..3
Declaration/DeclarationOfficeID	1..1	an..17
Declaration/InvoiceAmount	0..1				(\d{1,13}(\.\d{1,3})?|\.?\d{1,3})?
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
Declaration/GoodsShipment/SupportingDocument/IssuingAuthorityName	0..1	an..70
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
Declaration/GoodsShipment/Consignment	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/streetNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/authorisationReferenceNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice/identification	1..1	an..8
Declaration/GoodsShipment/Consignment/GoodsLocation/latitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/longitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator/identification	1..1	an..17
Declaration/GoodsShipment/Consignment/TransportEquipment	0..9999
Declaration/GoodsShipment/Consignment/TransportEquipment/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/ID	1..1	an..17
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
Declaration/GoodsShipment/DomesticDutyTaxParty	0..99
Declaration/GoodsShipment/DomesticDutyTaxParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/DomesticDutyTaxParty/ID	1..1	an..17
Declaration/GoodsShipment/DomesticDutyTaxParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GoodsMeasure	0..1
Declaration/GoodsShipment/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..9999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementCode	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementDescription	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/ID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Name	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	3..202
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	1..1	an..18
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DutyRegimeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/QuotaOrderID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/NetNetWeightMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/TariffQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine/ItemChargeAmount	1..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/ID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/RoleCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	2..100
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	1..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin	0..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/TypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	1..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/MarksNumbersID	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	1..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/TypeCode	1..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/QuantityQuantity	0..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/TypeCode	0..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DispatchCountry	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DispatchCountry/ID	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ExpirationDateTime	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/IssuingAuthorityName	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/WriteOff/MeasurementUnitandQualifier	0..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
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
Declaration/GoodsShipment/Seller	0..1
Declaration/GoodsShipment/Seller/Name	0..1	an..70
Declaration/GoodsShipment/Seller/ID	0..1	an..17
Declaration/GoodsShipment/Seller/Address	0..1
Declaration/GoodsShipment/Seller/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Seller/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Seller/Address/Line	1..1	an..70
Declaration/GoodsShipment/Seller/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/UCR	0..1
Declaration/GoodsShipment/UCR/TraderAssignedReferenceID	1..1	an..35
Declaration/GoodsShipment/DispatchCountry	0..1
Declaration/GoodsShipment/DispatchCountry/ID	1..1	a2
Declaration/PresentationOffice	0..1
Declaration/PresentationOffice/ID	1..1	an..17
Declaration/SupervisingOffice	0..1
Declaration/SupervisingOffice/ID	1..1	an..17
