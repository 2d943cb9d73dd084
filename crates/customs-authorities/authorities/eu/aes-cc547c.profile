# Written by `eu_profiles` from the schema of the authority, not by hand.
id: aes-cc547c
title: EU export, IE547, manifest presentation
extends: aes
root: CC547C
namespace: CC547C http://ecs.dgtaxud.ec

CC547C	1..1
CC547C/PhaseID	0..1	an..8		AES1.0 AES1.1
CC547C/messageSender	1..1	an..35
CC547C/messageRecipient	1..1	an..35
CC547C/preparationDateAndTime	1..1
CC547C/messageIdentification	1..1	an..35
CC547C/messageType	1..1			CC547C
CC547C/correlationIdentifier	0..1	an..35
CC547C/ExportOperation	1..1
CC547C/ExportOperation/presentationOfTheGoodsDateAndTime	1..1
CC547C/ExportOperation/manifestReferenceNumber	1..1	an..22			\P{Z}(.*\P{Z})?
CC547C/ExportOperation/discrepanciesExist	1..1		CL027
CC547C/Authorisation	0..9
CC547C/Authorisation/sequenceNumber	1..1	n..5			[1-9].*
CC547C/Authorisation/type	1..1	an..4
CC547C/Authorisation/referenceNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC547C/Authorisation/holderOfAuthorisation	0..1	an..17			\P{Z}.{1,15}\P{Z}|\P{Z}{1,2}
CC547C/CustomsOfficeOfExitActual	1..1
CC547C/CustomsOfficeOfExitActual/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC547C/ExitCarrier	1..1
CC547C/ExitCarrier/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC547C/ExitCarrier/ContactPerson	0..1
CC547C/ExitCarrier/ContactPerson/name	1..1	an..70			\P{Z}(.*\P{Z})?
CC547C/ExitCarrier/ContactPerson/phoneNumber	1..1	an..35			\P{Z}(.*\P{Z})?
CC547C/ExitCarrier/ContactPerson/eMailAddress	0..1	an..256			[!-~][ -~-[@]]*@[ -~-[\.]]+\.[ -~]*[!-~]
CC547C/GoodsShipment	1..1
CC547C/GoodsShipment/Consignment	1..1
CC547C/GoodsShipment/Consignment/modeOfTransportAtTheBorder	0..1	n1	CL018
CC547C/GoodsShipment/Consignment/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC547C/GoodsShipment/Consignment/ActiveBorderTransportMeans	0..1
CC547C/GoodsShipment/Consignment/ActiveBorderTransportMeans/typeOfIdentification	0..1	n2	CL219_AES
CC547C/GoodsShipment/Consignment/ActiveBorderTransportMeans/identificationNumber	0..1	an..35
CC547C/GoodsShipment/Consignment/ActiveBorderTransportMeans/nationality	0..1	a2	CL165_AES		[A-Z]{2}
CC547C/ManifestItem	1..99999
CC547C/ManifestItem/manifestItemNumber	1..1	n..5			[1-9].*
CC547C/ManifestItem/TransportDocumentData	1..1
CC547C/ManifestItem/TransportDocumentData/transportDocumentReference	1..1	an..35			\P{Z}(.*\P{Z})?
CC547C/ManifestItem/TransportDocumentData/shippingMarks	0..1	an..512			\P{Z}(.*\P{Z})?
CC547C/ManifestItem/TransportDocumentData/typeOfPackages	1..1	an2	CL017
CC547C/ManifestItem/TransportDocumentData/numberOfPackages	0..1	n..8
CC547C/ManifestItem/TransportDocumentData/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC547C/ManifestItem/TransportDocumentData/harmonizedSystemSubHeadingCode	0..1	an6	CL152
CC547C/ManifestItem/TransportDocumentData/descriptionOfGoods	0..1	an..512			\P{Z}(.*\P{Z})?
CC547C/ManifestItem/TransportDocumentData/CustomsData	1..99999
CC547C/ManifestItem/TransportDocumentData/CustomsData/sequenceNumber	1..1	n..5			[1-9].*
CC547C/ManifestItem/TransportDocumentData/CustomsData/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC547C/ManifestItem/TransportDocumentData/CustomsData/finalOrPartialShipmentFlag	1..1		CL027
CC547C/ManifestItem/TransportDocumentData/CustomsData/numberOfPackages	0..1	n..8
CC547C/ManifestItem/TransportDocumentData/CustomsData/grossMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC547C/ManifestItem/TransportDocumentData/CustomsData/declarationGoodsItemNumber	1..1	n..3			[1-9].*
