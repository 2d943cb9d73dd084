# The standard alone: any message of the WCO Data Model, whoever it is for, in any namespace.
id: wco
title: Messages of the WCO Data Model, for no administration in particular
version: 3.6
elements: dictionary
chosen: by-name
date-formats: 102 203 204 303 304 602 610
unit-length: 1..5
agency-length: 1..3
attributes: plain
rule: standard on
