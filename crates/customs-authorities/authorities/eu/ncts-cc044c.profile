# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc044c
title: EU transit, IE044, unloading remarks
extends: ncts
root: CC044C
namespace: CC044C http://ncts.dgtaxud.ec

CC044C	1..1
CC044C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC044C/messageSender	1..1	an..35
CC044C/messageRecipient	1..1	an..35
CC044C/preparationDateAndTime	1..1
CC044C/messageIdentification	1..1	an..35
CC044C/messageType	1..1		CL060	CC044C
CC044C/correlationIdentifier	0..1	an..35
CC044C/TransitOperation	1..1
CC044C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC044C/TransitOperation/otherThingsToReport	0..1	an..512			\P{Z}(.*\P{Z})?
CC044C/CustomsOfficeOfDestinationActual	1..1
CC044C/CustomsOfficeOfDestinationActual/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC044C/TraderAtDestination	1..1
CC044C/TraderAtDestination/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC044C/UnloadingRemark	1..1
CC044C/UnloadingRemark/conform	1..1		CL027
CC044C/UnloadingRemark/unloadingCompletion	1..1		CL027
CC044C/UnloadingRemark/unloadingDate	1..1
CC044C/UnloadingRemark/stateOfSeals	0..1		CL027
CC044C/UnloadingRemark/unloadingRemark	0..1	an..512			\P{Z}(.*\P{Z})?
CC044C/Consignment	0..1
CC044C/Consignment/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC044C/Consignment/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC044C/Consignment/TransportEquipment	0..9999
CC044C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC044C/Consignment/TransportEquipment/numberOfSeals	0..1	n..4
CC044C/Consignment/TransportEquipment/Seal	0..99
CC044C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/TransportEquipment/Seal/identifier	0..1	an..20			\P{Z}(.*\P{Z})?
CC044C/Consignment/TransportEquipment/GoodsReference	0..9999
CC044C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	0..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC044C/Consignment/DepartureTransportMeans	0..999
CC044C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/DepartureTransportMeans/typeOfIdentification	0..1	n2	CL750
CC044C/Consignment/DepartureTransportMeans/identificationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC044C/Consignment/DepartureTransportMeans/nationality	0..1	a2	CL165		[A-Z]{2}
CC044C/Consignment/CountryOfRoutingOfConsignment	0..99
CC044C/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/CountryOfRoutingOfConsignment/country	0..1	a2	CL008		[A-Z]{2}
CC044C/Consignment/SupportingDocument	0..99
CC044C/Consignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/SupportingDocument/type	0..1	an4	CL213
CC044C/Consignment/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC044C/Consignment/TransportDocument	0..99
CC044C/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/TransportDocument/type	0..1	an4	CL754
CC044C/Consignment/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/AdditionalReference	0..99
CC044C/Consignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/AdditionalReference/type	0..1	an4	CL380
CC044C/Consignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment	0..1999
CC044C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC044C/Consignment/HouseConsignment/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC044C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC044C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	0..1	n2	CL750
CC044C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	0..1	a2	CL165		[A-Z]{2}
CC044C/Consignment/HouseConsignment/SupportingDocument	0..99
CC044C/Consignment/HouseConsignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/SupportingDocument/type	0..1	an4	CL213
CC044C/Consignment/HouseConsignment/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/TransportDocument	0..99
CC044C/Consignment/HouseConsignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/TransportDocument/type	0..1	an4	CL754
CC044C/Consignment/HouseConsignment/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/AdditionalReference	0..99
CC044C/Consignment/HouseConsignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/AdditionalReference/type	0..1	an4	CL380
CC044C/Consignment/HouseConsignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem	0..999
CC044C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC044C/Consignment/HouseConsignment/ConsignmentItem/referenceNumberUCR	0..1	an..70			[ -~]{1,70}
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity	0..1
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	0..1	an..512			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	0..1
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC044C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC044C/Consignment/HouseConsignment/ConsignmentItem/Packaging	0..99
CC044C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	0..1	an2	CL017
CC044C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC044C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
CC044C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type	0..1	an4	CL213
CC044C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument	0..99
CC044C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/type	0..1	an4	CL754
CC044C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC044C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
CC044C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC044C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type	0..1	an4	CL380
CC044C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
