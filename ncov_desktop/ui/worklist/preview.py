"""A film of the list in small, with what the list says of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.screening import ScreeningRecord, Status
from ncov_desktop.text.language import mark, tr
from ncov_desktop.text.worklist import NOT_CONFIRMED, remark_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

NO_MAP = mark("The worklist keeps no heat map; Enter opens the film, and it is made.")
_POPUP_PX = 240
_APART_PX = 24


class SmallFilm(QWidget):
    """The film on black; words in its place where there is none."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._words = ""
        self.setFixedSize(QSize(side, side))
        self.setAccessibleName(tr("The film in small"))

    def show_words(self, words: str) -> None:
        """No picture, and why."""
        self._image, self._words = None, words
        self.setAccessibleDescription(words)
        self.update()

    def show_picture(self, picture: NDArray[np.uint8]) -> None:
        """picture: uint8[h, w]."""
        rows, cols = picture.shape
        kind = QImage.Format.Format_Grayscale8
        self._image = QImage(picture.data, cols, rows, picture.strides[0], kind).copy()
        self._words = ""
        self.setAccessibleDescription("")
        self.update()

    @property
    def has_picture(self) -> bool:
        """Whether a film is seen."""
        return self._image is not None

    @property
    def words(self) -> str:
        """What stands in the place of the film."""
        return self._words

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(theme.DARK.viewport))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
            shown = QRectF(0, 0, size.width(), size.height())
            shown.moveCenter(area.center())
            painter.drawImage(shown, self._image)
        else:
            painter.setPen(QColor(theme.DARK.dim))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(area.adjusted(16, 16, -16, -16), flags, self._words)
        painter.end()


class FilmCard(QWidget):
    """The small film, and under it the answer in a sentence with what to keep in mind."""

    def __init__(self, side: int) -> None:
        super().__init__()
        self.film_id: int | None = None
        self.film = SmallFilm(side)
        self.sentence, self.remarks, self.no_map = label(), label(name="dim"), label(name="dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self.film, self.sentence, self.remarks, self.no_map):
            column.addWidget(part)

    def show_record(self, record: ScreeningRecord) -> None:
        """What the list says; the picture follows by `show_made`."""
        if record.id != self.film_id:
            self.film_id = record.id
            self.film.show_words(tr("Loading …"))
        said = record.outcome.prediction
        words = {
            Status.REFUSED: text.NO_SCORE,
            Status.UNREADABLE: tr("The film could not be read."),
            Status.FAILED: tr("The network gave no answer."),
        }.get(record.outcome.status, "")
        if said is not None:
            words = text.result_sentence(said)
            score = text.score_text(said.covid19)
            words = tr("{words} Score {score}, {remark}.", words=words, score=score,
                       remark=tr(NOT_CONFIRMED))  # fmt: skip
        self.sentence.setText(words)
        remarks = remark_words(record)
        self.remarks.setText(remarks)
        self.remarks.setVisible(bool(remarks))
        self.no_map.setText(tr(NO_MAP))
        self.no_map.setVisible(said is not None)

    def show_made(self, film_id: int, made: NDArray[np.uint8] | NcovError) -> None:
        """The picture of a film, or why there is none; of another film than is shown, nothing."""
        if film_id != self.film_id:
            return
        if isinstance(made, NcovError):
            self.film.show_words(str(text.error_message(made)))
        else:
            self.film.show_picture(made)

    def clear(self) -> None:
        """No film."""
        self.film_id = None
        self.film.show_words("")
        for each in (self.sentence, self.remarks, self.no_map):
            each.setText("")


class Popup(FilmCard):
    """The film under the mouse, beside it; it takes neither focus nor clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_POPUP_PX)
        self.setParent(parent)
        self.setWindowFlags(
            Qt.WindowType.ToolTip
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowTransparentForInput
        )
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        column = self.layout()
        assert column is not None
        column.setContentsMargins(*(theme.GRID,) * 4)
        self.setFixedWidth(_POPUP_PX + 2 * theme.GRID)

    def show_at(self, at: QPoint) -> None:
        """at: of the mouse, on the screen; the card stays on the screen and never lies under it."""
        self.resize(self.width(), self.heightForWidth(self.width()))
        screen = self.screen().availableGeometry()
        x = at.x() + _APART_PX
        if x + self.width() > screen.right():
            x = at.x() - _APART_PX - self.width()
        y = min(max(at.y() - self.height() // 3, screen.top()), screen.bottom() - self.height())
        self.move(x, y)
        self.show()
