# What all messages of the EU's transit system (NCTS, phase 6) have in common; each has a profile of its own,
# which `eu_profiles` writes from the schemas of the authority. Only the roots are in a namespace, and
# values have no attributes.
id: ncts
title: Messages of the EU's transit system (NCTS, phase 6), what all of them have in common
version: 60.4.16
chosen: by-name
namespace: * -
line-breaks: blanks
attributes: none
book: ncts
rule: standard on
rule: eu on
# Samples that an administration accepts have invented guarantees.
rule: grn-format warning
