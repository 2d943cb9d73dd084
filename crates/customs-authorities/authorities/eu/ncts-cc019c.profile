# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc019c
title: EU transit, IE019, discrepancies
extends: ncts
root: CC019C
namespace: CC019C http://ncts.dgtaxud.ec

CC019C	1..1
CC019C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC019C/messageSender	1..1	an..35
CC019C/messageRecipient	1..1	an..35
CC019C/preparationDateAndTime	1..1
CC019C/messageIdentification	1..1	an..35
CC019C/messageType	1..1		CL060	CC019C
CC019C/correlationIdentifier	0..1	an..35
CC019C/TransitOperation	1..1
CC019C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC019C/TransitOperation/discrepanciesNotificationDate	1..1
CC019C/TransitOperation/discrepanciesNotificationText	0..1	an..512
CC019C/CustomsOfficeOfDeparture	1..1
CC019C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC019C/HolderOfTheTransitProcedure	1..1
CC019C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC019C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC019C/HolderOfTheTransitProcedure/name	0..1	an..70
CC019C/HolderOfTheTransitProcedure/Address	0..1
CC019C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC019C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC019C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC019C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC019C/Guarantor	0..1
CC019C/Guarantor/identificationNumber	0..1	an..17
CC019C/Guarantor/name	0..1	an..70
CC019C/Guarantor/Address	0..1
CC019C/Guarantor/Address/streetAndNumber	1..1	an..70
CC019C/Guarantor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC019C/Guarantor/Address/city	1..1	an..35
CC019C/Guarantor/Address/country	1..1	a2	CL070	AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MK MT NL NO PL PT RO RS SE SI SK SM TR UA XI
