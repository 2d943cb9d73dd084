# What all entry summary declarations of the United Kingdom have in common; each message has a profile of its own,
# which `entry_summary_profiles` writes from the schemas of the authority. Only the roots are in a namespace, and
# values have no attributes.
#
# A declaration and its amendment have two forms. Since 31 October 2024 the reduced one is taken, which can be without
# the number of items and the place where it was made; a message with all data is right in both. Nothing in a message
# says which form it is in, so the reduced one is the usual (`ens-cc315a-new`), the other is used where it is named
# (`ens-cc315a`).
id: ens
title: Entry summary declarations of the United Kingdom, what all of them have in common
version: 11.2
chosen: by-name
namespace: * -
attributes: none
rule: standard on
# The authority's own cases, which it accepts, have countries and packages that do not exist.
rule: country-code warning
rule: package-code warning
