# Written by `eu_profiles` from the schema of the authority, not by hand.
id: ncts-cc190c
title: EU transit, IE190, export goods under transit
extends: ncts
root: CC190C
namespace: CC190C http://ncts.dgtaxud.ec

CC190C	1..1
CC190C/PhaseID	0..1	an..8		NCTS5.0 NCTS5.1 NCTS6
CC190C/messageSender	1..1	an..35
CC190C/messageRecipient	1..1	an..35
CC190C/preparationDateAndTime	1..1
CC190C/messageIdentification	1..1	an..35
CC190C/messageType	1..1			CC190C
CC190C/correlationIdentifier	0..1	an..35
CC190C/TransitOperation	1..1
CC190C/TransitOperation/AESCommunicationPurpose	1..1	n1	CL158
CC190C/TransitOperation/LRN	0..1	an..22
CC190C/TransitOperation/MRN	0..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[J-M][0-9]
CC190C/TransitOperation/TIRCarnetNumber	0..1	an..12			([1-9][0-9]{0,6}|(1[0-9]|2[0-4])[0-9]{0,6}|25000000|(X[A-Z]|[A-Z]X)(2[5-9]|[3-9][0-9]|[1-9][0-9][0-9])[0-9]{6})
CC190C/TransitOperation/declarationAcceptanceDate	0..1
CC190C/TransitOperation/amendmentAcceptanceDateAndTime	0..1
CC190C/CustomsOfficeOfExit	1..1
CC190C/CustomsOfficeOfExit/referenceNumber	1..1	an8	CL194		[A-Z]{2}[A-Z0-9]{6}
CC190C/CustomsOfficeOfDeparture	1..1
CC190C/CustomsOfficeOfDeparture/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC190C/Consignment	0..1
CC190C/Consignment/LocationOfGoods	0..1
CC190C/Consignment/LocationOfGoods/typeOfLocation	1..1	a1	CL347
CC190C/Consignment/LocationOfGoods/qualifierOfIdentification	1..1	a1	CL326
CC190C/Consignment/LocationOfGoods/authorisationNumber	0..1	an..35
CC190C/Consignment/LocationOfGoods/additionalIdentifier	0..1	an..4
CC190C/Consignment/LocationOfGoods/UNLocode	0..1	an..17	CL244
CC190C/Consignment/LocationOfGoods/CustomsOffice	0..1
CC190C/Consignment/LocationOfGoods/CustomsOffice/referenceNumber	1..1	an8	CL171		[A-Z]{2}[A-Z0-9]{6}
CC190C/Consignment/LocationOfGoods/GNSS	0..1
CC190C/Consignment/LocationOfGoods/GNSS/latitude	1..1	an..17			[+-]?([0-8]?[0-9]\.[0-9]{5,7}|90.000000?0?)
CC190C/Consignment/LocationOfGoods/GNSS/longitude	1..1	an..17			[+-]?((0?[0-9]?|1[0-7])[0-9]\.[0-9]{5,7}|180.000000?0?)
CC190C/Consignment/LocationOfGoods/EconomicOperator	0..1
CC190C/Consignment/LocationOfGoods/EconomicOperator/identificationNumber	1..1	an..17			[A-Z]{2}[!-~]{1,15}
CC190C/Consignment/LocationOfGoods/Address	0..1
CC190C/Consignment/LocationOfGoods/Address/streetAndNumber	1..1	an..70
CC190C/Consignment/LocationOfGoods/Address/postcode	0..1	an..17			\P{Z}(.*\P{Z})?
CC190C/Consignment/LocationOfGoods/Address/city	1..1	an..35
CC190C/Consignment/LocationOfGoods/Address/country	1..1	a2	CL010		[A-Z]{2}
CC190C/Consignment/LocationOfGoods/PostcodeAddress	0..1
CC190C/Consignment/LocationOfGoods/PostcodeAddress/houseNumber	0..1	an..17
CC190C/Consignment/LocationOfGoods/PostcodeAddress/postcode	1..1	an..17			\P{Z}(.*\P{Z})?
CC190C/Consignment/LocationOfGoods/PostcodeAddress/country	1..1	a2	CL190		[A-Z]{2}
CC190C/Consignment/LocationOfGoods/ContactPerson	0..1
CC190C/Consignment/LocationOfGoods/ContactPerson/name	1..1	an..70
CC190C/Consignment/LocationOfGoods/ContactPerson/phoneNumber	1..1	an..35
CC190C/Consignment/LocationOfGoods/ContactPerson/eMailAddress	0..1	an..256			[ -~-[@]]+@[ -~-[\.]]+\.[ -~]+
CC190C/Consignment/HouseConsignment	1..1999
CC190C/Consignment/HouseConsignment/sequenceNumber	1..1	n..5			[1-9].*
CC190C/Consignment/HouseConsignment/ExportOperation	1..1
CC190C/Consignment/HouseConsignment/ExportOperation/MRN	1..1	an18			([0-1][0-9]|[2][0-4])[A-Z]{2}[A-Z0-9]{13}[0-9]|([2][4-9]|[3-9][0-9])[A-Z]{2}[A-Z0-9]{12}[A-E][0-9]
CC190C/Consignment/HouseConsignment/ExportOperation/transitProcedureCategory	1..1	n1	CL166
CC190C/Consignment/HouseConsignment/ConsignmentItem	1..999
CC190C/Consignment/HouseConsignment/ConsignmentItem/goodsItemNumber	1..1	n..5			[1-9].*
CC190C/Consignment/HouseConsignment/ConsignmentItem/declarationGoodsItemNumber	1..1	n..4			[1-9][0-9]{0,2}|[1][0-9]{3}
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity	1..1
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode	1..1
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/harmonizedSystemSubHeadingCode	1..1	an6	CL152
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/CommodityCode/combinedNomenclatureCode	0..1	an2
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure	1..1
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/netMass	1..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
CC190C/Consignment/HouseConsignment/ConsignmentItem/Commodity/GoodsMeasure/supplementaryUnits	0..1	n..16,6			[1-9]\d*(\.\d+)?|0\.\d*[1-9]\d*
