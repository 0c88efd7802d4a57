"""No sentence of the program is left in English, and none is translated into another one."""

import importlib.util
import re
from collections import Counter
from pathlib import Path
from string import Formatter
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

from ncov_desktop.text.language import FORMS

from .source_words import PACKAGE, Literal, bypassing, files, sources, unreadable

ROOT = PACKAGE.parent
LANGUAGES = sorted(set(FORMS) - {"en"})

_SAME_EVERYWHERE = {
    " mm",
    "1 : 1",
    "{factor:g} ×",
    "COVID-19",
    "VR",
    "{answer}: {note}",
    "{day}, {time}",
    "{length:.1f} mm, {origin}",
    "{time:.0f} ms",
    "NIH ChestX-ray14",
    "ROC",
    "nCoV Desktop",
    "{figures}: {what}",
    "{low:.1e} … {high:.1e}",
    "{month} {year}",
    "{name} {value}",
    "{network} ({state})",
    "{size:.1f} GB",
    "{split}: {label}",
}
SAME = {
    "de": _SAME_EVERYWHERE
    | {
        "%n h",
        "%n min",
        "Ellipse",
        "Filter",
        "Format",
        "ID {id}",
        "Name",
        "Patient",
        "Patient {number}",
        "Pause",
        "Score",
        "Standard",
        "Status",
        "Tag",
        "Tags",
        "{seconds:.1f} s",
        "{words} Score {score}, {remark}.",
        "AUC {auc}",
        "{hours} h {minutes} min",
        "{set}: AUC {auc}",
    },
    "tr": _SAME_EVERYWHERE | {"{day} {month} {year}", "Test", "test"},
}
"""Sentences that are the same in both languages: names, units, and forms without words."""

PASSED_BY = {
    "nCoV Desktop": "the program's name",
    "nCoV Desktop ": "the program's name before its version",
    " – nCoV Desktop": "the program's name after a file's",
    "Grad-CAM": "a method's name",
    "Grad-CAM++": "a method's name",
    "HiResCAM": "a method's name",
    "XGrad-CAM": "a method's name",
    "LayerCAM": "a method's name",
    "Grad-CAM, ": "in a picture that the command line writes",
    "Software": "the key of a PNG file",
    "PDF (*.pdf)": "the name of a format",
    "JSON (*.json)": "the name of a format",
    "PNG (*.png)": "the name of a format",
    "By hand": "the name of a window that no list shows",
    "full range": "the name of a window that no list shows",
    "English": "a language in its own words",
    "Deutsch": "a language in its own words",
    "\\d+\\.\\d+": "a pattern",
    ".3f": "a form of figures",
    **dict.fromkeys(
        ("label", "split", "share", "usual", "balanced", "covid19", "other_pneumonia"),
        "the name of a fact",
    ),
    **dict.fromkeys(("epochs", "trained", "all", "stages."), "a name in a plan's file"),
}
"""Literals that are the same in every language, and why."""


SHOWN = (
    "ui/",
    "text/",
    "app.py",
    "exchange/",
    "services/reporting.py",
    "services/outputs.py",
    "imaging/greyscale.py",
    "imaging/steps.py",
)
"""Where words for a reader are written."""

NO_WORDS = {"ui/theme.py", "text/language.py"}
MARKUP = re.compile(r"<[!a-z]|font-(family|weight)|default-src|;\s+[a-z-]+:")
"""Modules whose strings are style sheets, or what makes all this work; pages and styles elsewhere."""


