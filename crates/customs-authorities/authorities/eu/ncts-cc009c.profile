# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc009c
title: EU transit, IE009, invalidation decision
extends: ncts
root: CC009C
namespace: CC009C http://ncts.dgtaxud.ec

CC009C	1..1
CC009C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC009C/messageSender	1..1	an..35
CC009C/messageRecipient	1..1	an..35
CC009C/preparationDateAndTime	1..1
CC009C/messageIdentification	1..1	an..35
CC009C/messageType	1..1		CL060	CC009C
CC009C/correlationIdentifier	0..1	an..35
CC009C/TransitOperation	1..1
CC009C/TransitOperation/LRN	0..1	an..22
CC009C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC009C/Invalidation	1..1
CC009C/Invalidation/requestDateAndTime	0..1
CC009C/Invalidation/decisionDateAndTime	0..1
CC009C/Invalidation/decision	0..1		CL027
CC009C/Invalidation/initiatedByCustoms	1..1		CL027
CC009C/Invalidation/justification	0..1	an..512
CC009C/CustomsOfficeOfDeparture	1..1
CC009C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC009C/HolderOfTheTransitProcedure	1..1
CC009C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC009C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC009C/HolderOfTheTransitProcedure/name	0..1	an..70
CC009C/HolderOfTheTransitProcedure/Address	0..1
CC009C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC009C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC009C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC009C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC009C/HolderOfTheTransitProcedure/ContactPerson	0..1
CC009C/HolderOfTheTransitProcedure/ContactPerson/name	1..1	an..70
CC009C/HolderOfTheTransitProcedure/ContactPerson/phoneNumber	1..1	an..35
CC009C/HolderOfTheTransitProcedure/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
