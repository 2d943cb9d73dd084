# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-g4-invalidation
title: Denmark (DMS), G4, temporary storage: invalidation
version: 2.0
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content G4
content: Declaration/FunctionCode/Code.Content 1

Declaration	1..1
Declaration/functionalReference	1..1
Declaration/functionalReference/Identifier.Content	1..1
Declaration/id	1..1
Declaration/id/Identifier.Content	1..1
Declaration/procedureCategory	1..1
Declaration/procedureCategory/Identifier.Content	1..1
Declaration/FunctionCode	1..1
Declaration/FunctionCode/Code.Content	1..1
Declaration/Amendment	1..1
Declaration/Amendment/sequence	1..1
Declaration/Amendment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Amendment/ChangeReasonCode	1..1
Declaration/Amendment/ChangeReasonCode/Code.Content	1..1
Declaration/Amendment/ChangeReasonText	1..1
Declaration/Amendment/ChangeReasonText/Text.Content	1..1
Declaration/Submitter	1..1
Declaration/Submitter/name	1..1
Declaration/Submitter/name/Text.Content	1..1
Declaration/Submitter/identification_2	1..1
Declaration/Submitter/identification_2/Identifier.Content	1..1
Declaration/Submitter/sequence	1..1
Declaration/Submitter/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
