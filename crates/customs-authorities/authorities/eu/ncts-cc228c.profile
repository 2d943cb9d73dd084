# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc228c
title: EU transit, IE228, comprehensive guarantee cancelled
extends: ncts
root: CC228C
namespace: CC228C http://ncts.dgtaxud.ec

CC228C	1..1
CC228C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC228C/messageSender	1..1	an..35
CC228C/messageRecipient	1..1	an..35
CC228C/preparationDateAndTime	1..1
CC228C/messageIdentification	1..1	an..35
CC228C/messageType	1..1			CC228C
CC228C/correlationIdentifier	0..1	an..35
CC228C/HolderOfTheTransitProcedure	1..1
CC228C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC228C/HolderOfTheTransitProcedure/name	0..1	an..70
CC228C/HolderOfTheTransitProcedure/Address	0..1
CC228C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC228C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC228C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC228C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC228C/Guarantor	1..1
CC228C/Guarantor/identificationNumber	1..1	an..17
CC228C/Guarantor/name	0..1	an..70
CC228C/Guarantor/Address	0..1
CC228C/Guarantor/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC228C/Guarantor/Address/city	1..1	an..35
CC228C/Guarantor/Address/country	1..1	a2	CL070	AD AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV MK MT NL NO PL PT RO RS SE SI SK SM TR UA XI
CC228C/GuaranteeReference	1..99
CC228C/GuaranteeReference/sequenceNumber	1..1	n..5			[1-9].*
CC228C/GuaranteeReference/GRN	1..1	an..24			[0-9]{2}[A-Z]{2}[A-Z0-9]{12}[0-9]([A-Z][0-9]{6})?
CC228C/GuaranteeReference/currency	1..1	a3	CL048
CC228C/GuaranteeReference/guaranteeAmount	1..1	n..16,2			(0|[1-9]\d*)(\.\d+)?
CC228C/GuaranteeReference/invalidityDate	1..1
CC228C/GuaranteeReference/liabilityLiberationDate	1..1
CC228C/GuaranteeReference/CustomsOfficeOfGuarantee	1..1
CC228C/GuaranteeReference/CustomsOfficeOfGuarantee/referenceNumber	1..1	an8	CL174		[A-Z]{2}[A-Z0-9]{6}
