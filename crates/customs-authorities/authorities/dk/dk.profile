# What all declarations of Denmark have in common; each column and each purpose has a profile of its own.
id: dk
title: Declarations of Denmark (DMS), what all of them have in common
version: 2
chosen: by-name
root: Declaration
namespace: Declaration urn:wco:datamodel:WCO:DEC-DMS:2
namespace: DateTimeString urn:wco:datamodel:WCO:Declaration_DS:DMS:2
date-formats: 102 304 602
format-codes: optional
date-pattern: (\d{4})((\d{4})|((\d{10})(Z|[-+]\d\d)))?
collapse: Identifier
unit-length: 1..5
agency-length: 1..3
attributes: letters
rule: standard on
rule: eu on

Declaration	1..1
