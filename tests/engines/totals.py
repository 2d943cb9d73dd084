"""One aggregate by one engine: totals.py ENGINE FOLDER, as JSON on standard output.

Value, net mass and count by chapter, origin and month, as `customs flows` counts them. All engines read the messages by
the same wheel (`flows` is the command, `lxml` reads the same fields by itself, for comparison).
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

COLUMNS = ["is_original", "chapter", "origin", "year", "month", "value", "value_currency", "net_mass_kg"]
COUNTED = "is_original AND chapter IS NOT NULL AND origin IS NOT NULL AND value IS NOT NULL"
MEASURES = "count(*) AS items, sum(value) AS value, sum(net_mass_kg) AS mass"
QUERY = f"""
SELECT chapter, origin, year, month, value_currency, {MEASURES}
FROM {{table}} WHERE {COUNTED} GROUP BY chapter, origin, year, month, value_currency
"""


def files(folder):
    return sorted(str(path.resolve()) for path in Path(folder).iterdir())


def rows(table):
    """Rows of tuples as they are compared: by key, with exact numbers."""
    result = []
    for chapter, origin, year, month, currency, items, value, mass in table:
        period = "undated" if month is None else f"{year}-{month:02}"
        numbers = [format(Decimal(it or 0).normalize(), "f") for it in (items, value, mass)]
        result.append([chapter, origin, period, currency, *numbers])
    return sorted(result)


def of_arrow(table):
    return rows(zip(*(column.to_pylist() for column in table.columns)))


def flows(folder):
    command = [os.environ.get("CUSTOMS", "customs"), "flows", "--by", "chapter,origin,month", "--format", "json"]
    run = subprocess.run([*command, folder], check=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    numbers = lambda row: [format(Decimal(str(row[it])).normalize(), "f") for it in ("items", "value", "netMass")]
    return sorted([*row["values"], row["currency"], *numbers(row)] for row in json.loads(run.stdout)["rows"])


def duckdb(folder):
    import customs_messages

    return rows(customs_messages.sql(folder, QUERY.format(table="declaration.items")).fetchall())


def polars(folder):
    import customs_messages
    import polars as pl

    items = pl.DataFrame(customs_messages.read(folder, columns=COLUMNS)).lazy()
    sums = items.filter(
        pl.col("is_original"), pl.all_horizontal(pl.col("chapter", "origin", "value").is_not_null())
    ).group_by("chapter", "origin", "year", "month", "value_currency").agg(
        pl.len(), pl.col("value").sum(), pl.col("net_mass_kg").sum())
    return rows(sums.collect().rows())


def datafusion(folder):
    import customs_messages
    import pyarrow as pa
    from datafusion import SessionContext

    context = SessionContext()
    context.from_arrow(customs_messages.read(folder, columns=COLUMNS), name="items")
    return of_arrow(pa.Table.from_batches(context.sql(QUERY.format(table="items")).collect()))


def in_spark(session, folder):
    """The aggregate by Spark, or by what speaks its protocol: paths are shipped, and read where they arrive."""
    from customs_messages import spark

    paths = session.createDataFrame([(path,) for path in files(folder)], "path string")
    items = spark.read(paths.repartition(16), spark.Paths(columns=COLUMNS, batch_rows=8192))
    items.createOrReplaceTempView("items")
    return rows(map(tuple, session.sql(QUERY.format(table="items")).collect()))


def descendants(of):
    """The processes below this one, by /proc."""
    children = defaultdict(list)
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        children[int(fields[1])].append(int(stat.parent.name))
    found, todo = [], [of]
    while todo:
        for child in children[todo.pop()]:
            found.append(child)
            todo.append(child)
    return found


def executors():
    """The executors of Spark that this process began."""
    found = []
    for process in descendants(os.getpid()):
        try:
            command = Path(f"/proc/{process}/cmdline").read_bytes()
        except OSError:
            continue
        if b"CoarseGrainedExecutorBackend" in command and b"java" in command.split(b"\0")[0]:
            found.append(process)
    return found


def spark(folder, kill=False):
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    from pyspark.sql import SparkSession

    session = (
        SparkSession.builder.master("local-cluster[2,1,1024]")
        .config("spark.ui.enabled", "false").config("spark.sql.shuffle.partitions", "4")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "2000").getOrCreate())
    session.sparkContext.setLogLevel("OFF")
    killed = []
    if kill:
        def once_busy():
            status = session.sparkContext.statusTracker()
            while not any(status.getStageInfo(stage).numCompletedTasks >= 3
                          for stage in status.getActiveStageIds() if status.getStageInfo(stage)):
                time.sleep(0.05)
            killed.append(executors()[0])
            os.kill(killed[0], signal.SIGKILL)
        threading.Thread(target=once_busy, daemon=True).start()
    result = in_spark(session, folder)
    if kill:
        assert killed, "the job ended before an executor was killed"
        print(f"killed executor {killed[0]}", file=sys.stderr)
    gateway = session.sparkContext._gateway
    session.stop()
    # What its processes took is known once they have ended.
    gateway.shutdown()
    gateway.proc.stdin.close()
    gateway.proc.wait()
    return result


def spark_killed(folder):
    return spark(folder, kill=True)


def sail(folder):
    from pysail.spark import SparkConnectServer
    from pyspark.sql import SparkSession

    server = SparkConnectServer()
    server.start()
    _, port = server.listening_address
    session = SparkSession.builder.remote(f"sc://localhost:{port}").getOrCreate()
    result = in_spark(session, folder)
    session.stop()
    server.stop()
    return result


def lxml(folder):
    """The same fields by lxml: what is common in such messages, without the rest of what `customs flows` knows."""
    from lxml import etree

    d = "{urn:wco:datamodel:WCO:DEC-DMS:2}"
    sums = defaultdict(lambda: [0, Decimal(0), Decimal(0)])
    for path in files(folder):
        for _, one in etree.iterparse(path, tag=f"{d}Declaration"):
            day = one.findtext(f"{d}AcceptanceDateTime/{{*}}DateTimeString")
            period = f"{day[:4]}-{day[4:6]}" if day else "undated"
            if one.findtext(f"{d}FunctionCode") != "9":
                continue
            for item in one.iterfind(f"{d}GoodsShipment/{d}GovernmentAgencyGoodsItem"):
                number = item.findtext(f"{d}Commodity/{d}Classification/{d}ID")
                origin = item.findtext(f"{d}Origin/{d}CountryCode")
                value = item.find(f"{d}StatisticalValueAmount")
                mass = item.findtext(f"{d}Commodity/{d}GoodsMeasure/{d}NetNetWeightMeasure")
                if number and origin and value is not None:
                    sums_of = sums[number[:2], origin, period, value.get("currencyID")]
                    sums_of[0] += 1
                    sums_of[1] += Decimal(value.text)
                    sums_of[2] += Decimal(mass or 0)
            one.clear()
    number = lambda it: format(Decimal(it).normalize(), "f")
    return sorted([*key, *map(number, values)] for key, values in sums.items())


ENGINES = {it.__name__: it for it in (flows, duckdb, polars, datafusion, spark, spark_killed, sail, lxml)}

if __name__ == "__main__":
    json.dump(ENGINES[sys.argv[1]](sys.argv[2]), sys.stdout)
