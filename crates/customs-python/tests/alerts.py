"""Invented risk alerts: messages with indicators on any axis, whose values are drawn from declarations."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

import customs_messages as customs
from conftest import FIXTURES

#: An axis or the path of an element, an operator, values and a weight.
Indicator = tuple[str, str, Sequence[str], int]

_WHOLE = (FIXTURES / "alerts/instruments.xml").read_text(encoding="utf-8")
_BEFORE, _REST = _WHOLE[_WHOLE.index("<RiskAlertMessage"):].split("    <RiskIndicator>", 1)
_AFTER = _REST.rsplit("</RiskIndicator>", 1)[1]


def _indicator(indicator: Indicator) -> str:
    looks_at, operator, values, weight = indicator
    axis, path = ("Other", f"<Path>{looks_at}</Path>") if "/" in looks_at else (looks_at, "")
    written = "".join(f"<Value>{escape(value)}</Value>" for value in values)
    return (
        f"<RiskIndicator><AxisCode>{axis}</AxisCode>{path}<OperatorCode>{operator}</OperatorCode>{written}"
        f"<WeightNumeric>{weight}</WeightNumeric><Rationale>Invented</Rationale></RiskIndicator>")


def message(name: str, indicators: Iterable[Indicator], days: tuple[str, str] = ("20000101", "20991231")) -> str:
    """A message with an alert that holds from one day to another."""
    text = _BEFORE + "".join(map(_indicator, indicators)) + _AFTER
    for before, after in [("ALERT-2026-011", name), ("20260301", days[0]), ("20260630", days[1])]:
        assert before in text
        text = text.replace(before, after)
    return text


def messages(texts: Iterable[str]) -> bytes:
    """Messages below one element, as a file."""
    return f"<messages>{''.join(texts)}</messages>".encode()


#: Where values of an axis are drawn from.
_POOLS = {
    "Goods": ("item_commodity_classifications.id", "items.commodity_description"),
    "Route": ("item_origins.country_code", "messages.goods_shipment_export_country_id"),
    "EconomicOperator": ("parties.id", "parties.name"),
    "TransportMode": ("messages.border_transport_means_mode_code",),
    "CustomsProcedure": ("item_government_procedures.current_code",),
    "Document": ("item_additional_documents.id", "item_additional_documents.type_code"),
    "Value": ("items.statistical_value_amount", "item_invoice_amounts"),
    "Weight": ("items.commodity_goods_measure_gross_mass_measure",),
    "Time": ("messages.acceptance_date_time",),
    "//Seal/ID": ("goods_shipment_consignment_transport_equipment_seals.id",),
    "//GoodsLocation/Name": ("messages.goods_shipment_consignment_goods_location_name",),
}
_FIGURES = {"Value", "Weight", "Time"}


def _pools(folder: Path) -> dict[str, list[str]]:
    known = {table.name: {column.name for column in table.columns} for table in customs.tables()}

    def drawn(column: str) -> list[str]:
        table, name = column.split(".") if "." in column else (column, "")
        table = f"declaration.{table}"
        if name not in known.get(table, ()):
            return []
        query = f"SELECT DISTINCT CAST({name} AS VARCHAR) FROM {table} WHERE {name} IS NOT NULL ORDER BY 1"
        return [row[0] for row in customs.sql(folder, query).fetchall()]

    pools = {axis: [value for column in columns for value in drawn(column)] for axis, columns in _POOLS.items()}
    return {axis: [value for value in pool if value.strip()] for axis, pool in pools.items() if pool}


def _range(axis: str, values: list[str]) -> list[str]:
    if axis == "Time":
        return sorted(value[:10] for value in values)
    if axis in _FIGURES:
        low, high = sorted(map(Decimal, values))
        return [f"{low}", f"{high}"]
    # What is folded is in another order; a range of one beginning is in any.
    return [values[0], values[0]]


def generate(folder: Path, count: int) -> bytes:
    """So many alerts with one to three indicators each, about the declarations in a folder: every axis with every operator
    of which tables know the answer."""
    chance = random.Random(7)
    pools = _pools(folder)
    few: Callable[[list[str]], list[str]] = lambda pool: chance.sample(pool, min(len(pool), chance.randint(2, 5)))

    def indicator(axis: str, operator: str) -> Indicator:
        pool = pools[axis]
        one = chance.choice(pool)
        two = [one, chance.choice(pool)]
        if axis == "Time" and operator in ("Eq", "In"):
            values = [it[: chance.choice([4, 7, 10])] for it in (few(pool) if operator == "In" else [one])]
        elif operator == "In":
            values = few(pool)
        elif operator == "Range":
            values = ["22:00", "08:45"] if axis == "Time" and chance.random() < 0.4 else _range(axis, two)
        elif operator == "Prefix":
            values = [one.strip()[: max(2, len(one.strip()) // 2)]]
        elif operator == "Regex":
            values = [chance.choice(["^[A-Z]{2}\\d+", "(?i)" + one.strip()[:3].replace("(", "."), "[ -]\\w+$", "é|ü"])]
        else:
            values = [one]
        return axis, operator, values, chance.choice([5, 20, 40, 60])

    operators = ["Eq", "In", "Range"]
    of_texts = [*operators, "Prefix", "Regex"]
    kinds = [(axis, it) for axis in pools for it in (operators if axis in _FIGURES else of_texts)]
    kinds += [("EconomicOperator", "SameName"), ("//Exporter/Name", "SameName")]
    pools["//Exporter/Name"] = [it for it in pools["EconomicOperator"] if " " in it] or ["Larkmoor Instruments Ltd"]
    asked = [kinds[at % len(kinds)] for at in range(count)]
    return messages(
        message(f"RA-{at:03}", [indicator(*kind), *(indicator(*chance.choice(kinds)) for _ in range(chance.randint(0, 2)))],
                chance.choice([("20000101", "20991231"), ("20250301", "20250930")]))
        for at, kind in enumerate(asked))
