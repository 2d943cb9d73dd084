# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc582c
title: EU export, IE582, request on non-exited export
extends: aes
root: CC582C
namespace: CC582C http://ecs.dgtaxud.ec

CC582C	1..1
CC582C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC582C/messageSender	1..1	an..35
CC582C/messageRecipient	1..1	an..35
CC582C/preparationDateAndTime	1..1
CC582C/messageIdentification	1..1	an..35
CC582C/messageType	1..1			CC582C
CC582C/correlationIdentifier	0..1	an..35
CC582C/ExportOperation	1..1
CC582C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC582C/ExportOperation/limitForResponseDate	1..1
CC582C/ExportOperation/requestOnNonExitedExportDate	1..1
CC582C/CustomsOfficeOfExport	1..1
CC582C/CustomsOfficeOfExport/referenceNumber	1..1	an8	CL293		[A-Z]{2}[A-Z0-9]{6}
CC582C/Exporter	0..1
CC582C/Exporter/identificationNumber	1..1	an..17
CC582C/Exporter/name	0..1	an..70
CC582C/Exporter/Address	0..1
CC582C/Exporter/Address/streetAndNumber	1..1	an..70
CC582C/Exporter/Address/postcode	0..1	an..17
CC582C/Exporter/Address/city	1..1	an..35
CC582C/Exporter/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC582C/Declarant	0..1
CC582C/Declarant/identificationNumber	1..1	an..17
CC582C/Declarant/name	0..1	an..70
CC582C/Declarant/Address	0..1
CC582C/Declarant/Address/streetAndNumber	1..1	an..70
CC582C/Declarant/Address/postcode	0..1	an..17
CC582C/Declarant/Address/city	1..1	an..35
CC582C/Declarant/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC582C/Declarant/ContactPerson	0..1
CC582C/Declarant/ContactPerson/name	1..1	an..70
CC582C/Declarant/ContactPerson/phoneNumber	1..1	an..35
CC582C/Declarant/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC582C/Representative	0..1
CC582C/Representative/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC582C/Representative/status	1..1	n1	CL094_AES
CC582C/Representative/ContactPerson	0..1
CC582C/Representative/ContactPerson/name	1..1	an..70
CC582C/Representative/ContactPerson/phoneNumber	1..1	an..35
CC582C/Representative/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
