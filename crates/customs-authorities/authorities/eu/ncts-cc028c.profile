# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc028c
title: EU transit, IE028, MRN allocated
extends: ncts
root: CC028C
namespace: CC028C http://ncts.dgtaxud.ec

CC028C	1..1
CC028C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC028C/messageSender	1..1	an..35
CC028C/messageRecipient	1..1	an..35
CC028C/preparationDateAndTime	1..1
CC028C/messageIdentification	1..1	an..35
CC028C/messageType	1..1		CL060	CC028C
CC028C/correlationIdentifier	0..1	an..35
CC028C/TransitOperation	1..1
CC028C/TransitOperation/LRN	1..1	an..22
CC028C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC028C/TransitOperation/declarationAcceptanceDate	1..1
CC028C/CustomsOfficeOfDeparture	1..1
CC028C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC028C/HolderOfTheTransitProcedure	1..1
CC028C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC028C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC028C/HolderOfTheTransitProcedure/name	0..1	an..70
CC028C/HolderOfTheTransitProcedure/Address	0..1
CC028C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC028C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC028C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC028C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
