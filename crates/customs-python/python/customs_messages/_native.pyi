"""The native half of the package."""

import datetime
from collections.abc import Sequence
from typing import Any, Literal, final

from customs_messages._arrow import ArrowArray

__all__ = [
    "Column",
    "Finding",
    "Hit",
    "Place",
    "RecordBatch",
    "RecordBatchReader",
    "Relation",
    "Schema",
    "Skipped",
    "Table",
    "Target",
    "convert",
    "ddl",
    "explain_answer",
    "explain_text",
    "match_sql",
    "parse",
    "parse_array",
    "read",
    "schema",
    "search",
    "show",
    "tables",
    "to_json",
    "to_xml",
    "validate",
]

@final
class Column:
    """A column of a table."""

    @property
    def name(self) -> str: ...
    @property
    def doc(self) -> str:
        """What it is, in one line."""
    @property
    def path(self) -> str:
        """The path of the element, without positions; empty of what is no element."""
    @property
    def wco_id(self) -> str | None: ...
    @property
    def type(self) -> str:
        """Its type, as Arrow names it."""
    @property
    def nullable(self) -> bool: ...
    @property
    def is_key(self) -> bool:
        """Whether it is one of those that together name a row."""
    def __hash__(self) -> int: ...

@final
class Table:
    """A table."""

    @property
    def name(self) -> str:
        """Its name, with that of the kind of message: `declaration.items`."""
    @property
    def doc(self) -> str:
        """What a row is."""
    @property
    def path(self) -> str: ...
    @property
    def columns(self) -> list[Column]: ...
    def __hash__(self) -> int: ...

@final
class Schema:
    """The schema of a table, for whatever takes Arrow's: `pyarrow.schema(it)`."""

    @property
    def names(self) -> list[str]: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class RecordBatch:
    """Rows of a table, for whatever takes Arrow's arrays: `pyarrow.record_batch(it)`."""

    @property
    def num_rows(self) -> int: ...
    @property
    def schema(self) -> Schema: ...
    def __len__(self) -> int: ...
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_array__(self, requested_schema: object | None = None) -> tuple[object, object]: ...

@final
class RecordBatchReader:
    """The messages of some files as batches of a table, for whatever takes Arrow's streams.

    Each stream that begins reads the files from their beginning. What is counted is None before a stream was read to
    its end.
    """

    @property
    def schema(self) -> Schema: ...
    @property
    def messages(self) -> int | None:
        """How many messages are in the batches."""
    @property
    def incomplete(self) -> int | None:
        """How many messages, or whole files, are not complete and so in no batch."""
    @property
    def first_incomplete(self) -> str | None:
        """The first of these, with the reason."""
    @property
    def not_wanted(self) -> int | None:
        """How many messages are of other kinds than the table."""
    def __arrow_c_schema__(self) -> object: ...
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...

@final
class Finding:
    """One thing that checking found."""

    @property
    def rule(self) -> str:
        """The id of the rule, which never changes: `missing-element`."""
    @property
    def severity(self) -> Literal["error", "warning", "information"]: ...
    @property
    def message(self) -> str:
        """What is wrong, in a sentence without a full stop."""
    @property
    def path(self) -> str:
        """The element or attribute as an XPath; empty for the file as a whole."""
    @property
    def json_pointer(self) -> str: ...
    @property
    def wco_pointer(self) -> str | None: ...
    @property
    def line(self) -> int | None: ...
    @property
    def column(self) -> int | None: ...
    @property
    def value(self) -> str | None: ...
    @property
    def expected(self) -> str | None: ...
    @property
    def hint(self) -> str | None: ...
    @property
    def number(self) -> int:
        """Which message of the file it is about, from 1."""
    @property
    def profile(self) -> str:
        """The id of the profile that the message was checked against."""
    def __hash__(self) -> int: ...

@final
class Skipped:
    """A rule that could not be checked."""

    @property
    def rule(self) -> str: ...
    @property
    def reason(self) -> str: ...
    @property
    def number(self) -> int: ...
    def __hash__(self) -> int: ...

