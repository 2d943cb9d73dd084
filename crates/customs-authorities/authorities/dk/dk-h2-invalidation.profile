# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-h2-invalidation
title: Denmark (DMS), H2, customs warehousing: invalidation
version: 2.1
extends: dk
content: Declaration/ProcedureCategory H2
content: Declaration/FunctionCode 1

Declaration	1..1
Declaration/FunctionCode	1..1	n..2		1 4 6 9 13 14 24 29 34 37 41
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..35
Declaration/ID	1..1	an..70
Declaration/TypeCode	1..1	an..3
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1				.*[^\s].*
Declaration/Amendment	0..1
Declaration/Amendment/SequenceNumeric	1..1	n..5
Declaration/Amendment/ChangeReasonCode	1..1	an..3
Declaration/Amendment/ChangeReasonText	1..1	an..512
