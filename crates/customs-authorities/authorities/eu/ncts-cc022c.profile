# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc022c
title: EU transit, IE022, request to amend
extends: ncts
root: CC022C
namespace: CC022C http://ncts.dgtaxud.ec

CC022C	1..1
CC022C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC022C/messageSender	1..1	an..35
CC022C/messageRecipient	1..1	an..35
CC022C/preparationDateAndTime	1..1
CC022C/messageIdentification	1..1	an..35
CC022C/messageType	1..1		CL060	CC022C
CC022C/correlationIdentifier	0..1	an..35
CC022C/TransitOperation	1..1
CC022C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC022C/TransitOperation/amendmentNotificationDateAndTime	1..1
CC022C/CustomsOfficeOfDeparture	1..1
CC022C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC022C/HolderOfTheTransitProcedure	1..1
CC022C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC022C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC022C/HolderOfTheTransitProcedure/name	0..1	an..70
CC022C/HolderOfTheTransitProcedure/Address	0..1
CC022C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC022C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC022C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC022C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC022C/FunctionalError	0..9999
CC022C/FunctionalError/sequenceNumber	1..1	n..5			[1-9].*
CC022C/FunctionalError/errorPointer	0..1	an..512
CC022C/FunctionalError/errorCode	1..1	n2	CL180	12 13 14 15 26 50 51 52 90 92 93
CC022C/FunctionalError/errorReason	0..1	an..7
CC022C/FunctionalError/originalAttributeValue	0..1	an..512