@pytest.fixture(scope="module")
def script() -> ModuleType:
    file = ROOT / "build_scripts" / "translate.py"
    spec = importlib.util.spec_from_file_location("translate", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def in_code() -> set[str]:
    """Every sentence that the code says."""
    return {found.words for file in files() for found in sources(file)}


def _catalogue(script: ModuleType, language: str) -> dict[str, tuple[str, ...]]:
    messages = script.read(ROOT / "resources" / "translations" / f"ncov_{language}.ts")
    return {message.source: message.forms for message in messages}


def test_there_is_something_to_translate(in_code: set[str]) -> None:
    assert "Research use only – not for diagnosis" in in_code


def test_qt_finds_the_sentences_that_python_finds(script: ModuleType, in_code: set[str]) -> None:
    assert set(script.sources()) == in_code


def test_a_sentence_is_one_literal() -> None:
    """What is put together inside tr() is in no catalogue."""
    assert [found for file in files() for found in unreadable(file)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sentence_is_translated_and_no_other(
    script: ModuleType, in_code: set[str], language: str
) -> None:
    catalogue = _catalogue(script, language)
    assert set(catalogue) == in_code
    assert [source for source, forms in catalogue.items() if not all(forms)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_translation_is_the_english_unless_it_is_listed(
    script: ModuleType, language: str
) -> None:
    catalogue = _catalogue(script, language)
    same = {source for source, forms in catalogue.items() if source in forms}
    assert same == SAME[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_carry_the_same_values_and_signs(script: ModuleType, language: str) -> None:
    wrong = [
        (source, form)
        for source, forms in _catalogue(script, language).items()
        for number, form in enumerate(forms)
        if _signs(form, singular=len(forms) > 1 and number == 0)
        != _signs(source, singular=len(forms) > 1 and number == 0)
    ]
    assert wrong == []


def _signs(words: str, *, singular: bool) -> object:
    """What has to be the same in every language. singular: 'one' may be written for 1."""
    values = Counter((name, spec) for _, name, spec, _ in Formatter().parse(words) if name)
    end = (re.search(r"[.…:?!]?\s*$", words) or [""])[0]
    counted = 0 if singular else words.count("%n")
    return values, end, counted, words.count("&"), words.count("\n"), words.count(";;")


def test_english_counts_one_thing_as_one(script: ModuleType, in_code: set[str]) -> None:
    catalogue = _catalogue(script, "en")
    assert set(catalogue) == {source for source in in_code if "%n" in source}
    assert [source for source, forms in catalogue.items() if not all(forms)] == []
    wrong = [(s, f) for s, f in catalogue.items() if _values(s) != _values(f[0])]
    assert wrong == []


def _values(words: str) -> Counter[str | None]:
    return Counter(name for _, name, _, _ in Formatter().parse(words) if name)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_compiled_catalogue_is_the_one_of_the_text(
    script: ModuleType, tmp_path: Path, language: str
) -> None:
    ts = ROOT / "resources" / "translations" / f"ncov_{language}.ts"
    assert script.compiled(ts, tmp_path / "made.qm") == ts.with_suffix(".qm").read_bytes()


@pytest.mark.parametrize("language", LANGUAGES)
def test_qt_reads_every_sentence_from_the_compiled_catalogue(
    script: ModuleType, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(ROOT / "resources" / "translations" / f"ncov_{language}.qm"))
    for source, forms in _catalogue(script, language).items():
        if "%n" in source:
            assert translator.translate("", source, None, 1) == forms[0]
            assert translator.translate("", source, None, 5) == forms[-1]
        else:
            assert translator.translate("", source) == forms[0]


def _passing(file: Path) -> list[Literal]:
    only_words = file.parent.name == "text"
    return [*bypassing(file, only_words=only_words)]


def test_no_word_passes_the_translation_by() -> None:
    """Words in the window, in the sentences and in the report go through tr() or mark()."""
    passing = [
        f"{found.place}: {found.words!r}"
        for file in files(*SHOWN)
        if file.relative_to(PACKAGE).as_posix() not in NO_WORDS
        for found in _passing(file)
        if found.words not in PASSED_BY and not MARKUP.search(found.words)
    ]
    assert passing == []


def test_the_list_of_exceptions_holds_no_more_than_there_is() -> None:
    literals = {found.words for file in files(*SHOWN) for found in _passing(file)}
    assert set(PASSED_BY) <= literals


@pytest.mark.parametrize(
    "line",
    [
        'label.setText("the film")',
        'QPushButton("again")',
        'x = f"{count} films were found"',
        'WORDS = {1: "Not a chest film"}',
        'say("Saved: " + name)',
        'box.setToolTip(f"Show {name}")',
    ],
)
def test_an_english_word_in_the_window_is_noticed(line: str, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(line)
    assert list(bypassing(planted))


@pytest.mark.parametrize(
    "line",
    [
        'label.setText(tr("the film"))',
        'label("", "dim")',
        'x = f"{a} · {b:.2f}"',
        'if kind == "Not a chest film": pass',
    ],
)
def test_what_is_translated_or_never_read_is_not(line: str, tmp_path: Path) -> None:
    planted = tmp_path / "planted.py"
    planted.write_text(line)
    assert list(bypassing(planted)) == []
