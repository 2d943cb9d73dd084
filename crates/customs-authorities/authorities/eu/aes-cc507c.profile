# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc507c
title: EU export, IE507, arrival at exit
extends: aes
root: CC507C
namespace: CC507C http://ecs.dgtaxud.ec

CC507C	1..1
CC507C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC507C/messageSender	1..1	an..35
CC507C/messageRecipient	1..1	an..35
CC507C/preparationDateAndTime	1..1
CC507C/messageIdentification	1..1	an..35
CC507C/messageType	1..1			CC507C
CC507C/correlationIdentifier	0..1	an..35
CC507C/ExportOperation	1..1
CC507C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC507C/ExportOperation/arrivalNotificationDateAndTime	1..1
CC507C/ExportOperation/arrivalNotificationPlace	0..1	an..35			\P{Z}(.*\P{Z})?
CC507C/ExportOperation/storingFlag	1..1		CL027
CC507C/ExportOperation/discrepanciesExist	1..1		CL027
CC507C/Authorisation	0..9
CC507C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC507C/Authorisation/type	1..1	an..4
CC507C/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/Authorisation/holderOfAuthorisation	0..1	an..17			\P{Z}.{1,15}\P{Z}|\P{Z}{1,2}
CC507C/CustomsOfficeOfExitActual	1..1
CC507C/CustomsOfficeOfExitActual/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC507C/GoodsShipment	1..1
CC507C/GoodsShipment/Consignment	1..1
CC507C/GoodsShipment/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL018
CC507C/GoodsShipment/Consignment/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC507C/GoodsShipment/Consignment/ExitCarrier	1..1
CC507C/GoodsShipment/Consignment/ExitCarrier/identificationNumber	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC507C/GoodsShipment/Consignment/ExitCarrier/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/Address	0..1
CC507C/GoodsShipment/Consignment/ExitCarrier/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC507C/GoodsShipment/Consignment/ExitCarrier/ContactPerson	0..1
CC507C/GoodsShipment/Consignment/ExitCarrier/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/ExitCarrier/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC507C/GoodsShipment/Consignment/TransportEquipment	0..9999
CC507C/GoodsShipment/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[!-~][ -~]{1,15}[!-~]|[!-~]{1,2}
CC507C/GoodsShipment/Consignment/TransportEquipment/numberOfSeals	0..1	n..4
CC507C/GoodsShipment/Consignment/TransportEquipment/Seal	0..99
CC507C/GoodsShipment/Consignment/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/Consignment/TransportEquipment/Seal/identifier	0..1	an..20			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/TransportEquipment/GoodsReference	0..999
CC507C/GoodsShipment/Consignment/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/Consignment/TransportEquipment/GoodsReference/declarationGoodsItemNumber	0..1	n..3			[1-9].*
CC507C/GoodsShipment/Consignment/LocationOfGoods	1..9
CC507C/GoodsShipment/Consignment/LocationOfGoods/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC507C/GoodsShipment/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC507C/GoodsShipment/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC507C/GoodsShipment/Consignment/LocationOfGoods/CustomsOffice	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL141		[A-Z]{2}[A-Z0-9]{6}
CC507C/GoodsShipment/Consignment/LocationOfGoods/GNSS	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC507C/GoodsShipment/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC507C/GoodsShipment/Consignment/LocationOfGoods/EconomicOperator	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC507C/GoodsShipment/Consignment/LocationOfGoods/Address	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/Address/country	1..1	a2	CL010_AES		[A-Z]{2}
CC507C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC507C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson	0..1
CC507C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC507C/GoodsShipment/Consignment/ActiveBorderTransportMeans	0..1
CC507C/GoodsShipment/Consignment/ActiveBorderTransportMeans/typeOfIdentification	0..1	n2	CL219_AES
CC507C/GoodsShipment/Consignment/ActiveBorderTransportMeans/identificationNumber	0..1	an..35
CC507C/GoodsShipment/Consignment/ActiveBorderTransportMeans/nationality	0..1	a2	CL165_AES		[A-Z]{2}
CC507C/GoodsShipment/Consignment/TransportDocument	0..99
CC507C/GoodsShipment/Consignment/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/Consignment/TransportDocument/type	0..1	an4	CL754_AES
CC507C/GoodsShipment/Consignment/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/GoodsItem	0..999
CC507C/GoodsShipment/GoodsItem/declarationGoodsItemNumber	1..1	n..3			[1-9].*
CC507C/GoodsShipment/GoodsItem/referenceNumberUCR	0..1	an..35			[!-~][ -~]{1,33}[!-~]|[!-~]{1,2}
CC507C/GoodsShipment/GoodsItem/Authorisation	0..9
CC507C/GoodsShipment/GoodsItem/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/GoodsItem/Authorisation/type	1..1	an..4
CC507C/GoodsShipment/GoodsItem/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/GoodsItem/Authorisation/holderOfAuthorisation	0..1	an..17			\P{Z}.{1,15}\P{Z}|\P{Z}{1,2}
CC507C/GoodsShipment/GoodsItem/Commodity	0..1
CC507C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure	0..1
CC507C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC507C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC507C/GoodsShipment/GoodsItem/Packaging	0..99
CC507C/GoodsShipment/GoodsItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/GoodsItem/Packaging/typeOfPackages	0..1	an2	CL017
CC507C/GoodsShipment/GoodsItem/Packaging/numberOfPackages	0..1	n..8
CC507C/GoodsShipment/GoodsItem/Packaging/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC507C/GoodsShipment/GoodsItem/TransportDocument	0..99
CC507C/GoodsShipment/GoodsItem/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC507C/GoodsShipment/GoodsItem/TransportDocument/type	0..1	an4	CL754_AES
CC507C/GoodsShipment/GoodsItem/TransportDocument/referenceNumber	0..1	an..70			\P{Z}(.*\P{Z})?
