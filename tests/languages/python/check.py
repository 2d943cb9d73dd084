"""Every message becomes a model, and the same message again."""

import json
from pathlib import Path

from roots import ROOTS

count = 0
for entry in json.loads(Path("index.json").read_text()):
    model = ROOTS[entry["name"]]
    for path in entry["messages"]:
        text = Path(path).read_text()
        message = model.model_validate_json(text)
        for written in (
            message.model_dump_json(by_alias=True, exclude_unset=True),
            message.model_dump_json(by_alias=True, exclude_none=True),
        ):
            assert json.loads(written) == json.loads(text), path
        count += 1
print(count)
