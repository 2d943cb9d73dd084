# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-h7
title: Denmark (DMS), H7, consignments of low value
version: 1.9
extends: dk
content: Declaration/ProcedureCategory H7
content: Declaration/FunctionCode 9

Declaration	1..1
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
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
Declaration/Agent/Contact/Communication	2..*
Declaration/Agent/Contact/Communication/SequenceNumeric	1..1	n..5
Declaration/Agent/Contact/Communication/ID	1..1	an..256
Declaration/Agent/Contact/Communication/TypeCode	1..1	an..3
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
Declaration/Declarant/Contact/Communication	2..*
Declaration/Declarant/Contact/Communication/SequenceNumeric	1..1	n..5
Declaration/Declarant/Contact/Communication/ID	1..1	an..256
Declaration/Declarant/Contact/Communication/TypeCode	1..1	an..3
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/SupportingDocument	0..99
Declaration/GoodsShipment/SupportingDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/SupportingDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/AdditionalReference	0..99
Declaration/GoodsShipment/AdditionalReference/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/AdditionalReference/ID	1..1	an..70
Declaration/GoodsShipment/AdditionalReference/TypeCode	1..1	an..4
Declaration/GoodsShipment/AdditionalInformation	0..99
Declaration/GoodsShipment/AdditionalInformation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/AdditionalInformation/StatementCode	1..1	an..17
Declaration/GoodsShipment/AdditionalInformation/StatementDescription	0..1	an..512
Declaration/GoodsShipment/Consignment	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	1..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/authorisationReferenceNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice/identification	1..1	an..8
Declaration/GoodsShipment/Consignment/GoodsLocation/latitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/longitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator/identification	1..1	an..17
Declaration/GoodsShipment/Consignment/TransportContractDocument	0..99
Declaration/GoodsShipment/Consignment/TransportContractDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportContractDocument/ID	1..1	an..70
Declaration/GoodsShipment/Consignment/TransportContractDocument/Type	1..1	an..4
Declaration/GoodsShipment/Consignment/Freight	0..1
Declaration/GoodsShipment/Consignment/Freight/rate	1..1	n..16,3
Declaration/GoodsShipment/Consignor	0..1
Declaration/GoodsShipment/Consignor/Name	1..1	an..70
Declaration/GoodsShipment/Consignor/Address	1..1
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
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/ID	1..1	an..18
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Classification/IdentificationTypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/TariffQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/InvoiceLine/ItemChargeAmount	1..1	n..16,3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Name	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CityName	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/Line	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Consignor/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	1..100
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	1..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	1..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	1..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/UCR/TraderAssignedReferenceID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SupportingDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/AdditionalReference/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Freight	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Freight/rate	1..1	n..16,3
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
Declaration/GoodsShipment/PreviousDocument	0..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/UCR	0..1
Declaration/GoodsShipment/UCR/TraderAssignedReferenceID	1..1	an..35
