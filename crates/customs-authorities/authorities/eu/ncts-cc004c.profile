# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc004c
title: EU transit, IE004, amendment accepted
extends: ncts
root: CC004C
namespace: CC004C http://ncts.dgtaxud.ec

CC004C	1..1
CC004C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC004C/messageSender	1..1	an..35
CC004C/messageRecipient	1..1	an..35
CC004C/preparationDateAndTime	1..1
CC004C/messageIdentification	1..1	an..35
CC004C/messageType	1..1		CL060	CC004C
CC004C/correlationIdentifier	0..1	an..35
CC004C/TransitOperation	1..1
CC004C/TransitOperation/LRN	0..1	an..22
CC004C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC004C/TransitOperation/amendmentSubmissionDateAndTime	1..1
CC004C/TransitOperation/amendmentAcceptanceDateAndTime	1..1
CC004C/CustomsOfficeOfDeparture	1..1
CC004C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC004C/HolderOfTheTransitProcedure	1..1
CC004C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC004C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC004C/HolderOfTheTransitProcedure/name	0..1	an..70
CC004C/HolderOfTheTransitProcedure/Address	0..1
CC004C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC004C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC004C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC004C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
