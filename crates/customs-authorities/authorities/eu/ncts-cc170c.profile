# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc170c
title: EU transit, IE170, presentation of pre-lodged goods
extends: ncts
root: CC170C
namespace: CC170C http://ncts.dgtaxud.ec
order: own

CC170C	1..1
CC170C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC170C/messageSender	1..1	an..35
CC170C/messageRecipient	1..1	an..35
CC170C/preparationDateAndTime	1..1
CC170C/messageIdentification	1..1	an..35
CC170C/messageType	1..1		CL060	CC170C
CC170C/correlationIdentifier	0..1	an..35
CC170C/TransitOperation	1..1
CC170C/TransitOperation/LRN	1..1	an..22			\P{Z}(.*\P{Z})?
CC170C/TransitOperation/limitDate	0..1
CC170C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC170C/CustomsOfficeOfDeparture	1..1
CC170C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC170C/HolderOfTheTransitProcedure	1..1
CC170C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/Address	0..1
CC170C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC170C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC170C/Representative	0..1
CC170C/Representative/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC170C/Representative/status	1..1	n1	CL094
CC170C/Representative/ContactPerson	0..1
CC170C/Representative/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC170C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC170C/Representative/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC170C/Consignment	1..1
CC170C/Consignment/containerIndicator	0..1		CL027
CC170C/Consignment/inlandModeOfTransport	0..1	n1	CL218
CC170C/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL218
CC170C/Consignment/TransportEquipment	0..9999
CC170C/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC170C/Consignment/TransportEquipment/numberOfSeals	1..1	n..4
CC170C/Consignment/TransportEquipment/Seal	0..99
CC170C/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/TransportEquipment/Seal/identifier	1..1	an..20			\P{Z}(.*\P{Z})?
CC170C/Consignment/TransportEquipment/GoodsReference	0..9999
CC170C/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC170C/Consignment/LocationOfGoods	1..1
CC170C/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC170C/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC170C/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC170C/Consignment/LocationOfGoods/CustomsOffice	0..1
CC170C/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC170C/Consignment/LocationOfGoods/GNSS	0..1
CC170C/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC170C/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC170C/Consignment/LocationOfGoods/EconomicOperator	0..1
CC170C/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/Address	0..1
CC170C/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/Address/country	1..1	a2	CL009		[A-Z]{2}
CC170C/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC170C/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC170C/Consignment/LocationOfGoods/ContactPerson	0..1
CC170C/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC170C/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35
CC170C/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC170C/Consignment/DepartureTransportMeans	0..999
CC170C/Consignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC170C/Consignment/DepartureTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC170C/Consignment/ActiveBorderTransportMeans	0..9
CC170C/Consignment/ActiveBorderTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/ActiveBorderTransportMeans/customsOfficeAtBorderReferenceNumber	1..1	an8	CL141
CC170C/Consignment/ActiveBorderTransportMeans/typeOfIdentification	1..1	n2	CL219
CC170C/Consignment/ActiveBorderTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/ActiveBorderTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
CC170C/Consignment/ActiveBorderTransportMeans/conveyanceReferenceNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC170C/Consignment/PlaceOfLoading	0..1
CC170C/Consignment/PlaceOfLoading/UNLocode	0..1	an..17	CL244
CC170C/Consignment/PlaceOfLoading/country	0..1	a2	CL008		[A-Z]{2}
CC170C/Consignment/PlaceOfLoading/location	0..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/HouseConsignment	1..1999
CC170C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/HouseConsignment/DepartureTransportMeans	0..999
CC170C/Consignment/HouseConsignment/DepartureTransportMeans/sequenceNumber	1..1	n..5			[1-9].*
CC170C/Consignment/HouseConsignment/DepartureTransportMeans/typeOfIdentification	1..1	n2	CL750
CC170C/Consignment/HouseConsignment/DepartureTransportMeans/identificationNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC170C/Consignment/HouseConsignment/DepartureTransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
