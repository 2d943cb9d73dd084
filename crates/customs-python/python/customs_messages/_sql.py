"""``sql``: messages as they lie, asked in SQL by DuckDB."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, DuckDBPyRelation

    from customs_messages import Files


def sql(
    paths: Files, query: str, *, on_incomplete: Literal["error", "skip"] = "error"
) -> DuckDBPyRelation:
    """Asks the messages of some files in SQL: ``sql("in/", "SELECT chapter, sum(value) FROM declaration.items …")``.

    Tables are called as ``tables()`` has them. The files are read while the answer is fetched, once for every table
    in the query, and only the columns that the query needs. DuckDB has to be installed.
    """
    try:
        import duckdb
    except ImportError as error:
        raise ImportError(
            "`sql` needs DuckDB: pip install duckdb, or customs-messages[sql]"
        ) from error
    from customs_messages import read, tables

    known = {table.name: table for table in tables()}
    with duckdb.connect() as empty:
        named = empty.get_table_names(query, qualified=True)
    # A table with a name in the query has that behind its own: `declaration.items AS i`.
    wanted = {name.replace('"', "").partition(" AS ")[0] for name in named} & known.keys()
    with duckdb.connect() as planner:
        for name in wanted:
            _register(planner, name, read([], name))
        needed = _columns_in(planner, query)
    connection = duckdb.connect()
    for name in wanted:
        columns = [column.name for column in known[name].columns if column.name in needed]
        reader = read(paths, name, columns, on_incomplete=on_incomplete)
        _register(connection, name, reader)
    return connection.sql(query)


def _register(connection: DuckDBPyConnection, name: str, reader: object) -> None:
    """Makes a table known by its name, `declaration.items`, which is a name in a schema."""
    connection.register(name, reader)
    if "." in name:
        schema = name.split(".")[0]
        connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
        connection.execute(f'CREATE OR REPLACE VIEW {name} AS FROM "{name}"')


def _columns_in(connection: DuckDBPyConnection, query: str) -> set[str]:
    """The columns that the plan of a query takes from its tables, by name.

    A filter inside of a scan is not among what the scan gives, so filters are left above it here.
    """
    connection.execute("SET disabled_optimizers = 'filter_pushdown'")
    rows = connection.execute(f"EXPLAIN (FORMAT JSON) {query}").fetchall()
    columns: set[str] = set()

    def walk(node: dict[str, Any]) -> None:
        projections = node.get("extra_info", {}).get("Projections", [])
        if node["name"].endswith("ARROW_SCAN"):
            columns.update([projections] if isinstance(projections, str) else projections)
        for child in node["children"]:
            walk(child)

    for root in json.loads(rows[0][1]):
        walk(root)
    return columns
