"""A one-page PDF report of one film: pictures, result, trust, provenance, versions.

ReportLab draws it, through its canvas alone: its paragraphs would read markup in a patient's name.
"""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from reportlab import rl_config
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader, simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ncov_desktop import text
from ncov_desktop.core import paths
from ncov_desktop.text.language import tr

# Base 85 makes a file larger, and making it holds up every other thread for most of a second.
rl_config.useA85 = 0
FONT = "DejaVuSans"
_PLAIN, _BOLD = FONT, "DejaVuSans-Bold"
_WIDTH, _HEIGHT = A4
_MARGIN = 16 * mm
_COLUMN = _WIDTH - 2 * _MARGIN
_PICTURES_HIGH = 92 * mm
_GAP = 4 * mm
_INK, _DIM, _LINE, _CARE = (HexColor(c) for c in ("#14171c", "#5a6675", "#c3cad3", "#8a4b00"))
_BAR, _MARK = HexColor("#4da3ff"), HexColor("#14171c")
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Bar:
    """One score, 0 to 1, with the class's name and, where it has one, its threshold."""

    name: str
    score: float
    threshold: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """uint8[rows, cols] or uint8[rows, cols, 3], square pixels, and what it is."""

    pixels: NDArray[np.uint8]
    caption: str


@dataclass(frozen=True, slots=True)
class Section:
    """A heading and its lines; each line is shown as it is written."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class FilmReport:
    """All that the page shows, in words and pictures.

    about: who and what, one line each. sentence: the result. sections: from the most to the least
        important; where the page is too short, the last ones lose lines, and the page says so.
    """

    about: tuple[str, ...]
    pictures: tuple[Picture, ...]
    sentence: str
    bars: tuple[Bar, ...]
    sections: tuple[Section, ...]


def film_report(report: FilmReport) -> bytes:
    """The PDF file: one page of A4, its text searchable, its properties free of the patient's name."""
    register_fonts()
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.setTitle(tr("nCoV Desktop report"))
    canvas.setProducer("nCoV Desktop")
    page = Page(canvas)
    page.banner(tr(text.RESEARCH_USE))
    page.lines(report.about, 9)
    page.pictures(report.pictures)
    page.lines((report.sentence,), 13, _BOLD)
    for bar in report.bars:
        page.bar(bar)
    page.sections(report.sections)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


