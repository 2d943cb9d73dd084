# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-i2-pn
title: Denmark (DMS), I2 PN, import, presentation of goods declared before
version: 1.6
extends: dk
content: Declaration/ProcedureCategory H1 H2 H3 H4 H5 H6 H7 I1 I2 I2PN
content: Declaration/FunctionCode 24

Declaration	1..1
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/ID	1..1	an..70
Declaration/TypeCode	1..1	an..3
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1				.*[^\s].*
Declaration/Agent	0..1
Declaration/Agent/ID	1..1	an..17
Declaration/Agent/FunctionCode	1..1	an..3
Declaration/Declarant	0..1
Declaration/Declarant/Name	0..1	an..70
Declaration/Declarant/ID	1..1	an..17
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/CityName	1..1	an..35
Declaration/Declarant/Address/CountryCode	1..1	a2
Declaration/Declarant/Address/Line	1..1	an..70
Declaration/Declarant/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment	0..1
Declaration/GoodsShipment/Consignment	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	1..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	1..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/authorisationReferenceNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice/identification	1..1	an..8
Declaration/GoodsShipment/Consignment/GoodsLocation/latitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/longitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator/identification	1..1	an..17
Declaration/GoodsShipment/Consignment/TransportEquipment	0..9999
Declaration/GoodsShipment/Consignment/TransportEquipment/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/Consignment/TransportEquipment/ID	1..1	an..17
Declaration/GoodsShipment/PreviousDocument	0..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/PreviousDocument/LineNumeric	0..1	n..5
