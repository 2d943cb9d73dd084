"""Full-text search by SQLite, which ours is measured against.

Standard input: lines `code<TAB>text`, an empty line, questions. Standard output: for each question the codes
that are found, best first.
"""

import re
import sqlite3
import sys

documents, questions = sys.stdin.read().split("\n\n", 1)
database = sqlite3.connect(":memory:")
try:
    database.execute("create virtual table t using fts5(code unindexed, text, tokenize='porter unicode61')")
except sqlite3.OperationalError:
    print("no fts5")
    sys.exit()
rows = (line.split("\t", 1) for line in documents.splitlines())
database.executemany("insert into t values (?, ?)", rows)
for question in questions.splitlines():
    words = " OR ".join(f'"{word}"' for word in re.findall(r"\w+", question.lower()))
    query = "select code from t where t match ? order by rank limit 60"
    print(*(code for (code,) in database.execute(query, (words,)))) if words else print()
