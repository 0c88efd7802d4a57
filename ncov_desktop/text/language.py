"""Turns the English of the program into the reader's language. The English is the key of everything.

`tr` stands where a sentence is used, `mark` where one is only kept; `build_scripts/translate.py` finds
both. Until the window calls `use`, and on the command line always, the words stay English.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from typing import TypeVar

from ncov_desktop.core import paths

Key = TypeVar("Key")
Translate = Callable[[str, int | None], str]

_NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Forms:
    """How a language writes numbers. percent: with {} in the place of the digits."""

    decimal: str = "."
    group: str = ","
    percent: str = "{}%"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the window.

    translate(source, n): its sentence, with %n still in it, in the form for n things; '' where there is
        none, and the English is taken.
    """

    code: str
    forms: Forms
    translate: Translate


FORMS = {
    "en": Forms(),
    "de": Forms(",", ".", f"{{}}{_NO_BREAK}%"),
    "tr": Forms(",", ".", "%{}"),
}
"""Every language there is a catalogue for."""


def mark(source: str) -> str:
    """The sentence as it is; says to the catalogue's script that it is one."""
    return source


def tr(source: str, /, n: int | None = None, **values: object) -> str:
    """The sentence in the reader's language, with its values filled in.

    source: English, with {name} in the place of a value and %n in that of a counted number.
    Numbers among the values are written as the language writes them: {score:.2f} becomes 0,87.
    """
    return filled(source, values, n)


def filled(source: str, values: Mapping[str, object], n: int | None = None) -> str:
    """`tr` with its values in a table; for sources that are marked elsewhere."""
    language = _speaking()
    words = language.translate(source, n) or (source if n is None else _english(source, n))
    if n is not None:
        words = words.replace("%n", number(n))
    if not values:
        return words
    return words.format(**{name: _local(value) for name, value in values.items()})


class Words(Mapping[Key, str]):
    """A table of marked sentences that gives each in the reader's language when it is looked up."""

    def __init__(self, sources: Mapping[Key, str]) -> None:
        self._sources = dict(sources)

    def __getitem__(self, key: Key) -> str:
        return tr(self._sources[key])

    def __iter__(self) -> Iterator[Key]:
        return iter(self._sources)

    def __len__(self) -> int:
        return len(self._sources)


def use(code: str, translate: Translate) -> None:
    """Every sentence and number from now on is in the language of this code, one of FORMS."""
    _chosen.language = Language(code, FORMS[code], translate)


def language_code() -> str:
    """The code of the language in which words come now."""
    return _speaking().code


@contextmanager
def english() -> Iterator[None]:
    """What is said inside is English whatever the window speaks: for files that programs read."""
    before = _only_english.set(True)
    try:
        yield
    finally:
        _only_english.reset(before)


def number(value: float, digits: int = 0) -> str:
    """12,345 or 0.87, as the language writes it, with so many digits after the mark."""
    return _written(f"{value:,.{digits}f}")


def figure(value: float, spec: str) -> str:
    """What format() makes of a number, with the marks of the language: figure(0.871, ".2g")."""
    return format(_Number(value), spec)


def percent(value: float, digits: int = 0) -> str:
    """0.87 as 87%, as the language writes it."""
    return _speaking().forms.percent.format(number(100 * value, digits))


_MONTHS = (
    mark("Jan"),
    mark("Feb"),
    mark("Mar"),
    mark("Apr"),
    mark("May"),
    mark("Jun"),
    mark("Jul"),
    mark("Aug"),
    mark("Sep"),
    mark("Oct"),
    mark("Nov"),
    mark("Dec"),
)


def day(moment: date | None) -> str:
    """The day as people write it, '' where none is stated."""
    if moment is None:
        return ""
    month = tr(_MONTHS[moment.month - 1])
    return tr("{day} {month} {year}", day=str(moment.day), month=month, year=f"{moment:%Y}")


def month(moment: date) -> str:
    """The month as people write it."""
    return tr("{month} {year}", month=tr(_MONTHS[moment.month - 1]), year=f"{moment:%Y}")


def day_and_time(moment: datetime) -> str:
    """The day and the time of day, to the minute."""
    return tr("{day}, {time}", day=day(moment), time=f"{moment:%H:%M}")


def capitals(words: str) -> str:
    """The words in capitals; Turkish has two kinds of i, each with its own."""
    if language_code() == "tr":
        words = words.replace("i", "İ").replace("ı", "I")
    return words.upper()


def listed(words: list[str]) -> str:
    """Several things in a row: 'a, b and c'."""
    if len(words) < 2:
        return "".join(words)
    return tr("{several} and {last}", several=", ".join(words[:-1]), last=words[-1])


@dataclass(frozen=True, slots=True)
class _Number:
    """A number that is written as the language writes it, wherever a sentence puts it."""

    value: float

    def __format__(self, spec: str) -> str:
        if spec.endswith("%"):
            digits = _written(format(100 * self.value, f"{spec[:-1]}f"))
            return _speaking().forms.percent.format(digits)
        return _written(format(self.value, spec))


class _Chosen:
    """What the window speaks: one for the whole process."""

    language = Language("en", FORMS["en"], lambda _source, _n: "")


_chosen = _Chosen()
_ENGLISH = _Chosen.language
_only_english: ContextVar[bool] = ContextVar("only_english", default=False)


def _speaking() -> Language:
    return _ENGLISH if _only_english.get() else _chosen.language


def _local(value: object) -> object:
    counts = isinstance(value, (int, float)) and not isinstance(value, bool)
    return _Number(value) if counts else value  # type: ignore[arg-type]


def _written(digits: str) -> str:
    """English digits with the marks of the language."""
    forms = _speaking().forms
    return digits.translate({ord("."): forms.decimal, ord(","): forms.group})


def _english(source: str, n: int) -> str:
    """The English for n things: the source is written for several."""
    return _singulars().get(source, source) if n == 1 else source


@cache
def _singulars() -> dict[str, str]:
    """The English catalogue holds nothing but these, so it is read without Qt."""
    from xml.etree import ElementTree

    file = paths.resources() / "translations" / "ncov_en.ts"
    messages = ElementTree.parse(file).getroot().iter("message")  # noqa: S314 - ours
    return {
        each.findtext("source", ""): each.findtext("translation/numerusform", "")
        for each in messages
    }
