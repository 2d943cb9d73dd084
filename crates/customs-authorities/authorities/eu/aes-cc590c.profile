# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc590c
title: EU export, IE590, exit notification
extends: aes
root: CC590C
namespace: CC590C http://ecs.dgtaxud.ec

CC590C	1..1
CC590C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC590C/messageSender	1..1	an..35
CC590C/messageRecipient	1..1	an..35
CC590C/preparationDateAndTime	1..1
CC590C/messageIdentification	1..1	an..35
CC590C/messageType	1..1			CC590C
CC590C/correlationIdentifier	0..1	an..35
CC590C/ExportOperation	1..1
CC590C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC590C/ExportOperation/additionalDeclarationType	1..1	a1	CL042_AES
CC590C/ExportOperation/manifestNumber	0..1	an..22
CC590C/ExportOperation/discrepanciesExistAtExit	1..1		CL027
CC590C/CustomsOfficeOfExitActual	1..1
CC590C/CustomsOfficeOfExitActual/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC590C/PassageExit	1..1
CC590C/PassageExit/exitDate	1..1
CC590C/PersonConfirmingExit	1..1
CC590C/PersonConfirmingExit/role	1..1	n1	CL205
CC590C/PersonConfirmingExit/identificationNumber	0..1	an..17
CC590C/PersonConfirmingExit/referenceNumber	0..1	an8	CL194
CC590C/GoodsShipment	0..1
CC590C/GoodsShipment/Consignment	0..1
CC590C/GoodsShipment/Consignment/Carrier	0..1
CC590C/GoodsShipment/Consignment/Carrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC590C/GoodsShipment/Consignment/Carrier/ContactPerson	0..1
CC590C/GoodsShipment/Consignment/Carrier/ContactPerson/name	1..1	an..70
CC590C/GoodsShipment/Consignment/Carrier/ContactPerson/phoneNumber	1..1	an..35
CC590C/GoodsShipment/Consignment/Carrier/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC590C/GoodsShipment/Consignment/TransportEquipment	0..9999
CC590C/GoodsShipment/Consignment/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC590C/GoodsShipment/Consignment/TransportEquipment/containerIdentificationNumber	0..1	an..17			[ -~]{1,17}
CC590C/GoodsShipment/GoodsItem	0..999
CC590C/GoodsShipment/GoodsItem/declarationGoodsItemNumber	1..1	n..3			[1-9].*
CC590C/GoodsShipment/GoodsItem/Commodity	0..1
CC590C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure	0..1
CC590C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/grossMass	0..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC590C/GoodsShipment/GoodsItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC590C/GoodsShipment/GoodsItem/Packaging	0..99
CC590C/GoodsShipment/GoodsItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC590C/GoodsShipment/GoodsItem/Packaging/typeOfPackages	0..1	an2	CL017
CC590C/GoodsShipment/GoodsItem/Packaging/numberOfPackages	0..1	n..8
CC590C/GoodsShipment/GoodsItem/Packaging/shippingMarks	0..1	an..512
