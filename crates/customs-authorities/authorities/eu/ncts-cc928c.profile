# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc928c
title: EU transit, IE928, acknowledged
extends: ncts
root: CC928C
namespace: CC928C http://ncts.dgtaxud.ec

CC928C	1..1
CC928C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC928C/messageSender	1..1	an..35
CC928C/messageRecipient	1..1	an..35
CC928C/preparationDateAndTime	1..1
CC928C/messageIdentification	1..1	an..35
CC928C/messageType	1..1		CL060	CC928C
CC928C/correlationIdentifier	0..1	an..35
CC928C/TransitOperation	1..1
CC928C/TransitOperation/LRN	1..1	an..22
CC928C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC928C/CustomsOfficeOfDeparture	1..1
CC928C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC928C/HolderOfTheTransitProcedure	1..1
CC928C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC928C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC928C/HolderOfTheTransitProcedure/name	0..1	an..70
CC928C/HolderOfTheTransitProcedure/Address	0..1
CC928C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC928C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC928C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC928C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
