"""Queries over columns are what the command says: trade flows, alerts."""

from __future__ import annotations

import json
import re
import subprocess
from decimal import Decimal
from pathlib import Path

import customs_messages as customs
import pytest
from conftest import FIXTURES, ROOT

GUIDE = (ROOT / "docs/distributed.md").read_text(encoding="utf-8")


def query(name: str) -> str:
    """A query of the guide, which names it in its first line."""
    [found] = re.findall(rf"^```sql\n-- {name}\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    return str(found)


def number(value: object) -> Decimal:
    return Decimal(str(value or 0)).normalize()


def flows(command: str, folder: Path) -> list[tuple[object, ...]]:
    arguments = ["flows", "--by", "chapter,origin,month", "--format", "json", str(folder)]
    run = subprocess.run([command, *arguments], check=True, capture_output=True)
    return sorted(
        (*row["values"], row["currency"], row["items"], number(row["value"]), number(row["netMass"]))
        for row in json.loads(run.stdout)["rows"]
    )


def in_sql(folder: Path) -> list[tuple[object, ...]]:
    rows = customs.sql(folder, query("flows")).fetchall()
    return sorted((*row[:5], *map(number, row[5:])) for row in rows)


def test_flows_are_those_of_the_command(command: str, generated: Path, messages: Path) -> None:
    assert len(in_sql(generated)) > 500
    assert in_sql(generated) == flows(command, generated)
    # What has no date, no origin, no value, or changes another declaration.
    assert in_sql(messages) == flows(command, messages)


def test_flows_of_real_declarations_are_those_of_the_command(command: str) -> None:
    import os

    folder = Path(os.environ.get("CUSTOMS_REFERENCE", ROOT.parent / "shared")) / "corpus/declaration"
    if not folder.is_dir():
        pytest.skip(f"there is no {folder}")
    assert len(in_sql(folder)) > 20
    assert in_sql(folder) == flows(command, folder)
