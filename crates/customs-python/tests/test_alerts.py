"""The query that alerts become finds what `customs match` does."""

from __future__ import annotations

import datetime
import json
import os
import re
import shutil
import subprocess
import warnings
from pathlib import Path
from typing import Any

import alerts
import customs_messages as customs
import pytest
from conftest import FIXTURES, ROOT

Rows = list[tuple[str, int, str, int]]


def by_command(command: str, of: bytes, folder: Path, *arguments: str) -> Rows:
    call = [command, "match", "-", str(folder), "--format", "jsonl", *arguments]
    run = subprocess.run(call, input=of, capture_output=True)
    assert run.returncode in (0, 1), run.stderr.decode()
    lines = map(json.loads, run.stdout.decode().splitlines())
    return sorted((line["path"], line["message"], line["alert"], line["score"]) for line in lines)


def by_query(query: str, folder: Path) -> Rows:
    return sorted(customs.sql(folder, query).fetchall())


def whole_query(of: bytes) -> str:
    """The query for alerts of which it leaves nothing out."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        return customs.match_sql(of)


def compare(command: str, folder: Path) -> Rows:
    of = alerts.generate(folder, 100)
    found = by_query(whole_query(of), folder)
    assert found == by_command(command, of, folder)
    return found


def test_a_hundred_alerts_find_what_they_find_by_the_command(command: str, generated: Path, messages: Path) -> None:
    found = compare(command, generated)
    assert len(found) > 1000 and len({alert for _, _, alert, _ in found}) > 60
    assert len({score for *_, score in found}) > 5
    assert len(compare(command, messages)) > 100


def test_a_hundred_alerts_over_real_declarations_find_the_same(command: str) -> None:
    folder = Path(os.environ.get("CUSTOMS_REFERENCE", ROOT.parent / "shared")) / "corpus/declaration"
    if not folder.is_dir():
        pytest.skip(f"there is no {folder}")
    assert len(compare(command, folder)) > 500


#: What a declaration has, what an alert looks for, and the part of the query by which the two are the same.
FOLDS: dict[str, tuple[str, str, alerts.Indicator, tuple[str, str]]] = {
    "capitals": ("<CountryCode>US<", "<CountryCode>us<", ("Route", "Eq", ["US"], 40), ("upper(", "(")),
    "blanks": ("demonstrating physics", "demonstrating \n physics",
               ("Goods", "Eq", ["Instruments for demonstrating physics in schools"], 40), ("]+', ' ', 'g'", "]+', '  ', 'g'")),
    "blanks around": ("<ID>90230010<", "<ID> 9023 x\u00a0<", ("Goods", "Eq", ["9023 X"], 40), ("|[", "|[x")),
    "points": ("<ID>90230010<", "<ID>9023.00 10<", ("Goods", "Eq", ["90230010"], 40), ("'[^0-9]+'", "'[^0-9.]+'")),
    "points in the alert": ("<ID>90230010<", "<ID>9023001000<", ("Goods", "Prefix", ["9023.0010"], 40),
                            ("left(text, length)", "right(text, length)")),
    "several capitals": ("<ID>90230010<", "<ID>Maß<", ("Goods", "Eq", ["MASS"], 40), ("'ß'", "'-'")),
    "a legal form": ("Larkmoor Instruments Ltd", "LÁRKMOOR  Instruments Limited",
                     ("EconomicOperator", "SameName", ["Larkmoor Instruments Ltd"], 40), ("t.name_folded", "t.name AS name_folded")),
    "a beginning": ("Larkmoor Instruments Ltd", "Lárk-moor INSTRUMENTS",
                    ("EconomicOperator", "Prefix", ["Larkmoor In"], 40), ("t.name_letters", "t.name AS name_letters")),
    "a name as a number": ("<Declarant>\n      <ID>GB123456789000", "<Declarant><ID>LARKMOOR OPTICS",
                           ("EconomicOperator", "SameName", ["Larkmoor Optics Ltd"], 40), ("t.id_folded", "t.id AS id_folded")),
    "a zone": ("20260131120000Z", "20260201003000+02", ("Time", "Eq", ["2026-02-01"], 40), ("60000000 *", "0 *")),
    "no time": ('304">20260131120000Z', '102">20260131', ("Time", "Range", ["22:00", "05:59"], 40),
                            ("('102', '602', '610')", "('602', '610')")),
    "a currency": ('"GBP">1250.40', '"EUR">1250.40', ("Value", "Range", ["1000 GBP", "2000"], 40), ("OR n.unit = r.unit", "OR true")),
}
#: Those by which the two are not the same.
DIFFERENT = {"no time", "a currency"}


@pytest.mark.parametrize("fold", FOLDS)
def test_what_is_written_otherwise_is_found_and_a_broken_fold_is_noticed(fold: str, command: str, tmp_path: Path) -> None:
    before, after, indicator, (part, broken) = FOLDS[fold]
    declaration = (FIXTURES / "valid/one-item-export.xml").read_text(encoding="utf-8")
    assert before in declaration
    (tmp_path / "written.xml").write_text(declaration.replace(before, after), encoding="utf-8")
    of = alerts.messages([alerts.message("RA-1", [indicator])])
    query = whole_query(of)
    found = by_query(query, tmp_path)
    assert found == by_command(command, of, tmp_path)
    assert bool(found) == (fold not in DIFFERENT)
    assert part in query
    assert by_query(query.replace(part, broken), tmp_path) != found


def test_what_no_column_can_answer_is_told_and_all_else_is_found(command: str, messages: Path) -> None:
    of = alerts.messages(
        alerts.message(f"RA-{operator}", [(axis, operator, [value], 40), ("Goods", "Prefix", ["9"], 30)])
        for axis, operator, value in [("Time", "Prefix", "2026"), ("Value", "Regex", "^1"), ("Document", "SameName", "935")])
    with pytest.warns(customs.CustomsWarning) as told:
        query = customs.match_sql(of)
    assert sorted(str(it.message).split(":")[1].strip() for it in told) == [
        f"RA-{operator}, indicator 1" for operator in ("Prefix", "Regex", "SameName")]
    found = by_query(query, messages)
    by_name = {row[:3]: row[3] for row in by_command(command, of, messages)}
    assert found and {score for *_, score in found} == {30}
    assert all(by_name[file, message, alert] in (30, 70) for file, message, alert, _ in found)


def test_the_day_and_the_least_score_are_those_of_the_command(command: str, messages: Path) -> None:
    of = alerts.messages([
        alerts.message("RA-2025", [("Goods", "Prefix", ["9", "6"], 30), ("Route", "Regex", ["."], 40)], ("20250101", "20251231")),
        alerts.message("RA-2026", [("Goods", "Prefix", ["9", "6"], 30), ("Route", "Regex", ["."], 90)], ("20260101", "20261231")),
    ])
    days = {}
    for day in ("2025-06-01", "2026-12-31", "2027-01-01"):
        query = customs.match_sql(of, date=datetime.date.fromisoformat(day), min_score=70)
        found = by_query(query, messages)
        assert found == by_command(command, of, messages, "--date", day, "--min-score", "70")
        days[day] = {(alert, score) for _, _, alert, score in found}
    assert days["2025-06-01"] == {("RA-2025", 70)} and days["2027-01-01"] == set()
    assert days["2026-12-31"] == {("RA-2026", 100)}


def test_what_holds_no_alert_is_refused(several_items: bytes) -> None:
    with pytest.raises(ValueError, match="no risk alert"):
        customs.match_sql(several_items)
    with pytest.raises(ValueError, match="RA-1"):
        customs.match_sql(alerts.messages([alerts.message("RA-1", [("Route", "Eq", ["XX"], 40)])]))
    with pytest.raises(customs.CustomsError):
        customs.match_sql(b"<RiskAlertMessage")


def test_the_lines_of_the_guide_run_over_messages_and_over_files(
    command: str, messages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    shutil.move(messages, "declarations")
    of = alerts.messages([alerts.message("RA-1", [("Goods", "Prefix", ["9", "6"], 30), ("Route", "Regex", ["."], 40)])])
    Path("alerts.xml").write_bytes(of)
    subprocess.run([command, "columns", "declarations", "--out", "tables", "--partition", "year,month"], check=True)
    guide = (ROOT / "docs/columns.md").read_text(encoding="utf-8")
    blocks = re.findall(r"^```python\n(.*?)^```", guide, re.MULTILINE | re.DOTALL)
    known: dict[str, Any] = {}
    for block in blocks:
        exec(compile(block, "columns.md", "exec"), known)
    found = by_command(command, of, Path("declarations"))
    assert len(found) > 5
    assert sorted(known["connection"].sql(known["query"]).fetchall()) == found
