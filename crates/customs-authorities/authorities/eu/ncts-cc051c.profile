# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc051c
title: EU transit, IE051, not released for transit
extends: ncts
root: CC051C
namespace: CC051C http://ncts.dgtaxud.ec

CC051C	1..1
CC051C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC051C/messageSender	1..1	an..35
CC051C/messageRecipient	1..1	an..35
CC051C/preparationDateAndTime	1..1
CC051C/messageIdentification	1..1	an..35
CC051C/messageType	1..1		CL060	CC051C
CC051C/correlationIdentifier	0..1	an..35
CC051C/TransitOperation	1..1
CC051C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC051C/TransitOperation/declarationSubmissionDateAndTime	1..1
CC051C/TransitOperation/noReleaseMotivationCode	1..1	an2	CL211
CC051C/TransitOperation/noReleaseMotivationText	1..1	an..512
CC051C/CustomsOfficeOfDeparture	1..1
CC051C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC051C/HolderOfTheTransitProcedure	1..1
CC051C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC051C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC051C/HolderOfTheTransitProcedure/name	0..1	an..70
CC051C/HolderOfTheTransitProcedure/Address	0..1
CC051C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC051C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC051C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC051C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC051C/Representative	0..1
CC051C/Representative/identificationNumber	1..1	an..17
CC051C/Representative/ContactPerson	0..1
CC051C/Representative/ContactPerson/name	1..1	an..70
CC051C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC051C/Representative/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
