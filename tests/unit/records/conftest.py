"""Outcomes made up by code, and a database to put them into."""

import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ncov_desktop.core.browser import FilmSource, Problem
from ncov_desktop.core.errors import ErrorKind
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA, Prediction
from ncov_desktop.core.screening import FilmAbout, FilmFile, Outcome, Status
from ncov_desktop.core.trust import Distance
from ncov_desktop.records.database import Database, open_database

ROOT = Path("/films")
BUNDLE = "b" * 64


def said(score: float, bundle_sha256: str = BUNDLE) -> Prediction:
    """An answer of the network."""
    return Prediction(
        classes=(COVID19, OTHER_PNEUMONIA),
        probabilities=(score, 1 - score),
        logits=(0.25, -0.25),
        threshold=0.465,
        model_id="made-up-v1",
        weights_sha256="c" * 64,
        bundle_sha256=bundle_sha256,
        device="CPU",
        precision="float32",
        elapsed_ms=12.5,
        input_sha256="d" * 64,
        batch=4,
    )


def film_file(name: str, **changes: object) -> FilmFile:
    """A file below ROOT; its hash follows from its name."""
    values = {"sha256": f"{abs(hash(name)):064x}"[:64], "size": 100, "mtime_ns": 5} | changes
    return FilmFile(FilmSource(ROOT / name), ROOT, **values)  # type: ignore[arg-type]


def judged(name: str, score: float = 0.5, **changes: object) -> Outcome:
    """A film with a score."""
    values: dict[str, object] = {
        "about": FilmAbout("DOE^JANE", "P1", "A77", date(2020, 3, 1), "PA", "DX"),
        "prediction": said(score),
        "distance": Distance(("first", "last"), (12.0, 34.5), 0.4),
    }
    return Outcome(film_file(name), Status.JUDGED, BUNDLE, **values | changes)  # type: ignore[arg-type]


def unreadable(name: str, kind: ErrorKind = ErrorKind.NOT_A_FILM) -> Outcome:
    """A file that is no film."""
    file = film_file(name, sha256="")
    problem = Problem(file.source, kind, (("format", "ZIP"),))
    return Outcome(file, Status.UNREADABLE, BUNDLE, problem=problem)


@pytest.fixture
def database(tmp_path: Path, empty_worklist: Path) -> Iterator[Database]:
    """An empty worklist."""
    opened, notice = open_database(shutil.copy(empty_worklist, tmp_path / "worklist.sqlite3"))
    assert notice is None
    yield opened
    opened.close()
