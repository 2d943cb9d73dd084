# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-i2-eidr
title: Denmark (DMS), I2 EIDR, import, entry in the declarant's records
version: 2.1
extends: dk
content: Declaration/ProcedureCategory I2EIDR
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
Declaration/dk:Extensions/eds:Extensions	0..*
Declaration/dk:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/dk:Extensions/eds:Extensions/eds:Extensions	0..*
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/dk:Extensions/eds:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/DeclarationOfficeID	1..1	an..17
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1				.*[^\s].*
Declaration/Agent	0..1
Declaration/Agent/ID	1..1	an..17
Declaration/Agent/FunctionCode	1..1	an..3
Declaration/Authorisation	0..99
Declaration/Authorisation/SequenceNumeric	1..1	n..5
Declaration/Authorisation/ID	1..1	an..35
Declaration/Authorisation/Type	1..1	an..4
Declaration/Authorisation/AuthorisationHolder	0..1	an..35
Declaration/Declarant	1..1
Declaration/Declarant/ID	1..1	an..17
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/dk:Extensions	0..15
Declaration/GoodsShipment/dk:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/dk:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/dk:Extensions/eds:Extensions	0..*
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions	0..*
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions/eds:SequenceNumeric	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions/eds:ID	0..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions/eds:Key	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions/eds:Value	1..1	Text bare
Declaration/GoodsShipment/dk:Extensions/eds:Extensions/eds:Extensions/eds:DataType	1..1	Text bare		object text numeric decimal date dateTime
Declaration/GoodsShipment/Consignment	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation	1..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Name	0..1	an..256
Declaration/GoodsShipment/Consignment/GoodsLocation/ID	0..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/TypeCode	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/IdentificationType	1..1	an..3
Declaration/GoodsShipment/Consignment/GoodsLocation/Address	0..1
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CityName	0..1	an..35
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/CountryCode	1..1	a2
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/Line	0..1	an..70
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/PostcodeID	1..1	an..17
Declaration/GoodsShipment/Consignment/GoodsLocation/Address/streetNumber	0..1	an..35
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
Declaration/GoodsShipment/GoodsMeasure	0..1
Declaration/GoodsShipment/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..999
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity	1..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/Description	1..1	an..512
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Commodity/GoodsMeasure/GrossMassMeasure	1..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure	1..100
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/CurrentCode	1..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/GovernmentProcedure/PreviousCode	0..1	an..7
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging	1..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/QuantityQuantity	1..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Packaging/TypeCode	1..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/QuantityQuantity	0..1	n..16,6
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/QuantityQuantity	0..1	n..8
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/WriteOff/Packaging/TypeCode	0..1	an..2
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/PreviousDocument/LineNumeric	0..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation	0..99
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/ID	1..1	an..35
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/Type	1..1	an..4
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/Authorisation/AuthorisationHolder	0..1	an..35
Declaration/GoodsShipment/PreviousDocument	0..99
Declaration/GoodsShipment/PreviousDocument/SequenceNumeric	1..1	n..5
Declaration/GoodsShipment/PreviousDocument/ID	1..1	an..70
Declaration/GoodsShipment/PreviousDocument/TypeCode	1..1				.*[^\s].*
Declaration/PresentationOffice	0..1
Declaration/PresentationOffice/ID	1..1	an..17
