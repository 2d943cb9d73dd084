id: everything
title: All that a profile can say
version: 1
root: Declaration declaration
namespace: Declaration urn:example:everything
extension: a urn:example:everything:a
extension: b urn:example:everything:b
extension: s -
date-formats: 102 304
line-breaks: allowed
attributes: plain
unit-length: 2..3
order: own

Declaration	1..1
Declaration/FunctionCode=function	1..1	n..2			[1-9][0-9]?
Declaration/FunctionalReferenceID	0..1	an..20			[A-Z\d]+(\-\d{1,3})?\/[^\s]*
Declaration/a:Mark	0..2
Declaration/a:Mark/a:ID	1..1	an..5			M[0-9]*
Declaration/a:Mark/a:IsTrueIndicator	0..1	Indicator	
Declaration/a:Mark/b:Note	0..1	an..20
Declaration/a:Mark/s:Place	0..1	Code a2
Declaration/a:Flag	0..1	Indicator		true
Declaration/b:OtherMark=Mark	0..1	an..8
Declaration/a:OpenedDate	0..1	DateTime direct			2026[0-9]*
Declaration/a:ClosedDate	0..1	DateTime an..8
Declaration/s:SealedDate	0..1	DateTime iso-8601
Declaration/s:RepeatedDate	0..1	DateTime iso-8601		20260131 20260201
Declaration/IssueDateTime	0..1
Declaration/TypeCode	1..1	an..3		EX IM	[A-Z]*
Declaration/InvoiceAmount	0..1	n..9,2		5 10
Declaration/TotalGrossMassMeasure	0..1	n..9,3			[0-9.]{1,4}
Declaration/GoodsShipment	1..1
Declaration/GoodsShipment/a:Mark	0..1
Declaration/GoodsShipment/a:Mark/a:ID	1..1	n..5
Declaration/GoodsShipment/ExitDateTime	0..1
Declaration/GoodsShipment/GovernmentAgencyGoodsItem	1..9
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/SequenceNumeric	1..1	n..5			[1-9][0-9]*
Declaration/GoodsShipment/GovernmentAgencyGoodsItem/a:Mark	0..*	Text an..9
