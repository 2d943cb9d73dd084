# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-a2-invalidation
title: Denmark (DMS), A2, exit summary declaration for express consignments: invalidation
version: 1.23
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
order: own
content: Declaration/dk:procedureCategory/dk:Identifier.Content A2
content: Declaration/dk:OwnFunctionCode/dk:Code.Content 1
extension: dk -

Declaration	1..1
Declaration/dk:functionalReference	1..1
Declaration/dk:functionalReference/dk:Identifier.Content	1..1	Text bare
Declaration/dk:id	1..1
Declaration/dk:id/dk:Identifier.Content	1..1	Text bare
Declaration/dk:procedureCategory	1..1
Declaration/dk:procedureCategory/dk:Identifier.Content	1..1	Text bare
Declaration/dk:OwnFunctionCode=FunctionCode	1..1
Declaration/dk:OwnFunctionCode/dk:Code.Content	1..1	Code bare
Declaration/Amendment	0..1
Declaration/Amendment/dk:sequence	1..1
Declaration/Amendment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Amendment/dk:OwnChangeReasonCode=ChangeReasonCode	1..1
Declaration/Amendment/dk:OwnChangeReasonCode/dk:Code.Content	1..1	Code bare
Declaration/Amendment/dk:OwnChangeReasonText=ChangeReasonText	1..1
Declaration/Amendment/dk:OwnChangeReasonText/dk:Text.Content	1..1	Text bare
Declaration/ExitOffice	1..1
Declaration/ExitOffice/dk:identification	1..1
Declaration/ExitOffice/dk:identification/dk:Identifier.Content	1..1	Text bare
Declaration/Agent	0..1
Declaration/Agent/dk:identification_2	1..1
Declaration/Agent/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/Contact	0..1
Declaration/Agent/Contact/dk:sequence	1..1
Declaration/Agent/Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/dk:name	1..1
Declaration/Agent/Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/dk:sequence	1..1
Declaration/Agent/Contact/Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/Communication/dk:identification_2	1..1
Declaration/Agent/Contact/Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Agent/Contact/Communication/dk:type_8	1..1
Declaration/Agent/Contact/Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Agent/dk:sequence	1..1
Declaration/Agent/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/dk:function_3	1..1
Declaration/Agent/dk:function_3/dk:Code.Content	1..1	Code bare
Declaration/Declarant	1..1
Declaration/Declarant/dk:identification_2	1..1
Declaration/Declarant/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/dk:sequence	1..1
Declaration/Declarant/Contact/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/dk:name	1..1
Declaration/Declarant/Contact/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/dk:sequence	1..1
Declaration/Declarant/Contact/Communication/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/Communication/dk:identification_2	1..1
Declaration/Declarant/Contact/Communication/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Declarant/Contact/Communication/dk:type_8	1..1
Declaration/Declarant/Contact/Communication/dk:type_8/dk:Code.Content	1..1	Code bare
Declaration/Submitter	1..1
Declaration/Submitter/dk:name	1..1
Declaration/Submitter/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Submitter/dk:identification_2	1..1
Declaration/Submitter/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Submitter/dk:sequence	1..1
Declaration/Submitter/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
