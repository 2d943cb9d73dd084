"""Messages as batches, as pyarrow, Polars, DuckDB and pandas take them."""

from __future__ import annotations

import gzip
import os
import threading
import zipfile
from pathlib import Path

import customs_messages as customs
import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

WANTED = ["chapter", "origin", "value"]
NAMES = ["file", "message", "item", *WANTED]


def rows(reader: customs.RecordBatchReader) -> list[dict[str, object]]:
    return pa.RecordBatchReader.from_stream(reader).read_all().to_pylist()


def test_a_column_that_is_not_wanted_is_not_there(messages: Path) -> None:
    reader = customs.read(messages / "several-items.xml", columns=["value", "chapter", "origin"])
    assert sorted(reader.schema.names) == sorted(NAMES)
    table = rows(reader)
    assert [(row["item"], row["chapter"], row["origin"]) for row in table] == [
        (1, "69", "DE"), (2, "63", "PT"), (3, "82", "CN")]
    assert [str(row["value"]) for row in table] == [
        "3200.000000000000", "410.500000000000", "95.000000000000"]


def test_packed_files_give_the_rows_of_what_is_in_them(messages: Path, tmp_path: Path) -> None:
    plain = rows(customs.read(messages, columns=WANTED))
    packed = tmp_path / "packed"
    packed.mkdir()
    names = sorted(messages.iterdir())
    with zipfile.ZipFile(packed / "a.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in names[1:]:
            archive.write(path, path.name)
        archive.writestr("readme.txt", "no message")
    with gzip.open(packed / f"{names[0].name}.gz", "wb") as file:
        file.write(names[0].read_bytes())
    found = rows(customs.read(packed, columns=WANTED))
    assert {row["file"] for row in found} > {f"{packed}/a.zip/several-items.xml"}

    def without_file(all_rows: list[dict[str, object]]) -> list[str]:
        return sorted(str({**row, "file": None}) for row in all_rows)

    assert without_file(found) == without_file(plain)


def test_all_consumers_see_the_same_rows(messages: Path) -> None:
    reader = customs.read(messages, columns=WANTED)
    expected = sorted(map(tuple, (row.values() for row in rows(reader))), key=str)
    assert len(expected) > 10
    assert sorted(pl.DataFrame(reader).rows(), key=str) == expected
    connection = duckdb.connect()
    connection.register("items", reader)
    assert sorted(connection.sql("FROM items").fetchall(), key=str) == expected
    frame = pd.DataFrame.from_arrow(reader)
    assert len(frame) == len(expected)
    assert list(frame.columns) == list(reader.schema.names)
    assert frame["value"].sum() == sum(row[-1] or 0 for row in pl.DataFrame(reader).select("value").rows())


def test_a_batch_has_as_many_rows_as_asked_for(generated: Path) -> None:
    reader = pa.RecordBatchReader.from_stream(customs.read(generated, batch_rows=100))
    sizes = [batch.num_rows for batch in reader]
    # A declaration is never divided, and has nine items at most.
    assert len(sizes) > 10 and all(100 <= size < 110 for size in sizes[:-1])


def test_what_is_read_is_counted_at_the_end(messages: Path) -> None:
    reader = customs.read(messages)
    assert reader.messages is None
    rows(reader)
    assert (reader.messages, reader.incomplete) == (len(list(messages.iterdir())), 0)


def test_a_message_that_is_not_complete_is_an_error_behind_the_last_batch(messages: Path) -> None:
    whole = len(rows(customs.read(messages)))
    (messages / "zzz.xml").write_text("<Declaration xmlns='urn:wco:datamodel:WCO:DEC-DMS:2'><TypeCode>")
    reader = pa.RecordBatchReader.from_stream(customs.read(messages))
    assert reader.read_next_batch().num_rows == whole
    with pytest.raises(pa.ArrowException, match="zzz.xml"):
        reader.read_next_batch()
    skipping = customs.read(messages, on_incomplete="skip")
    assert len(rows(skipping)) == whole
    assert skipping.incomplete == 1 and "zzz.xml" in (skipping.first_incomplete or "")
    [reason] = rows(customs.read(messages, "incomplete"))
    assert str(reason["file"]).endswith("zzz.xml") and reason["text"]
    with pytest.raises(duckdb.Error, match="zzz.xml"):
        customs.sql(messages, "SELECT count(*) FROM declaration.items").fetchall()


def test_a_table_may_have_another_name_in_a_query(messages: Path) -> None:
    assert len(customs.sql(messages, "SELECT i.chapter FROM declaration.items AS i").fetchall()) > 10


def test_paths_are_files_folders_and_patterns(messages: Path) -> None:
    in_folder = rows(customs.read(messages, columns=[]))
    assert rows(customs.read(f"{messages}/*.xml", columns=[])) == in_folder
    assert rows(customs.read(sorted(messages.iterdir()), columns=[])) == in_folder
    for absent in [messages / "none.xml", f"{messages}/*.txt", messages.parent / "none"]:
        with pytest.raises(FileNotFoundError):
            customs.read(absent)


def test_a_name_that_nothing_has_is_told_with_the_most_similar() -> None:
    with pytest.raises(ValueError, match="declaration.items"):
        customs.read([], "declaration.itmes")
    with pytest.raises(ValueError, match="`chapter`"):
        customs.read([], columns=["chaptr"])
    with pytest.raises(ValueError, match="are called `items`"):
        customs.read([], "items")


def test_an_array_of_messages_becomes_a_batch(several_items: bytes) -> None:
    for kind in [pa.binary(), pa.large_binary(), pa.binary_view()]:
        array = pa.array([several_items, None, several_items], kind)
        batch = pa.record_batch(customs.parse_array(array, columns=WANTED))
        assert batch.column("file").to_pylist() == ["0"] * 3 + ["2"] * 3
        assert batch.column("chapter").to_pylist() == ["69", "63", "82"] * 2
    for kind in [pa.string(), pa.large_string(), pa.string_view()]:
        array = pa.array([several_items.decode()], kind)
        batch = pa.record_batch(customs.parse_array(array, names=pa.array(["a.xml"], kind)))
        assert batch.column("file").to_pylist() == ["a.xml"] * 3
        assert batch.schema == pa.schema(customs.schema())
    with pytest.raises(ValueError, match="not Int64"):
        customs.parse_array(pa.array([1]))
    with pytest.raises(customs.CustomsError, match="not all messages"):
        customs.parse_array(pa.array(["<a"]))
    assert len(customs.parse_array(pa.array(["<a"]), on_incomplete="skip")) == 0


def test_other_threads_run_while_messages_are_read(tmp_path: Path, several_items: bytes) -> None:
    # Nothing is in the pipe before another thread of Python writes it: with its lock held, this would never end.
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = customs.read(pipe)
    writer = threading.Timer(0.05, lambda: pipe.write_bytes(several_items))
    writer.start()
    assert len(rows(reader)) == 3
    writer.join()


def test_every_table_can_be_read_and_has_the_schema_that_is_said() -> None:
    all_tables = customs.tables()
    assert {"declaration.items", "declaration.messages", "incomplete"} <= {it.name for it in all_tables}
    # Each takes as long as to lay out all tables, of which there are more than a thousand.
    for table in all_tables[::25]:
        schema = pa.schema(customs.schema(table.name))
        assert schema.names == [column.name for column in table.columns]
        assert [field.nullable for field in schema] == [column.nullable for column in table.columns]
        assert all(column.doc for column in table.columns), table.name