class Page:
    """Writes downwards; nothing is written below the foot."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._y = _HEIGHT - _MARGIN
        self._foot = _MARGIN + 6 * mm

    def banner(self, words: str) -> None:
        """The research banner at the head, and again at the foot."""
        canvas = self._canvas
        canvas.setFillColor(_INK)
        canvas.setFont(_BOLD, 14)
        canvas.drawString(_MARGIN, self._y - 11, "nCoV Desktop")
        canvas.setFont(_BOLD, 9)
        canvas.setFillColor(_CARE)
        canvas.drawRightString(_WIDTH - _MARGIN, self._y - 10, words)
        canvas.drawCentredString(_WIDTH / 2, _MARGIN - 3 * mm, words)
        self._down(16)
        self._rule()

    def lines(self, lines: Sequence[str], size: float, font: str = _PLAIN) -> None:
        """Each line, broken where it is too long for the page."""
        for line in lines:
            for piece in _pieces(line, font, size):
                if self._y - 1.45 * size < self._foot:
                    return
                self._y -= 1.45 * size
                self._canvas.setFont(font, size)
                self._canvas.setFillColor(_INK)
                self._canvas.drawString(_MARGIN, self._y, piece)
        self._down(_GAP / 2)

    def pictures(self, pictures: Sequence[Picture]) -> None:
        """Side by side, each as large as its share of the width and the height allow."""
        if not pictures:
            return
        share = (_COLUMN - _GAP * (len(pictures) - 1)) / len(pictures)
        heights = [
            min(share * p.pixels.shape[0] / p.pixels.shape[1], _PICTURES_HIGH) for p in pictures
        ]
        tallest = max(heights)
        self._down(_GAP / 2)
        for place, picture in enumerate(pictures):
            left = _MARGIN + place * (share + _GAP)
            bottom = self._y - tallest
            image = ImageReader(Image.fromarray(picture.pixels))
            self._canvas.drawImage(
                image, left, bottom, share, tallest, preserveAspectRatio=True, anchor="n"
            )
            self._canvas.setFont(_PLAIN, 7.5)
            self._canvas.setFillColor(_DIM)
            caption = simpleSplit(picture.caption, _PLAIN, 7.5, share)[:2]
            for line, words in enumerate(caption):
                self._canvas.drawString(left, bottom - 10 - 10 * line, words)
        self._down(tallest + 24)

    def room(self, high: float) -> tuple[float, float, float]:
        """Leaves room for a drawing. Returns (left, bottom, width) of it, in points."""
        self._down(high)
        return _MARGIN, self._y, _COLUMN

    def bar(self, bar: Bar) -> None:
        """The name, a bar from 0 to 1 with the threshold's mark, and the score."""
        canvas, left, width = self._canvas, _MARGIN + 46 * mm, _COLUMN - 64 * mm
        self._y -= 14
        canvas.setFont(_PLAIN, 9)
        canvas.setFillColor(_INK)
        canvas.drawString(_MARGIN, self._y, bar.name)
        canvas.drawRightString(_WIDTH - _MARGIN, self._y, text.score_text(bar.score))
        canvas.setFillColor(_LINE)
        canvas.rect(left, self._y, width, 6, stroke=0, fill=1)
        canvas.setFillColor(_BAR)
        canvas.rect(left, self._y, width * bar.score, 6, stroke=0, fill=1)
        if bar.threshold is not None:
            canvas.setStrokeColor(_MARK)
            at = left + width * bar.threshold
            canvas.line(at, self._y - 3, at, self._y + 9)

    def sections(self, sections: Sequence[Section]) -> None:
        """Headings and lines until the foot; what does not fit is counted."""
        self._down(_GAP)
        left_out = 0
        for section in sections:
            pieces = [piece for line in section.lines for piece in _pieces(line, _PLAIN, 8)]
            room = int((self._y - self._foot - 16) // 11.6) - 1
            left_out += max(0, len(pieces) - max(room, 0))
            if room < 1:
                continue
            self.lines((section.title,), 9, _BOLD)
            self.lines(pieces[:room], 8)
        if left_out:
            self._canvas.setFont(_PLAIN, 7.5)
            self._canvas.setFillColor(_DIM)
            more = tr("… %n more lines left out", n=left_out)
            self._canvas.drawString(_MARGIN, self._foot - 8, more)

    def _rule(self) -> None:
        self._canvas.setStrokeColor(_LINE)
        self._canvas.line(_MARGIN, self._y, _WIDTH - _MARGIN, self._y)

    def _down(self, points: float) -> None:
        self._y -= points


def _pieces(line: str, font: str, size: float) -> list[str]:
    """The line broken to the page's width; control characters are shown, and no line is endless."""
    words = text.printable(line)
    if len(words) > _LONGEST:
        words = words[:_LONGEST] + " …"
    broken: list[str] = []
    for piece in simpleSplit(words, font, size, _COLUMN):
        broken += _cut(piece, font, size)
    return broken


def _cut(piece: str, font: str, size: float) -> list[str]:
    """A piece without a space to break at, cut where the page ends."""
    cut: list[str] = []
    while pdfmetrics.stringWidth(piece, font, size) > _COLUMN:
        end = len(piece)
        while pdfmetrics.stringWidth(piece[:end], font, size) > _COLUMN:
            end -= max(1, end // 20)
        cut.append(piece[:end])
        piece = piece[end:]
    return [*cut, piece]


@cache
def register_fonts() -> None:
    """The fonts that ship with the program: ReportLab's own know neither Turkish nor Greek."""
    for name in (_PLAIN, _BOLD):
        pdfmetrics.registerFont(TTFont(name, str(_font_file(name))))


def _font_file(name: str) -> Path:
    return paths.resources() / "fonts" / f"{name}.ttf"
