# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc182c
title: EU transit, IE182, incident forwarded
extends: ncts
root: CC182C
namespace: CC182C http://ncts.dgtaxud.ec

CC182C	1..1
CC182C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC182C/messageSender	1..1	an..35
CC182C/messageRecipient	1..1	an..35
CC182C/preparationDateAndTime	1..1
CC182C/messageIdentification	1..1	an..35
CC182C/messageType	1..1		CL060	CC182C
CC182C/correlationIdentifier	0..1	an..35
CC182C/TransitOperation	1..1
CC182C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC182C/TransitOperation/incidentNotificationDateAndTime	1..1
CC182C/CustomsOfficeOfDeparture	1..1
CC182C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC182C/CustomsOfficeOfIncidentRegistration	1..1
CC182C/CustomsOfficeOfIncidentRegistration/referenceNumber	1..1	an8	CL141		[A-Z]{2}[A-Z0-9]{6}
CC182C/Consignment	1..1
CC182C/Consignment/Incident	1..9
CC182C/Consignment/Incident/sequenceNumber	1..1	n..5			[1-9].*
CC182C/Consignment/Incident/code	1..1	n1	CL019
CC182C/Consignment/Incident/text	1..1	an..512
CC182C/Consignment/Incident/Endorsement	0..1
CC182C/Consignment/Incident/Endorsement/date	1..1
CC182C/Consignment/Incident/Endorsement/authority	1..1	an..35
CC182C/Consignment/Incident/Endorsement/place	1..1	an..35
CC182C/Consignment/Incident/Endorsement/country	1..1	a2	CL009		[A-Z]{2}
CC182C/Consignment/Incident/Location	1..1
CC182C/Consignment/Incident/Location/qualifierOfIdentification	1..1	a1	CL038
CC182C/Consignment/Incident/Location/UNLocode	0..1	an..17	CL244
CC182C/Consignment/Incident/Location/country	1..1	a2	CL009		[A-Z]{2}
CC182C/Consignment/Incident/Location/GNSS	0..1
CC182C/Consignment/Incident/Location/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC182C/Consignment/Incident/Location/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC182C/Consignment/Incident/Location/Address	0..1
CC182C/Consignment/Incident/Location/Address/streetAndNumber	1..1	an..70
CC182C/Consignment/Incident/Location/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC182C/Consignment/Incident/Location/Address/city	1..1	an..35
CC182C/Consignment/Incident/TransportEquipment	0..9999
CC182C/Consignment/Incident/TransportEquipment/sequenceNumber	1..1	n..5			[1-9].*
CC182C/Consignment/Incident/TransportEquipment/containerIdentificationNumber	0..1	an..17			[ -~]{1,17}
CC182C/Consignment/Incident/TransportEquipment/numberOfSeals	0..1	n..4
CC182C/Consignment/Incident/TransportEquipment/Seal	0..99
CC182C/Consignment/Incident/TransportEquipment/Seal/sequenceNumber	1..1	n..5			[1-9].*
CC182C/Consignment/Incident/TransportEquipment/Seal/identifier	1..1	an..20
CC182C/Consignment/Incident/TransportEquipment/GoodsReference	0..9999
CC182C/Consignment/Incident/TransportEquipment/GoodsReference/sequenceNumber	1..1	n..5			[1-9].*
CC182C/Consignment/Incident/TransportEquipment/GoodsReference/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC182C/Consignment/Incident/Transhipment	0..1
CC182C/Consignment/Incident/Transhipment/containerIndicator	1..1		CL027
CC182C/Consignment/Incident/Transhipment/TransportMeans	1..1
CC182C/Consignment/Incident/Transhipment/TransportMeans/typeOfIdentification	1..1	n2	CL750
CC182C/Consignment/Incident/Transhipment/TransportMeans/identificationNumber	1..1	an..35
CC182C/Consignment/Incident/Transhipment/TransportMeans/nationality	1..1	a2	CL165		[A-Z]{2}
