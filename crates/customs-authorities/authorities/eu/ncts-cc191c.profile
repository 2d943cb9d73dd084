# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc191c
title: EU transit, IE191, export goods under transit: answer
extends: ncts
root: CC191C
namespace: CC191C http://ncts.dgtaxud.ec

CC191C	1..1
CC191C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC191C/messageSender	1..1	an..35
CC191C/messageRecipient	1..1	an..35
CC191C/preparationDateAndTime	1..1
CC191C/messageIdentification	1..1	an..35
CC191C/messageType	1..1			CC191C
CC191C/correlationIdentifier	0..1	an..35
CC191C/TransitOperation	1..1
CC191C/TransitOperation/LRN	0..1	an..22
CC191C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC191C/CustomsOfficeOfExit	1..1
CC191C/CustomsOfficeOfExit/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC191C/CustomsOfficeOfDeparture	1..1
CC191C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC191C/AESResults	1..1
CC191C/AESResults/AESCommunicationPurpose	1..1	n1	CL158
CC191C/AESResults/responseDateAndTime	1..1
CC191C/AESResults/globalValidationResponse	1..1		CL027
CC191C/AESResults/ExportOperation	1..1999
CC191C/AESResults/ExportOperation/sequenceNumber	1..1	n..5			[1-9].*
CC191C/AESResults/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC191C/AESResults/ExportOperation/security	1..1	n1	CL217
CC191C/AESResults/ExportOperation/resultIndicator	1..1	an2	CL100
CC191C/AESResults/ExportOperation/GoodsShipment	0..1
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem	1..999
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem/exportDeclarationGoodsItemNumber	1..1	n..3			[1-9].*
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem/transitDeclarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem/PreviousDocument	1..1
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem/PreviousDocument/type	1..1	an4	CL234
CC191C/AESResults/ExportOperation/GoodsShipment/GoodsItem/PreviousDocument/referenceNumber	1..1	an..70
