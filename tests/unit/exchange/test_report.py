"""The PDF report says what it was given, literally, on one page."""

import io

import numpy as np
import pypdf
import pytest

from ncov_desktop import text
from ncov_desktop.exchange.report import Bar, FilmReport, Picture, Section, film_report

GREY = np.tile(np.arange(200, dtype=np.uint8), (240, 1))
COLOUR = np.dstack([GREY, GREY[::-1], GREY])


def report(**changes: object) -> FilmReport:
    fields: dict[str, object] = {
        "about": ("Şükrü Öztürk · 57 M · DX · 2026-11-20",),
        "pictures": (Picture(GREY, "film"), Picture(COLOUR, "Grad-CAM over the film")),
        "sentence": "If this film shows pneumonia, the score favours COVID-19 Pneumonia.",
        "bars": (Bar("COVID-19 Pneumonia", 0.731, 0.465), Bar("Other Pneumonias", 0.269)),
        "sections": (Section("How far to trust it", ("Stability: 0.62 to 0.81",)),),
    }
    return FilmReport(**(fields | changes))  # type: ignore[arg-type]


def words(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    assert len(pages) == 1
    return " ".join(pages[0].extract_text().split())


def test_says_what_it_was_given() -> None:
    found = words(film_report(report()))
    for said in (
        text.RESEARCH_USE,
        "Şükrü Öztürk",
        "favours COVID-19 Pneumonia",
        "0.73",
        "Stability: 0.62 to 0.81",
        "Grad-CAM over the film",
    ):
        assert said in found


def test_shows_both_pictures() -> None:
    page = pypdf.PdfReader(io.BytesIO(film_report(report()))).pages[0]
    shown = [np.asarray(image.image.convert("RGB")) for image in page.images]
    assert len(shown) == 2
    assert any(np.array_equal(picture, COLOUR) for picture in shown)


@pytest.mark.parametrize(
    "payload",
    [
        "<h1>Big</h1>",
        "<b>bold</b> &amp; <img src='file:///etc/passwd'/>",
        "<a href='http://example.com'>x</a>",
        "{{7*7}} %s $HOME",
        "(unbalanced ) \\ paren",
    ],
)
def test_text_is_text(payload: str) -> None:
    pdf = film_report(report(about=(payload,), sections=(Section(payload, (payload,)),)))
    found = words(pdf)
    assert found.count(" ".join(payload.split())) == 3
    assert b"/URI" not in pdf
    assert b"passwd" not in pdf.replace(payload.encode(), b"")


def test_the_patient_is_not_in_the_files_properties() -> None:
    reader = pypdf.PdfReader(io.BytesIO(film_report(report())))
    assert "Öztürk" not in str(reader.metadata)


def test_what_does_not_fit_is_counted() -> None:
    lines = tuple(f"step number {n}" for n in range(200))
    found = words(film_report(report(sections=(Section("Steps", lines),))))
    shown = sum(f"step number {n}" in found.split(" … ")[0] for n in range(150, 200))
    assert "step number 0" in found
    assert shown == 0
    assert "more lines left out" in found


def test_a_word_without_end_stays_on_the_page() -> None:
    found = words(film_report(report(about=("x" * 3000, "after it"))))
    assert "after it" in found
    assert "x" * 20 in found


def test_same_report_same_bytes() -> None:
    assert film_report(report()) == film_report(report())


def test_pictures_are_not_written_in_base_85() -> None:
    """Which holds the interpreter, and with it the window, for most of a second."""
    assert b"ASCII85Decode" not in film_report(report())
