"""A document of a few kinds of blocks, as one HTML file that needs nothing else, and as a PDF.

Every word is shown as it is written: what looks like markup in a name is escaped in both.
"""

import base64
import html
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image as PillowImage
from reportlab.graphics.shapes import Drawing
from reportlab.lib.colors import HexColor
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    CondPageBreak,
    Flowable,
    Image,
    KeepTogether,
    LongTable,
    Paragraph,
    SimpleDocTemplate,
    Spacer,
    Table,
    TableStyle,
)

from ncov_desktop import text
from ncov_desktop.exchange.charts import svg
from ncov_desktop.exchange.report import FONT, register_fonts
from ncov_desktop.text.language import language_code, tr

_INK, _DIM, _LINE, _CARE = "#14171c", "#5a6675", "#c3cad3", "#8a4b00"
_HEAD = "#eef1f5"
_MARGIN = 16 * mm
_COLUMN = A4[0] - 2 * _MARGIN
_GAP = 6.0
_SHORT = 8  # rows of a table that stays on one page
_PADDING = 6.0  # that platypus leaves inside a frame


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading. level: 1 for a part of the document, 2 below it."""

    words: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Words:
    """A paragraph. care: a word of warning, set apart."""

    words: str
    care: bool = False


@dataclass(frozen=True, slots=True)
class Grid:
    """A table. shares: of the page's width, one for each column. note: below it."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    shares: tuple[float, ...]
    note: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Charts:
    """Drawings side by side, as many as there is room for."""

    drawings: tuple[Drawing, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Plate:
    """A picture, uint8[rows, cols, 3], and what it shows, line by line."""

    pixels: NDArray[np.uint8]
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Gallery:
    """Pictures in rows of so many."""

    plates: tuple[Plate, ...]
    across: int = 4


Block = Heading | Words | Grid | Charts | Gallery


@dataclass(frozen=True, slots=True, eq=False)
class Document:
    """A title, a line below it, and what follows."""

    title: str
    about: str
    blocks: tuple[Block, ...]


def html_page(document: Document) -> bytes:
    """One file in UTF-8: style, drawings and pictures are in it, no script is."""
    counted = iter(range(1_000_000))
    body = "\n".join(_html(block, counted) for block in document.blocks)
    banner = _plain(tr(text.RESEARCH_USE))
    page = f"""<!DOCTYPE html>
<html lang="{language_code()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{_ALLOWED}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{_plain(document.title)}</title>
<style>{_STYLE}</style>
</head>
<body>
<p class="banner">{banner}</p>
<h1>{_plain(document.title)}</h1>
<p class="about">{_plain(document.about)}</p>
{body}
<p class="banner">{banner}</p>
</body>
</html>
"""
    return page.encode()


def pdf_pages(document: Document) -> bytes:
    """The same on pages of A4, the banner on each; its text is searchable."""
    register_fonts()
    stream = io.BytesIO()
    pages = SimpleDocTemplate(
        stream,
        pagesize=A4,
        leftMargin=_MARGIN - _PADDING,
        rightMargin=_MARGIN - _PADDING,
        topMargin=_MARGIN + 6 * mm,
        bottomMargin=_MARGIN,
        title=document.title,
        producer="nCoV Desktop",
        invariant=True,
    )
    story: list[Flowable] = [_line(document.title, 15, bold=True), _line(document.about, 8, _DIM)]
    story.append(Spacer(1, _GAP))
    for block in document.blocks:
        story += _flowables(block)
    pages.build(story, onFirstPage=_frame, onLaterPages=_frame)
    return stream.getvalue()


_ALLOWED = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
_STYLE = f"""
:root {{ color-scheme: light; }}
body {{ font: 14px/1.45 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; color: {_INK};
  background: #fff; max-width: 1040px; margin: 0 auto; padding: 0 20px 32px; overflow-wrap: anywhere; }}
h1 {{ font-size: 24px; margin: 12px 0 0; }} h2 {{ font-size: 18px; margin: 32px 0 6px; }}
h3 {{ font-size: 15px; margin: 20px 0 4px; }}
.about, .note {{ color: {_DIM}; font-size: 12px; margin: 2px 0 10px; }}
.banner {{ color: {_CARE}; font-weight: 600; text-align: center;
  border: 1px solid {_CARE}; padding: 4px; }}
.care {{ border-left: 4px solid {_CARE}; padding: 4px 10px; background: #fdf6ec; }}
.scroll {{ overflow-x: auto; }}
table {{ border-collapse: collapse; width: 100%; font-size: 12px; font-variant-numeric: tabular-nums; }}
th, td {{ border-bottom: 1px solid {_LINE}; padding: 4px 8px; text-align: left; vertical-align: top; }}
th {{ background: {_HEAD}; font-weight: 600; }}
.charts, .gallery {{ display: flex; flex-wrap: wrap; gap: 18px; margin: 8px 0; }}
.charts svg {{ max-width: 100%; height: auto; }}
figure {{ margin: 0; width: 235px; font-size: 11px; color: {_DIM}; break-inside: avoid; }}
figure img {{ width: 100%; background: #000; display: block; }} figcaption span {{ display: block; }}
@media print {{ body {{ max-width: none; padding: 0; font-size: 11px; }} h2, h3 {{ break-after: avoid; }}
  svg, tr {{ break-inside: avoid; }} table {{ font-size: 9.5px; }} figure {{ width: 165px; }} }}
"""


def _html(block: Block, counted: Iterable[int]) -> str:
    if isinstance(block, Heading):
        level = block.level + 1
        return f"<h{level}>{_plain(block.words)}</h{level}>"
    if isinstance(block, Words):
        kind = ' class="care"' if block.care else ""
        return f"<p{kind}>{_plain(block.words)}</p>"
    if isinstance(block, Grid):
        return _html_grid(block)
    if isinstance(block, Charts):
        names = zip(counted, block.drawings, strict=False)
        drawn = "\n".join(svg(drawing, str(name)) for name, drawing in names)
        return f'<div class="charts">{drawn}</div>'
    plates = "\n".join(_html_plate(plate) for plate in block.plates)
    return f'<div class="gallery">{plates}</div>'


def _html_grid(grid: Grid) -> str:
    head = "".join(f'<th scope="col">{_plain(words)}</th>' for words in grid.columns)
    rows = "\n".join(
        f"<tr>{''.join(f'<td>{_plain(cell)}</td>' for cell in row)}</tr>" for row in grid.rows
    )
    note = f'<p class="note">{_plain(grid.note)}</p>' if grid.note else ""
    return (
        f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table></div>'
        f"{note}"
    )


def _html_plate(plate: Plate) -> str:
    picture = base64.b64encode(_png(plate.pixels)).decode()
    lines = "".join(f"<span>{_plain(line)}</span>" for line in plate.lines)
    about = _plain(plate.lines[0]) if plate.lines else ""
    return (
        f'<figure><img alt="{about}" src="data:image/png;base64,{picture}">'
        f"<figcaption>{lines}</figcaption></figure>"
    )


def _flowables(block: Block) -> list[Flowable]:
    if isinstance(block, Heading):
        size = 12 if block.level == 1 else 10
        # a heading does not stand alone at a page's foot
        return [CondPageBreak(60 * mm), Spacer(1, _GAP), _line(block.words, size, bold=True)]
    if isinstance(block, Words):
        colour = _CARE if block.care else _INK
        return [_line(block.words, 8.5, colour), Spacer(1, _GAP / 2)]
    if isinstance(block, Grid):
        note = [_line(block.note, 7, _DIM)] if block.note else []
        parts = [_table(block), *note]
        together = [KeepTogether(parts)] if len(block.rows) <= _SHORT else parts
        return [*together, Spacer(1, _GAP)]
    if isinstance(block, Charts):
        return [*_rows_of(block.drawings), Spacer(1, _GAP)]
    return [*_plates(block), Spacer(1, _GAP)]


def _rows_of(drawings: Sequence[Drawing]) -> list[Flowable]:
    """Drawings beside one another until the page's width is used up."""
    rows: list[list[Drawing]] = []
    for drawing in drawings:
        wide = sum(each.width + _GAP for each in rows[-1]) if rows else 0.0
        if rows and wide + drawing.width <= _COLUMN:
            rows[-1].append(drawing)
        else:
            rows.append([drawing])
    return [
        KeepTogether(
            [Table([row], colWidths=[of.width + _GAP for of in row], style=_BARE, hAlign="LEFT")]
        )
        for row in rows
    ]


def _plates(gallery: Gallery) -> list[Flowable]:
    share = _COLUMN / gallery.across
    wide, high = share - _GAP, share * 1.15
    cells: list[list[Flowable]] = []
    for plate in gallery.plates:
        rows, cols = plate.pixels.shape[:2]
        scale = min(wide / cols, high / rows)
        picture = Image(io.BytesIO(_png(plate.pixels)), cols * scale, rows * scale)
        picture.hAlign = "LEFT"
        cells.append([picture, *(_line(words, 6.5, _DIM) for words in plate.lines)])
    found: list[Flowable] = []
    for begin in range(0, len(cells), gallery.across):
        row = cells[begin : begin + gallery.across]
        found.append(Table([row], colWidths=[share] * len(row), style=_BARE, hAlign="LEFT"))
    return found


_BARE = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("LEFTPADDING", (0, 0), (-1, -1), 0),
        ("RIGHTPADDING", (0, 0), (-1, -1), _GAP),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 4),
    ]
)
_RULED = TableStyle(
    [
        ("VALIGN", (0, 0), (-1, -1), "TOP"),
        ("BACKGROUND", (0, 0), (-1, 0), HexColor(_HEAD)),
        ("LINEBELOW", (0, 0), (-1, -1), 0.4, HexColor(_LINE)),
        ("LEFTPADDING", (0, 0), (-1, -1), 3),
        ("RIGHTPADDING", (0, 0), (-1, -1), 3),
        ("TOPPADDING", (0, 0), (-1, -1), 2),
        ("BOTTOMPADDING", (0, 0), (-1, -1), 3),
    ]
)


