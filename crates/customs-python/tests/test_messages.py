"""One message: read, checked, converted, explained; and the Harmonized System."""

from __future__ import annotations

import datetime
import json
import pickle
import warnings

import customs_messages as customs
import pytest
from conftest import FIXTURES


def test_a_message_is_the_dict_that_its_json_is(several_items: bytes) -> None:
    message = customs.parse(several_items)
    items = message["Declaration"]["GoodsShipment"]["GovernmentAgencyGoodsItem"]
    assert [item["StatisticalValueAmount"]["value"] for item in items] == ["3200.00", "410.5", "95"]
    assert json.loads(customs.to_json(several_items)) == message


def test_what_an_answer_is_without_is_a_warning() -> None:
    commented = (FIXTURES / "valid/comments-inside-values.xml").read_bytes()
    with pytest.warns(customs.CustomsWarning, match="are dropped"):
        customs.parse(commented)


def test_what_is_written_is_read_as_the_same() -> None:
    original = (FIXTURES / "valid/one-item-import.json").read_bytes()
    xml = customs.to_xml(original)
    assert xml.startswith("<?xml")
    assert json.loads(customs.to_json(xml.encode())) == json.loads(customs.to_json(original))
    assert "\n" not in customs.to_json(original, pretty=False).strip()
    with pytest.raises(ValueError, match="no-such"):
        customs.to_xml(original, profile="no-such")


def test_a_message_that_cannot_be_read_says_where() -> None:
    broken = (FIXTURES / "invalid/cut-off.xml").read_bytes()
    with pytest.raises(customs.CustomsError) as caught:
        customs.parse(broken)
    assert caught.value.line is not None and caught.value.column is not None
    assert caught.value.rule == "unreadable-message"
    incomplete = (FIXTURES / "invalid/decimal-comma.xml").read_bytes()
    with pytest.raises(customs.CustomsError) as caught:
        customs.parse(incomplete)
    error = caught.value
    assert error.path is not None and error.path.startswith("/") and error.line is not None
    # Errors of executors travel.
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.line, again.path) == (str(error), error.line, error.path)


def test_findings_are_those_of_the_command() -> None:
    compared = 0
    for expected in sorted((FIXTURES / "invalid").glob("country-*.findings.json")):
        wanted = json.loads(expected.read_text())
        wanted = wanted["findings"] if isinstance(wanted, dict) else wanted
        [message] = [it for it in expected.parent.glob(f"{expected.name.split('.')[0]}.*") if it != expected]
        found = customs.validate(message.read_bytes())
        pairs = [(finding.rule, finding.line, finding.column) for finding in found]
        assert [(it["rule"], it["line"], it["column"]) for it in wanted] == pairs
        compared += len(pairs)
    assert compared >= 2


def test_a_finding_says_what_is_wrong_and_where() -> None:
    found = customs.validate(b'{ "TypeCode": "EXA" }', "uk-dms-3.6", date=datetime.date(2026, 1, 1))
    first = found[0]
    assert (first.rule, first.severity) == ("missing-element", "error")
    assert first.message == "`FunctionCode` is missing"
    assert (first.path, first.line, first.profile) == ("/Declaration/FunctionCode", 1, "uk-dms-3.6")
    assert len(set(found)) == len(found) and found[0] == first
    with pytest.raises(ValueError, match="uk-dms"):
        customs.validate(b"{}", "uk-dms-3")
    [unreadable] = customs.validate(b"no message")
    assert unreadable.rule == "unreadable-message"
    two = customs.validate(b'[{ "TypeCode": "EXA" }, { "TypeCode": "IMA" }]')
    assert {finding.number for finding in two} == {1, 2}


def test_texts_and_answers_are_explained() -> None:
    [code] = [it for it in customs.explain("GBP") if it["kind"] == "code"]
    assert code["name"] == "Pound Sterling"
    rejected = (FIXTURES / "explain/rejected.xml").read_bytes()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        answers = customs.explain(rejected)
    assert any(remark["kind"] == "error" for remark in answers[0]["remarks"])
    with pytest.raises(ValueError, match="is unknown"):
        customs.explain("no such thing at all")
    with pytest.raises(TypeError):
        customs.explain("GBP", b"<a/>")
    declaration = (FIXTURES / "valid/one-item-import.xml").read_bytes()
    with pytest.raises(ValueError, match="no answer"):
        customs.explain(declaration)


def test_the_harmonized_system_is_there() -> None:
    tiles = customs.hs.show("6907.21")
    assert (tiles.code, tiles.level, tiles.unit) == ("690721", "subheading", "m²")
    assert tiles.path[-1].startswith("6907") and customs.hs.show("6907").children
    assert customs.hs.search("wheel chair")[0].code == "871310"
    phones = customs.hs.convert("851712", 2017, 2022)
    assert phones.relation == "many-to-many"
    assert {"851713", "851714"} <= {target.code for target in phones.targets}
    with pytest.raises(ValueError, match="nearest"):
        customs.hs.show("690799")
    with pytest.raises(ValueError, match="2022"):
        customs.hs.show("6907", 2021)
