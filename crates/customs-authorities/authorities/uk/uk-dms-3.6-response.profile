# The UK Declaration Management System, WCO Data Model 3.6: what a response message holds. What it
# amends is a part of a declaration, in the namespace of declaration messages.
# A head of `key: value` lines, an empty line, then one line an element:
# path, cardinality, format, code list, the only values allowed (between blanks) and a pattern, separated
# by tabs.
id: uk-dms-3.6-response
title: UK responses (DMS), WCO Data Model 3.6
version: 2.15
root: MetaData
root: Response
namespace: MetaData urn:wco:datamodel:WCO:DocumentMetaData-DMS:2
namespace: Response urn:wco:datamodel:WCO:RES-DMS:2
namespace: DateTimeString urn:wco:datamodel:WCO:Response_DS:DMS:2
namespace: AmendedDeclaration urn:wco:datamodel:WCO:DEC-DMS:2
namespace: AmendedDeclaration/DateTimeString urn:wco:datamodel:WCO:Declaration_DS:DMS:2
envelope: WCODataModelVersionCode 3.6
envelope: ResponsibleCountryCode GB
date-formats: 102 304
date-pattern: (20\d{6})(\d{6}(Z|[-+]\d\d))?
unit-length: 1..5
agency-length: 1..3
attributes: plain
blank-values: allowed
rule: standard on
rule: eu on
rule: uk on

