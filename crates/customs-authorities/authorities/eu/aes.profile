# What the messages of the EU's export system (AES, phase 1) have in common, those of which all is known; each has a
# profile of its own, which `eu_profiles` writes from the schemas of the authority. Only the roots are in a namespace,
# and values have no attributes.
id: aes
title: Messages of the EU's export system (AES, phase 1), what all of them have in common
version: 51.8.6
chosen: by-name
namespace: * -
line-breaks: blanks
attributes: none
book: aes
rule: standard on
rule: eu on
