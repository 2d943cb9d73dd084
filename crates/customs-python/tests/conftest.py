"""What the tests share: the messages of the repository."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
FIXTURES = ROOT / "fixtures"


@pytest.fixture
def several_items() -> bytes:
    """An import with three goods items."""
    return (FIXTURES / "valid/several-items.xml").read_bytes()


@pytest.fixture
def messages(tmp_path: Path) -> Path:
    """A folder with the valid declarations, in XML."""
    folder = tmp_path / "in"
    folder.mkdir()
    for path in sorted((FIXTURES / "valid").glob("*.xml")):
        shutil.copy(path, folder)
    return folder


@pytest.fixture(scope="session")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of invented declarations, 400 in two files."""
    folder = tmp_path_factory.mktemp("generated")
    generate = ROOT / "tests/engines/generate.py"
    subprocess.run(["python3", generate, folder, "400", "200"], check=True)
    return folder


@pytest.fixture(scope="session")
def command() -> str:
    """The command `customs`, which `.ci/wheel` names."""
    named = os.environ.get("CUSTOMS") or shutil.which("customs")
    if named is None:
        if os.environ.get("CI"):
            pytest.fail("CUSTOMS names no command")
        pytest.skip("CUSTOMS names no command to compare with")
    return named
