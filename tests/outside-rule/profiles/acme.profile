# What Acme Forwarding asks for beyond the customs declaration service.
id: acme
title: Declarations of Acme Forwarding
extends: uk-dms-3.6
rule: all off
rule: acme on
rule: acme-label-text warning

