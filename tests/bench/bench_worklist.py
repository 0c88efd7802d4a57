"""What a page of a worklist of a million films costs, against the same query in plain sqlite3.

    python tests/bench/bench_worklist.py [FILMS] [ROUNDS]

The films are made by SQL. Each case is a page of 100 rows, or a count, and takes turns with its
reference: the ids of rows by the same order and filter, written by hand and asked of the same file
through the `sqlite3` module, which chooses its own plan. Times are medians in milliseconds. A page
carries whole records, the reference only ids.
"""

import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, FindingKind
from ncov_desktop.core.screening import (
    DateRange,
    Position,
    Range,
    Sort,
    SortColumn,
    Status,
    WorklistFilter,
)
from ncov_desktop.records.database import Database, open_database
from ncov_desktop.records.schema import FINDING_BITS
from ncov_desktop.records.worklist import count, page

LIMIT_MS = 100.0
_ROWS = 100
_FAR = FindingKind.UNLIKE_TRAINING
_ONE_DAY = DateRange(date(2026, 1, 3), date(2026, 1, 3))

_NUMBERS = """
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?),
r AS (SELECT i, (i * 2654435761) % 1000003 AS a, (i * 40503) % 999983 AS b FROM n),
s AS (SELECT *, CASE WHEN a % 50 = 0 THEN 'unreadable' WHEN a % 50 = 1 THEN 'refused'
    ELSE 'judged' END AS status, b / 999983.0 AS p FROM r)
"""
_FILMS = (
    _NUMBERS
    + f"""
INSERT INTO films SELECT i, CAST('/films/' || (i / 1000) || '/film' || i || '.dcm' AS BLOB), x'',
  0, 0, 1, CAST('/films' AS BLOB), printf('%064x', i), 1000000 + a, i, status, printf('%064x', 7),
  CASE status WHEN 'judged' THEN i END, CASE status WHEN 'unreadable' THEN 'not_a_film' END,
  '{{}}', '[]', CASE WHEN a % 1000 = 3 THEN {FINDING_BITS[_FAR]} ELSE 32 END,
  '2026-01-01T00:00:00.000000+00:00', '0',
  'film' || i || '.dcm', '/films/' || (i / 1000), 'PHANTOM^' || (b % 40000), 'P' || (b % 40000),
  'A' || a, date('2015-01-01', (a % 4000) || ' days'), CASE a % 3 WHEN 0 THEN 'AP' ELSE 'PA' END, 'DX',
  CASE status WHEN 'judged' THEN p END,
  CASE status WHEN 'judged' THEN CASE WHEN p >= 0.465 THEN '{COVID19}' ELSE '{OTHER_PNEUMONIA}' END END,
  CASE status WHEN 'judged' THEN 0.465 END,
  CASE status WHEN 'judged' THEN 'made-up-v' || (1 + (a % 97 = 0)) END,
  CASE status WHEN 'judged' THEN a % 10000 / 100.0 END, NULL, NULL,
  'film' || i || '.dcm' || char(10) || 'phantom^' || (b % 40000) || char(10) || 'p'
  || (b % 40000) || char(10) || 'a' || a,
  CASE WHEN a % 1000 = 3 THEN '1 unlike_training' WHEN a % 50 = 0 THEN '3 not_a_film'
  WHEN a % 50 = 1 THEN '2 lateral_view' ELSE '1 age_unknown' END,
  CASE status WHEN 'judged' THEN 1 + (a % 97 = 0) END, 1767225600 + i
FROM s
"""
)
_MAPS = """
INSERT INTO small_maps SELECT id, 'grad-cam', label, 'features',
  '[[2022, 2022], [448, 448], [0.0, 0.0, 2022.0, 2022.0]]', 14, randomblob(196)
FROM predictions
"""
_PREDICTIONS = """
INSERT INTO predictions SELECT id, id, file_sha256, bundle_sha256, file_sha256, model_id,
  '["covid19", "other_pneumonia"]', '[' || score || ', ' || (1 - score) || ']', '[0.0, 0.0]', score,
  threshold, label, 'CPU', 'float32', 4, 300.0, file_sha256, NULL, '[]', '0', screened_at
FROM films WHERE score IS NOT NULL
"""


@dataclass(frozen=True, slots=True)
class Case:
    """A page of the worklist and the same by hand. deep: from the middle of the list on."""

    name: str
    wanted: WorklistFilter
    sort: Sort
    reference: str
    deep: bool = False