@final
class Place:
    """A place of the Harmonized System."""

    @property
    def code(self) -> str: ...
    @property
    def level(self) -> Literal["section", "chapter", "heading", "group", "subheading"]: ...
    @property
    def title(self) -> str | None: ...
    @property
    def edition(self) -> int: ...
    @property
    def unit(self) -> str | None: ...
    @property
    def path(self) -> list[str]: ...
    @property
    def children(self) -> list[str]: ...
    def __hash__(self) -> int: ...

@final
class Hit:
    """A place that answers a question."""

    @property
    def code(self) -> str: ...
    @property
    def level(self) -> Literal["section", "chapter", "heading", "group", "subheading"]: ...
    @property
    def title(self) -> str | None: ...
    @property
    def certainty(self) -> float:
        """How often such a hit is right, from 0 to 1, as estimated."""
    @property
    def is_answer(self) -> bool:
        """Whether it is an answer, not only what is nearest."""

@final
class Target:
    """A code that has goods of another."""

    @property
    def code(self) -> str: ...
    @property
    def title(self) -> str | None: ...
    @property
    def is_open(self) -> bool:
        """Whether it is reached only through a heading that gathers goods from everywhere."""
    def __hash__(self) -> int: ...

@final
class Relation:
    """What became of a code in another edition."""

    @property
    def code(self) -> str: ...
    @property
    def from_edition(self) -> int: ...
    @property
    def to_edition(self) -> int: ...
    @property
    def relation(
        self,
    ) -> Literal["unchanged", "renumbered", "split", "merged", "many-to-many", "no-counterpart"]: ...
    @property
    def targets(self) -> list[Target]: ...
    def __hash__(self) -> int: ...

def tables() -> list[Table]:
    """Returns the tables of all kinds of messages."""

def schema(table: str = "declaration.items", columns: Sequence[str] | None = None) -> Schema:
    """Returns the schema of a table, or of some of its columns with the keys: that of its batches."""

def ddl(
    table: str = "declaration.items",
    dialect: Literal["spark", "duckdb", "postgresql", "bigquery"] = "spark",
    columns: Sequence[str] | None = None,
) -> str:
    """Returns how an engine declares a table, from the schema that its batches have: `spark` as `mapInArrow` takes
    it, the columns one after the other; the others as statements."""

def parse(data: bytes) -> dict[str, Any]:
    """Returns the one message in some bytes, XML or JSON, as its JSON form: objects are dicts, what can occur several
    times is a list, numbers that have to be exact are strings.

    Raises a `CustomsError` if it cannot be read completely.
    """

def to_json(data: bytes, *, pretty: bool = True) -> str:
    """Returns the one message in some bytes as JSON."""

def to_xml(data: bytes, *, profile: str | None = None, pretty: bool = True) -> str:
    """Returns the one message in some bytes as XML, in the namespaces of its profile or of the one that is named."""

def match_sql(
    alerts: bytes, *, date: datetime.date | None = None, min_score: int = 1
) -> str:
    """Returns the query that finds what `customs match` does, over the tables of declarations: for `sql`, or for DuckDB
    over tables that were written.

    `alerts` are messages with risk alerts. `date` is the day on which they have to be in force; without one it is the
    day of acceptance of each declaration, else today. What of them is not in the query, since SQL cannot answer it
    as the command does, is told in a `CustomsWarning`.
    """

def read(
    paths: list[str],
    table: str,
    columns: list[str] | None,
    batch_rows: int | None,
    on_incomplete: str,
) -> RecordBatchReader: ...
def parse_array(
    messages: ArrowArray,
    table: str,
    columns: list[str] | None,
    names: ArrowArray | None,
    on_incomplete: str,
) -> RecordBatch: ...
def validate(
    data: bytes, profile: str | None = None, *, date: datetime.date | None = None
) -> tuple[list[Finding], list[Skipped]]: ...
def explain_text(text: str, authority: str | None) -> list[dict[str, Any]]: ...
def explain_answer(
    data: bytes, declaration: bytes | None, authority: str | None
) -> list[dict[str, Any]]: ...
def show(code: str, edition: int | None = None) -> Place:
    """Returns the place of a chapter, a heading, a subheading or a national code. The edition is its year, the latest
    one if none is said."""

def search(question: str, limit: int = 10) -> list[Hit]:
    """Returns the places that answer a question in words, or begin with its digits, the best first."""

def convert(code: str, from_edition: int, to_edition: int) -> Relation:
    """Returns what became of a code of one edition in another; editions are their years."""
