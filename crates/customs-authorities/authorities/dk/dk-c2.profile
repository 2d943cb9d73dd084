# The column by its short name: what is lodged first. The presentation of the goods is `dk-c2-pn`.
id: dk-c2
title: Denmark (DMS), C2, export, entry in the declarant's records
extends: dk-c2-eidr
chosen: by-name
