"""Lands customs messages as tables in Parquet, and sums them up as trade: for Spark, and for Sail.

    spark-submit columns_job.py OUT PATH…                       on a cluster of Spark
    SPARK_REMOTE=sc://host:50051 python columns_job.py OUT PATH…    over Spark Connect: Spark or Sail

Every worker needs the wheel (`pip install customs-messages[spark]`) and sees the paths; what travels is their names. A
message that cannot be read completely ends the job: with `on_incomplete="skip"` it is left to the table `incomplete`,
which is landed first and says why.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from customs_messages import spark as columns

if TYPE_CHECKING:
    from pyspark.sql import DataFrame, SparkSession

#: What is landed; `customs_messages.tables()` has the others.
TABLES = ["incomplete", "declaration.messages", "declaration.items"]

#: How many files a task reads.
FILES = 50

#: Folders are texts to some engines, so what they say is cast.
FLOWS = """
    SELECT chapter, origin, CAST(year AS BIGINT) AS year, CAST(month AS BIGINT) AS month, value_currency,
           count(*) AS items, sum(value) AS value, sum(net_mass_kg) AS net_mass_kg
    FROM items
    WHERE is_original AND chapter IS NOT NULL AND origin IS NOT NULL AND value IS NOT NULL
    GROUP BY chapter, origin, year, month, value_currency
"""


def land(session: SparkSession, paths: list[str], out: str) -> None:
    """Writes the tables of the messages in some files, those of messages in a folder a month."""
    files = session.createDataFrame([(path,) for path in paths], "path string")
    files = files.repartition(max(1, len(paths) // FILES))
    for table in TABLES:
        rows = columns.read(files, columns.Paths(table))
        writer = rows.write.mode("overwrite")
        if "month" in rows.columns:
            writer = writer.partitionBy("year", "month")
        writer.parquet(f"{out}/{table}")


def flows(session: SparkSession, out: str) -> DataFrame:
    """The landed items summed up as `customs flows --by chapter,origin,month` does."""
    session.read.parquet(f"{out}/declaration.items").createOrReplaceTempView("items")
    return session.sql(FLOWS)


def main(out: str, *paths: str) -> None:
    from pyspark.sql import SparkSession

    session = SparkSession.builder.appName("customs columns").getOrCreate()
    land(session, list(paths), out)
    flows(session, out).write.mode("overwrite").parquet(f"{out}/flows")


if __name__ == "__main__":
    main(*sys.argv[1:])
