"""A film of the list in small, with what the list says of it."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ncov_desktop import text
from ncov_desktop.core.errors import NcovError
from ncov_desktop.core.screening import ScreeningRecord, Status
from ncov_desktop.text.language import tr
from ncov_desktop.text.worklist import NO_MAP, NOT_CONFIRMED, remark_words, small_map_words
from ncov_desktop.ui import theme
from ncov_desktop.ui.widgets import label

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ncov_desktop.ui.worklist.pictures import SmallPicture

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
        """picture: uint8[h, w], or uint8[h, w, 3] in colour."""
        rows, cols = picture.shape[:2]
        grey, colour = QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB888
        kind = grey if picture.ndim == 2 else colour
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

    def __init__(self, side: int, *, heat_shown: bool) -> None:
        """heat_shown: whether the heat map lies over the film, where the worklist keeps one."""
        super().__init__()
        self.film_id: int | None = None
        self.heat_shown = heat_shown
        self.made: SmallPicture | None = None
        self._model_id = ""
        self._stored_at: datetime | None = None
        self.film = SmallFilm(side)
        self.sentence, self.remarks, self.heat = label(), label(name="dim"), label(name="dim")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        for part in (self.film, self.sentence, self.remarks, self.heat):
            column.addWidget(part)

    def show_record(self, record: ScreeningRecord) -> None:
        """What the list says; the picture follows by `show_made`."""
        if (record.id, record.at) != (self.film_id, self._stored_at):
            self.film_id, self.made = record.id, None
            self._stored_at = record.at  # screened again, it may have another map
            self.film.show_words(tr("Loading …"))
        said = record.outcome.prediction
        self._model_id = said.model_id if said else ""
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
        self._show_heat()

    def show_heat(self, shown: bool) -> None:
        """Lays the heat map over the film, or takes it off."""
        self.heat_shown = shown
        self._show_heat()

    def show_made(self, film_id: int, made: SmallPicture | NcovError) -> None:
        """The picture of a film, or why there is none; of another film than is shown, nothing."""
        if film_id != self.film_id:
            return
        if isinstance(made, NcovError):
            self.made = None
            self.film.show_words(str(text.error_message(made)))
        else:
            self.made = made
        self._show_heat()

    def clear(self) -> None:
        """No film."""
        self.film_id, self.made = None, None
        self.film.show_words("")
        for each in (self.sentence, self.remarks, self.heat):
            each.setText("")
        self.heat.hide()

    def _show_heat(self) -> None:
        """The film with or without its map, and a word on the map that is seen."""
        made, words = self.made, ""
        if made is not None:
            self.film.show_picture(made.overlaid() if self.heat_shown else made.film)
            if self.heat_shown and self._model_id:
                kept = made.heat
                words = small_map_words(kept, self._model_id) if kept else tr(NO_MAP)
        self.heat.setText(words)
        self.heat.setVisible(bool(words))


class Popup(FilmCard):
    """The film under the mouse, beside it; it takes neither focus nor clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(_POPUP_PX, heat_shown=True)
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
