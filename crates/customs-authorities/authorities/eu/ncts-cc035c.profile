# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc035c
title: EU transit, IE035, recovery notified
extends: ncts
root: CC035C
namespace: CC035C http://ncts.dgtaxud.ec

CC035C	1..1
CC035C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC035C/messageSender	1..1	an..35
CC035C/messageRecipient	1..1	an..35
CC035C/preparationDateAndTime	1..1
CC035C/messageIdentification	1..1	an..35
CC035C/messageType	1..1		CL060	CC035C
CC035C/correlationIdentifier	0..1	an..35
CC035C/TransitOperation	1..1
CC035C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC035C/TransitOperation/declarationAcceptanceDate	1..1
CC035C/RecoveryNotification	1..1
CC035C/RecoveryNotification/recoveryNotificationDate	0..1
CC035C/RecoveryNotification/recoveryNotificationText	0..1	an..512
CC035C/RecoveryNotification/amountClaimed	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC035C/RecoveryNotification/currency	1..1	a3	CL048
CC035C/CustomsOfficeOfDeparture	1..1
CC035C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC035C/CustomsOfficeOfRecoveryAtDeparture	1..1
CC035C/CustomsOfficeOfRecoveryAtDeparture/referenceNumber	1..1	an8	CL177		[A-Z]{2}[A-Z0-9]{6}
CC035C/HolderOfTheTransitProcedure	1..1
CC035C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC035C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC035C/HolderOfTheTransitProcedure/name	0..1	an..70
CC035C/HolderOfTheTransitProcedure/Address	0..1
CC035C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC035C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC035C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC035C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC035C/Guarantor	0..1
CC035C/Guarantor/identificationNumber	0..1	an..17
CC035C/Guarantor/name	0..1	an..70
CC035C/Guarantor/Address	0..1
CC035C/Guarantor/Address/streetAndNumber	1..1	an..70
CC035C/Guarantor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC035C/Guarantor/Address/city	1..1	an..35
CC035C/Guarantor/Address/country	1..1	a2	CL070	AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MK MT NL NO PL PT RO RS SE SI SK SM TR UA XI
