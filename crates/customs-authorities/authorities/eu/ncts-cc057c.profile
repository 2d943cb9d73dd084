# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc057c
title: EU transit, IE057, rejected by the office of destination
extends: ncts
root: CC057C
namespace: CC057C http://ncts.dgtaxud.ec

CC057C	1..1
CC057C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC057C/messageSender	1..1	an..35
CC057C/messageRecipient	1..1	an..35
CC057C/preparationDateAndTime	1..1
CC057C/messageIdentification	1..1	an..35
CC057C/messageType	1..1		CL060	CC057C
CC057C/correlationIdentifier	0..1	an..35
CC057C/TransitOperation	1..1
CC057C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC057C/TransitOperation/businessRejectionType	1..1	an3	CL570
CC057C/TransitOperation/rejectionDateAndTime	1..1
CC057C/TransitOperation/rejectionCode	1..1	n..2	CL227		[0-9]{1,2}
CC057C/TransitOperation/rejectionReason	0..1	an..512
CC057C/CustomsOfficeOfDestinationActual	1..1
CC057C/CustomsOfficeOfDestinationActual/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC057C/TraderAtDestination	1..1
CC057C/TraderAtDestination/identificationNumber	1..1	an..17
CC057C/FunctionalError	0..9999
CC057C/FunctionalError/errorPointer	1..1	an..512
CC057C/FunctionalError/errorCode	1..1	n2	CL180	12 13 14 15 26 50 51 52 90 92 93
CC057C/FunctionalError/errorReason	1..1	an..7
CC057C/FunctionalError/originalAttributeValue	0..1	an..512
