# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc060c
title: EU transit, IE060, control decision
extends: ncts
root: CC060C
namespace: CC060C http://ncts.dgtaxud.ec

CC060C	1..1
CC060C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC060C/messageSender	1..1	an..35
CC060C/messageRecipient	1..1	an..35
CC060C/preparationDateAndTime	1..1
CC060C/messageIdentification	1..1	an..35
CC060C/messageType	1..1		CL060	CC060C
CC060C/correlationIdentifier	0..1	an..35
CC060C/TransitOperation	1..1
CC060C/TransitOperation/LRN	0..1	an..22
CC060C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC060C/TransitOperation/controlNotificationDateAndTime	1..1
CC060C/TransitOperation/notificationType	1..1	n1	CL384
CC060C/CustomsOfficeOfDeparture	1..1
CC060C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC060C/HolderOfTheTransitProcedure	1..1
CC060C/HolderOfTheTransitProcedure/identificationNumber	0..1	an..17
CC060C/HolderOfTheTransitProcedure/TIRHolderIdentificationNumber	0..1	an..17
CC060C/HolderOfTheTransitProcedure/name	0..1	an..70
CC060C/HolderOfTheTransitProcedure/Address	0..1
CC060C/HolderOfTheTransitProcedure/Address/streetAndNumber	1..1	an..70
CC060C/HolderOfTheTransitProcedure/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC060C/HolderOfTheTransitProcedure/Address/city	1..1	an..35
CC060C/HolderOfTheTransitProcedure/Address/country	1..1	a2	CL248		[A-Z]{2}
CC060C/HolderOfTheTransitProcedure/ContactPerson	0..1
CC060C/HolderOfTheTransitProcedure/ContactPerson/name	1..1	an..70
CC060C/HolderOfTheTransitProcedure/ContactPerson/phoneNumber	1..1	an..35
CC060C/HolderOfTheTransitProcedure/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC060C/Representative	0..1
CC060C/Representative/identificationNumber	1..1	an..17
CC060C/Representative/status	1..1	n1	CL094
CC060C/Representative/ContactPerson	0..1
CC060C/Representative/ContactPerson/name	1..1	an..70
CC060C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC060C/Representative/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC060C/TypeOfControls	0..99
CC060C/TypeOfControls/sequenceNumber	1..1	n..5			[1-9].*
CC060C/TypeOfControls/type	1..1	an..3	CL716
CC060C/TypeOfControls/text	0..1	an..512
CC060C/RequestedDocument	0..99
CC060C/RequestedDocument/sequenceNumber	1..1	n..5			[1-9].*
CC060C/RequestedDocument/documentType	1..1	an4	CL215
CC060C/RequestedDocument/description	0..1	an..512
