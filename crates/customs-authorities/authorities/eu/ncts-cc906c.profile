# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc906c
title: EU transit, IE906, functional error
extends: ncts
root: CC906C
namespace: CC906C http://ncts.dgtaxud.ec

CC906C	1..1
CC906C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC906C/messageSender	1..1	an..35
CC906C/messageRecipient	1..1	an..35
CC906C/preparationDateAndTime	1..1
CC906C/messageIdentification	1..1	an..35
CC906C/messageType	1..1			CC906C
CC906C/correlationIdentifier	0..1	an..35
CC906C/Header	1..1
CC906C/Header/LRN	0..1	an..22
CC906C/Header/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC906C/FunctionalError	1..9999
CC906C/FunctionalError/errorPointer	1..1	an..512
CC906C/FunctionalError/errorCode	1..1	n2	CL180	12 13 14 15 26 50 51 52 90 92 93
CC906C/FunctionalError/errorReason	1..1	an..7
CC906C/FunctionalError/originalAttributeValue	0..1	an..512
