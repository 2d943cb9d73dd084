# Written by `entry_summary_profiles` from the schema of the authority, not by hand.
id: ens-cc315a-new
title: UK ENS, IE315, entry summary declaration
extends: ens-cc315a
rule: ens-packages off

CC315A/HEAHEA/TotNumOfIteHEA305	0..1	n..5			[0-9]{1,5}
CC315A/HEAHEA/DecPlaHEA394	0..1	an..35
