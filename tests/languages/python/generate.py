"""Writes the models of every schema of `index.json`, `models/<name>.py`, and `roots.py`, which names the
model of each."""

import json
from pathlib import Path

from datamodel_code_generator.__main__ import Exit, main

models = Path("models")
models.mkdir()
(models / "__init__.py").touch()
imports = ["from pydantic import BaseModel"]
roots = []
for entry in json.loads(Path("index.json").read_text()):
    name, schema = entry["name"], entry["schema"]
    module = name.replace("-", "_").replace(".", "_")
    arguments = ["--input", schema, "--input-file-type", "jsonschema"]
    arguments += ["--preset", "standard-py311-20261027"]
    arguments += ["--use-schema-description", "--use-field-description", "--use-type-alias"]
    arguments += ["--output", f"models/{module}.py"]
    assert main(arguments) == Exit.OK, schema
    root = json.loads(Path(schema).read_text())["$ref"].rsplit("/", 1)[-1]
    imports.append(f"from models.{module} import {root} as {module}")
    roots.append(f"    {name!r}: {module},")
table = ["ROOTS: dict[str, type[BaseModel]] = {", *roots, "}", ""]
Path("roots.py").write_text("\n".join([*imports, "", *table]))
