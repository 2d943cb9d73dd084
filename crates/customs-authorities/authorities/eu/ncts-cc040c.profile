# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc040c
title: EU transit, IE040, transit invalidated, for export control
extends: ncts
root: CC040C
namespace: CC040C http://ncts.dgtaxud.ec

CC040C	1..1
CC040C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC040C/messageSender	1..1	an..35
CC040C/messageRecipient	1..1	an..35
CC040C/preparationDateAndTime	1..1
CC040C/messageIdentification	1..1	an..35
CC040C/messageType	1..1			CC040C
CC040C/correlationIdentifier	0..1	an..35
CC040C/TransitOperation	1..1
CC040C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
