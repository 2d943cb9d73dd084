# The standard alone: any declaration of the WCO Data Model, whoever it is for.
id: wco
title: Declarations of the WCO Data Model, for no administration in particular
version: 3.6
root: MetaData
root: Declaration
elements: dictionary
date-formats: 102 203 204 303 304 602 610
rule: standard on
