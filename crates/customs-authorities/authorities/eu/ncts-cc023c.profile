# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc023c
title: EU transit, IE023, guarantor notified
extends: ncts
root: CC023C
namespace: CC023C http://ncts.dgtaxud.ec

CC023C	1..1
CC023C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC023C/messageSender	1..1	an..35
CC023C/messageRecipient	1..1	an..35
CC023C/preparationDateAndTime	1..1
CC023C/messageIdentification	1..1	an..35
CC023C/messageType	1..1			CC023C
CC023C/correlationIdentifier	0..1	an..35
CC023C/TransitOperation	1..1
CC023C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC023C/TransitOperation/declarationAcceptanceDate	1..1
CC023C/CustomsOfficeOfDeparture	1..1
CC023C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC023C/CustomsOfficeOfRecoveryAtDeparture	1..1
CC023C/CustomsOfficeOfRecoveryAtDeparture/referenceNumber	1..1	an8	CL177		[A-Z]{2}[A-Z0-9]{6}
CC023C/HolderOfTheTransitProcedure	1..1
CC023C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC023C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC023C/HolderOfTheTransitProcedure/name	0..1	an..70
CC023C/HolderOfTheTransitProcedure/Address	0..1
CC023C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC023C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC023C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC023C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC023C/Guarantor	0..1
CC023C/Guarantor/identificationNumber	0..1	an..17
CC023C/Guarantor/name	0..1	an..70
CC023C/Guarantor/Address	0..1
CC023C/Guarantor/Address/streetAndNumber	1..1	an..70
CC023C/Guarantor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC023C/Guarantor/Address/city	1..1	an..35
CC023C/Guarantor/Address/country	1..1	a2	CL070	AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MK MT NL NO PL PT RO RS SE SI SK SM TR UA XI
CC023C/GuarantorNotification	1..1
CC023C/GuarantorNotification/guarantorNotificationDate	1..1
CC023C/GuarantorNotification/guarantorNotificationText	0..1	an..512
