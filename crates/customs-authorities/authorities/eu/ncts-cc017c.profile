# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc017c
title: EU transit, IE017, departure control results
extends: ncts
root: CC017C
namespace: CC017C http://ncts.dgtaxud.ec

CC017C	1..1
CC017C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC017C/messageSender	1..1	an..35
CC017C/messageRecipient	1..1	an..35
CC017C/preparationDateAndTime	1..1
CC017C/messageIdentification	1..1	an..35
CC017C/messageType	1..1			CC017C
CC017C/correlationIdentifier	0..1	an..35
CC017C/TransitOperation	1..1
CC017C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC017C/TransitOperation/declarationType	1..1	an..5	CL231
CC017C/TransitOperation/security	1..1	n1	CL217
CC017C/TransitOperation/reducedDatasetIndicator	1..1		CL027
CC017C/TransitOperation/specificCircumstanceIndicator	0..1	an3	CL296
CC017C/TransitOperation/bindingItinerary	1..1		CL027
CC017C/TransitOperation/releaseRequested	0..1		CL027
CC017C/TransitOperation/releaseRequestDateAndTime	0..1
CC017C/TransitOperation/otherThingsToReport	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/CustomsOfficeOfDeparture	1..1
CC017C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC017C/CustomsOfficeOfDestinationDeclared	1..1
CC017C/CustomsOfficeOfDestinationDeclared/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC017C/CustomsOfficeOfTransitDeclared	0..9
CC017C/CustomsOfficeOfTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC017C/CustomsOfficeOfTransitDeclared/referenceNumber	1..1	an8	CL173		[A-Z]{2}[A-Z0-9]{6}
CC017C/CustomsOfficeOfTransitDeclared/arrivalDateAndTimeEstimated	0..1
CC017C/CustomsOfficeOfExitForTransitDeclared	0..9
CC017C/CustomsOfficeOfExitForTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC017C/CustomsOfficeOfExitForTransitDeclared/referenceNumber	1..1	an8	CL175		[A-Z]{2}[A-Z0-9]{6}
CC017C/HolderOfTheTransitProcedure	1..1
CC017C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/Address	1..1
CC017C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/ControlResult	1..1
CC017C/ControlResult/code	1..1	an2	CL197
CC017C/ControlResult/date	1..1
CC017C/ControlResult/controlledBy	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/ControlResult/remark	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/ControlResult/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment	0..1
CC017C/Consignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/containerIndicator	1..1		CL027
CC017C/Consignment/inlandModeOfTransport	0..1	n1	CL218
CC017C/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL218
CC017C/Consignment/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC017C/Consignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC017C/Consignment/Carrier	0..1
CC017C/Consignment/Carrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC017C/Consignment/Consignor	0..1
CC017C/Consignment/Consignor/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignor/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignor/Address	1..1
CC017C/Consignment/Consignor/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignor/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/Consignment/Consignee	0..1
CC017C/Consignment/Consignee/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignee/Address	0..1
CC017C/Consignment/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/Consignment/AdditionalSupplyChainActor	0..99
CC017C/Consignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC017C/Consignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC017C/Consignment/TransportEquipment	0..9999
CC017C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC017C/Consignment/TransportEquipment/numberOfSeals	0..1	n..4
CC017C/Consignment/TransportEquipment/Seal	0..99
CC017C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/TransportEquipment/Seal/identifier	0..1	an..20			\P{Z}(.*\P{Z})?
CC017C/Consignment/TransportEquipment/GoodsReference	0..9999
CC017C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC017C/Consignment/DepartureTransportMeans	0..999
CC017C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/DepartureTransportMeans/typeOfIdentification	0..1	n2	CL750
CC017C/Consignment/DepartureTransportMeans/identificationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/DepartureTransportMeans/nationality	0..1	a2	CL165		[A-Z]{2}
CC017C/Consignment/CountryOfRoutingOfConsignment	0..99
CC017C/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/CountryOfRoutingOfConsignment/country	1..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/ActiveBorderTransportMeans	0..9
CC017C/Consignment/ActiveBorderTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/ActiveBorderTransportMeans/customsOfficeAtBorderReferenceNumber	1..1	an8	CL141
CC017C/Consignment/ActiveBorderTransportMeans/typeOfIdentification	1..1	n2	CL219
CC017C/Consignment/ActiveBorderTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/ActiveBorderTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC017C/Consignment/ActiveBorderTransportMeans/conveyanceReferenceNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC017C/Consignment/PlaceOfLoading	1..1
CC017C/Consignment/PlaceOfLoading/UNLocode	0..1	an..17	CL244
CC017C/Consignment/PlaceOfLoading/country	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/PlaceOfLoading/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/PlaceOfUnloading	0..1
CC017C/Consignment/PlaceOfUnloading/UNLocode	0..1	an..17	CL244
CC017C/Consignment/PlaceOfUnloading/country	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/PlaceOfUnloading/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/PreviousDocument	0..9999
CC017C/Consignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/PreviousDocument/type	1..1	an4	CL214
CC017C/Consignment/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/PreviousDocument/completeControl	1..1		CL027
CC017C/Consignment/SupportingDocument	0..99
CC017C/Consignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/SupportingDocument/type	0..1	an4	CL213
CC017C/Consignment/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/SupportingDocument/completeControl	1..1		CL027
CC017C/Consignment/TransportDocument	0..99
CC017C/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/TransportDocument/type	0..1	an4	CL754
CC017C/Consignment/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/AdditionalReference	0..99
CC017C/Consignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/AdditionalReference/type	0..1	an4	CL380
CC017C/Consignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/AdditionalInformation	0..99
CC017C/Consignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/AdditionalInformation/code	1..1	an5	CL239
CC017C/Consignment/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment/AdditionalInformation/completeControl	1..1		CL027
CC017C/Consignment/TransportCharges	0..1
CC017C/Consignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC017C/Consignment/HouseConsignment	0..1999
CC017C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/HouseConsignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/HouseConsignment/grossMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC017C/Consignment/HouseConsignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC017C/Consignment/HouseConsignment/securityIndicatorFromExportDeclaration	0..1	n1	CL217
CC017C/Consignment/HouseConsignment/Consignor	0..1
CC017C/Consignment/HouseConsignment/Consignor/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignor/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignor/Address	1..1
CC017C/Consignment/HouseConsignment/Consignor/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignor/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/Consignment/HouseConsignment/Consignee	0..1
CC017C/Consignment/HouseConsignment/Consignee/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignee/Address	0..1
CC017C/Consignment/HouseConsignment/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/Consignment/HouseConsignment/AdditionalSupplyChainActor	0..99
CC017C/Consignment/HouseConsignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC017C/Consignment/HouseConsignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC017C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC017C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	0..1	n2	CL750
CC017C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	0..1	a2	CL165		[A-Z]{2}
CC017C/Consignment/HouseConsignment/PreviousDocument	0..99
CC017C/Consignment/HouseConsignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/PreviousDocument/type	1..1	an4	CL228
CC017C/Consignment/HouseConsignment/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/SupportingDocument	0..99
CC017C/Consignment/HouseConsignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/SupportingDocument/type	0..1	an4	CL213
CC017C/Consignment/HouseConsignment/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/SupportingDocument/completeControl	1..1		CL027
CC017C/Consignment/HouseConsignment/TransportDocument	0..99
CC017C/Consignment/HouseConsignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/TransportDocument/type	0..1	an4	CL754
CC017C/Consignment/HouseConsignment/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/AdditionalReference	0..99
CC017C/Consignment/HouseConsignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/AdditionalReference/type	0..1	an4	CL380
CC017C/Consignment/HouseConsignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/AdditionalInformation	0..99
CC017C/Consignment/HouseConsignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/AdditionalInformation/code	1..1	an5	CL239
CC017C/Consignment/HouseConsignment/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/AdditionalInformation/completeControl	1..1		CL027
CC017C/Consignment/HouseConsignment/TransportCharges	0..1
CC017C/Consignment/HouseConsignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC017C/Consignment/HouseConsignment/ConsignmentItem	0..999
CC017C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC017C/Consignment/HouseConsignment/ConsignmentItem/declarationType	0..1	an..5	CL232
CC017C/Consignment/HouseConsignment/ConsignmentItem/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/HouseConsignment/ConsignmentItem/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC017C/Consignment/HouseConsignment/ConsignmentItem/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/identificationNumber	0..1	an..17
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/UNNumber	0..1	an4	CL101
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC017C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC017C/Consignment/HouseConsignment/ConsignmentItem/Packaging	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	0..1	an2	CL017
CC017C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC017C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type	0..1	an4	CL214
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/goodsItemNumber	0..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/completeControl	1..1		CL027
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type	0..1	an4	CL213
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/completeControl	1..1		CL027
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/type	1..1	an4	CL754
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type	0..1	an4	CL380
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation	0..99
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/code	1..1	an5	CL239
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC017C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/completeControl	1..1		CL027
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportCharges	0..1
CC017C/Consignment/HouseConsignment/ConsignmentItem/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
