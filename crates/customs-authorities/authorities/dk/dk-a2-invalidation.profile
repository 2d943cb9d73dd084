# Written by `danish_profiles` from the schema of the authority, not by hand.
id: dk-a2-invalidation
title: Denmark (DMS), A2, exit summary declaration for express consignments: invalidation
version: 1.23
extends: dk
namespace: Declaration urn:WCOLibraryE7TAXUDEUCDM52public
content: Declaration/procedureCategory/Identifier.Content A2
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
Declaration/Amendment	0..1
Declaration/Amendment/sequence	1..1
Declaration/Amendment/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Amendment/ChangeReasonCode	1..1
Declaration/Amendment/ChangeReasonCode/Code.Content	1..1
Declaration/Amendment/ChangeReasonText	1..1
Declaration/Amendment/ChangeReasonText/Text.Content	1..1
Declaration/ExitOffice	1..1
Declaration/ExitOffice/identification	1..1
Declaration/ExitOffice/identification/Identifier.Content	1..1
Declaration/Agent	0..1
Declaration/Agent/identification_2	1..1
Declaration/Agent/identification_2/Identifier.Content	1..1
Declaration/Agent/Contact	0..1
Declaration/Agent/Contact/sequence	1..1
Declaration/Agent/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/name	1..1
Declaration/Agent/Contact/name/Text.Content	1..1
Declaration/Agent/Contact/Communication	1..2
Declaration/Agent/Contact/Communication/sequence	1..1
Declaration/Agent/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/Contact/Communication/identification_2	1..1
Declaration/Agent/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Agent/Contact/Communication/type_8	1..1
Declaration/Agent/Contact/Communication/type_8/Code.Content	1..1
Declaration/Agent/sequence	1..1
Declaration/Agent/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Agent/function_3	1..1
Declaration/Agent/function_3/Code.Content	1..1
Declaration/Declarant	1..1
Declaration/Declarant/identification_2	1..1
Declaration/Declarant/identification_2/Identifier.Content	1..1
Declaration/Declarant/Contact	0..1
Declaration/Declarant/Contact/sequence	1..1
Declaration/Declarant/Contact/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/name	1..1
Declaration/Declarant/Contact/name/Text.Content	1..1
Declaration/Declarant/Contact/Communication	1..2
Declaration/Declarant/Contact/Communication/sequence	1..1
Declaration/Declarant/Contact/Communication/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
Declaration/Declarant/Contact/Communication/identification_2	1..1
Declaration/Declarant/Contact/Communication/identification_2/Identifier.Content	1..1
Declaration/Declarant/Contact/Communication/type_8	1..1
Declaration/Declarant/Contact/Communication/type_8/Code.Content	1..1
Declaration/Submitter	1..1
Declaration/Submitter/name	1..1
Declaration/Submitter/name/Text.Content	1..1
Declaration/Submitter/identification_2	1..1
Declaration/Submitter/identification_2/Identifier.Content	1..1
Declaration/Submitter/sequence	1..1
Declaration/Submitter/sequence/Numeric.Content	1..1				[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)
