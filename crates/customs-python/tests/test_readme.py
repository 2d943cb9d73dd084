"""The lines of Python in the README run as they are."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import ROOT

README = (ROOT / "crates/customs-python/README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```python\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
HERE = [block for block in BLOCKS if "session" not in block]


def test_five_of_them_need_nothing_but_a_library() -> None:
    # Those of Spark run in `test_spark.py`.
    assert (len(HERE), len(BLOCKS)) == (5, 6)


@pytest.mark.parametrize("block", HERE)
def test_lines_run(block: str, messages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(messages.parent)
    exec(compile(block, "README.md", "exec"), {})
