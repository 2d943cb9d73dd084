"""The verdicts of python-jsonschema on every document: `documents.json` has a list of [number of a pair,
text], and `schemas.json` the pairs, in draft 2020-12 and in draft 7."""

import json
from pathlib import Path

from jsonschema import Draft7Validator, Draft202012Validator

validators = [
    (Draft202012Validator(strict), Draft7Validator(twin))
    for strict, twin in json.loads(Path("schemas.json").read_text())
]


def verdicts(pair: int, text: str) -> list[bool]:
    try:
        document = json.loads(text)
    except ValueError:
        return [False, False]
    return [validator.is_valid(document) for validator in validators[pair]]


documents = json.loads(Path("documents.json").read_text())
print(json.dumps([verdicts(pair, text) for pair, text in documents]))
