# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc056c
title: EU transit, IE056, rejected by the office of departure
extends: ncts
root: CC056C
namespace: CC056C http://ncts.dgtaxud.ec

CC056C	1..1
CC056C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC056C/messageSender	1..1	an..35
CC056C/messageRecipient	1..1	an..35
CC056C/preparationDateAndTime	1..1
CC056C/messageIdentification	1..1	an..35
CC056C/messageType	1..1		CL060	CC056C
CC056C/correlationIdentifier	0..1	an..35
CC056C/TransitOperation	1..1
CC056C/TransitOperation/LRN	0..1	an..22
CC056C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC056C/TransitOperation/businessRejectionType	1..1	an3	CL560
CC056C/TransitOperation/rejectionDateAndTime	1..1
CC056C/TransitOperation/rejectionCode	1..1	n..2	CL226		[0-9]{1,2}
CC056C/TransitOperation/rejectionReason	0..1	an..512
CC056C/CustomsOfficeOfDeparture	1..1
CC056C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC056C/HolderOfTheTransitProcedure	1..1
CC056C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC056C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC056C/HolderOfTheTransitProcedure/name	0..1	an..70
CC056C/HolderOfTheTransitProcedure/Address	0..1
CC056C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC056C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC056C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC056C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC056C/Representative	0..1
CC056C/Representative/identificationNumber	1..1	an..17
CC056C/Representative/status	1..1	n1	CL094
CC056C/FunctionalError	0..9999
CC056C/FunctionalError/errorPointer	1..1	an..512
CC056C/FunctionalError/errorCode	1..1	n2	CL180	12 13 14 15 26 50 51 52 90 92 93
CC056C/FunctionalError/errorReason	1..1	an..7
CC056C/FunctionalError/originalAttributeValue	0..1	an..512
