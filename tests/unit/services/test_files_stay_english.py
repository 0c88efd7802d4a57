"""Result files are for programs: they hold the same words and figures whatever the window speaks."""

import io
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from pypdf import PdfReader
from PySide6.QtCore import QTranslator

from ncov_desktop.core import paths
from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import (
    COVID19,
    OTHER_PNEUMONIA,
    Explanation,
    Finding,
    FindingKind,
    Judgement,
    Prediction,
    Severity,
)
from ncov_desktop.core.trust import Stability, Trust
from ncov_desktop.exchange.report import film_report
from ncov_desktop.imaging.greyscale import offered_windows
from ncov_desktop.imaging.phantom import chest_phantom
from ncov_desktop.services import outputs
from ncov_desktop.services.films import FilmRead, OpenedFilm
from ncov_desktop.services.reporting import Reading, report_of, save_result
from ncov_desktop.text import language

CLASSES = (COVID19, OTHER_PNEUMONIA)
FAR = Finding(FindingKind.UNLIKE_TRAINING, Severity.WARN, "1.2")


@pytest.fixture(params=["de", "tr"])
def speaking(request: pytest.FixtureRequest) -> Iterator[str]:
    """The language of a window; its code."""
    words = QTranslator()
    assert words.load(str(paths.resources() / "translations" / f"ncov_{request.param}.qm"))
    language.use(
        request.param,
        lambda source, n: words.translate("", source, None, -1 if n is None else n) or "",
    )
    yield request.param
    language.use("en", lambda _source, _n: "")


@pytest.fixture(scope="module")
def reading() -> Reading:
    study = chest_phantom(seed=1, rows=300, cols=260)
    film = study.radiographs[0]
    opened = OpenedFilm(FilmSource(Path("film.png")), study, film, (FAR,), offered_windows(film))
    said = Prediction(
        CLASSES, (0.871, 0.129), (1.0, -1.0), 0.465, "m", "0", "0", "CPU", "float32", 254.0, "0"
    )
    maps = np.full((1, 2, 7, 7), 0.5, np.float32)
    maps[0, :, 2, 2] = 1
    geometry = Geometry.squash((300, 260), (224, 224))
    explanation = Explanation(maps, ("grad-cam",), CLASSES, "last", geometry, "m")
    trust = Trust(stability=Stability(0.82, 0.91, 16, 0))
    return Reading(opened, Judgement(said, explanation, None), (FAR,), trust)


def _files(reading: Reading) -> list[object]:
    """All that other programs read."""
    read = FilmRead(reading.opened.path, reading.opened, reading.judgement)
    failed = FilmRead(reading.opened.path, error=NcovError(ErrorKind.FILE_EMPTY))
    assert reading.judgement is not None
    judgement = reading.judgement
    picture = outputs.overlay_picture(
        reading.opened.film, judgement.explanation, judgement.prediction
    )
    return [
        outputs.to_json(outputs.result_values(read)),
        outputs.to_json(outputs.result_values(failed)),
        picture.tobytes(),
    ]


def test_result_files_are_the_same_in_every_language(reading: Reading, speaking: str) -> None:
    foreign = _files(reading)
    language.use("en", lambda _source, _n: "")
    assert foreign == _files(reading)


def test_the_result_saved_by_the_window_is_too(
    reading: Reading, speaking: str, tmp_path: Path
) -> None:
    save_result(reading, tmp_path / "foreign.json")
    language.use("en", lambda _source, _n: "")
    save_result(reading, tmp_path / "english.json")
    written = (tmp_path / "foreign.json").read_bytes()
    assert written == (tmp_path / "english.json").read_bytes()
    assert b"Unlike the training films: 1.2 times as far" in written


def test_the_report_speaks_the_language_of_the_window(reading: Reading, speaking: str) -> None:

    page = PdfReader(io.BytesIO(film_report(report_of(reading)))).pages[0]
    found = " ".join(page.extract_text().split())
    expected = {
        "de": (
            "Nur für Forschungszwecke – nicht zur Diagnose",
            "0,87",
            "Die Antwort ist stabil: 0,82 – 0,91",
        ),
        "tr": ("Yalnızca araştırma amaçlıdır", "0,87", "Yanıt kararlı: 16 küçük değişiklikte 0,82"),
    }
    for words in expected[speaking]:
        assert words in found
    for english in ("Research use", "favours", "How far to trust", "stored values", "Versions"):
        assert english not in found
