# The UK profile with every rule on and each one step worse: for those who want to hear it all.
id: strict
title: UK declarations (DMS), every rule on, warnings as errors
extends: uk-dms-3.6
chosen: by-name
rule: optional on
rule: all up
