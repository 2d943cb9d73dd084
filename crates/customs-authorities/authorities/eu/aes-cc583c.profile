# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc583c
title: EU export, IE583, information on non-exited export
extends: aes
root: CC583C
namespace: CC583C http://ecs.dgtaxud.ec

CC583C	1..1
CC583C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC583C/messageSender	1..1	an..35
CC583C/messageRecipient	1..1	an..35
CC583C/preparationDateAndTime	1..1
CC583C/messageIdentification	1..1	an..35
CC583C/messageType	1..1			CC583C
CC583C/correlationIdentifier	0..1	an..35
CC583C/ExportOperation	1..1
CC583C/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC583C/ExportOperation/exitDate	0..1
CC583C/ExportOperation/enquiryInformationCode	1..1	n1	CL210
CC583C/CustomsOfficeOfExport	1..1
CC583C/CustomsOfficeOfExport/referenceNumber	1..1	an8	CL293		[A-Z]{2}[A-Z0-9]{6}
CC583C/CustomsOfficeOfExitActual	0..1
CC583C/CustomsOfficeOfExitActual/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC583C/Declarant	1..1
CC583C/Declarant/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC583C/Declarant/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC583C/Declarant/Address	0..1
CC583C/Declarant/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC583C/Declarant/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC583C/Declarant/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC583C/Declarant/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC583C/Declarant/ContactPerson	0..1
CC583C/Declarant/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC583C/Declarant/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC583C/Declarant/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC583C/Representative	0..1
CC583C/Representative/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC583C/Representative/status	1..1	n1	CL094_AES
CC583C/Representative/ContactPerson	0..1
CC583C/Representative/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC583C/Representative/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC583C/Representative/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC583C/ExitCarrier	0..1
CC583C/ExitCarrier/identificationNumber	0..1	an..17			[A-Z]{2}[!-~]{1,15}
CC583C/ExitCarrier/name	0..1	an..70			\P{Z}(.*\P{Z})?
CC583C/ExitCarrier/Address	0..1
CC583C/ExitCarrier/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC583C/ExitCarrier/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC583C/ExitCarrier/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC583C/ExitCarrier/Address/country	1..1	a2	CL248_AES		[A-Z]{2}
CC583C/AlternativeEvidence	0..9
CC583C/AlternativeEvidence/sequenceNumber	1..1	n..5			[1-9].*
CC583C/AlternativeEvidence/type	1..1	n2	CL170
CC583C/AlternativeEvidence/TransportDocument	0..99
CC583C/AlternativeEvidence/TransportDocument/sequenceNumber	1..1	n..5			[1-9].*
CC583C/AlternativeEvidence/TransportDocument/type	1..1	an4	CL754_AES
CC583C/AlternativeEvidence/TransportDocument/referenceNumber	1..1	an..70			\P{Z}(.*\P{Z})?
