"""Judges JSON texts by Python's own parser: reads a JSON list of texts from standard input, and prints `1` for
each that is well-formed and `0` for each that is not.

Python reads NaN and Infinity unless told not to, and passes halves of surrogate pairs.
"""

import json
import sys


def refuse(name):
    raise ValueError(name)


def is_well_formed(text):
    try:
        json.loads(text, parse_constant=refuse)
    except (ValueError, RecursionError):
        return False
    return True


texts = json.load(sys.stdin)
print("".join("1" if is_well_formed(text) else "0" for text in texts))
