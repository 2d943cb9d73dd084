# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-c2-eidr
title: Denmark (DMS), C2 EIDR, export, entry in the declarant's records
version: 1.24
extends: dk
content: Declaration/ProcedureCategory C2EIDR
content: Declaration/FunctionCode 9
extension: dk -
extension: eds urn:eds:datamodel:EDS:EDS_EXTENSIONS:1

Declaration	1..1
Declaration/dk:Extensions	0..15
Declaration/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/AcceptanceDateTime	0..1	an..35
Declaration/FunctionCode	1..1	n..2
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..22
Declaration/DeclarationOfficeID	1..1	an8
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1	an..17
Declaration/Agent	0..1
Declaration/Agent/ID	0..1	an..17
Declaration/Agent/FunctionCode	0..1	n1		2 3
Declaration/Authorisation	0..99
Declaration/Authorisation/SequenceNumeric	1..1	n..2
Declaration/Authorisation/ID	1..1	an..35
Declaration/Authorisation/Type	0..1	an..4
Declaration/Authorisation/AuthorisationHolder	0..1	an..17
Declaration/Declarant	1..1
Declaration/Declarant/Name	0..1	an..70
Declaration/Declarant/ID	1..1	an..17
Declaration/Declarant/Address	0..1
Declaration/Declarant/Address/CityName	1..1	an..35
Declaration/Declarant/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/Declarant/Address/Line	1..1	an..70
Declaration/Declarant/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/dk:Extensions	0..15
Declaration/GoodsShipment/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/dk:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/Consignment	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..4
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an1		A B C D
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an1		T U V W X Y Z
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2			[A-Z]{2}
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/streetNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/authorisationReferenceNumber	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/CustomsOffice/identification	1..1	an8
Declaration/GoodsShipment/Consignment/GoodsLocation/latitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/longitude	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/EconomicOperator/identification	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/ContactName	1..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication	1..2
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/SequenceNumeric	1..1	n..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/ID	1..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/Contact/Communication/TypeCode	1..1	an..3
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions	0..15
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/QuantityQuantity	0..1	n..8			[1-9][0-9]{0,7}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/TypeCode	0..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5			[1-9][0-9]{0,4}
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/ID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/Type	0..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/AuthorisationHolder	0..1	an..17
Declaration/GoodsShipment/PreviousDocument	1..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..2
Declaration/GoodsShipment/PreviousDocument/AcceptanceDateTime	1..1	an..19
Declaration/GoodsShipment/PreviousDocument/ID	0..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	0..1	an..4
Declaration/PresentationOffice	0..1
Declaration/PresentationOffice/ID	1..1	an8
