# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc042c
title: EU transit, IE042, control results at destination, for export control
extends: ncts
root: CC042C
namespace: CC042C http://ncts.dgtaxud.ec

CC042C	1..1
CC042C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC042C/messageSender	1..1	an..35
CC042C/messageRecipient	1..1	an..35
CC042C/preparationDateAndTime	1..1
CC042C/messageIdentification	1..1	an..35
CC042C/messageType	1..1			CC042C
CC042C/correlationIdentifier	0..1	an..35
CC042C/TransitOperation	1..1
CC042C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC042C/TransitOperation/declarationType	1..1	an..5
CC042C/ExportOperation	1..999
CC042C/ExportOperation/sequenceNumber	1..1	n..5			[1-9].*
CC042C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC042C/ExportOperation/ControlResult	1..1
CC042C/ExportOperation/ControlResult/code	1..1	an2	CL243
CC042C/ExportOperation/ControlResult/date	1..1
CC042C/CustomsOfficeOfExit	1..1
CC042C/CustomsOfficeOfExit/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC042C/CustomsOfficeOfDeparture	1..1
CC042C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC042C/CustomsOfficeOfDestination	1..1
CC042C/CustomsOfficeOfDestination/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
