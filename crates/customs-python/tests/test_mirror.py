"""What two countries report of the same trade: the query of the guide against reports and `customs mirror`."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from decimal import Decimal
from pathlib import Path
from types import ModuleType

import customs_messages as customs
import pytest
from conftest import ROOT

GUIDE = (ROOT / "docs/columns.md").read_text(encoding="utf-8")
COUNTRIES = ("GB", "NO")

Rows = list[tuple[object, ...]]


def generate() -> ModuleType:
    sys.path.insert(0, str(ROOT / "tests/engines"))
    try:
        import generate
    finally:
        sys.path.pop(0)
    return generate


@pytest.fixture(scope="module")
def trade(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Declarations of two countries, a folder each: imports and exports, with each other and with a third one."""
    folder, made, chance = tmp_path_factory.mktemp("trade"), generate(), random.Random(3)
    # Of an earlier edition of the Harmonized System, so that the command does not compare it.
    goods = [it for it in made.GOODS if it[0] != "15091000"]
    for country in COUNTRIES:
        others = [it for it in (*COUNTRIES, "SE") if it != country]
        # Each has goods that the other one reports nothing of.
        made.GOODS = goods[4:] if country == "GB" else goods[:-4]
        made.ORIGINS = others
        texts = []
        for number in range(60):
            text = made.declaration(number, chance)
            here, there = "<Destination><CountryCode>{}</CountryCode>".format, chance.choice(others)
            if number % 2:
                text = text.replace("<TypeCode>IMA<", "<TypeCode>EXA<").replace(here("GB"), here(there))
                text = text.replace("<CurrentCode>40<", "<CurrentCode>10<")
            else:
                text = text.replace(here("GB"), here(country))
            texts.append(text)
        (folder / country).mkdir()
        (folder / country / "all.xml").write_text(f"<messages>{''.join(texts)}</messages>", encoding="utf-8")
    return folder


def by_command(command: str, folder: Path, tmp_path: Path) -> tuple[Rows, Rows]:
    """What both report, and what one does."""
    reports = []
    for country, other in (COUNTRIES, COUNTRIES[::-1]):
        report = tmp_path / f"{country}.xml"
        flows = [command, "flows", folder / country, "--report", "--reporter", country, "--recipient", other,
                 "--period", "2025", "--currency", "GBP", "--output", report]
        subprocess.run(flows, check=True, capture_output=True)
        reports.append(report)
    mirror = subprocess.run([command, "mirror", *reports, "--format", "json"], check=True, capture_output=True)
    compared = json.loads(mirror.stdout)
    names = ["exportValue", "importValue", "importValueFob", "gap", "relativeGap"]
    keys = ["subheading", "exporter", "importer"]
    both = [(*(row[key] for key in keys), *(number(row.get(name)) for name in names)) for row in compared["rows"]]
    one = [(*(row[key] for key in keys), number(row["value"])) for row in compared["unmatched"]]
    return sorted(both), sorted(one)


def number(value: object) -> Decimal | None:
    return None if value is None else Decimal(str(value)).normalize()


def by_query(folder: Path) -> tuple[Rows, Rows]:
    [query] = re.findall(r"^```sql\n-- mirror\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    rows = customs.sql(folder, query).fetchall()
    rows = [(*row[:3], *map(number, row[3:])) for row in rows]
    both = [row for row in rows if None not in row[3:5]]
    one = [(*row[:3], row[4] if row[3] is None else row[3]) for row in rows if None in row[3:5]]
    return sorted(both), sorted(one)


def test_the_mirror_is_that_of_the_command(command: str, trade: Path, tmp_path: Path) -> None:
    both, one = by_query(trade)
    assert len(both) > 20 and len(one) > 5
    assert (both, one) == by_command(command, trade, tmp_path)
