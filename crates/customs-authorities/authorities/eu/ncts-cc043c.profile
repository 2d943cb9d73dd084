# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc043c
title: EU transit, IE043, permission to unload
extends: ncts
root: CC043C
namespace: CC043C http://ncts.dgtaxud.ec

CC043C	1..1
CC043C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC043C/messageSender	1..1	an..35
CC043C/messageRecipient	1..1	an..35
CC043C/preparationDateAndTime	1..1
CC043C/messageIdentification	1..1	an..35
CC043C/messageType	1..1		CL060	CC043C
CC043C/correlationIdentifier	0..1	an..35
CC043C/TransitOperation	1..1
CC043C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC043C/TransitOperation/declarationType	0..1	an..5	CL231
CC043C/TransitOperation/declarationAcceptanceDate	0..1
CC043C/TransitOperation/security	1..1	n1	CL217
CC043C/TransitOperation/reducedDatasetIndicator	1..1		CL027
CC043C/CustomsOfficeOfDestinationActual	1..1
CC043C/CustomsOfficeOfDestinationActual/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC043C/HolderOfTheTransitProcedure	0..1
CC043C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC043C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC043C/HolderOfTheTransitProcedure/name	1..1	an..70
CC043C/HolderOfTheTransitProcedure/Address	1..1
CC043C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC043C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC043C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/TraderAtDestination	1..1
CC043C/TraderAtDestination/identificationNumber	1..1	an..17
CC043C/CTLControl	0..1
CC043C/CTLControl/continueUnloading	1..1	n1			[1-9]
CC043C/Consignment	0..1
CC043C/Consignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC043C/Consignment/containerIndicator	1..1		CL027
CC043C/Consignment/inlandModeOfTransport	0..1	n1	CL218
CC043C/Consignment/grossMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC043C/Consignment/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC043C/Consignment/Consignor	0..1
CC043C/Consignment/Consignor/identificationNumber	0..1	an..17
CC043C/Consignment/Consignor/name	0..1	an..70
CC043C/Consignment/Consignor/Address	0..1
CC043C/Consignment/Consignor/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/Consignor/Address/city	1..1	an..35
CC043C/Consignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/Consignment/Consignee	0..1
CC043C/Consignment/Consignee/identificationNumber	0..1	an..17
CC043C/Consignment/Consignee/name	0..1	an..70
CC043C/Consignment/Consignee/Address	0..1
CC043C/Consignment/Consignee/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/Consignee/Address/city	1..1	an..35
CC043C/Consignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/Consignment/TransportEquipment	0..9999
CC043C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[ -~]{1,17}
CC043C/Consignment/TransportEquipment/numberOfSeals	1..1	n..4
CC043C/Consignment/TransportEquipment/Seal	0..99
CC043C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/TransportEquipment/Seal/identifier	1..1	an..20
CC043C/Consignment/TransportEquipment/GoodsReference	0..9999
CC043C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC043C/Consignment/DepartureTransportMeans	0..999
CC043C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC043C/Consignment/DepartureTransportMeans/identificationNumber	1..1	an..35
CC043C/Consignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC043C/Consignment/CountryOfRoutingOfConsignment	0..99
CC043C/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/CountryOfRoutingOfConsignment/country	1..1	a2	CL008		[A-Z]{2}
CC043C/Consignment/PreviousDocument	0..9999
CC043C/Consignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/PreviousDocument/type	1..1	an4	CL214
CC043C/Consignment/PreviousDocument/referenceNumber	1..1	an..70
CC043C/Consignment/PreviousDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/SupportingDocument	0..99
CC043C/Consignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/SupportingDocument/type	1..1	an4	CL213
CC043C/Consignment/SupportingDocument/referenceNumber	1..1	an..70
CC043C/Consignment/SupportingDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/TransportDocument	0..99
CC043C/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/TransportDocument/type	1..1	an4	CL754
CC043C/Consignment/TransportDocument/referenceNumber	1..1	an..70
CC043C/Consignment/AdditionalReference	0..99
CC043C/Consignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/AdditionalReference/type	1..1	an4	CL380
CC043C/Consignment/AdditionalReference/referenceNumber	0..1	an..70
CC043C/Consignment/AdditionalInformation	0..99
CC043C/Consignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/AdditionalInformation/code	1..1	an5	CL239
CC043C/Consignment/AdditionalInformation/text	0..1	an..512
CC043C/Consignment/Incident	0..9
CC043C/Consignment/Incident/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/Incident/code	1..1	n1	CL019
CC043C/Consignment/Incident/text	1..1	an..512
CC043C/Consignment/Incident/Endorsement	0..1
CC043C/Consignment/Incident/Endorsement/date	1..1
CC043C/Consignment/Incident/Endorsement/authority	1..1	an..35
CC043C/Consignment/Incident/Endorsement/place	1..1	an..35
CC043C/Consignment/Incident/Endorsement/country	1..1	a2	CL009		[A-Z]{2}
CC043C/Consignment/Incident/Location	1..1
CC043C/Consignment/Incident/Location/qualifierOfIdentification	1..1	a1	CL038
CC043C/Consignment/Incident/Location/UNLocode	0..1	an..17	CL244
CC043C/Consignment/Incident/Location/country	1..1	a2	CL009		[A-Z]{2}
CC043C/Consignment/Incident/Location/GNSS	0..1
CC043C/Consignment/Incident/Location/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC043C/Consignment/Incident/Location/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC043C/Consignment/Incident/Location/Address	0..1
CC043C/Consignment/Incident/Location/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/Incident/Location/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/Incident/Location/Address/city	1..1	an..35
CC043C/Consignment/Incident/TransportEquipment	0..9999
CC043C/Consignment/Incident/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/Incident/TransportEquipment/containerIdentificationNumber	0..1	an..17			[ -~]{1,17}
CC043C/Consignment/Incident/TransportEquipment/numberOfSeals	0..1	n..4
CC043C/Consignment/Incident/TransportEquipment/Seal	0..99
CC043C/Consignment/Incident/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/Incident/TransportEquipment/Seal/identifier	1..1	an..20
CC043C/Consignment/Incident/TransportEquipment/GoodsReference	0..9999
CC043C/Consignment/Incident/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/Incident/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC043C/Consignment/Incident/Transhipment	0..1
CC043C/Consignment/Incident/Transhipment/containerIndicator	1..1		CL027
CC043C/Consignment/Incident/Transhipment/TransportMeans	1..1
CC043C/Consignment/Incident/Transhipment/TransportMeans/typeOfIdentification	1..1	n2	CL750
CC043C/Consignment/Incident/Transhipment/TransportMeans/identificationNumber	1..1	an..35
CC043C/Consignment/Incident/Transhipment/TransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC043C/Consignment/HouseConsignment	1..1999
CC043C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC043C/Consignment/HouseConsignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC043C/Consignment/HouseConsignment/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC043C/Consignment/HouseConsignment/securityIndicatorFromExportDeclaration	0..1	n1	CL217
CC043C/Consignment/HouseConsignment/Consignor	0..1
CC043C/Consignment/HouseConsignment/Consignor/identificationNumber	0..1	an..17
CC043C/Consignment/HouseConsignment/Consignor/name	0..1	an..70
CC043C/Consignment/HouseConsignment/Consignor/Address	0..1
CC043C/Consignment/HouseConsignment/Consignor/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/HouseConsignment/Consignor/Address/city	1..1	an..35
CC043C/Consignment/HouseConsignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/Consignment/HouseConsignment/Consignee	0..1
CC043C/Consignment/HouseConsignment/Consignee/identificationNumber	0..1	an..17
CC043C/Consignment/HouseConsignment/Consignee/name	0..1	an..70
CC043C/Consignment/HouseConsignment/Consignee/Address	0..1
CC043C/Consignment/HouseConsignment/Consignee/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/HouseConsignment/Consignee/Address/city	1..1	an..35
CC043C/Consignment/HouseConsignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC043C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC043C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	1..1	an..35
CC043C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC043C/Consignment/HouseConsignment/PreviousDocument	0..99
CC043C/Consignment/HouseConsignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/PreviousDocument/type	1..1	an4	CL228
CC043C/Consignment/HouseConsignment/PreviousDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/PreviousDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/HouseConsignment/SupportingDocument	0..99
CC043C/Consignment/HouseConsignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/SupportingDocument/type	1..1	an4	CL213
CC043C/Consignment/HouseConsignment/SupportingDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/SupportingDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/HouseConsignment/TransportDocument	0..99
CC043C/Consignment/HouseConsignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/TransportDocument/type	1..1	an4	CL754
CC043C/Consignment/HouseConsignment/TransportDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/AdditionalReference	0..99
CC043C/Consignment/HouseConsignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/AdditionalReference/type	1..1	an4	CL380
CC043C/Consignment/HouseConsignment/AdditionalReference/referenceNumber	0..1	an..70
CC043C/Consignment/HouseConsignment/AdditionalInformation	0..99
CC043C/Consignment/HouseConsignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/AdditionalInformation/code	1..1	an5	CL239
CC043C/Consignment/HouseConsignment/AdditionalInformation/text	0..1	an..512
CC043C/Consignment/HouseConsignment/ConsignmentItem	1..999
CC043C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC043C/Consignment/HouseConsignment/ConsignmentItem/declarationType	0..1	an..5	CL232
CC043C/Consignment/HouseConsignment/ConsignmentItem/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC043C/Consignment/HouseConsignment/ConsignmentItem/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee	0..1
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/identificationNumber	0..1	an..17
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/name	0..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address	0..1
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/streetAndNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/city	1..1	an..35
CC043C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity	1..1
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	1..1	an..512
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/UNNumber	1..1	an4	CL101
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	1..1
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC043C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC043C/Consignment/HouseConsignment/ConsignmentItem/Packaging	1..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	1..1	an2	CL017
CC043C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC043C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type	1..1	an4	CL214
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/goodsItemNumber	0..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type	1..1	an4	CL213
CC043C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/complementOfInformation	0..1	an..35
CC043C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/type	1..1	an4	CL754
CC043C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/referenceNumber	1..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type	1..1	an4	CL380
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/referenceNumber	0..1	an..70
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation	0..99
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/code	1..1	an5	CL239
CC043C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/text	0..1	an..512
