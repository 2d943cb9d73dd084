"""What engines are told of a table is what its batches have, column by column."""

from __future__ import annotations

import re

import customs_messages as customs
import duckdb
import pyarrow as pa
import pytest

ALL = [table.name for table in customs.tables()]
#: DuckDB takes a hundredth of a second to make each, and there are more than a thousand.
SOME = ["declaration.items", "declaration.messages", "declaration.parties", "incomplete", *ALL[::25]]

#: Types as Spark writes them.
SPARK = {
    pa.string(): "STRING", pa.int64(): "BIGINT", pa.bool_(): "BOOLEAN", pa.date32(): "DATE",
    pa.timestamp("us", "UTC"): "TIMESTAMP", pa.int32(): "INT", pa.float64(): "DOUBLE",
    pa.timestamp("us"): "TIMESTAMP_NTZ",
}


def in_spark(field: pa.Field) -> str:
    kind = field.type
    decimal = pa.types.is_decimal128(kind) and f"DECIMAL({kind.precision},{kind.scale})"
    return f"`{field.name}` {decimal or SPARK[kind]}{'' if field.nullable else ' NOT NULL'}"


def columns_of(ddl: str) -> list[str]:
    return re.split(r", (?=`)", ddl)


def test_spark_is_told_the_columns_of_the_batches_in_their_order() -> None:
    for table in ALL:
        schema = pa.schema(customs.schema(table))
        assert columns_of(customs.ddl(table)) == [in_spark(field) for field in schema], table


def test_a_swapped_column_is_caught() -> None:
    declared = columns_of(customs.ddl(columns=["chapter", "origin"]))
    swapped = [*declared[:-2], declared[-1], declared[-2]]
    batches = [in_spark(field) for field in pa.schema(customs.schema(columns=["chapter", "origin"]))]
    assert declared == batches
    assert swapped != batches and sorted(swapped) == sorted(batches)


def test_duckdb_makes_the_tables_that_it_sees_in_the_batches() -> None:
    connection = duckdb.connect()
    for table in SOME:
        connection.execute(customs.ddl(table, "duckdb"))
        connection.register("seen", customs.read([], table))
        declared = connection.sql(f"DESCRIBE {table}").fetchall()
        seen = connection.sql("DESCRIBE seen").fetchall()
        assert [row[:2] for row in declared] == [row[:2] for row in seen], table
        # What is read can be stored as it is declared.
        connection.execute(f"INSERT INTO {table} FROM seen")


def test_a_dialect_that_is_none_is_told() -> None:
    with pytest.raises(ValueError, match="postgresql"):
        customs.ddl(dialect="oracle")  # type: ignore[arg-type]
