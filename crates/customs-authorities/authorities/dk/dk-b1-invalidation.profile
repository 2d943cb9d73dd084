# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-b1-invalidation
title: Denmark (DMS), B1, export and re-export: invalidation
version: 1.22
extends: dk
content: Declaration/ProcedureCategory B1
content: Declaration/FunctionCode 1

Declaration	1..1
Declaration/FunctionCode	1..1	n..2
Declaration/ProcedureCategory	1..1	an..7			[a-zA-Z0-9]*
Declaration/FunctionalReferenceID	1..1	an..22
Declaration/ID	1..1	an..70
Declaration/TypeCode	1..1	an..6
Declaration/Submitter	1..1
Declaration/Submitter/Name	1..1	an..70
Declaration/Submitter/ID	1..1	an..17
Declaration/Amendment	0..1
Declaration/Amendment/SequenceNumeric	1..1	n..5
Declaration/Amendment/ChangeReasonCode	1..1	an..3
Declaration/Amendment/ChangeReasonText	1..1	an..512
