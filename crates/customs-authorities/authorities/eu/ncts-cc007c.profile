# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc007c
title: EU transit, IE007, arrival notification
extends: ncts
root: CC007C
namespace: CC007C http://ncts.dgtaxud.ec

CC007C	1..1
CC007C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC007C/messageSender	1..1	an..35
CC007C/messageRecipient	1..1	an..35
CC007C/preparationDateAndTime	1..1
CC007C/messageIdentification	1..1	an..35
CC007C/messageType	1..1		CL060	CC007C
CC007C/correlationIdentifier	0..1	an..35
CC007C/TransitOperation	1..1
CC007C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC007C/TransitOperation/arrivalNotificationDateAndTime	1..1
CC007C/TransitOperation/simplifiedProcedure	1..1		CL027
CC007C/Authorisation	0..9
CC007C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC007C/Authorisation/type	1..1	an..4	CL236
CC007C/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC007C/CustomsOfficeOfDestinationActual	1..1
CC007C/CustomsOfficeOfDestinationActual/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC007C/TraderAtDestination	1..1
CC007C/TraderAtDestination/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC007C/TraderAtDestination/communicationLanguageAtDestination	0..1	a2	CL192
CC007C/Consignment	1..1
CC007C/Consignment/LocationOfGoods	1..1
CC007C/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC007C/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC007C/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC007C/Consignment/LocationOfGoods/CustomsOffice	0..1
CC007C/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC007C/Consignment/LocationOfGoods/GNSS	0..1
CC007C/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC007C/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC007C/Consignment/LocationOfGoods/EconomicOperator	0..1
CC007C/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/Address	0..1
CC007C/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/Address/city	1..1	an..35			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/Address/country	1..1	a2	CL009		[A-Z]{2}
CC007C/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC007C/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC007C/Consignment/LocationOfGoods/ContactPerson	0..1
CC007C/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC007C/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35
CC007C/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
