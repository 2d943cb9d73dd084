"""The most memory that reading takes: memory.py FOLDER MESSAGES…, a process for each number of messages.

The files of the folder, which hold 500 messages each, are read again and again until there were so many.
"""

import resource
import subprocess
import sys
from itertools import cycle, islice
from pathlib import Path

A_FILE = 500


def peak(folder, messages):
    import customs_messages
    import pyarrow as pa

    files = islice(cycle(sorted(map(str, Path(folder).iterdir()))), max(1, messages // A_FILE))
    reader = customs_messages.read(files, columns=["chapter", "origin", "value", "net_mass_kg"])
    rows = sum(batch.num_rows for batch in pa.RecordBatchReader.from_stream(reader))
    usage = resource.getrusage(resource.RUSAGE_SELF)
    cpu = (usage.ru_utime + usage.ru_stime) / reader.messages * 1e6
    print(f"{reader.messages} messages, {rows} rows: at most {usage.ru_maxrss / 1024:.0f} MiB, {cpu:.1f} µs of CPU each")


if __name__ == "__main__":
    folder, *numbers = sys.argv[1:]
    if len(numbers) == 1:
        peak(folder, int(numbers[0]))
    else:
        for number in numbers:
            subprocess.run([sys.executable, __file__, folder, number], check=True)
