"""One PDF page about many films: how they ended, how their scores lie, what was wrong."""

import io
from dataclasses import dataclass

from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from ncov_desktop import text
from ncov_desktop.exchange.report import FONT, Page, Section, register_fonts
from ncov_desktop.text.language import tr

HISTOGRAM_BINS = 20
_INK, _DIM, _LINE, _BAR = (HexColor(c) for c in ("#14171c", "#5a6675", "#c3cad3", "#4da3ff"))
_HIGH, _AXIS, _LETTERS = 52 * mm, 10 * mm, 7.5
_GAP = 10 * mm


@dataclass(frozen=True, slots=True)
class WorklistPage:
    """All that the page shows.

    histogram: films with a score in each of HISTOGRAM_BINS equal parts of 0 to 1. threshold: None where
        the films were judged with several. roc: points (1 - specificity, sensitivity), or none.
    sections: from the most to the least important; where the page is too short, the last ones lose
        lines, and the page says so.
    """

    title: str
    histogram: tuple[int, ...]
    threshold: float | None
    sections: tuple[Section, ...]
    roc: tuple[tuple[float, float], ...] = ()


def worklist_page(content: WorklistPage) -> bytes:
    """The PDF file: one page of A4, its text searchable."""
    register_fonts()
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=True)
    canvas.setTitle(tr("nCoV Desktop worklist"))
    canvas.setProducer("nCoV Desktop")
    page = Page(canvas)
    page.banner(tr(text.RESEARCH_USE))
    page.lines((content.title,), 13)
    left, bottom, width = page.room(_HIGH + 2 * _AXIS)
    square = _HIGH if content.roc else 0.0
    wide = width - (square + _GAP + _AXIS if content.roc else 0.0)
    _histogram(canvas, (left, bottom + _AXIS, wide, _HIGH), content)
    if content.roc:
        _curve(canvas, (left + width - square, bottom + _AXIS, square, _HIGH), content)
    page.sections(content.sections)
    canvas.showPage()
    canvas.save()
    return stream.getvalue()


_Box = tuple[float, float, float, float]


def _histogram(canvas: Canvas, box: _Box, content: WorklistPage) -> None:
    left, bottom, width, high = box
    most = max(content.histogram)
    tallest = high * 0.96
    _frame(canvas, box, tr("Films by score of COVID-19 Pneumonia"))
    canvas.setFillColor(_BAR)
    step = width / len(content.histogram)
    for at, films in enumerate(content.histogram):
        if films:
            tall = max(tallest * films / most, 0.6)  # one film of ten thousand is still seen
            canvas.rect(left + at * step + 0.5, bottom, step - 1, tall, stroke=0, fill=1)
    canvas.setFillColor(_DIM)
    canvas.drawRightString(left + width, bottom + high + 3, tr("highest bar: {films}", films=most))
    if content.threshold is not None:
        x = left + width * content.threshold
        canvas.setStrokeColor(_INK)
        canvas.setDash(3, 2)
        canvas.line(x, bottom, x, bottom + high)
        canvas.setDash()
        words = tr("threshold {threshold:g}", threshold=content.threshold)
        canvas.drawCentredString(x, bottom - 18, words)


def _curve(canvas: Canvas, box: _Box, content: WorklistPage) -> None:
    left, bottom, width, high = box
    _frame(canvas, box, tr("ROC: sensitivity over 1 − specificity"))
    canvas.setStrokeColor(_LINE)
    canvas.line(left, bottom, left + width, bottom + high)
    canvas.setStrokeColor(_BAR)
    path = canvas.beginPath()
    path.moveTo(left, bottom)
    for x, y in content.roc:
        path.lineTo(left + width * x, bottom + high * y)
    canvas.drawPath(path, stroke=1, fill=0)


def _frame(canvas: Canvas, box: _Box, caption: str) -> None:
    left, bottom, width, high = box
    canvas.setStrokeColor(_LINE)
    canvas.rect(left, bottom, width, high, stroke=1, fill=0)
    canvas.setFillColor(_DIM)
    canvas.setFont(FONT, _LETTERS)
    canvas.drawString(left, bottom + high + 3, caption)
    for value in (0, 0.5, 1):
        canvas.drawCentredString(left + width * value, bottom - 9, f"{value:g}")
