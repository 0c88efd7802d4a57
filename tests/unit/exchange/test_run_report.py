"""The report of a training: what is in it, and that nothing in a name becomes markup."""

import importlib.util
import io
import re
import sys
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType

import pytest
from pypdf import PdfReader

from ncov_desktop.exchange.document import html_page, pdf_pages
from ncov_desktop.exchange.run_report import plates_of, run_document
from ncov_desktop.text import RESEARCH_USE

SECTIONS = (
    "What it scores",
    "Is it the lungs it reads?",
    "The films",
    "The plan",
    "The training",
    "The networks compared",
    "Calls and scores",
    "Thresholds, and what they mean",
    "Next to the paper's Table 1",
    "The worst errors on the test films",
    "Versions and hashes",
)


class Page(HTMLParser):
    """Elements, addresses and words of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.addresses: list[str] = []
        self.headings: list[str] = []
        self.words = ""
        self._open = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open = tag
        self.elements.append(tag)
        for name, value in attrs:
            if name in ("src", "href", "xlink:href", "srcset", "action", "data", "poster"):
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data
        if self._open == "h2" and data.strip():
            self.headings.append(data.strip())


@pytest.fixture(scope="module")
def made() -> ModuleType:
    file = Path(__file__).with_name("findings.py")
    spec = importlib.util.spec_from_file_location("run_findings", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["run_findings"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def source(made: ModuleType) -> str:
    return html_page(run_document(made.findings())).decode()


@pytest.fixture(scope="module")
def page(source: str) -> Page:
    return Page(source)


@pytest.fixture(scope="module")
def pages(made: ModuleType) -> list[str]:
    """The words of each page of the PDF."""
    reader = PdfReader(io.BytesIO(pdf_pages(run_document(made.findings()))))
    return [each.extract_text() for each in reader.pages]


def flat(words: str) -> str:
    return "".join(words.split())


def test_every_part_is_there_in_both(page: Page, pages: list[str]) -> None:
    assert tuple(page.headings) == SECTIONS
    lines = "\n".join(pages).splitlines()
    assert tuple(line for line in lines if line in SECTIONS) == SECTIONS


def test_a_hostile_name_is_read_as_it_is_written(page: Page, pages: list[str]) -> None:
    named = "St <b>Mary</b> & Söhne"
    assert named in page.words
    assert "</td><script>alert(1)</script>" in page.words
    assert "script" not in page.elements
    assert "b" not in page.elements
    assert "\u202e" not in page.words
    whole = flat("".join(pages))
    assert flat(named) in whole
    assert "<script>alert(1)</script>" in whole
    assert "\u202e" not in whole


def test_a_page_needs_nothing_but_itself(page: Page, source: str) -> None:
    assert all(each.startswith(("data:image/png;base64,", "#")) for each in page.addresses)
    assert {"link", "iframe", "object", "embed", "form", "base"}.isdisjoint(page.elements)
    assert "url(" not in re.sub(r"url\(#[\w-]+\)", "", source)
    assert "default-src 'none'" in source
    names = {"http://www.w3.org/2000/svg", "http://www.w3.org/1999/xlink"}
    assert set(re.findall(r"https?://[^\s\"'<>]+", source)) <= names


def test_no_element_has_the_name_of_another(source: str) -> None:
    names = re.findall(r'\bid="([^"]+)"', source)
    assert len(names) == len(set(names))


def test_each_page_says_what_it_is_not_for(page: Page, pages: list[str]) -> None:
    assert page.words.count(RESEARCH_USE) == 2
    assert len(pages) > 4
    assert all(words.count(RESEARCH_USE) == 2 for words in pages)


def test_no_file_is_named(page: Page, pages: list[str]) -> None:
    for words in (page.words, *pages):
        assert "secret-patient-folder" not in words
        assert "anna" not in words
        assert "films.csv" not in words


def test_figures_carry_counts_and_intervals(page: Page, pages: list[str]) -> None:
    rate = r"\d+ of 40 = \d+\.\d% \(\d+\.\d%–\d+\.\d%\)"
    assert re.search(rate, page.words)
    assert re.search(rate.replace(" ", ""), flat("".join(pages)))
    assert re.search(r"0\.\d{3} \(0\.\d{3}–[01]\.\d{3}\)", page.words)


def test_every_wrong_film_has_its_picture(made: ModuleType, page: Page) -> None:
    found = made.findings()
    assert plates_of(found.evaluation) == (3, 7, 12, 18, 31)
    # two of the five were wrong everywhere, and are shown once more
    assert page.elements.count("img") == 5 + 2
    assert "Film 31: COVID-19 Pneumonia" in page.words