MetaData	1..1
MetaData/WCODataModelVersionCode	0..1
MetaData/WCOTypeName	0..1
MetaData/ResponsibleCountryCode	0..1
MetaData/ResponsibleAgencyName	0..1
MetaData/AgencyAssignedCustomizationCode	0..1
MetaData/AgencyAssignedCustomizationVersionCode	0..1
MetaData/Response	1..*
Response	1..1
Response/FunctionCode	1..1	n..2
Response/FunctionalReferenceID	0..1	an..35
Response/IssueDateTime	0..1	an..35
Response/AdditionalInformation	0..*
Response/AdditionalInformation/StatementCode	0..1	an..17
Response/AdditionalInformation/StatementDescription	0..1	an..512
Response/AdditionalInformation/LimitDateTime	0..1	an..35
Response/AdditionalInformation/StatementTypeCode	0..1	an..3	UN/EDIFACT 4451
Response/AdditionalInformation/Pointer	0..*
Response/AdditionalInformation/Pointer/SequenceNumeric	0..1	n..5
Response/AdditionalInformation/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/AdditionalInformation/Pointer/TagID	0..1	an..4
Response/Amendment	0..*
Response/Amendment/ChangeReasonCode	0..1	an..3
Response/Amendment/Pointer	0..*
Response/Amendment/Pointer/SequenceNumeric	0..1	n..5
Response/Amendment/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/Amendment/Pointer/TagID	0..1	an..4
Response/AppealOffice	0..1
Response/AppealOffice/ID	0..1	an..17
Response/Bank	0..1
Response/Bank/ReferenceID	0..1	an..17
Response/Bank/ID	0..1	an..35
Response/ContactOffice	0..*
Response/ContactOffice/ID	0..1	an..17
Response/ContactOffice/Communication	0..*
Response/ContactOffice/Communication/ID	0..1	an..50
Response/ContactOffice/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/Error	0..*
Response/Error/Description	0..1	an..512
Response/Error/ValidationCode	0..1	an..8
Response/Error/Pointer	0..*
Response/Error/Pointer/SequenceNumeric	0..1	n..5
Response/Error/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/Error/Pointer/TagID	0..1	an..4
Response/Status	0..*
Response/Status/EffectiveDateTime	0..1	an..35
Response/Status/NameCode	0..1	an..3	UN/EDIFACT 4405
Response/Status/ReleaseDateTime	0..1	an..35
Response/Status/Pointer	0..*
Response/Status/Pointer/SequenceNumeric	0..1	n..5
Response/Status/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/Status/Pointer/TagID	0..1	an..4
Response/Declaration	1..1
Response/Declaration/AcceptanceDateTime	0..1	an..35
Response/Declaration/CancellationDateTime	0..1	an..35
Response/Declaration/FunctionalReferenceID	0..1	an..35
Response/Declaration/ID	0..1	an..70
Response/Declaration/RejectionDateTime	0..1	an..35
Response/Declaration/VersionID	0..1	an..9
Response/Declaration/DutyTaxFee	0..*
Response/Declaration/DutyTaxFee/Payment	0..1
Response/Declaration/DutyTaxFee/Payment/ReferenceID	0..1	an..35
Response/Declaration/DutyTaxFee/Payment/TaxAssessedAmount	0..1	n..16,3
Response/Declaration/DutyTaxFee/Payment/DueDateTime	0..1	an..35
Response/Declaration/DutyTaxFee/Payment/PaymentAmount	0..1	n..16,3
Response/Declaration/DutyTaxFee/Payment/ObligationGuarantee	0..*
Response/Declaration/DutyTaxFee/Payment/ObligationGuarantee/ReferenceID	0..1	an..35
Response/Declaration/GoodsShipment	0..1
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem	0..*
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	0..1
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee	0..*
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/AdValoremTaxBaseAmount	0..1	n..16,3
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DeductAmount	0..1	n..16,3
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DutyRegimeCode	0..1	an..3	UN/EDIFACT 9213
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SpecificTaxBaseQuantity	0..1	n..16,6
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TaxRateNumeric	0..1
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TypeCode	0..1	an..3	UN/EDIFACT 5153
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment	0..1
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/TaxAssessedAmount	0..1	n..16,3
Response/Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/PaymentAmount	0..1	n..16,3
Response/AmendedDeclaration	0..1
Response/AmendedDeclaration/AcceptanceDateTime	0..1	an..35
Response/AmendedDeclaration/FunctionCode	1..1	n..2	UN/EDIFACT 1225	9 13 14
Response/AmendedDeclaration/FunctionalReferenceID	0..1	an..35
Response/AmendedDeclaration/ID	0..1	an..70
Response/AmendedDeclaration/IssueDateTime	0..1	an..35
Response/AmendedDeclaration/IssueLocationID	0..1	an..5	UN/LOCODE
Response/AmendedDeclaration/TypeCode	0..1	an..3	UN/EDIFACT 1001
Response/AmendedDeclaration/GoodsItemQuantity	0..1	n..5
Response/AmendedDeclaration/DeclarationOfficeID	0..1	an..17
Response/AmendedDeclaration/InvoiceAmount	0..1	n..16,3
Response/AmendedDeclaration/LoadingListQuantity	0..1	n..5
Response/AmendedDeclaration/TotalGrossMassMeasure	0..1	n..16,6
Response/AmendedDeclaration/TotalPackageQuantity	0..1	n..8
Response/AmendedDeclaration/SpecificCircumstancesCodeCode	0..1	an..3
Response/AmendedDeclaration/Authentication	0..1
Response/AmendedDeclaration/Authentication/Authentication	0..1	an..256
Response/AmendedDeclaration/Authentication/Authenticator	0..1
Response/AmendedDeclaration/Authentication/Authenticator/Name	0..1	an..70
Response/AmendedDeclaration/Submitter	0..1
Response/AmendedDeclaration/Submitter/Name	0..1	an..70
Response/AmendedDeclaration/Submitter/ID	0..1	an..17
Response/AmendedDeclaration/Submitter/Address	0..1
Response/AmendedDeclaration/Submitter/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Submitter/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Submitter/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Submitter/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Submitter/Address/Line	0..1	an..70
Response/AmendedDeclaration/Submitter/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/AdditionalDocument	0..*
Response/AmendedDeclaration/AdditionalDocument/CategoryCode	0..1	an..3
Response/AmendedDeclaration/AdditionalDocument/ID	0..1	an..70
Response/AmendedDeclaration/AdditionalDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Response/AmendedDeclaration/AdditionalInformation	0..*
Response/AmendedDeclaration/AdditionalInformation/StatementCode	0..1	an..17
Response/AmendedDeclaration/AdditionalInformation/StatementDescription	0..1	an..512
Response/AmendedDeclaration/AdditionalInformation/StatementTypeCode	0..1	an..3	UN/EDIFACT 4451
Response/AmendedDeclaration/AdditionalInformation/Pointer	0..*
Response/AmendedDeclaration/AdditionalInformation/Pointer/SequenceNumeric	0..1	n..5
Response/AmendedDeclaration/AdditionalInformation/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/AmendedDeclaration/AdditionalInformation/Pointer/TagID	0..1	an..4
Response/AmendedDeclaration/Agent	0..1
Response/AmendedDeclaration/Agent/Name	0..1	an..70
Response/AmendedDeclaration/Agent/ID	0..1	an..17
Response/AmendedDeclaration/Agent/FunctionCode	0..1	an..3	UN/EDIFACT 4405
Response/AmendedDeclaration/Agent/Address	0..1
Response/AmendedDeclaration/Agent/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Agent/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Agent/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Agent/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Agent/Address/Line	0..1	an..70
Response/AmendedDeclaration/Agent/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Amendment	0..*
Response/AmendedDeclaration/Amendment/ChangeReasonCode	0..1	an..3
Response/AmendedDeclaration/Amendment/Pointer	0..*
Response/AmendedDeclaration/Amendment/Pointer/SequenceNumeric	0..1	n..5
Response/AmendedDeclaration/Amendment/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Response/AmendedDeclaration/Amendment/Pointer/TagID	0..1	an..4
Response/AmendedDeclaration/AuthorisationHolder	0..*
Response/AmendedDeclaration/AuthorisationHolder/ID	0..1	an..17
Response/AmendedDeclaration/AuthorisationHolder/CategoryCode	0..1	an..4
Response/AmendedDeclaration/BorderTransportMeans	0..1
Response/AmendedDeclaration/BorderTransportMeans/Name	0..1	an..35
Response/AmendedDeclaration/BorderTransportMeans/ID	0..1	an..35
Response/AmendedDeclaration/BorderTransportMeans/IdentificationTypeCode	0..1	an..17
Response/AmendedDeclaration/BorderTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Response/AmendedDeclaration/BorderTransportMeans/RegistrationNationalityCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/BorderTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Response/AmendedDeclaration/Consignment	0..1
Response/AmendedDeclaration/Consignment/Carrier	0..1
Response/AmendedDeclaration/Consignment/Carrier/Name	0..1	an..70
Response/AmendedDeclaration/Consignment/Carrier/ID	0..1	an..17
Response/AmendedDeclaration/Consignment/Carrier/Address	0..1
Response/AmendedDeclaration/Consignment/Carrier/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Consignment/Carrier/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Consignment/Carrier/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Consignment/Carrier/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Consignment/Carrier/Address/Line	0..1	an..70
Response/AmendedDeclaration/Consignment/Carrier/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Consignment/Carrier/Communication	0..1
Response/AmendedDeclaration/Consignment/Carrier/Communication/ID	0..1	an..50
Response/AmendedDeclaration/Consignment/Carrier/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/Consignment/ConsignmentItem	0..999
Response/AmendedDeclaration/Consignment/ConsignmentItem/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor	0..1
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Name	0..1	an..70
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/ID	0..1	an..17
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address	0..1
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/Line	0..1	an..70
Response/AmendedDeclaration/Consignment/ConsignmentItem/Consignor/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Consignment/ConsignmentItem/Freight	0..1
Response/AmendedDeclaration/Consignment/ConsignmentItem/Freight/PaymentMethodCode	0..1	an..3	UN/EDIFACT 4215
Response/AmendedDeclaration/Consignment/Consignor	0..1
Response/AmendedDeclaration/Consignment/Consignor/Name	0..1	an..70
Response/AmendedDeclaration/Consignment/Consignor/ID	0..1	an..17
Response/AmendedDeclaration/Consignment/Consignor/Address	0..1
Response/AmendedDeclaration/Consignment/Consignor/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Response/AmendedDeclaration/Consignment/Consignor/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Consignment/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Consignment/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Consignment/Consignor/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Consignment/Consignor/Address/Line	0..1	an..70
Response/AmendedDeclaration/Consignment/Consignor/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Consignment/Freight	0..1
Response/AmendedDeclaration/Consignment/Freight/PaymentMethodCode	0..1	an..3	UN/EDIFACT 4215
Response/AmendedDeclaration/Consignment/Itinerary	0..*
Response/AmendedDeclaration/Consignment/Itinerary/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/Consignment/Itinerary/RoutingCountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/CurrencyExchange	0..*
Response/AmendedDeclaration/CurrencyExchange/CurrencyTypeCode	0..1	a3	ISO 4217
Response/AmendedDeclaration/CurrencyExchange/RateNumeric	0..1	n..12,5
Response/AmendedDeclaration/Declarant	0..1
Response/AmendedDeclaration/Declarant/Name	0..1	an..70
Response/AmendedDeclaration/Declarant/ID	0..1	an..17
Response/AmendedDeclaration/Declarant/Address	0..1
Response/AmendedDeclaration/Declarant/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Declarant/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Declarant/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Declarant/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Declarant/Address/Line	0..1	an..70
Response/AmendedDeclaration/Declarant/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Declarant/Contact	0..1
Response/AmendedDeclaration/Declarant/Contact/Name	0..1	an..70
Response/AmendedDeclaration/Declarant/Communication	0..1
Response/AmendedDeclaration/Declarant/Communication/ID	0..1	an..50
Response/AmendedDeclaration/Declarant/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/ExitOffice	0..1
Response/AmendedDeclaration/ExitOffice/ID	0..1	an..17
Response/AmendedDeclaration/Exporter	0..1
Response/AmendedDeclaration/Exporter/Name	0..1	an..70
Response/AmendedDeclaration/Exporter/ID	0..1	an..17
Response/AmendedDeclaration/Exporter/Address	0..1
Response/AmendedDeclaration/Exporter/Address/CityName	0..1	an..35
Response/AmendedDeclaration/Exporter/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/Exporter/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/Exporter/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/Exporter/Address/Line	0..1	an..70
Response/AmendedDeclaration/Exporter/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/Exporter/Contact	0..1
Response/AmendedDeclaration/Exporter/Contact/Name	0..1	an..70
Response/AmendedDeclaration/Exporter/Communication	0..1
Response/AmendedDeclaration/Exporter/Communication/ID	0..1	an..50
Response/AmendedDeclaration/Exporter/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment	0..1
Response/AmendedDeclaration/GoodsShipment/ExitDateTime	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/TransactionNatureCode	0..1	n..2	WCO
Response/AmendedDeclaration/GoodsShipment/AEOMutualRecognitionParty	0..*
Response/AmendedDeclaration/GoodsShipment/AEOMutualRecognitionParty/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/AEOMutualRecognitionParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Response/AmendedDeclaration/GoodsShipment/Buyer	0..1
Response/AmendedDeclaration/GoodsShipment/Buyer/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Buyer/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Buyer/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Buyer/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/Buyer/Contact	0..1
Response/AmendedDeclaration/GoodsShipment/Buyer/Contact/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Buyer/Communication	0..1
Response/AmendedDeclaration/GoodsShipment/Buyer/Communication/ID	0..1	an..50
Response/AmendedDeclaration/GoodsShipment/Buyer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment/Consignee	0..1
Response/AmendedDeclaration/GoodsShipment/Consignee/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Consignee/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignee/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Consignee/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/Consignment	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/ContainerCode	0..1	an..3	UN/EDIFACT 7365	0 1
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans/Name	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans/IdentificationTypeCode	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Response/AmendedDeclaration/GoodsShipment/Consignment/ArrivalTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans/Name	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans/IdentificationTypeCode	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Response/AmendedDeclaration/GoodsShipment/Consignment/DepartureTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	0..1	an..3	UN/EDIFACT 3227
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/Consignment/LoadingLocation	0..1
Response/AmendedDeclaration/GoodsShipment/Consignment/LoadingLocation/Name	0..1	an..256
Response/AmendedDeclaration/GoodsShipment/Consignment/LoadingLocation/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment	0..*
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment/Seal	0..*
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment/Seal/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/GoodsShipment/Consignment/TransportEquipment/Seal/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignor	0..1
Response/AmendedDeclaration/GoodsShipment/Consignor/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Consignor/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Consignor/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Consignor/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/CustomsValuation	0..1
Response/AmendedDeclaration/GoodsShipment/CustomsValuation/FreightChargeAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/CustomsValuation/ChargeDeduction	0..*
Response/AmendedDeclaration/GoodsShipment/CustomsValuation/ChargeDeduction/ChargesTypeCode	0..1	an..3	UN/EDIFACT 5025
Response/AmendedDeclaration/GoodsShipment/CustomsValuation/ChargeDeduction/OtherChargeDeductionAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/Destination	0..1
Response/AmendedDeclaration/GoodsShipment/Destination/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Destination/RegionID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/DomesticDutyTaxParty	0..*
Response/AmendedDeclaration/GoodsShipment/DomesticDutyTaxParty/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/DomesticDutyTaxParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Response/AmendedDeclaration/GoodsShipment/ExportCountry	0..1
Response/AmendedDeclaration/GoodsShipment/ExportCountry/ID	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem	0..999
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValueAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/StatisticalValueAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/TransactionNatureCode	0..1	n..2	WCO
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/CategoryCode	0..1	an..3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/EffectiveDateTime	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/ID	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Name	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/LPCOExemptionCode	0..1	an..3	UN/EDIFACT 4183
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter/RoleCode	0..1	an..3	UN/EDIFACT 3035
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff/AmountAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementCode	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementDescription	0..1	an..512
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementTypeCode	0..1	an..3	UN/EDIFACT 4451
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Contact	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Contact/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication/ID	0..1	an..50
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	0..1	an..512
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	0..1	an..18
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	0..1	an..3	UN/EDIFACT 7143
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods/UNDGID	0..1	n..4
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/AdValoremTaxBaseAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DeductAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DutyRegimeCode	0..1	an..3	UN/EDIFACT 9213
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SpecificTaxBaseQuantity	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TaxRateNumeric	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TypeCode	0..1	an..3	UN/EDIFACT 5153
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/QuotaOrderID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/MethodCode	0..1	a1	WCO
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/TaxAssessedAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/PaymentAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/NetNetWeightMeasure	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/TariffQuantity	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine/ItemChargeAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/MethodCode	0..1	an..3	WCO
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction/ChargesTypeCode	0..1	an..3	UN/EDIFACT 5025
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction/OtherChargeDeductionAmount	0..1	n..16,3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination/RegionID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry/ID	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	0..1	an..7
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode	0..1	an..4	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/RegionID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/TypeCode	0..1	an..3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/MarksNumbersID	0..1	an..512
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	0..1	n..8
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/TypeCode	0..1	an..2	UN/ECE 21
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/PackingMaterialDescription	0..1	an..256
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/LengthMeasure	0..1	n..15
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/WidthMeasure	0..1	n..15
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/HeightMeasure	0..1	n..15
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/VolumeMeasure	0..1	n..16,6
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..*
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/CategoryCode	0..1	an..3
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Contact	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Contact/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication/ID	0..1	an..50
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/ValuationAdjustment	0..1
Response/AmendedDeclaration/GoodsShipment/GovernmentAgencyGoodsItem/ValuationAdjustment/AdditionCode	0..1	an..4	UN/EDIFACT 7365
Response/AmendedDeclaration/GoodsShipment/Importer	0..1
Response/AmendedDeclaration/GoodsShipment/Importer/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Importer/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Importer/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Importer/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Importer/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Importer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Importer/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Importer/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Importer/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/Importer/Contact	0..1
Response/AmendedDeclaration/GoodsShipment/Importer/Contact/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Importer/Communication	0..1
Response/AmendedDeclaration/GoodsShipment/Importer/Communication/ID	0..1	an..50
Response/AmendedDeclaration/GoodsShipment/Importer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment/Invoice	0..1
Response/AmendedDeclaration/GoodsShipment/Invoice/ID	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Invoice/IssueDateTime	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Payer	0..1
Response/AmendedDeclaration/GoodsShipment/Payer/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Payer/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Payer/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Payer/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Payer/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Payer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Payer/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Payer/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Payer/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/PreviousDocument	0..*
Response/AmendedDeclaration/GoodsShipment/PreviousDocument/CategoryCode	0..1	an..3
Response/AmendedDeclaration/GoodsShipment/PreviousDocument/ID	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/PreviousDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Response/AmendedDeclaration/GoodsShipment/PreviousDocument/LineNumeric	0..1	n..5
Response/AmendedDeclaration/GoodsShipment/Seller	0..1
Response/AmendedDeclaration/GoodsShipment/Seller/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Seller/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Seller/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Seller/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Seller/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Seller/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Seller/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Seller/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Seller/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/Seller/Contact	0..1
Response/AmendedDeclaration/GoodsShipment/Seller/Contact/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Seller/Communication	0..1
Response/AmendedDeclaration/GoodsShipment/Seller/Communication/ID	0..1	an..50
Response/AmendedDeclaration/GoodsShipment/Seller/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Response/AmendedDeclaration/GoodsShipment/Surety	0..1
Response/AmendedDeclaration/GoodsShipment/Surety/Name	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Surety/ID	0..1	an..17
Response/AmendedDeclaration/GoodsShipment/Surety/Address	0..1
Response/AmendedDeclaration/GoodsShipment/Surety/Address/CityName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Surety/Address/CountryCode	0..1	a2	ISO 3166-1
Response/AmendedDeclaration/GoodsShipment/Surety/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Response/AmendedDeclaration/GoodsShipment/Surety/Address/CountrySubDivisionName	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Surety/Address/Line	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/Surety/Address/PostcodeID	0..1	an..9
Response/AmendedDeclaration/GoodsShipment/TradeTerms	0..1
Response/AmendedDeclaration/GoodsShipment/TradeTerms/ConditionCode	0..1	a3	UN/EDIFACT 4053
Response/AmendedDeclaration/GoodsShipment/TradeTerms/CountryRelationshipCode	0..1	an..3
Response/AmendedDeclaration/GoodsShipment/TradeTerms/Description	0..1	an..70
Response/AmendedDeclaration/GoodsShipment/TradeTerms/LocationID	0..1	an..17	UN/LOCODE
Response/AmendedDeclaration/GoodsShipment/TradeTerms/LocationName	0..1	an..256
Response/AmendedDeclaration/GoodsShipment/UCR	0..1
Response/AmendedDeclaration/GoodsShipment/UCR/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/UCR/TraderAssignedReferenceID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Warehouse	0..1
Response/AmendedDeclaration/GoodsShipment/Warehouse/ID	0..1	an..35
Response/AmendedDeclaration/GoodsShipment/Warehouse/TypeCode	0..1	an..3	UN/EDIFACT 3227
Response/AmendedDeclaration/ObligationGuarantee	0..*
Response/AmendedDeclaration/ObligationGuarantee/AmountAmount	0..1	n..16,3
Response/AmendedDeclaration/ObligationGuarantee/ID	0..1	an..70
Response/AmendedDeclaration/ObligationGuarantee/ReferenceID	0..1	an..35
Response/AmendedDeclaration/ObligationGuarantee/SecurityDetailsCode	0..1	an..3	WCO
Response/AmendedDeclaration/ObligationGuarantee/AccessCode	0..1	an..4
Response/AmendedDeclaration/ObligationGuarantee/GuaranteeOffice	0..1
Response/AmendedDeclaration/ObligationGuarantee/GuaranteeOffice/ID	0..1	an..17
Response/AmendedDeclaration/PresentationOffice	0..1
Response/AmendedDeclaration/PresentationOffice/ID	0..1	an..17
Response/AmendedDeclaration/SupervisingOffice	0..1
Response/AmendedDeclaration/SupervisingOffice/ID	0..1	an..17
