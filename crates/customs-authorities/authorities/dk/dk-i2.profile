# The column by its short name: what is lodged first. The presentation of the goods is `dk-i2-pn`.
id: dk-i2
title: Denmark (DMS), I2, import, entry in the declarant's records
extends: dk-i2-eidr
chosen: by-name
