# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g4-invalidation
title: Denmark (DMS), G4, temporary storage: invalidation
version: 2.0
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
order: own
content: Declaration/dk:procedureCategory/dk:Identifier.Content G4
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
Declaration/Amendment	1..1
Declaration/Amendment/dk:sequence	1..1
Declaration/Amendment/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Amendment/dk:OwnChangeReasonCode=ChangeReasonCode	1..1
Declaration/Amendment/dk:OwnChangeReasonCode/dk:Code.Content	1..1	Code bare
Declaration/Amendment/dk:OwnChangeReasonText=ChangeReasonText	1..1
Declaration/Amendment/dk:OwnChangeReasonText/dk:Text.Content	1..1	Text bare
Declaration/Submitter	1..1
Declaration/Submitter/dk:name	1..1
Declaration/Submitter/dk:name/dk:Text.Content	1..1	Text bare
Declaration/Submitter/dk:identification_2	1..1
Declaration/Submitter/dk:identification_2/dk:Identifier.Content	1..1	Text bare
Declaration/Submitter/dk:sequence	1..1
Declaration/Submitter/dk:sequence/dk:Numeric.Content	1..1	Numeric			[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
