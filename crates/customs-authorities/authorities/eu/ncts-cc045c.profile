# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc045c
title: EU transit, IE045, written off
extends: ncts
root: CC045C
namespace: CC045C http://ncts.dgtaxud.ec

CC045C	1..1
CC045C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC045C/messageSender	1..1	an..35
CC045C/messageRecipient	1..1	an..35
CC045C/preparationDateAndTime	1..1
CC045C/messageIdentification	1..1	an..35
CC045C/messageType	1..1		CL060	CC045C
CC045C/correlationIdentifier	0..1	an..35
CC045C/TransitOperation	1..1
CC045C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC045C/TransitOperation/writeOffDate	1..1
CC045C/CustomsOfficeOfDeparture	1..1
CC045C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC045C/HolderOfTheTransitProcedure	1..1
CC045C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC045C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC045C/HolderOfTheTransitProcedure/name	0..1	an..70
CC045C/HolderOfTheTransitProcedure/Address	0..1
CC045C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC045C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC045C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC045C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC045C/Guarantor	0..1
CC045C/Guarantor/identificationNumber	0..1	an..17
CC045C/Guarantor/name	0..1	an..70
CC045C/Guarantor/Address	0..1
CC045C/Guarantor/Address/streetAndNumber	1..1	an..70
CC045C/Guarantor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC045C/Guarantor/Address/city	1..1	an..35
CC045C/Guarantor/Address/country	1..1	a2	CL070	AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MK MT NL NO PL PT RO RS SE SI SK SM TR UA XI
