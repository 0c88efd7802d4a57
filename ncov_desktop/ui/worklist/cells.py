"""How a cell of the worklist is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ncov_desktop.core.screening import ScreeningRecord, Status
from ncov_desktop.text.language import tr
from ncov_desktop.text.results import score_text
from ncov_desktop.text.worklist import NOT_CONFIRMED
from ncov_desktop.ui import theme
from ncov_desktop.ui.worklist.columns import COLUMNS, FIGURES, cell_words
from ncov_desktop.ui.worklist.rows import RECORD, RowsModel

if TYPE_CHECKING:
    from ncov_desktop.ui.theme import Theme

ROW_PX = 40
_BAR_PX, _FIGURE_PX, _CHOSEN_PX, _PADDING_PX = 6, 40, 3, 10
_DIM = frozenset({"folder", "id", "accession", "screened", "model"})
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class CellDelegate(QStyledItemDelegate):
    """Words, and for the score a bar with its threshold; a chosen row also has a mark at its left."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours = theme.now()
        area = QRectF(option.rect)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.fillRect(area, QColor(colours.line if chosen else colours.background))
        painter.fillRect(area.adjusted(0, area.height() - 1, 0, 0), QColor(colours.line))
        if chosen and _is_first(option):
            painter.fillRect(
                area.adjusted(0, 0, _CHOSEN_PX - area.width(), 0), QColor(colours.accent)
            )
        record = index.data(RECORD)
        if record is not None:
            inside = area.adjusted(_PADDING_PX, 0, -_PADDING_PX, -1)
            self._paint(painter, inside, record, index)
        painter.restore()

    def _paint(
        self,
        painter: QPainter,
        area: QRectF,
        record: ScreeningRecord,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        colours, column = theme.now(), COLUMNS[index.column()]
        said = record.outcome.prediction
        if column.key == "score" and said is not None:
            _paint_score(painter, area, said.covid19, said.threshold, colours.of_class(said.label))
        elif column.key == "label" and said is not None:
            half = area.height() / 2
            upper, lower = area.adjusted(0, 4, 0, -half), area.adjusted(0, half - 1, 0, -4)
            _words(painter, upper, column.words(record), colours.of_class(said.label))
            _words(painter, lower, tr(NOT_CONFIRMED), colours.dim, theme.SMALL_PX - 1)
        else:
            model = index.model()
            hidden = isinstance(model, RowsModel) and model.identity_hidden
            words = cell_words(record, column, identity_hidden=hidden)
            aligned = (
                Qt.AlignmentFlag.AlignRight if column.key in FIGURES else Qt.AlignmentFlag.AlignLeft
            )
            _words(painter, area, words, _colour(column.key, record, colours), aligned=aligned)


def _colour(key: str, record: ScreeningRecord, colours: Theme) -> str:
    status = record.outcome.status
    if key in ("status", "label") and status in (Status.UNREADABLE, Status.FAILED):
        return colours.error
    if key in ("status", "label") and status is Status.REFUSED:
        return colours.warning
    return colours.dim if key in _DIM or key in ("status", "findings") else colours.text


def _words(
    painter: QPainter,
    area: QRectF,
    words: str,
    colour: str,
    pixels: int = theme.TEXT_PX,
    aligned: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    font = painter.font()
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, int(aligned | _MIDDLE | Qt.TextFlag.TextSingleLine), shown)


def _paint_score(
    painter: QPainter, area: QRectF, score: float, threshold: float, colour: str
) -> None:
    """The bar, the threshold as a mark across it, and the figure at the right."""
    colours = theme.now()
    _words(painter, area, score_text(score), colours.text, aligned=Qt.AlignmentFlag.AlignRight)
    bar = QRectF(area.left(), 0, max(area.width() - _FIGURE_PX, 8), _BAR_PX)
    bar.moveTop(area.center().y() - _BAR_PX / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(colours.control_line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(bar, _BAR_PX / 2, _BAR_PX / 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    filled = QRectF(bar.left(), bar.top(), max(bar.width() * score, 3.0), bar.height())
    painter.drawRoundedRect(filled, _BAR_PX / 2, _BAR_PX / 2)
    x = bar.left() + bar.width() * threshold
    painter.fillRect(QRectF(x - 2, bar.top() - 4, 4, _BAR_PX + 8), QColor(colours.background))
    painter.fillRect(QRectF(x - 1, bar.top() - 4, 2, _BAR_PX + 8), QColor(colours.text))


def _is_first(option: QStyleOptionViewItem) -> bool:
    """Whether the cell stands at the left end of what is seen of its row."""
    return bool(option.rect.left() <= 0)
