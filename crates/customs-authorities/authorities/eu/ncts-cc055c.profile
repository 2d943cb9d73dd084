# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc055c
title: EU transit, IE055, guarantee not valid
extends: ncts
root: CC055C
namespace: CC055C http://ncts.dgtaxud.ec

CC055C	1..1
CC055C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC055C/messageSender	1..1	an..35
CC055C/messageRecipient	1..1	an..35
CC055C/preparationDateAndTime	1..1
CC055C/messageIdentification	1..1	an..35
CC055C/messageType	1..1		CL060	CC055C
CC055C/correlationIdentifier	0..1	an..35
CC055C/TransitOperation	1..1
CC055C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC055C/TransitOperation/declarationAcceptanceDate	1..1
CC055C/CustomsOfficeOfDeparture	1..1
CC055C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC055C/HolderOfTheTransitProcedure	1..1
CC055C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC055C/HolderOfTheTransitProcedure/name	0..1	an..70
CC055C/HolderOfTheTransitProcedure/Address	0..1
CC055C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC055C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC055C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC055C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC055C/GuaranteeReference	1..99
CC055C/GuaranteeReference/sequenceNumber	1..1	n..5			[1-9].*
CC055C/GuaranteeReference/GRN	1..1	an..24			[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?
CC055C/GuaranteeReference/InvalidGuaranteeReason	1..9
CC055C/GuaranteeReference/InvalidGuaranteeReason/sequenceNumber	1..1	n..5			[1-9].*
CC055C/GuaranteeReference/InvalidGuaranteeReason/code	1..1	an..3	CL252
CC055C/GuaranteeReference/InvalidGuaranteeReason/text	0..1	an..512
