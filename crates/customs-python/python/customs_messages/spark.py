"""Columns in Spark, and in whatever speaks Spark Connect (Sail).

What runs on an executor is in the wheel, so it is installed there and nothing but its name travels. Files are read
where they are: their paths are shipped, not their bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Any, Literal

import customs_messages

if TYPE_CHECKING:
    import pyarrow as pa
    from pyspark.sql import DataFrame


class Paths:
    """For ``mapInArrow``: paths of files in the first column become rows of a table."""

    def __init__(
        self,
        table: str = "declaration.items",
        columns: Sequence[str] | None = None,
        *,
        batch_rows: int | None = None,
        on_incomplete: Literal["error", "skip"] = "error",
    ) -> None:
        self.table = table
        self.columns = columns if columns is None else list(columns)
        self.batch_rows = batch_rows
        self.on_incomplete = on_incomplete

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for batch in batches:
            reader = customs_messages.read(
                batch.column(0).to_pylist(),
                self.table,
                self.columns,
                batch_rows=self.batch_rows,
                on_incomplete=self.on_incomplete,
            )
            yield from pa.RecordBatchReader.from_stream(reader)


class Contents:
    """For ``mapInArrow``: messages in the first column, as bytes or texts, become rows of a table.

    A second column says which file each is from. Batches of some 2,000 messages are best
    (``spark.sql.execution.arrow.maxRecordsPerBatch``).
    """

    def __init__(
        self,
        table: str = "declaration.items",
        columns: Sequence[str] | None = None,
        *,
        on_incomplete: Literal["error", "skip"] = "error",
    ) -> None:
        self.table = table
        self.columns = columns if columns is None else list(columns)
        self.on_incomplete = on_incomplete

    def __call__(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import pyarrow as pa

        for batch in batches:
            rows = customs_messages.parse_array(
                batch.column(0),
                self.table,
                self.columns,
                names=batch.column(1) if batch.num_columns > 1 else None,
                on_incomplete=self.on_incomplete,
            )
            yield pa.record_batch(rows)


def read(frame: DataFrame, rows: Paths | Contents | None = None) -> DataFrame:
    """Returns a frame of paths (``Paths()``, as without ``rows``) or of messages (``Contents()``) as a table.

    Spark binds the columns of a batch by their position, so what is declared is made of the schema that the batches
    have.
    """
    rows = rows or Paths()
    declared = customs_messages.ddl(rows.table, "spark", rows.columns)
    table = frame.mapInArrow(rows, declared)
    check(table.schema, rows.table, rows.columns)
    return table


def check(declared: Any, table: str, columns: Sequence[str] | None = None) -> None:
    """Raises a ValueError unless a ``StructType`` has the columns of the batches of a table, in their order.

    For those who declare the columns themselves: of columns that are swapped Spark says nothing.
    """
    import pyarrow as pa
    from pyspark.sql.pandas.types import from_arrow_schema

    batches = from_arrow_schema(pa.schema(customs_messages.schema(table, columns)))
    given = [(field.name, field.dataType) for field in declared.fields]
    wanted = [(field.name, field.dataType) for field in batches.fields]
    if given == wanted:
        return
    for at, pair in enumerate(zip(given, wanted), start=1):
        if pair[0] != pair[1]:
            (name, kind), (right, right_kind) = pair
            raise ValueError(
                f"column {at} is declared as {name} {kind.simpleString()}, "
                f"and is {right} {right_kind.simpleString()}"
            )
    raise ValueError(f"{len(given)} columns are declared, and there are {len(wanted)}")
