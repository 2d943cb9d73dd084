# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc025c
title: EU transit, IE025, goods released at destination
extends: ncts
root: CC025C
namespace: CC025C http://ncts.dgtaxud.ec

CC025C	1..1
CC025C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC025C/messageSender	1..1	an..35
CC025C/messageRecipient	1..1	an..35
CC025C/preparationDateAndTime	1..1
CC025C/messageIdentification	1..1	an..35
CC025C/messageType	1..1		CL060	CC025C
CC025C/correlationIdentifier	0..1	an..35
CC025C/TransitOperation	1..1
CC025C/TransitOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC025C/TransitOperation/releaseDate	1..1
CC025C/TransitOperation/releaseIndicator	1..1	n1	CL164
CC025C/CustomsOfficeOfDestinationActual	1..1
CC025C/CustomsOfficeOfDestinationActual/referenceNumber	1..1	an8	CL172		[A-Z]{2}[A-Z0-9]{6}
CC025C/TraderAtDestination	1..1
CC025C/TraderAtDestination/identificationNumber	1..1	an..17
CC025C/Consignment	0..1
CC025C/Consignment/HouseConsignment	1..1999
CC025C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC025C/Consignment/HouseConsignment/releaseType	1..1	n1	CL163
CC025C/Consignment/HouseConsignment/ConsignmentItem	0..999
CC025C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC025C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC025C/Consignment/HouseConsignment/ConsignmentItem/releaseType	1..1	n1	CL163
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity	1..1
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/descriptionOfGoods	1..1	an..512
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/cusCode	0..1	an9	CL016
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	0..1
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods	0..99
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/sequenceNumber	1..1	n..5			[1-9].*
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/DangerousGoods/UNNumber	1..1	an4	CL101
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	1..1
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/grossMass	1..1	n..16,6			(0|[1-9]\d*)(\.\d+)?
CC025C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC025C/Consignment/HouseConsignment/ConsignmentItem/Packaging	1..99
CC025C/Consignment/HouseConsignment/ConsignmentItem/Packaging/sequenceNumber	1..1	n..5			[1-9].*
CC025C/Consignment/HouseConsignment/ConsignmentItem/Packaging/typeOfPackages	1..1	an2	CL017
CC025C/Consignment/HouseConsignment/ConsignmentItem/Packaging/numberOfPackages	0..1	n..8
CC025C/Consignment/HouseConsignment/ConsignmentItem/Packaging/shippingMarks	0..1	an..512
