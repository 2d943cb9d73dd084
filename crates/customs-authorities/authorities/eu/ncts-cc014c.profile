# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc014c
title: EU transit, IE014, invalidation request
extends: ncts
root: CC014C
namespace: CC014C http://ncts.dgtaxud.ec

CC014C	1..1
CC014C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC014C/messageSender	1..1	an..35
CC014C/messageRecipient	1..1	an..35
CC014C/preparationDateAndTime	1..1
CC014C/messageIdentification	1..1	an..35
CC014C/messageType	1..1		CL060	CC014C
CC014C/correlationIdentifier	0..1	an..35
CC014C/TransitOperation	1..1
CC014C/TransitOperation/LRN	0..1	an..22			\P{Z}(.*\P{Z})?
CC014C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC014C/Invalidation	1..1
CC014C/Invalidation/requestDateAndTime	0..1
CC014C/Invalidation/decisionDateAndTime	0..1
CC014C/Invalidation/decision	0..1		CL027
CC014C/Invalidation/initiatedByCustoms	1..1		CL027
CC014C/Invalidation/justification	0..1	an..512			\P{Z}(.*\P{Z})?
CC014C/CustomsOfficeOfDeparture	1..1
CC014C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC014C/HolderOfTheTransitProcedure	1..1
CC014C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC014C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC014C/HolderOfTheTransitProcedure/name	0..1	an..70
CC014C/HolderOfTheTransitProcedure/Address	0..1
CC014C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC014C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC014C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC014C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC014C/HolderOfTheTransitProcedure/ContactPerson	0..1
CC014C/HolderOfTheTransitProcedure/ContactPerson/name	1..1	an..70
CC014C/HolderOfTheTransitProcedure/ContactPerson/phoneNumber	1..1	an..35
CC014C/HolderOfTheTransitProcedure/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