def _table(grid: Grid) -> Flowable:
    whole = sum(grid.shares)
    head = [_line(words, 7, bold=True) for words in grid.columns]
    rows = [[_line(cell, 7) for cell in row] for row in grid.rows]
    widths = [_COLUMN * share / whole for share in grid.shares]
    return LongTable([head, *rows], colWidths=widths, style=_RULED, repeatRows=1, hAlign="LEFT")


def _line(words: str, size: float, colour: str = _INK, *, bold: bool = False) -> Paragraph:
    font = f"{FONT}-Bold" if bold else FONT
    style = ParagraphStyle(
        "plain",
        fontName=font,
        fontSize=size,
        leading=size * 1.3,
        textColor=HexColor(colour),
        splitLongWords=True,
    )
    return Paragraph(_plain(words), style)


def _frame(canvas: Canvas, document: SimpleDocTemplate) -> None:
    """The banner at the head and the foot of every page, and its number."""
    banner, top = tr(text.RESEARCH_USE), A4[1] - _MARGIN
    canvas.saveState()
    canvas.setFont(f"{FONT}-Bold", 11)
    canvas.setFillColor(HexColor(_INK))
    canvas.drawString(_MARGIN, top, "nCoV Desktop")
    canvas.setFont(f"{FONT}-Bold", 8)
    canvas.setFillColor(HexColor(_CARE))
    canvas.drawRightString(A4[0] - _MARGIN, top, banner)
    canvas.drawCentredString(A4[0] / 2, _MARGIN - 6 * mm, banner)
    canvas.setFillColor(HexColor(_DIM))
    canvas.setFont(FONT, 8)
    canvas.drawRightString(A4[0] - _MARGIN, _MARGIN - 6 * mm, str(document.page))
    canvas.setStrokeColor(HexColor(_LINE))
    canvas.line(_MARGIN, top - 4, A4[0] - _MARGIN, top - 4)
    canvas.restoreState()


def _plain(words: str) -> str:
    return html.escape(text.printable(words))


def _png(pixels: NDArray[np.uint8]) -> bytes:
    stream = io.BytesIO()
    PillowImage.fromarray(pixels).save(stream, "PNG", optimize=True)
    return stream.getvalue()
