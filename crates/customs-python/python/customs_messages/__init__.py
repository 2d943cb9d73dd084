"""Customs messages: read, checked, explained, and as columns of Apache Arrow.

Columns come as batches that pyarrow, Polars, DuckDB, pandas and others take as they are, through Arrow's PyCapsule
interface; none of them has to be installed.
"""

from __future__ import annotations

import datetime
import glob
import os
from collections.abc import Iterable, Sequence
from typing import Any, Literal

from customs_messages import _native, hs
from customs_messages._arrow import ArrowArray
from customs_messages._errors import CustomsError, CustomsWarning
from customs_messages._native import (
    Column,
    Finding,
    RecordBatch,
    RecordBatchReader,
    Schema,
    Skipped,
    Table,
    ddl,
    match_sql,
    parse,
    schema,
    tables,
    to_json,
    to_xml,
)
from customs_messages._sql import sql

__all__ = [
    "ArrowArray",
    "Column",
    "CustomsError",
    "CustomsWarning",
    "Finding",
    "Findings",
    "RecordBatch",
    "RecordBatchReader",
    "Schema",
    "Skipped",
    "Table",
    "ddl",
    "explain",
    "hs",
    "match_sql",
    "parse",
    "parse_array",
    "read",
    "schema",
    "sql",
    "tables",
    "to_json",
    "to_xml",
    "validate",
]

#: A file, a folder or a pattern, or several of them.
Files = str | os.PathLike[str] | Iterable[str | os.PathLike[str]]

#: How the files of a folder end that are read.
_ENDINGS = (".xml", ".json", ".jsonl", ".ndjson", ".xml.gz", ".json.gz", ".jsonl.gz", ".zip")


def read(
    paths: Files,
    table: str = "declaration.items",
    columns: Sequence[str] | None = None,
    *,
    batch_rows: int | None = None,
    on_incomplete: Literal["error", "skip"] = "error",
) -> RecordBatchReader:
    """Returns the messages of some files as batches of a table.

    Nothing is read before the batches are asked for, and no more than a batch is in memory. ``columns`` are those
    that are wanted beside the keys of the table; what is not wanted is not read. Of a folder the files are read that
    are called messages (``.xml``, ``.json``, ``.jsonl``, packed as ``.gz`` or ``.zip``), those in folders of it too; of a
    pattern what it matches. A file is unpacked as it is read; what is in an archive is named ``ARCHIVE/FILE``.

    A message that cannot be read completely is in no table but ``incomplete``. That there was one is an error behind
    the last batch, or counted (``RecordBatchReader.incomplete``) with ``on_incomplete="skip"``.
    """
    wanted = None if columns is None else list(columns)
    return _native.read(_files(paths), table, wanted, batch_rows, on_incomplete)


def parse_array(
    messages: ArrowArray,
    table: str = "declaration.items",
    columns: Sequence[str] | None = None,
    *,
    names: ArrowArray | None = None,
    on_incomplete: Literal["error", "skip"] = "error",
) -> RecordBatch:
    """Returns the messages in an array of bytes or texts as one batch of a table: for functions of engines.

    ``names`` say which file each message is from; without them the key ``file`` is the number of the element, from
    0. A null has no message.
    """
    wanted = None if columns is None else list(columns)
    return _native.parse_array(messages, table, wanted, names, on_incomplete)


class Findings(list[Finding]):
    """What checking found, in the order of the file, and the rules that could not be checked (``skipped``)."""

    skipped: list[Skipped]

    def __init__(self, findings: Iterable[Finding], skipped: Iterable[Skipped]) -> None:
        super().__init__(findings)
        self.skipped = list(skipped)


def validate(
    data: bytes, profile: str | None = None, *, date: datetime.date | None = None
) -> Findings:
    """Checks the messages in some bytes against a profile: the usual one of each, or that of this id.

    ``date`` is the day to judge by where a message does not say its own. What cannot be read is a finding too.
    """
    return Findings(*_native.validate(data, profile, date=date))


def explain(
    what: str | bytes, declaration: bytes | None = None, *, authority: str | None = None
) -> list[dict[str, Any]]:
    """Returns what an answer of an administration means, beside the ``declaration`` that was sent; or everything
    that is known of a text: a pointer, a path, a name, a number, a code.

    ``authority`` says whose codes they are, for instance ``uk-cds``.
    """
    if isinstance(what, bytes):
        return _native.explain_answer(what, declaration, authority)
    if declaration is not None:
        raise TypeError("a declaration goes with an answer, which is bytes")
    return _native.explain_text(what, authority)


def _files(paths: Files) -> list[str]:
    """The files that are meant, in an order that is the same everywhere."""
    if isinstance(paths, (str, os.PathLike)):
        paths = [paths]
    files: list[str] = []
    for named in paths:
        path = os.fspath(named)
        if os.path.isdir(path):
            files.extend(_files_of_folder(path))
        elif glob.has_magic(path) and not os.path.exists(path):
            matches = sorted(glob.glob(path, recursive=True))
            if not matches:
                raise FileNotFoundError(f"nothing matches {path}")
            files.extend(match for match in matches if os.path.isfile(match))
        elif os.path.exists(path):
            files.append(path)
        else:
            raise FileNotFoundError(f"there is no file {path}")
    return files


def _files_of_folder(path: str) -> list[str]:
    found: list[str] = []
    for folder, folders, names in os.walk(path):
        folders.sort()
        found.extend(
            os.path.join(folder, name) for name in sorted(names) if name.lower().endswith(_ENDINGS)
        )
    if not found:
        raise FileNotFoundError(f"no file in {path} ends in {', '.join(_ENDINGS)}")
    return found
