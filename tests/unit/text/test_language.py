"""Words, numbers and days come as the chosen language writes them; without one they stay English."""

import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from ncov_desktop.text import language
from ncov_desktop.text.language import tr

WORDS = {
    ("Film", None): "Aufnahme",
    ("%n films", 1): "%n Aufnahme",
    ("%n films", 1200): "%n Aufnahmen",
    ("{score:.2f} of {all:,}", None): "{score:.2f} von {all:,}",
    ("Jan", None): "Januar",
    ("{day} {month} {year}", None): "{day}. {month} {year}",
}


def _translate(source: str, n: int | None) -> str:
    return WORDS.get((source, n), "")


@pytest.fixture(autouse=True)
def _english_again() -> Iterator[None]:
    yield
    language.use("en", lambda _source, _n: "")


@pytest.fixture
def german() -> None:
    language.use("de", _translate)


def test_without_a_language_words_are_as_they_are_written() -> None:
    assert tr("Film") == "Film"
    assert tr("{score:.2f} of {all:,}", score=0.871, all=12345) == "0.87 of 12,345"
    assert language.day(datetime(2020, 1, 12, tzinfo=UTC)) == "12 Jan 2020"
    assert language.percent(0.871) == "87%"


@pytest.mark.usefixtures("german")
def test_words_and_the_numbers_in_them_are_in_the_language_chosen() -> None:
    assert tr("Film") == "Aufnahme"
    assert tr("%n films", 1) == "1 Aufnahme"
    assert tr("%n films", n=1200) == "1.200 Aufnahmen"
    assert tr("{score:.2f} of {all:,}", score=0.871, all=12345) == "0,87 von 12.345"
    assert language.day(datetime(2020, 1, 12, tzinfo=UTC)) == "12. Januar 2020"
    assert language.number(1234.5, 1) == "1.234,5"
    assert language.percent(0.871) == "87\N{NO-BREAK SPACE}%"


def test_turkish_puts_the_percent_sign_first_and_knows_two_capitals_of_i() -> None:
    language.use("tr", _translate)
    assert language.percent(0.871, 1) == "%87,1"
    assert tr("{share:.0%} x", share=0.5) == "%50 x"
    assert language.capitals("bilgi ısı") == "BİLGİ ISI"


def test_english_capitals_have_one_i() -> None:
    assert language.capitals("findings") == "FINDINGS"


@pytest.mark.usefixtures("german")
def test_a_value_is_no_sentence() -> None:
    """A patient named {x} or %n is a name."""
    assert tr("{score:.2f} of {all:,}", score=1.5, all=2) == "1,50 von 2"
    assert tr("{name}", name="{x} %n 0.87 Film") == "{x} %n 0.87 Film"
    assert tr("%n films", 1, name="%n") == "1 Aufnahme"


@pytest.mark.usefixtures("german")
def test_a_sentence_without_translation_stays_english() -> None:
    assert tr("Nothing known") == "Nothing known"
    assert tr("{x:.1f} of it", x=1.25) == "1,2 of it"


@pytest.mark.usefixtures("german")
def test_what_is_said_for_a_file_is_english_and_only_that() -> None:
    with language.english():
        assert tr("Film") == "Film"
        assert language.number(0.5, 1) == "0.5"
        other: list[str] = []
        thread = threading.Thread(target=lambda: other.append(tr("Film")))
        thread.start()
        thread.join()
    assert other == ["Aufnahme"]
    assert tr("Film") == "Aufnahme"


@pytest.mark.usefixtures("german")
def test_english_ends_where_it_fails() -> None:
    with pytest.raises(ValueError, match="x"), language.english():
        raise ValueError("x")
    assert tr("Film") == "Aufnahme"


def test_a_row_of_things_has_an_and() -> None:
    assert language.listed([]) == ""
    assert language.listed(["a"]) == "a"
    assert language.listed(["a", "b", "c"]) == "a, b and c"


def test_the_words_need_neither_qt_nor_a_parser_of_settings() -> None:
    code = (
        "import sys; from ncov_desktop.text import language; language.tr('%n films', 1);"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'pydantic'))])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
