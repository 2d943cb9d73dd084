# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc048c
title: EU transit, IE048, recovery, for export control
extends: ncts
root: CC048C
namespace: CC048C http://ncts.dgtaxud.ec

CC048C	1..1
CC048C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC048C/messageSender	1..1	an..35
CC048C/messageRecipient	1..1	an..35
CC048C/preparationDateAndTime	1..1
CC048C/messageIdentification	1..1	an..35
CC048C/messageType	1..1			CC048C
CC048C/correlationIdentifier	0..1	an..35
CC048C/TransitOperation	1..1
CC048C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC048C/TransitOperation/recoveryCommunicationDate	0..1
CC048C/ExportOperation	1..999
CC048C/ExportOperation/sequenceNumber	1..1	n..5			[1-9].*
CC048C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC048C/CustomsOfficeOfDestination	1..1
CC048C/CustomsOfficeOfDestination/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC048C/CustomsOfficeOfRecoveryAtDeparture	1..1
CC048C/CustomsOfficeOfRecoveryAtDeparture/referenceNumber	1..1	an8	CL177		[A-Z]{2}[A-Z0-9]{6}
