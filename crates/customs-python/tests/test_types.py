"""The stubs say what is there, and what is written by them is typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from conftest import ROOT

SAMPLE = '''
import datetime
import customs_messages as customs

def worst(data: bytes) -> str | None:
    findings = customs.validate(data, date=datetime.date(2026, 1, 1))
    errors = [it for it in findings if it.severity == "error"]
    return f"{errors[0].line}: {errors[0].message}" if errors else None

reader = customs.read("in/", "declaration.items", ["chapter"], on_incomplete="skip")
names: list[str] = reader.schema.names
count: int | None = reader.incomplete
hit: float = customs.hs.search("tiles", limit=3)[0].certainty
title: str | None = customs.hs.show("6907").title
try:
    customs.parse(b"")
except customs.CustomsError as error:
    line: int | None = error.line
'''


def mypy(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True)


def test_a_program_is_typed_to_the_letter(tmp_path: Path) -> None:
    sample = tmp_path / "sample.py"
    sample.write_text(SAMPLE)
    checked = mypy("mypy", "--strict", sample)
    assert checked.returncode == 0, checked.stdout
    sample.write_text(SAMPLE.replace("count: int | None", "count: str"))
    assert "Incompatible types" in mypy("mypy", "--strict", sample).stdout


def test_the_package_is_typed_to_the_letter() -> None:
    settings = ROOT / "crates/customs-python/pyproject.toml"
    checked = mypy("mypy", "--config-file", settings, "-p", "customs_messages")
    assert checked.returncode == 0, checked.stdout


def test_the_stubs_are_complete() -> None:
    checked = mypy("mypy.stubtest", "customs_messages._native")
    assert checked.returncode == 0, checked.stdout
