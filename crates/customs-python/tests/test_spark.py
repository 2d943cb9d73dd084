"""Spark with executors of their own, and Sail: the same job, the same rows."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import customs_messages as customs
import pyarrow as pa
import pytest
from conftest import ROOT

pytest.importorskip("pyspark")
from customs_messages import spark as customs_spark  # noqa: E402



def java() -> None:
    """Skips what needs Java where there is none; under CI that is a failure."""
    if shutil.which("java") is None:
        assert not os.environ.get("CI"), "there is no Java for Spark"
        pytest.skip("there is no Java for Spark")


@pytest.fixture(scope="module", params=["spark", "sail"])
def session(request: pytest.FixtureRequest) -> Iterator[Any]:
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    if request.param == "sail":
        from pysail.spark import SparkConnectServer

        server = SparkConnectServer()
        server.start()
        _, port = server.listening_address
        session = SparkSession.builder.remote(f"sc://localhost:{port}").create()
        yield session
        session.stop()
        server.stop()
        return
    java()
    builder = SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
    session = builder.config("spark.sql.shuffle.partitions", "2").getOrCreate()
    session.sparkContext.setLogLevel("OFF")
    yield session
    session.stop()


def local(folder: Path, columns: list[str] | None) -> list[tuple[Any, ...]]:
    reader = pa.RecordBatchReader.from_stream(customs.read(folder, columns=columns))
    return sorted((tuple(row.values()) for row in reader.read_all().to_pylist()), key=str)


def test_paths_become_the_rows_that_they_are_here(session: Any, generated: Path) -> None:
    paths = session.createDataFrame([(str(path),) for path in generated.iterdir()], "path string")
    items = customs_spark.read(paths.repartition(2), customs_spark.Paths(columns=["chapter", "origin", "value"]))
    there = sorted((tuple(row) for row in items.collect()), key=str)
    assert there == local(generated, ["chapter", "origin", "value"])


def test_messages_become_the_same_rows(session: Any, messages: Path) -> None:
    values = [(path.read_bytes(), str(path)) for path in sorted(messages.iterdir())]
    frame = session.createDataFrame(values, "content binary, path string")
    items = customs_spark.read(frame, customs_spark.Contents(columns=["chapter", "origin", "value"]))
    assert sorted((tuple(row) for row in items.collect()), key=str) == local(messages, ["chapter", "origin", "value"])


def test_every_table_is_declared_as_its_batches_are(session: Any, messages: Path) -> None:
    paths = session.createDataFrame([(str(path),) for path in messages.iterdir()], "path string")
    for table in customs.tables():
        if table.name.startswith("declaration."):
            # `read` compares the two.
            customs_spark.read(paths, customs_spark.Paths(table.name))


def test_a_swapped_column_is_refused(session: Any) -> None:
    columns = ["chapter", "origin"]
    right = customs.ddl(columns=columns)
    first, second = re.findall(r"`(?:chapter|origin)` STRING", right)
    swapped = right.replace(first, "X").replace(second, first).replace("X", second)
    declared = session.createDataFrame([], right).schema
    customs_spark.check(declared, "declaration.items", columns)
    declared = session.createDataFrame([], swapped).schema
    with pytest.raises(ValueError, match="is declared as"):
        customs_spark.check(declared, "declaration.items", columns)


def test_the_lines_of_the_readme_run(session: Any, messages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from test_readme import BLOCKS

    [block] = [block for block in BLOCKS if "session" in block]
    # The executors have a folder of their own.
    block = block.replace('"in/', f'"{messages}/')
    exec(compile(block, "README.md", "exec"), {"session": session})


def test_the_job_lands_messages_as_parquet_and_sums_them(session: Any, generated: Path, tmp_path: Path) -> None:
    sys.path.insert(0, str(ROOT / "examples/spark"))
    try:
        import columns_job
    finally:
        sys.path.pop(0)
    out = tmp_path / "out"
    columns_job.land(session, [str(path) for path in sorted(generated.iterdir())], str(out))
    landed = session.read.parquet(f"{out}/declaration.items")
    assert landed.count() == len(local(generated, ["chapter"]))
    assert {"year", "month"} <= set(landed.columns)
    there = sorted(map(tuple, columns_job.flows(session, str(out)).collect()))
    here = sorted(
        customs.sql(generated, """
            SELECT chapter, origin, year, month, value_currency, count(*), sum(value), sum(net_mass_kg)
            FROM declaration.items
            WHERE is_original AND chapter IS NOT NULL AND origin IS NOT NULL AND value IS NOT NULL
            GROUP BY ALL
        """).fetchall())
    assert there == here
