# The UK Declaration Management System, WCO Data Model 3.6: what a declaration message holds.
# A head of `key: value` lines, an empty line, then one line an element:
# path, cardinality, format, code list, the only values allowed (between blanks) and a pattern, separated
# by tabs.
id: uk-dms-3.6
title: UK declarations (DMS), WCO Data Model 3.6
version: 2.15
root: MetaData
root: Declaration
namespace: MetaData urn:wco:datamodel:WCO:DocumentMetaData-DMS:2
namespace: Declaration urn:wco:datamodel:WCO:DEC-DMS:2
namespace: DateTimeString urn:wco:datamodel:WCO:Declaration_DS:DMS:2
envelope: WCODataModelVersionCode 3.6
envelope: ResponsibleCountryCode GB
answers: http://gov.uk/customs/
date-formats: 102 304
date-pattern: (20\d{6})(\d{6}(Z|[-+]\d\d))?
unit-length: 1..5
agency-length: 1..3
attributes: plain
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
MetaData/Declaration	1..1
Declaration	1..1
Declaration/AcceptanceDateTime	0..1	an..35
Declaration/FunctionCode	1..1	n..2	UN/EDIFACT 1225	9 13 14
Declaration/FunctionalReferenceID	0..1	an..35
Declaration/ID	0..1	an..70
Declaration/IssueDateTime	0..1	an..35
Declaration/IssueLocationID	0..1	an..5	UN/LOCODE
Declaration/TypeCode	0..1	an..3	UN/EDIFACT 1001
Declaration/GoodsItemQuantity	0..1	n..5
Declaration/DeclarationOfficeID	0..1	an..17
Declaration/InvoiceAmount	0..1	n..16,3
Declaration/LoadingListQuantity	0..1	n..5
Declaration/TotalGrossMassMeasure	0..1	n..16,6
Declaration/TotalPackageQuantity	0..1	n..8
Declaration/SpecificCircumstancesCodeCode	0..1	an..3
Declaration/Authentication	0..1
Declaration/Authentication/Authentication	0..1	an..256
Declaration/Authentication/Authenticator	0..1
Declaration/Authentication/Authenticator/Name	0..1	an..70
Declaration/Submitter	0..1
Declaration/Submitter/Name	0..1	an..70
Declaration/Submitter/ID	0..1	an..17
Declaration/Submitter/Address	0..1
Declaration/Submitter/Address/CityName	0..1	an..35
Declaration/Submitter/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Submitter/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Submitter/Address/CountrySubDivisionName	0..1	an..35
Declaration/Submitter/Address/Line	0..1	an..70
Declaration/Submitter/Address/PostcodeID	0..1	an..9
Declaration/AdditionalDocument	0..*
Declaration/AdditionalDocument/CategoryCode	0..1	an..3
Declaration/AdditionalDocument/ID	0..1	an..70
Declaration/AdditionalDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Declaration/AdditionalInformation	0..*
Declaration/AdditionalInformation/StatementCode	0..1	an..17
Declaration/AdditionalInformation/StatementDescription	0..1	an..512
Declaration/AdditionalInformation/StatementTypeCode	0..1	an..3	UN/EDIFACT 4451
Declaration/AdditionalInformation/Pointer	0..*
Declaration/AdditionalInformation/Pointer/SequenceNumeric	0..1	n..5
Declaration/AdditionalInformation/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Declaration/AdditionalInformation/Pointer/TagID	0..1	an..4
Declaration/Agent	0..1
Declaration/Agent/Name	0..1	an..70
Declaration/Agent/ID	0..1	an..17
Declaration/Agent/FunctionCode	0..1	an..3	UN/EDIFACT 4405
Declaration/Agent/Address	0..1
Declaration/Agent/Address/CityName	0..1	an..35
Declaration/Agent/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Agent/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Agent/Address/CountrySubDivisionName	0..1	an..35
Declaration/Agent/Address/Line	0..1	an..70
Declaration/Agent/Address/PostcodeID	0..1	an..9
Declaration/Amendment	0..*
Declaration/Amendment/ChangeReasonCode	0..1	an..3
Declaration/Amendment/Pointer	0..*
Declaration/Amendment/Pointer/SequenceNumeric	0..1	n..5
Declaration/Amendment/Pointer/DocumentSectionCode	0..1	an..3	UN/EDIFACT 1049
Declaration/Amendment/Pointer/TagID	0..1	an..4
Declaration/AuthorisationHolder	0..*
Declaration/AuthorisationHolder/ID	0..1	an..17
Declaration/AuthorisationHolder/CategoryCode	0..1	an..4
Declaration/BorderTransportMeans	0..1
Declaration/BorderTransportMeans/Name	0..1	an..35
Declaration/BorderTransportMeans/ID	0..1	an..35
Declaration/BorderTransportMeans/IdentificationTypeCode	0..1	an..17
Declaration/BorderTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Declaration/BorderTransportMeans/RegistrationNationalityCode	0..1	a2	ISO 3166-1
Declaration/BorderTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Declaration/Consignment	0..1
Declaration/Consignment/Carrier	0..1
Declaration/Consignment/Carrier/Name	0..1	an..70
Declaration/Consignment/Carrier/ID	0..1	an..17
Declaration/Consignment/Carrier/Address	0..1
Declaration/Consignment/Carrier/Address/CityName	0..1	an..35
Declaration/Consignment/Carrier/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Consignment/Carrier/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Consignment/Carrier/Address/CountrySubDivisionName	0..1	an..35
Declaration/Consignment/Carrier/Address/Line	0..1	an..70
Declaration/Consignment/Carrier/Address/PostcodeID	0..1	an..9
Declaration/Consignment/Carrier/Communication	0..1
Declaration/Consignment/Carrier/Communication/ID	0..1	an..50
Declaration/Consignment/Carrier/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/Consignment/ConsignmentItem	0..999
Declaration/Consignment/ConsignmentItem/SequenceNumeric	1..1	n..5
Declaration/Consignment/ConsignmentItem/Consignor	0..1
Declaration/Consignment/ConsignmentItem/Consignor/Name	0..1	an..70
Declaration/Consignment/ConsignmentItem/Consignor/ID	0..1	an..17
Declaration/Consignment/ConsignmentItem/Consignor/Address	0..1
Declaration/Consignment/ConsignmentItem/Consignor/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Declaration/Consignment/ConsignmentItem/Consignor/Address/CityName	0..1	an..35
Declaration/Consignment/ConsignmentItem/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Consignment/ConsignmentItem/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Consignment/ConsignmentItem/Consignor/Address/CountrySubDivisionName	0..1	an..35
Declaration/Consignment/ConsignmentItem/Consignor/Address/Line	0..1	an..70
Declaration/Consignment/ConsignmentItem/Consignor/Address/PostcodeID	0..1	an..9
Declaration/Consignment/ConsignmentItem/Freight	0..1
Declaration/Consignment/ConsignmentItem/Freight/PaymentMethodCode	0..1	an..3	UN/EDIFACT 4215
Declaration/Consignment/Consignor	0..1
Declaration/Consignment/Consignor/Name	0..1	an..70
Declaration/Consignment/Consignor/ID	0..1	an..17
Declaration/Consignment/Consignor/Address	0..1
Declaration/Consignment/Consignor/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Declaration/Consignment/Consignor/Address/CityName	0..1	an..35
Declaration/Consignment/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Consignment/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Consignment/Consignor/Address/CountrySubDivisionName	0..1	an..35
Declaration/Consignment/Consignor/Address/Line	0..1	an..70
Declaration/Consignment/Consignor/Address/PostcodeID	0..1	an..9
Declaration/Consignment/Freight	0..1
Declaration/Consignment/Freight/PaymentMethodCode	0..1	an..3	UN/EDIFACT 4215
Declaration/Consignment/Itinerary	0..*
Declaration/Consignment/Itinerary/SequenceNumeric	1..1	n..5
Declaration/Consignment/Itinerary/RoutingCountryCode	0..1	a2	ISO 3166-1
Declaration/CurrencyExchange	0..*
Declaration/CurrencyExchange/CurrencyTypeCode	0..1	a3	ISO 4217
Declaration/CurrencyExchange/RateNumeric	0..1	n..12,5
Declaration/Declarant	0..1
Declaration/Declarant/Name	0..1	an..70
Declaration/Declarant/ID	0..1	an..17
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/CityName	0..1	an..35
Declaration/Declarant/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Declarant/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Declarant/Address/CountrySubDivisionName	0..1	an..35
Declaration/Declarant/Address/Line	0..1	an..70
Declaration/Declarant/Address/PostcodeID	0..1	an..9
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/Name	0..1	an..70
Declaration/Declarant/Communication	0..1
Declaration/Declarant/Communication/ID	0..1	an..50
Declaration/Declarant/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/ExitOffice	0..1
Declaration/ExitOffice/ID	0..1	an..17
Declaration/Exporter	0..1
Declaration/Exporter/Name	0..1	an..70
Declaration/Exporter/ID	0..1	an..17
Declaration/Exporter/Address	0..1
Declaration/Exporter/Address/CityName	0..1	an..35
Declaration/Exporter/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/Exporter/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/Exporter/Address/CountrySubDivisionName	0..1	an..35
Declaration/Exporter/Address/Line	0..1	an..70
Declaration/Exporter/Address/PostcodeID	0..1	an..9
Declaration/Exporter/Contact	0..1
Declaration/Exporter/Contact/Name	0..1	an..70
Declaration/Exporter/Communication	0..1
Declaration/Exporter/Communication/ID	0..1	an..50
Declaration/Exporter/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment	0..1
Declaration/GoodsShipment/ExitDateTime	0..1	an..35
Declaration/GoodsShipment/TransactionNatureCode	0..1	n..2	WCO
Declaration/GoodsShipment/AEOMutualRecognitionParty	0..*
Declaration/GoodsShipment/AEOMutualRecognitionParty/ID	0..1	an..17
Declaration/GoodsShipment/AEOMutualRecognitionParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Declaration/GoodsShipment/Buyer	0..1
Declaration/GoodsShipment/Buyer/Name	0..1	an..70
Declaration/GoodsShipment/Buyer/ID	0..1	an..17
Declaration/GoodsShipment/Buyer/Address	0..1
Declaration/GoodsShipment/Buyer/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Buyer/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Buyer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Buyer/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Buyer/Address/Line	0..1	an..70
Declaration/GoodsShipment/Buyer/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/Buyer/Contact	0..1
Declaration/GoodsShipment/Buyer/Contact/Name	0..1	an..70
Declaration/GoodsShipment/Buyer/Communication	0..1
Declaration/GoodsShipment/Buyer/Communication/ID	0..1	an..50
Declaration/GoodsShipment/Buyer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment/Consignee	0..1
Declaration/GoodsShipment/Consignee/Name	0..1	an..70
Declaration/GoodsShipment/Consignee/ID	0..1	an..17
Declaration/GoodsShipment/Consignee/Address	0..1
Declaration/GoodsShipment/Consignee/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignee/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Consignee/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Consignee/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Consignee/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignee/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/Consignment	0..1
Declaration/GoodsShipment/Consignment/ContainerCode	0..1	an..3	UN/EDIFACT 7365	0 1
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans	0..1
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans/Name	0..1	an..35
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans/ID	0..1	an..35
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans/IdentificationTypeCode	0..1	an..17
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Declaration/GoodsShipment/Consignment/ArrivalTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Declaration/GoodsShipment/Consignment/DepartureTransportMeans	0..1
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/Name	0..1	an..35
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/ID	0..1	an..35
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/IdentificationTypeCode	0..1	an..17
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/TypeCode	0..1	an..4	UN/EDIFACT 8179
Declaration/GoodsShipment/Consignment/DepartureTransportMeans/ModeCode	0..1	n1	UN/EDIFACT 8067
Declaration/GoodsShipment/Consignment/GoodsLocation	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	0..1	an..3	UN/EDIFACT 3227
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/TypeCode	0..1	an..3	UN/EDIFACT 3131
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/Consignment/LoadingLocation	0..1
Declaration/GoodsShipment/Consignment/LoadingLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/LoadingLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/TransportEquipment	0..*
Declaration/GoodsShipment/Consignment/TransportEquipment/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal	0..*
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/Seal/ID	0..1	an..35
Declaration/GoodsShipment/Consignor	0..1
Declaration/GoodsShipment/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/Consignor/Address	0..1
Declaration/GoodsShipment/Consignor/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Consignor/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Consignor/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignor/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/CustomsValuation	0..1
Declaration/GoodsShipment/CustomsValuation/FreightChargeAmount	0..1	n..16,3
Declaration/GoodsShipment/CustomsValuation/ChargeDeduction	0..*
Declaration/GoodsShipment/CustomsValuation/ChargeDeduction/ChargesTypeCode	0..1	an..3	UN/EDIFACT 5025
Declaration/GoodsShipment/CustomsValuation/ChargeDeduction/OtherChargeDeductionAmount	0..1	n..16,3
Declaration/GoodsShipment/Destination	0..1
Declaration/GoodsShipment/Destination/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Destination/RegionID	0..1	an..9
Declaration/GoodsShipment/DomesticDutyTaxParty	0..*
Declaration/GoodsShipment/DomesticDutyTaxParty/ID	0..1	an..17
Declaration/GoodsShipment/DomesticDutyTaxParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Declaration/GoodsShipment/ExportCountry	0..1
Declaration/GoodsShipment/ExportCountry/ID	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	0..999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValueAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/StatisticalValueAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/TransactionNatureCode	0..1	n..2	WCO
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/CategoryCode	0..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/EffectiveDateTime	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/ID	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Name	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/LPCOExemptionCode	0..1	an..3	UN/EDIFACT 4183
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/Submitter/RoleCode	0..1	an..3	UN/EDIFACT 3035
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalDocument/WriteOff/AmountAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementCode	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementDescription	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalInformation/StatementTypeCode	0..1	an..3	UN/EDIFACT 4451
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AEOMutualRecognitionParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CityName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/Line	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Contact	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Contact/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication/ID	0..1	an..50
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Buyer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	0..1	an..18
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	0..1	an..3	UN/EDIFACT 7143
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DangerousGoods/UNDGID	0..1	n..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/AdValoremTaxBaseAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DeductAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/DutyRegimeCode	0..1	an..3	UN/EDIFACT 9213
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/SpecificTaxBaseQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TaxRateNumeric	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/TypeCode	0..1	an..3	UN/EDIFACT 5153
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/QuotaOrderID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/MethodCode	0..1	a1	WCO
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/TaxAssessedAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/DutyTaxFee/Payment/PaymentAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/NetNetWeightMeasure	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/TariffQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine/ItemChargeAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/TransportEquipment/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CityName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/Line	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignee/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/MethodCode	0..1	an..3	WCO
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction/ChargesTypeCode	0..1	an..3	UN/EDIFACT 5025
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/CustomsValuation/ChargeDeduction/OtherChargeDeductionAmount	0..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Destination/RegionID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/DomesticDutyTaxParty/RoleCode	0..1	an..3	UN/EDIFACT 3035
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ExportCountry/ID	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/CountryCode	0..1	an..4	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/RegionID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Origin/TypeCode	0..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/MarksNumbersID	0..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	0..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/TypeCode	0..1	an..2	UN/ECE 21
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/PackingMaterialDescription	0..1	an..256
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/LengthMeasure	0..1	n..15
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/WidthMeasure	0..1	n..15
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/HeightMeasure	0..1	n..15
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/VolumeMeasure	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/CategoryCode	0..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/ID	0..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CityName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/Line	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Contact	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Contact/Name	0..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication/ID	0..1	an..50
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Seller/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/ID	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	0..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ValuationAdjustment	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/ValuationAdjustment/AdditionCode	0..1	an..4	UN/EDIFACT 7365
Declaration/GoodsShipment/Importer	0..1
Declaration/GoodsShipment/Importer/Name	0..1	an..70
Declaration/GoodsShipment/Importer/ID	0..1	an..17
Declaration/GoodsShipment/Importer/Address	0..1
Declaration/GoodsShipment/Importer/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Importer/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Importer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Importer/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Importer/Address/Line	0..1	an..70
Declaration/GoodsShipment/Importer/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/Importer/Contact	0..1
Declaration/GoodsShipment/Importer/Contact/Name	0..1	an..70
Declaration/GoodsShipment/Importer/Communication	0..1
Declaration/GoodsShipment/Importer/Communication/ID	0..1	an..50
Declaration/GoodsShipment/Importer/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment/Invoice	0..1
Declaration/GoodsShipment/Invoice/ID	0..1	an..70
Declaration/GoodsShipment/Invoice/IssueDateTime	0..1	an..35
Declaration/GoodsShipment/Payer	0..1
Declaration/GoodsShipment/Payer/Name	0..1	an..70
Declaration/GoodsShipment/Payer/ID	0..1	an..17
Declaration/GoodsShipment/Payer/Address	0..1
Declaration/GoodsShipment/Payer/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Payer/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Payer/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Payer/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Payer/Address/Line	0..1	an..70
Declaration/GoodsShipment/Payer/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/PreviousDocument	0..*
Declaration/GoodsShipment/PreviousDocument/CategoryCode	0..1	an..3
Declaration/GoodsShipment/PreviousDocument/ID	0..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	0..1	an..3	UN/EDIFACT 1001
Declaration/GoodsShipment/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/Seller	0..1
Declaration/GoodsShipment/Seller/Name	0..1	an..70
Declaration/GoodsShipment/Seller/ID	0..1	an..17
Declaration/GoodsShipment/Seller/Address	0..1
Declaration/GoodsShipment/Seller/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Seller/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Seller/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Seller/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Seller/Address/Line	0..1	an..70
Declaration/GoodsShipment/Seller/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/Seller/Contact	0..1
Declaration/GoodsShipment/Seller/Contact/Name	0..1	an..70
Declaration/GoodsShipment/Seller/Communication	0..1
Declaration/GoodsShipment/Seller/Communication/ID	0..1	an..50
Declaration/GoodsShipment/Seller/Communication/TypeCode	0..1	an..3	UN/EDIFACT 3155
Declaration/GoodsShipment/Surety	0..1
Declaration/GoodsShipment/Surety/Name	0..1	an..70
Declaration/GoodsShipment/Surety/ID	0..1	an..17
Declaration/GoodsShipment/Surety/Address	0..1
Declaration/GoodsShipment/Surety/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Surety/Address/CountryCode	0..1	a2	ISO 3166-1
Declaration/GoodsShipment/Surety/Address/CountrySubDivisionCode	0..1	an..9	ISO 3166-2
Declaration/GoodsShipment/Surety/Address/CountrySubDivisionName	0..1	an..35
Declaration/GoodsShipment/Surety/Address/Line	0..1	an..70
Declaration/GoodsShipment/Surety/Address/PostcodeID	0..1	an..9
Declaration/GoodsShipment/TradeTerms	0..1
Declaration/GoodsShipment/TradeTerms/ConditionCode	0..1	a3	UN/EDIFACT 4053
Declaration/GoodsShipment/TradeTerms/CountryRelationshipCode	0..1	an..3
Declaration/GoodsShipment/TradeTerms/Description	0..1	an..70
Declaration/GoodsShipment/TradeTerms/LocationID	0..1	an..17	UN/LOCODE
Declaration/GoodsShipment/TradeTerms/LocationName	0..1	an..256
Declaration/GoodsShipment/UCR	0..1
Declaration/GoodsShipment/UCR/ID	0..1	an..35
Declaration/GoodsShipment/UCR/TraderAssignedReferenceID	0..1	an..35
Declaration/GoodsShipment/Warehouse	0..1
Declaration/GoodsShipment/Warehouse/ID	0..1	an..35
Declaration/GoodsShipment/Warehouse/TypeCode	0..1	an..3	UN/EDIFACT 3227
Declaration/ObligationGuarantee	0..*
Declaration/ObligationGuarantee/AmountAmount	0..1	n..16,3
Declaration/ObligationGuarantee/ID	0..1	an..70
Declaration/ObligationGuarantee/ReferenceID	0..1	an..35
Declaration/ObligationGuarantee/SecurityDetailsCode	0..1	an..3	WCO
Declaration/ObligationGuarantee/AccessCode	0..1	an..4
Declaration/ObligationGuarantee/GuaranteeOffice	0..1
Declaration/ObligationGuarantee/GuaranteeOffice/ID	0..1	an..17
Declaration/PresentationOffice	0..1
Declaration/PresentationOffice/ID	0..1	an..17
Declaration/SupervisingOffice	0..1
Declaration/SupervisingOffice/ID	0..1	an..17
