# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc917c
title: EU transit, IE917, XML error
extends: ncts
root: CC917C
namespace: CC917C http://ncts.dgtaxud.ec

CC917C	1..1
CC917C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC917C/messageSender	1..1	an..35
CC917C/messageRecipient	1..1	an..35
CC917C/preparationDateAndTime	1..1
CC917C/messageIdentification	1..1	an..35
CC917C/messageType	1..1			CC917C
CC917C/correlationIdentifier	0..1	an..35
CC917C/Header	0..1
CC917C/Header/LRN	0..1	an..35
CC917C/Header/MRN	0..1	an..35
CC917C/XMLError	1..9999
CC917C/XMLError/errorLineNumber	1..1	n..9
CC917C/XMLError/errorColumnNumber	1..1	n..9
CC917C/XMLError/errorPointer	0..1	an..512
CC917C/XMLError/errorCode	1..1	n2	CL030	12 13 15 18 35 39 40 50 51 52 53 54 55 56 57
CC917C/XMLError/errorText	1..1	an..512
CC917C/XMLError/originalAttributeValue	0..1	an..512
