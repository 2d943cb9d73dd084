# Written by `entry_summary_profiles` from the schema of the authority, not by hand.
id: ens-cc313a-new
title: UK ENS, IE313, amendment of an entry summary declaration
extends: ens-cc313a
rule: ens-packages off

CC313A/HEAHEA/TotNumOfIteHEA305	0..1	n..5			[0-9]{1,5}
CC313A/HEAHEA/AmdPlaHEA598	0..1	an..35
