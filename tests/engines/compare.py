"""The same totals by every engine, and what each takes: compare.py FOLDER [ENGINE …].

Ends with an error if any two differ. `CUSTOMS` names the command, `customs` by default. CPU is that of an engine's
processes together, user and system, of one run each.
"""

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path

TOTALS = Path(__file__).with_name("totals.py")
ENGINES = ["flows", "duckdb", "polars", "datafusion", "sail", "spark", "spark_killed"]


def run(engine, folder):
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    done = subprocess.run([sys.executable, TOTALS, engine, folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        sys.exit(f"{engine}: {done.stderr.decode()[-2000:]}")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return json.loads(done.stdout), cpu, time.monotonic() - start


def main(folder, engines):
    first, declarations = None, int(os.environ.get("DECLARATIONS", "0"))
    for engine in engines:
        rows, cpu, wall = run(engine, folder)
        items = sum(int(row[4]) for row in rows)
        each = f", {cpu / declarations * 1e6:.1f} µs a declaration" if declarations else ""
        print(f"{engine}: {len(rows)} rows, {items} items; CPU {cpu:.1f} s{each}; {wall:.0f} s by the clock", flush=True)
        first = first or (engine, rows)
        if rows != first[1]:
            there = {tuple(row) for row in first[1]}
            here = {tuple(row) for row in rows}
            sys.exit(f"{engine} differs from {first[0]}: {sorted(there ^ here)[:6]}")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:] or ENGINES)
