# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc512c
title: EU export, IE512, recapitulative supplementary declaration
extends: aes
root: CC512C
namespace: CC512C http://ecs.dgtaxud.ec
extension: x -

CC512C	1..1
CC512C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC512C/messageSender	1..1	an..35
CC512C/messageRecipient	1..1	an..35
CC512C/preparationDateAndTime	1..1
CC512C/messageIdentification	1..1	an..35
CC512C/messageType	1..1			CC512C
CC512C/correlationIdentifier	0..1	an..35
CC512C/ExportOperation	1..1
CC512C/ExportOperation/LRN	1..1	an..22			\P{Z}(.*\P{Z})?
CC512C/ExportOperation/declarationType	1..1	an..5	CL231_AES
CC512C/ExportOperation/additionalDeclarationType	1..1	a1	CL241
CC512C/Authorisation	0..9
CC512C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC512C/Authorisation/type	1..1	an..4	CL605
CC512C/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/Authorisation/holderOfAuthorisation	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/CustomsOfficeOfExport	1..1
CC512C/CustomsOfficeOfExport/referenceNumber	1..1	an8	CL293		[A-Z]{2}[A-Z0-9]{6}
CC512C/SupervisingCustomsOffice	0..1
CC512C/SupervisingCustomsOffice/referenceNumber	1..1	an8	CL141
CC512C/Exporter	1..1
CC512C/Exporter/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC512C/Exporter/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Exporter/Address	0..1
CC512C/Exporter/Address/x:name	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Exporter/Address/x:phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/Exporter/Address/x:eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC512C/Declarant	1..1
CC512C/Declarant/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC512C/Declarant/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Declarant/Address	0..1
CC512C/Declarant/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Declarant/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/Declarant/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/Declarant/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC512C/Declarant/ContactPerson	0..1
CC512C/Declarant/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Declarant/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/Declarant/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC512C/Representative	0..1
CC512C/Representative/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/Representative/status	1..1	n1	CL094_AES
CC512C/Representative/ContactPerson	0..1
CC512C/Representative/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/Representative/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/Representative/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC512C/CurrencyExchange	0..1
CC512C/CurrencyExchange/internalCurrencyUnit	1..1	a3	CL394
CC512C/DeferredPayment	0..1
CC512C/DeferredPayment/deferredPayment	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment	1..9999
CC512C/GoodsShipment/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/natureOfTransaction	0..1	n..2	CL091		[0-9]{1,2}
CC512C/GoodsShipment/countryOfExport	0..1	a2	CL010_AES		[A-Z]{2}
CC512C/GoodsShipment/countryOfDestination	0..1	a2	CL008_AES		[A-Z]{2}
CC512C/GoodsShipment/totalAmountInvoiced	0..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/invoiceCurrency	0..1	a3	CL352
CC512C/GoodsShipment/exchangeRate	0..1	n..12,5			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/dateAndTimeOfAcceptance	0..1
CC512C/GoodsShipment/CustomsOfficeOfExitActual	1..1
CC512C/GoodsShipment/CustomsOfficeOfExitActual/referenceNumber	1..1	an8	CL194
CC512C/GoodsShipment/AdditionalSupplyChainActor	0..99
CC512C/GoodsShipment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC512C/GoodsShipment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/DeliveryTerms	0..1
CC512C/GoodsShipment/DeliveryTerms/incotermCode	1..1	a3	CL090
CC512C/GoodsShipment/DeliveryTerms/UNLocode	0..1	an..17	CL244
CC512C/GoodsShipment/DeliveryTerms/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/DeliveryTerms/country	0..1	a2	CL008_AES		[A-Z]{2}
CC512C/GoodsShipment/DeliveryTerms/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Warehouse	0..1
CC512C/GoodsShipment/Warehouse/type	1..1	a1	CL099
CC512C/GoodsShipment/Warehouse/identifier	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/PreviousDocument	1..99
CC512C/GoodsShipment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/PreviousDocument/type	1..1	an4	CL214_AES
CC512C/GoodsShipment/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/SupportingDocument	0..99
CC512C/GoodsShipment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/SupportingDocument/type	1..1	an4	CL213_AES
CC512C/GoodsShipment/SupportingDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC512C/GoodsShipment/SupportingDocument/issuingAuthorityName	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/SupportingDocument/validityDate	0..1
CC512C/GoodsShipment/AdditionalReference	0..99
CC512C/GoodsShipment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/AdditionalReference/type	1..1	an4	CL380_AES
CC512C/GoodsShipment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/AdditionalInformation	0..99
CC512C/GoodsShipment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/AdditionalInformation/code	1..1	an5	CL239_AES
CC512C/GoodsShipment/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment	1..1
CC512C/GoodsShipment/Consignment/containerIndicator	1..1		CL027
CC512C/GoodsShipment/Consignment/inlandModeOfTransport	0..1	n1	CL018
CC512C/GoodsShipment/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL018
CC512C/GoodsShipment/Consignment/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/Consignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC512C/GoodsShipment/Consignment/Carrier	0..1
CC512C/GoodsShipment/Consignment/Carrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/Consignment/Consignor	0..1
CC512C/GoodsShipment/Consignment/Consignor/identificationNumber	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/Consignment/Consignor/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignor/Address	0..1
CC512C/GoodsShipment/Consignment/Consignor/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignor/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignor/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/Consignee	0..1
CC512C/GoodsShipment/Consignment/Consignee/identificationNumber	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/Consignment/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignee/Address	0..1
CC512C/GoodsShipment/Consignment/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/Consignee/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/TransportEquipment	0..9999
CC512C/GoodsShipment/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC512C/GoodsShipment/Consignment/TransportEquipment/numberOfSeals	1..1	n..4
CC512C/GoodsShipment/Consignment/TransportEquipment/Seal	0..99
CC512C/GoodsShipment/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/TransportEquipment/Seal/identifier	1..1	an..20			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/TransportEquipment/GoodsReference	0..999
CC512C/GoodsShipment/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..3			[1-9].*
CC512C/GoodsShipment/Consignment/LocationOfGoods	1..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC512C/GoodsShipment/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC512C/GoodsShipment/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC512C/GoodsShipment/Consignment/LocationOfGoods/CustomsOffice	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL141		[A-Z]{2}[A-Z0-9]{6}
CC512C/GoodsShipment/Consignment/LocationOfGoods/GNSS	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC512C/GoodsShipment/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC512C/GoodsShipment/Consignment/LocationOfGoods/EconomicOperator	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/Consignment/LocationOfGoods/Address	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/Address/country	1..1	a2	CL010_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC512C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson	0..1
CC512C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC512C/GoodsShipment/Consignment/DepartureTransportMeans	0..999
CC512C/GoodsShipment/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750_AES
CC512C/GoodsShipment/Consignment/DepartureTransportMeans/identificationNumber	1..1	an..35
CC512C/GoodsShipment/Consignment/DepartureTransportMeans/nationality	1..1	a2	CL165_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/CountryOfRoutingOfConsignment	0..99
CC512C/GoodsShipment/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/CountryOfRoutingOfConsignment/country	1..1	a2	CL008_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/ActiveBorderTransportMeans	0..1
CC512C/GoodsShipment/Consignment/ActiveBorderTransportMeans/typeOfIdentification	1..1	n2	CL219_AES
CC512C/GoodsShipment/Consignment/ActiveBorderTransportMeans/identificationNumber	1..1	an..35
CC512C/GoodsShipment/Consignment/ActiveBorderTransportMeans/nationality	1..1	a2	CL165_AES		[A-Z]{2}
CC512C/GoodsShipment/Consignment/TransportDocument	0..99
CC512C/GoodsShipment/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/Consignment/TransportDocument/type	1..1	an4	CL754_AES
CC512C/GoodsShipment/Consignment/TransportDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/Consignment/TransportCharges	0..1
CC512C/GoodsShipment/Consignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC512C/GoodsShipment/GoodsItem	1..999
CC512C/GoodsShipment/GoodsItem/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/declarationGoodsItemNumber	1..1	n..3			[1-9].*
CC512C/GoodsShipment/GoodsItem/statisticalValue	0..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/natureOfTransaction	0..1	n..2	CL091		[0-9]{1,2}
CC512C/GoodsShipment/GoodsItem/countryOfExport	0..1	a2	CL010_AES		[A-Z]{2}
CC512C/GoodsShipment/GoodsItem/countryOfDestination	0..1	a2	CL008_AES		[A-Z]{2}
CC512C/GoodsShipment/GoodsItem/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC512C/GoodsShipment/GoodsItem/Authorisation	0..9
CC512C/GoodsShipment/GoodsItem/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Authorisation/type	1..1	an..4	CL615
CC512C/GoodsShipment/GoodsItem/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Authorisation/holderOfAuthorisation	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/GoodsItem/Procedure	1..1
CC512C/GoodsShipment/GoodsItem/Procedure/requestedProcedure	1..1	an2	CL092
CC512C/GoodsShipment/GoodsItem/Procedure/previousProcedure	1..1	an2	CL093
CC512C/GoodsShipment/GoodsItem/Procedure/AdditionalProcedure	0..99
CC512C/GoodsShipment/GoodsItem/Procedure/AdditionalProcedure/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Procedure/AdditionalProcedure/additionalProcedure	1..1	an3	CL102
CC512C/GoodsShipment/GoodsItem/Consignee	0..1
CC512C/GoodsShipment/GoodsItem/Consignee/identificationNumber	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/GoodsItem/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Consignee/Address	0..1
CC512C/GoodsShipment/GoodsItem/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Consignee/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC512C/GoodsShipment/GoodsItem/AdditionalSupplyChainActor	0..99
CC512C/GoodsShipment/GoodsItem/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC512C/GoodsShipment/GoodsItem/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC512C/GoodsShipment/GoodsItem/Origin	0..1
CC512C/GoodsShipment/GoodsItem/Origin/countryOfOrigin	1..1	a2	CL008_AES		[A-Z]{2}
CC512C/GoodsShipment/GoodsItem/Origin/regionOfDispatch	0..1	an..9			[!-~]{1,9}
CC512C/GoodsShipment/GoodsItem/Commodity	1..1
CC512C/GoodsShipment/GoodsItem/Commodity/descriptionOfGoods	1..1	an..512			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Commodity/cusCode	0..1	an9	CL016
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode	1..1
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/combinedNomenclatureCode	1..1	an2			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/TARICAdditionalCode	0..99
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/TARICAdditionalCode/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/TARICAdditionalCode/taricAdditionalCode	1..1	an4			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/NationalAdditionalCode	0..99
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/NationalAdditionalCode/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Commodity/CommodityCode/NationalAdditionalCode/nationalAdditionalCode	1..1	an..4			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/Commodity/DangerousGoods	0..99
CC512C/GoodsShipment/GoodsItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Commodity/DangerousGoods/UNNumber	1..1	an4	CL101
CC512C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure	1..1
CC512C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/netMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/supplementaryUnits	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes	0..1
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/totalDutiesAndTaxesAmount	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes	1..99
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/taxType	1..1	an3	CL098
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/payableTaxAmount	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/methodOfPayment	1..1	a1	CL104		[A-Z]*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase	1..99
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/taxRate	1..1	n..17,3			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/measurementUnitAndQualifier	0..1	an..4	CL349
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/quantity	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/amount	0..1	n..16,2			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/Commodity/CalculationOfTaxes/DutiesAndTaxes/TaxBase/taxAmount	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC512C/GoodsShipment/GoodsItem/Packaging	1..99
CC512C/GoodsShipment/GoodsItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/Packaging/typeOfPackages	1..1	an2	CL017
CC512C/GoodsShipment/GoodsItem/Packaging/numberOfPackages	0..1	n..8
CC512C/GoodsShipment/GoodsItem/Packaging/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/PreviousDocument	0..99
CC512C/GoodsShipment/GoodsItem/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/PreviousDocument/type	1..1	an4	CL214_AES
CC512C/GoodsShipment/GoodsItem/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/PreviousDocument/goodsItemNumber	0..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/PreviousDocument/typeOfPackages	0..1	an2	CL017
CC512C/GoodsShipment/GoodsItem/PreviousDocument/numberOfPackages	0..1	n..8			[1-9].*
CC512C/GoodsShipment/GoodsItem/PreviousDocument/measurementUnitAndQualifier	0..1	an..4	CL349
CC512C/GoodsShipment/GoodsItem/PreviousDocument/quantity	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/SupportingDocument	0..99
CC512C/GoodsShipment/GoodsItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/SupportingDocument/type	1..1	an4	CL213_AES
CC512C/GoodsShipment/GoodsItem/SupportingDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/SupportingDocument/issuingAuthorityName	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/SupportingDocument/validityDate	0..1
CC512C/GoodsShipment/GoodsItem/SupportingDocument/measurementUnitAndQualifier	0..1	an..4	CL349
CC512C/GoodsShipment/GoodsItem/SupportingDocument/quantity	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/SupportingDocument/currency	0..1	a3	CL352
CC512C/GoodsShipment/GoodsItem/SupportingDocument/amount	0..1	n..16,2			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC512C/GoodsShipment/GoodsItem/AdditionalReference	0..99
CC512C/GoodsShipment/GoodsItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/AdditionalReference/type	1..1	an4	CL380_AES
CC512C/GoodsShipment/GoodsItem/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/AdditionalInformation	0..99
CC512C/GoodsShipment/GoodsItem/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC512C/GoodsShipment/GoodsItem/AdditionalInformation/code	1..1	an5	CL239_AES
CC512C/GoodsShipment/GoodsItem/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC512C/GoodsShipment/GoodsItem/TransportCharges	0..1
CC512C/GoodsShipment/GoodsItem/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