def _cases() -> list[Case]:
    top, by_name = Sort(), Sort(SortColumn.FILE, descending=False)
    cases = [
        Case(
            f"by {column.value}", WorklistFilter(), Sort(column), f"1 ORDER BY {column.value} DESC"
        )
        for column in SortColumn
    ]
    first = [
        ("failures by name", WorklistFilter(statuses=frozenset({Status.UNREADABLE})), by_name,
         "status = 'unreadable' ORDER BY file_name"),
        ("failures by score", WorklistFilter(statuses=frozenset({Status.UNREADABLE})), top,
         "status = 'unreadable' ORDER BY score DESC"),
        ("other pneumonias by score", WorklistFilter(labels=frozenset({OTHER_PNEUMONIA})), top,
         f"label = '{OTHER_PNEUMONIA}' ORDER BY score DESC"),
        ("narrow scores by name", WorklistFilter(score=Range(0.5, 0.5001)), by_name,
         "score BETWEEN 0.5 AND 0.5001 ORDER BY file_name"),
        ("a rare finding by name", WorklistFilter(findings=frozenset({_FAR})), by_name,
         f"finding_bits & {FINDING_BITS[_FAR]} ORDER BY file_name"),
        ("a week by score", WorklistFilter(study_dates=DateRange(date(2020, 1, 1), date(2020, 1, 7))),
         top, "study_date BETWEEN '2020-01-01' AND '2020-01-07' ORDER BY score DESC"),
        ("a rare network by score", WorklistFilter(model_ids=frozenset({"made-up-v2"})), top,
         "network_id = 2 ORDER BY score DESC"),
        ("a day's screening by name", WorklistFilter(screened=_ONE_DAY), by_name,
         "screened_s BETWEEN 1767398400 AND 1767484799 ORDER BY file_name"),
        ("a view by score", WorklistFilter(views=frozenset({"AP"})), top,
         "view = 'AP' ORDER BY score DESC"),
        ("reviewed (none)", WorklistFilter(reviewed=True), top,
         "review IS NOT NULL ORDER BY score DESC"),
        ("text of one film", WorklistFilter("film777777"), top,
         "search_text LIKE '%film777777%' ORDER BY score DESC"),
        ("text of one patient", WorklistFilter("phantom^1234"), top,
         "search_text LIKE '%phantom^1234%' ORDER BY score DESC"),
        ("text of all films", WorklistFilter("phantom"), top,
         "search_text LIKE '%phantom%' ORDER BY score DESC"),
        ("text of no film", WorklistFilter("zebra"), top,
         "search_text LIKE '%zebra%' ORDER BY score DESC"),
        ("two letters", WorklistFilter("77"), top, "search_text LIKE '%77%' ORDER BY score DESC"),
    ]  # fmt: skip
    cases += [Case(*case) for case in first]
    cases.append(
        Case("deep by score", WorklistFilter(), top, "score < 0.3 ORDER BY score DESC", True)
    )
    return cases


def main() -> int:
    """Prints one line for each case; returns 1 where a page takes longer than LIMIT_MS."""
    films = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 5
    slow = []
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "worklist.sqlite3"
        began = time.perf_counter()
        database = _made(file, films)
        size_mb = file.stat().st_size / 1e6
        print(f"{films} films made in {time.perf_counter() - began:.0f} s, {size_mb:.0f} MB")
        with closing(_reference(file)) as plain:
            for case in _cases():
                ours, theirs = _timed(database, plain, case, rounds)
                print(f"{case.name:26} page {ours:7.1f} ms   sqlite3 {theirs:7.1f} ms")
                slow += [case.name] if ours > LIMIT_MS else []
            for name, wanted in (
                ("all", WorklistFilter()),
                ("labels", WorklistFilter(labels=frozenset({COVID19}))),
                ("text", WorklistFilter("phantom^12")),
            ):
                ms = _median(lambda wanted=wanted: count(database, wanted), rounds)  # type: ignore[misc]
                print(f"count of {name:17} {ms:12.1f} ms")
                slow += [f"count of {name}"] if ms > LIMIT_MS else []
        database.close()
    print(f"over {LIMIT_MS:.0f} ms: {', '.join(slow) or 'none'}")
    return int(bool(slow))


def _made(file: Path, films: int) -> Database:
    """A worklist filled by SQL; its indexes are made when all rows are there."""
    open_database(file)[0].close()
    with closing(sqlite3.connect(file, isolation_level=None)) as plain:
        plain.execute("PRAGMA synchronous = OFF")
        plain.execute("PRAGMA cache_size = -400000")
        schema = "SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger')"
        later = [row for row in plain.execute(schema).fetchall() if row[2]]
        plain.execute("BEGIN")
        for kind, name, _ in later:
            plain.execute(f"DROP {kind} {name}")
        plain.execute(_FILMS, (films,))
        plain.execute(_PREDICTIONS)
        plain.execute(_MAPS)
        plain.execute("INSERT INTO networks VALUES (1, 'made-up-v1'), (2, 'made-up-v2')")
        for _, _, statement in later:
            plain.execute(statement)
        plain.execute("INSERT INTO films_text(films_text) VALUES ('rebuild')")
        plain.execute("COMMIT")
    return open_database(file)[0]


def _reference(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(file, isolation_level=None)


def _timed(
    database: Database, plain: sqlite3.Connection, case: Case, rounds: int
) -> tuple[float, float]:
    after = Position(0.3, 1) if case.deep else None
    statement = f"SELECT id FROM films WHERE {case.reference} LIMIT {_ROWS}"
    ours = _median(lambda: page(database, case.wanted, case.sort, after, _ROWS), rounds)
    theirs = _median(lambda: plain.execute(statement).fetchall(), rounds)
    return ours, theirs


def _median(run: Callable[[], object], rounds: int) -> float:
    times = []
    for _ in range(rounds + 1):
        began = time.perf_counter()
        run()
        times.append((time.perf_counter() - began) * 1000)
    return statistics.median(times[1:])  # the first one warms up


if __name__ == "__main__":
    sys.exit(main())
