# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc013c
title: EU transit, IE013, amendment
extends: ncts
root: CC013C
namespace: CC013C http://ncts.dgtaxud.ec

CC013C	1..1
CC013C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC013C/messageSender	1..1	an..35
CC013C/messageRecipient	1..1	an..35
CC013C/preparationDateAndTime	1..1
CC013C/messageIdentification	1..1	an..35
CC013C/messageType	1..1		CL060	CC013C
CC013C/correlationIdentifier	0..1	an..35
CC013C/TransitOperation	1..1
CC013C/TransitOperation/LRN	0..1	an..22			\P{Z}(.*\P{Z})?
CC013C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC013C/TransitOperation/declarationType	1..1	an..5	CL231
CC013C/TransitOperation/additionalDeclarationType	1..1	a1	CL042
CC013C/TransitOperation/TIRCarnetNumber	0..1	an..12			([1-9][0-9]{0,6}|(1[0-9]|2[0-4])[0-9]{0,6}|25000000|(X[A-Z]|[A-Z]X)(2[5-9]|[3-9][0-9]|[1-9][0-9][0-9])[0-9]{6})
CC013C/TransitOperation/presentationOfTheGoodsDateAndTime	0..1
CC013C/TransitOperation/security	1..1	n1	CL217
CC013C/TransitOperation/reducedDatasetIndicator	1..1		CL027
CC013C/TransitOperation/specificCircumstanceIndicator	0..1	an3	CL296
CC013C/TransitOperation/communicationLanguageAtDeparture	0..1	a2	CL192
CC013C/TransitOperation/bindingItinerary	1..1		CL027
CC013C/TransitOperation/amendmentTypeFlag	1..1		CL027
CC013C/TransitOperation/limitDate	0..1
CC013C/Authorisation	0..9
CC013C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Authorisation/type	1..1	an..4	CL235
CC013C/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/CustomsOfficeOfDeparture	1..1
CC013C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC013C/CustomsOfficeOfDestinationDeclared	1..1
CC013C/CustomsOfficeOfDestinationDeclared/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC013C/CustomsOfficeOfTransitDeclared	0..9
CC013C/CustomsOfficeOfTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC013C/CustomsOfficeOfTransitDeclared/referenceNumber	1..1	an8	CL173		[A-Z]{2}[A-Z0-9]{6}
CC013C/CustomsOfficeOfTransitDeclared/arrivalDateAndTimeEstimated	0..1
CC013C/CustomsOfficeOfExitForTransitDeclared	0..9
CC013C/CustomsOfficeOfExitForTransitDeclared/sequenceNumber	1..1	n..5			[1-9].*
CC013C/CustomsOfficeOfExitForTransitDeclared/referenceNumber	1..1	an8	CL175		[A-Z]{2}[A-Z0-9]{6}
CC013C/HolderOfTheTransitProcedure	1..1
CC013C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/Address	0..1
CC013C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC013C/HolderOfTheTransitProcedure/ContactPerson	0..1
CC013C/HolderOfTheTransitProcedure/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/HolderOfTheTransitProcedure/ContactPerson/phoneNumber	1..1	an..35
CC013C/HolderOfTheTransitProcedure/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Representative	0..1
CC013C/Representative/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Representative/status	1..1	n1	CL094
CC013C/Representative/ContactPerson	0..1
CC013C/Representative/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC013C/Representative/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Guarantee	1..9
CC013C/Guarantee/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Guarantee/guaranteeType	1..1	an1	CL251		[A-Z0-9]*
CC013C/Guarantee/otherGuaranteeReference	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Guarantee/GuaranteeReference	0..99
CC013C/Guarantee/GuaranteeReference/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Guarantee/GuaranteeReference/GRN	0..1	an..24			[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?
CC013C/Guarantee/GuaranteeReference/accessCode	0..1	an4			\P{Z}(.*\P{Z})?
CC013C/Guarantee/GuaranteeReference/amountToBeCovered	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC013C/Guarantee/GuaranteeReference/currency	1..1	a3	CL048
CC013C/Consignment	1..1
CC013C/Consignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/containerIndicator	0..1		CL027
CC013C/Consignment/inlandModeOfTransport	0..1	n1	CL218
CC013C/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL218
CC013C/Consignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC013C/Consignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC013C/Consignment/Carrier	0..1
CC013C/Consignment/Carrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC013C/Consignment/Carrier/ContactPerson	0..1
CC013C/Consignment/Carrier/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Carrier/ContactPerson/phoneNumber	1..1	an..35
CC013C/Consignment/Carrier/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Consignment/Consignor	0..1
CC013C/Consignment/Consignor/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/Address	0..1
CC013C/Consignment/Consignor/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC013C/Consignment/Consignor/ContactPerson	0..1
CC013C/Consignment/Consignor/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignor/ContactPerson/phoneNumber	1..1	an..35
CC013C/Consignment/Consignor/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Consignment/Consignee	0..1
CC013C/Consignment/Consignee/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignee/Address	0..1
CC013C/Consignment/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC013C/Consignment/AdditionalSupplyChainActor	0..99
CC013C/Consignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC013C/Consignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC013C/Consignment/TransportEquipment	0..9999
CC013C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC013C/Consignment/TransportEquipment/numberOfSeals	1..1	n..4
CC013C/Consignment/TransportEquipment/Seal	0..99
CC013C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/TransportEquipment/Seal/identifier	1..1	an..20			\P{Z}(.*\P{Z})?
CC013C/Consignment/TransportEquipment/GoodsReference	0..9999
CC013C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC013C/Consignment/LocationOfGoods	0..1
CC013C/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC013C/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC013C/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC013C/Consignment/LocationOfGoods/CustomsOffice	0..1
CC013C/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC013C/Consignment/LocationOfGoods/GNSS	0..1
CC013C/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC013C/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC013C/Consignment/LocationOfGoods/EconomicOperator	0..1
CC013C/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/Address	0..1
CC013C/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/Address/country	1..1	a2	CL009		[A-Z]{2}
CC013C/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC013C/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC013C/Consignment/LocationOfGoods/ContactPerson	0..1
CC013C/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35
CC013C/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Consignment/DepartureTransportMeans	0..999
CC013C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC013C/Consignment/DepartureTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC013C/Consignment/CountryOfRoutingOfConsignment	0..99
CC013C/Consignment/CountryOfRoutingOfConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/CountryOfRoutingOfConsignment/country	1..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/ActiveBorderTransportMeans	0..9
CC013C/Consignment/ActiveBorderTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/ActiveBorderTransportMeans/customsOfficeAtBorderReferenceNumber	1..1	an8	CL141
CC013C/Consignment/ActiveBorderTransportMeans/typeOfIdentification	1..1	n2	CL219
CC013C/Consignment/ActiveBorderTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/ActiveBorderTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC013C/Consignment/ActiveBorderTransportMeans/conveyanceReferenceNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC013C/Consignment/PlaceOfLoading	0..1
CC013C/Consignment/PlaceOfLoading/UNLocode	0..1	an..17	CL244
CC013C/Consignment/PlaceOfLoading/country	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/PlaceOfLoading/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/PlaceOfUnloading	0..1
CC013C/Consignment/PlaceOfUnloading/UNLocode	0..1	an..17	CL244
CC013C/Consignment/PlaceOfUnloading/country	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/PlaceOfUnloading/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/PreviousDocument	0..9999
CC013C/Consignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/PreviousDocument/type	1..1	an4	CL214
CC013C/Consignment/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/SupportingDocument	0..99
CC013C/Consignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/SupportingDocument/type	1..1	an4	CL213
CC013C/Consignment/SupportingDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC013C/Consignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/TransportDocument	0..99
CC013C/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/TransportDocument/type	1..1	an4	CL754
CC013C/Consignment/TransportDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/AdditionalReference	0..99
CC013C/Consignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/AdditionalReference/type	1..1	an4	CL380
CC013C/Consignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/AdditionalInformation	0..99
CC013C/Consignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/AdditionalInformation/code	1..1	an5	CL239
CC013C/Consignment/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC013C/Consignment/TransportCharges	0..1
CC013C/Consignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC013C/Consignment/HouseConsignment	1..1999
CC013C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/HouseConsignment/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/HouseConsignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC013C/Consignment/HouseConsignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC013C/Consignment/HouseConsignment/Consignor	0..1
CC013C/Consignment/HouseConsignment/Consignor/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/Address	0..1
CC013C/Consignment/HouseConsignment/Consignor/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/Address/country	1..1	a2	CL248		[A-Z]{2}
CC013C/Consignment/HouseConsignment/Consignor/ContactPerson	0..1
CC013C/Consignment/HouseConsignment/Consignor/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignor/ContactPerson/phoneNumber	1..1	an..35
CC013C/Consignment/HouseConsignment/Consignor/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC013C/Consignment/HouseConsignment/Consignee	0..1
CC013C/Consignment/HouseConsignment/Consignee/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignee/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignee/Address	0..1
CC013C/Consignment/HouseConsignment/Consignee/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignee/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignee/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/Consignee/Address/country	1..1	a2	CL248		[A-Z]{2}
CC013C/Consignment/HouseConsignment/AdditionalSupplyChainActor	0..99
CC013C/Consignment/HouseConsignment/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC013C/Consignment/HouseConsignment/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC013C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC013C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC013C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC013C/Consignment/HouseConsignment/PreviousDocument	0..99
CC013C/Consignment/HouseConsignment/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/PreviousDocument/type	1..1	an4	CL228
CC013C/Consignment/HouseConsignment/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/SupportingDocument	0..99
CC013C/Consignment/HouseConsignment/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/SupportingDocument/type	1..1	an4	CL213
CC013C/Consignment/HouseConsignment/SupportingDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/TransportDocument	0..99
CC013C/Consignment/HouseConsignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/TransportDocument/type	1..1	an4	CL754
CC013C/Consignment/HouseConsignment/TransportDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/AdditionalReference	0..99
CC013C/Consignment/HouseConsignment/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/AdditionalReference/type	1..1	an4	CL380
CC013C/Consignment/HouseConsignment/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/AdditionalInformation	0..99
CC013C/Consignment/HouseConsignment/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/AdditionalInformation/code	1..1	an5	CL239
CC013C/Consignment/HouseConsignment/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/TransportCharges	0..1
CC013C/Consignment/HouseConsignment/TransportCharges/methodOfPayment	1..1	a1	CL116		[A-Z]*
CC013C/Consignment/HouseConsignment/ConsignmentItem	1..999
CC013C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC013C/Consignment/HouseConsignment/ConsignmentItem/declarationType	0..1	an..5	CL232
CC013C/Consignment/HouseConsignment/ConsignmentItem/countryOfDispatch	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/HouseConsignment/ConsignmentItem/countryOfDestination	0..1	a2	CL008		[A-Z]{2}
CC013C/Consignment/HouseConsignment/ConsignmentItem/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/role	1..1	a..3	CL704		[A-Za-z]{1,3}
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalSupplyChainActor/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity	1..1
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	1..1	an..512			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/UNNumber	1..1	an4	CL101
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	1..1
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC013C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/supplementaryUnits	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC013C/Consignment/HouseConsignment/ConsignmentItem/Packaging	1..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	1..1	an2	CL017
CC013C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC013C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/type	1..1	an4	CL214
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/goodsItemNumber	0..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/typeOfPackages	0..1	an2	CL017
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/numberOfPackages	0..1	n..8			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/measurementUnitAndQualifier	0..1	an..4	CL349
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/quantity	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC013C/Consignment/HouseConsignment/ConsignmentItem/PreviousDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/type	1..1	an4	CL213
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/documentLineItemNumber	0..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/SupportingDocument/complementOfInformation	0..1	an..35			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/type	1..1	an4	CL380
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalReference/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation	0..99
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/sequenceNumber	1..1	n..5			[1-9].*
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/code	1..1	an5	CL239
CC013C/Consignment/HouseConsignment/ConsignmentItem/AdditionalInformation/text	0..1	an..512			\P{Z}(.*\P{Z})?
