# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc029c
title: EU transit, IE029, released for transit
extends: ncts
root: CC029C
namespace: CC029C http://ncts.dgtaxud.ec

CC029C	1..1
CC029C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC029C/messageSender	1..1	an..35
CC029C/messageRecipient	1..1	an..35
CC029C/preparationDateAndTime	1..1
CC029C/messageIdentification	1..1	an..35
CC029C/messageType	1..1		CL060	CC029C
CC029C/correlationIdentifier	0..1	an..35
CC029C/TransitOperation	1..1
CC029C/TransitOperation/LRN	1..1	an..22
CC029C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC029C/TransitOperation/declarationType	1..1	an..5	CL231
CC029C/TransitOperation/additionalDeclarationType	1..1	a1	CL042
CC029C/TransitOperation/TIRCarnetNumber	0..1	an..12			([1-9][0-9]{0,6}|(1[0-9]|2[0-4])[0-9]{0,6}|25000000|(X[A-Z]|[A-Z]X)(2[5-9]|[3-9][0-9]|[1-9][0-9][0-9])[0-9]{6})
CC029C/TransitOperation/declarationAcceptanceDate	1..1
CC029C/TransitOperation/releaseDate	1..1
CC029C/TransitOperation/security	1..1	n1	CL217
CC029C/TransitOperation/reducedDatasetIndicator	1..1		CL027
CC029C/TransitOperation/specificCircumstanceIndicator	0..1	an3	CL296
CC029C/TransitOperation/communicationLanguageAtDeparture	0..1	a2	CL192
CC029C/TransitOperation/bindingItinerary	1..1		CL027
CC029C/Authorisation	0..9
CC029C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Authorisation/type	1..1	an..4	CL235
CC029C/Authorisation/referenceNumber	1..1	an..35
CC029C/CustomsOfficeOfDeparture	1..1
CC029C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC029C/CustomsOfficeOfDestinationDeclared	1..1
CC029C/CustomsOfficeOfDestinationDeclared/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC029C/CustomsOfficeOfTransitDeclared	0..9
CC029C/CustomsOfficeOfTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC029C/CustomsOfficeOfTransitDeclared/referenceNumber	1..1	an8	CL173		[A-Z]{2}[A-Z0-9]{6}
CC029C/CustomsOfficeOfTransitDeclared/arrivalDateAndTimeEstimated	0..1
CC029C/CustomsOfficeOfExitForTransitDeclared	0..9
CC029C/CustomsOfficeOfExitForTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC029C/CustomsOfficeOfExitForTransitDeclared/referenceNumber	1..1	an8	CL175		[A-Z]{2}[A-Z0-9]{6}
CC029C/HolderOfTheTransitProcedure	1..1
CC029C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC029C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC029C/HolderOfTheTransitProcedure/name	0..1	an..70
CC029C/HolderOfTheTransitProcedure/Address	0..1
CC029C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC029C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC029C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC029C/HolderOfTheTransitProcedure/ContactPerson	0..1
CC029C/HolderOfTheTransitProcedure/ContactPerson/name	1..1	an..70
CC029C/HolderOfTheTransitProcedure/ContactPerson/phoneNumber	1..1	an..35
CC029C/HolderOfTheTransitProcedure/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/Representative	0..1
CC029C/Representative/identificationNumber	1..1	an..17
CC029C/Representative/status	1..1	n1	CL094
CC029C/Representative/ContactPerson	0..1
CC029C/Representative/ContactPerson/name	1..1	an..70
CC029C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC029C/Representative/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/ControlResult	0..1
CC029C/ControlResult/code	1..1	an2	CL196
CC029C/ControlResult/date	1..1
CC029C/ControlResult/controlledBy	1..1	an..35
CC029C/ControlResult/text	0..1	an..512
CC029C/Guarantee	1..9
CC029C/Guarantee/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Guarantee/guaranteeType	1..1	an1	CL251		[A-Z0-9]*
CC029C/Guarantee/otherGuaranteeReference	0..1	an..35
CC029C/Guarantee/GuaranteeReference	0..99
CC029C/Guarantee/GuaranteeReference/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Guarantee/GuaranteeReference/GRN	0..1	an..24			[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?
CC029C/Guarantee/GuaranteeReference/accessCode	0..1	an..4
CC029C/Guarantee/GuaranteeReference/amountToBeCovered	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC029C/Guarantee/GuaranteeReference/currency	1..1	a3	CL048
CC029C/Consignment	1..1
CC029C/Consignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/containerIndicator	1..1		CL027
CC029C/Consignment/inlandModeOfTransport	0..1	n1	CL218
CC029C/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL218
CC029C/Consignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC029C/Consignment/referenceNumberUCR	0..1	an..35			[ -~]{1,35}
CC029C/Consignment/Carrier	0..1
CC029C/Consignment/Carrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC029C/Consignment/Carrier/ContactPerson	0..1
CC029C/Consignment/Carrier/ContactPerson/name	1..1	an..70
CC029C/Consignment/Carrier/ContactPerson/phoneNumber	1..1	an..35
CC029C/Consignment/Carrier/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/Consignment/Consignor	0..1
CC029C/Consignment/Consignor/identificationNumber	0..1	an..17
CC029C/Consignment/Consignor/name	0..1	an..70
CC029C/Consignment/Consignor/Address	0..1
CC029C/Consignment/Consignor/Address/streetAndNumber	1..1	an..70
CC029C/Consignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/Consignor/Address/city	1..1	an..35
CC029C/Consignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC029C/Consignment/Consignor/ContactPerson	0..1
CC029C/Consignment/Consignor/ContactPerson/name	1..1	an..70
CC029C/Consignment/Consignor/ContactPerson/phoneNumber	1..1	an..35
CC029C/Consignment/Consignor/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/Consignment/Consignee	0..1
CC029C/Consignment/Consignee/identificationNumber	0..1	an..17
CC029C/Consignment/Consignee/name	0..1	an..70
CC029C/Consignment/Consignee/Address	0..1
CC029C/Consignment/Consignee/Address/streetAndNumber	1..1	an..70
CC029C/Consignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/Consignee/Address/city	1..1	an..35
CC029C/Consignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC029C/Consignment/AdditionalSupplyChainActor	0..99
CC029C/Consignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC029C/Consignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC029C/Consignment/TransportEquipment	0..9999
CC029C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[ -~]{1,17}
CC029C/Consignment/TransportEquipment/numberOfSeals	1..1	n..4
CC029C/Consignment/TransportEquipment/Seal	0..99
CC029C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/TransportEquipment/Seal/identifier	1..1	an..20
CC029C/Consignment/TransportEquipment/GoodsReference	0..9999
CC029C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC029C/Consignment/LocationOfGoods	0..1
CC029C/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC029C/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC029C/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35
CC029C/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4
CC029C/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC029C/Consignment/LocationOfGoods/CustomsOffice	0..1
CC029C/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC029C/Consignment/LocationOfGoods/GNSS	0..1
CC029C/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC029C/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC029C/Consignment/LocationOfGoods/EconomicOperator	0..1
CC029C/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17
CC029C/Consignment/LocationOfGoods/Address	0..1
CC029C/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70
CC029C/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/LocationOfGoods/Address/city	1..1	an..35
CC029C/Consignment/LocationOfGoods/Address/country	1..1	a2	CL009		[A-Z]{2}
CC029C/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC029C/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17
CC029C/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC029C/Consignment/LocationOfGoods/ContactPerson	0..1
CC029C/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70
CC029C/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35
CC029C/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/Consignment/DepartureTransportMeans	0..999
CC029C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC029C/Consignment/DepartureTransportMeans/identificationNumber	1..1	an..35
CC029C/Consignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC029C/Consignment/CountryOfRoutingOfConsignment	0..99
CC029C/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/CountryOfRoutingOfConsignment/country	1..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/ActiveBorderTransportMeans	0..9
CC029C/Consignment/ActiveBorderTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/ActiveBorderTransportMeans/customsOfficeAtBorderReferenceNumber	1..1	an8	CL141
CC029C/Consignment/ActiveBorderTransportMeans/typeOfIdentification	1..1	n2	CL219
CC029C/Consignment/ActiveBorderTransportMeans/identificationNumber	1..1	an..35
CC029C/Consignment/ActiveBorderTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC029C/Consignment/ActiveBorderTransportMeans/conveyanceReferenceNumber	0..1	an..17			[ -~]{1,17}
CC029C/Consignment/PlaceOfLoading	1..1
CC029C/Consignment/PlaceOfLoading/UNLocode	0..1	an..17	CL244
CC029C/Consignment/PlaceOfLoading/country	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/PlaceOfLoading/location	0..1	an..35
CC029C/Consignment/PlaceOfUnloading	0..1
CC029C/Consignment/PlaceOfUnloading/UNLocode	0..1	an..17	CL244
CC029C/Consignment/PlaceOfUnloading/country	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/PlaceOfUnloading/location	0..1	an..35
CC029C/Consignment/PreviousDocument	0..9999
CC029C/Consignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/PreviousDocument/type	1..1	an4	CL214
CC029C/Consignment/PreviousDocument/referenceNumber	1..1	an..70
CC029C/Consignment/PreviousDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/SupportingDocument	0..99
CC029C/Consignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/SupportingDocument/type	1..1	an4	CL213
CC029C/Consignment/SupportingDocument/referenceNumber	1..1	an..70
CC029C/Consignment/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC029C/Consignment/SupportingDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/TransportDocument	0..99
CC029C/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/TransportDocument/type	1..1	an4	CL754
CC029C/Consignment/TransportDocument/referenceNumber	1..1	an..70
CC029C/Consignment/AdditionalReference	0..99
CC029C/Consignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/AdditionalReference/type	1..1	an4	CL380
CC029C/Consignment/AdditionalReference/referenceNumber	0..1	an..70
CC029C/Consignment/AdditionalInformation	0..99
CC029C/Consignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/AdditionalInformation/code	1..1	an5	CL239
CC029C/Consignment/AdditionalInformation/text	0..1	an..512
CC029C/Consignment/TransportCharges	0..1
CC029C/Consignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC029C/Consignment/HouseConsignment	1..1999
CC029C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/HouseConsignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/HouseConsignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC029C/Consignment/HouseConsignment/referenceNumberUCR	0..1	an..35			[ -~]{1,35}
CC029C/Consignment/HouseConsignment/securityIndicatorFromExportDeclaration	0..1	n1	CL217
CC029C/Consignment/HouseConsignment/Consignor	0..1
CC029C/Consignment/HouseConsignment/Consignor/identificationNumber	0..1	an..17
CC029C/Consignment/HouseConsignment/Consignor/name	0..1	an..70
CC029C/Consignment/HouseConsignment/Consignor/Address	0..1
CC029C/Consignment/HouseConsignment/Consignor/Address/streetAndNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/HouseConsignment/Consignor/Address/city	1..1	an..35
CC029C/Consignment/HouseConsignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC029C/Consignment/HouseConsignment/Consignor/ContactPerson	0..1
CC029C/Consignment/HouseConsignment/Consignor/ContactPerson/name	1..1	an..70
CC029C/Consignment/HouseConsignment/Consignor/ContactPerson/phoneNumber	1..1	an..35
CC029C/Consignment/HouseConsignment/Consignor/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC029C/Consignment/HouseConsignment/Consignee	0..1
CC029C/Consignment/HouseConsignment/Consignee/identificationNumber	0..1	an..17
CC029C/Consignment/HouseConsignment/Consignee/name	0..1	an..70
CC029C/Consignment/HouseConsignment/Consignee/Address	0..1
CC029C/Consignment/HouseConsignment/Consignee/Address/streetAndNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC029C/Consignment/HouseConsignment/Consignee/Address/city	1..1	an..35
CC029C/Consignment/HouseConsignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC029C/Consignment/HouseConsignment/AdditionalSupplyChainActor	0..99
CC029C/Consignment/HouseConsignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC029C/Consignment/HouseConsignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC029C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC029C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC029C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	1..1	an..35
CC029C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC029C/Consignment/HouseConsignment/PreviousDocument	0..99
CC029C/Consignment/HouseConsignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/PreviousDocument/type	1..1	an4	CL228
CC029C/Consignment/HouseConsignment/PreviousDocument/referenceNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/PreviousDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/HouseConsignment/SupportingDocument	0..99
CC029C/Consignment/HouseConsignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/SupportingDocument/type	1..1	an4	CL213
CC029C/Consignment/HouseConsignment/SupportingDocument/referenceNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/SupportingDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/HouseConsignment/TransportDocument	0..99
CC029C/Consignment/HouseConsignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/TransportDocument/type	1..1	an4	CL754
CC029C/Consignment/HouseConsignment/TransportDocument/referenceNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/AdditionalReference	0..99
CC029C/Consignment/HouseConsignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/AdditionalReference/type	1..1	an4	CL380
CC029C/Consignment/HouseConsignment/AdditionalReference/referenceNumber	0..1	an..70
CC029C/Consignment/HouseConsignment/AdditionalInformation	0..99
CC029C/Consignment/HouseConsignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/AdditionalInformation/code	1..1	an5	CL239
CC029C/Consignment/HouseConsignment/AdditionalInformation/text	0..1	an..512
CC029C/Consignment/HouseConsignment/TransportCharges	0..1
CC029C/Consignment/HouseConsignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC029C/Consignment/HouseConsignment/ConsignmentItem	1..999
CC029C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC029C/Consignment/HouseConsignment/ConsignmentItem/declarationType	0..1	an..5	CL232
CC029C/Consignment/HouseConsignment/ConsignmentItem/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/HouseConsignment/ConsignmentItem/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC029C/Consignment/HouseConsignment/ConsignmentItem/referenceNumberUCR	0..1	an..35			[ -~]{1,35}
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity	1..1
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	1..1	an..512
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/UNNumber	1..1	an4	CL101
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	1..1
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC029C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC029C/Consignment/HouseConsignment/ConsignmentItem/Packaging	1..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	1..1	an2	CL017
CC029C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC029C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type	1..1	an4	CL214
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/referenceNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/goodsItemNumber	0..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/typeOfPackages	0..1	an2	CL017
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/numberOfPackages	0..1	n..8			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/measurementUnitAndQualifier	0..1	an..4	CL349
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/quantity	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC029C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type	1..1	an4	CL213
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/referenceNumber	1..1	an..70
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/complementOfInformation	0..1	an..35
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type	1..1	an4	CL380
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/referenceNumber	0..1	an..70
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation	0..99
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/code	1..1	an5	CL239
CC029C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/text	0..1	an..512
