"""Small fields of the filter."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui.widgets import label

End = float | date | None


class RangeField(QWidget):
    """From … to …; an empty end is open.

    changed(): both ends can be understood and are others than before.
    """

    changed = Signal()

    def __init__(
        self,
        name: str,
        read: Callable[[str], End],
        hint: tuple[str, str],
        wrong: str,
        *,
        stacked: bool = False,
    ) -> None:
        """read: raises ValueError for what it does not understand. wrong: what is said then.

        stacked: one end under the other.
        """
        super().__init__()
        self._read, self._wrong = read, wrong
        self._before: tuple[End, End] = (None, None)
        self.low, self.high = QLineEdit(), QLineEdit()
        for field, words, example in (
            (self.low, tr("{name}, from", name=name), hint[0]),
            (self.high, tr("{name}, to", name=name), hint[1]),
        ):
            field.setAccessibleName(words)
            field.setToolTip(words)
            field.setPlaceholderText(example)
            field.textEdited.connect(self._edited)
            field.editingFinished.connect(self._left)
        self.remark = label(name="dim")
        self.remark.hide()
        row = QVBoxLayout() if stacked else QHBoxLayout()
        row.addWidget(self.low)
        row.addWidget(self.high)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.remark)

    def ends(self) -> tuple[End, End]:
        """(from, to), None where open. Raises: ValueError where an end cannot be understood."""
        low, high = (self._read(field.text().strip()) for field in (self.low, self.high))
        return low, high

    @property
    def asked(self) -> tuple[End, End]:
        """The last ends that could be understood."""
        return self._before

    def show_ends(self, low: End, high: End) -> None:
        """Fills the fields, unless they already say the same."""
        try:
            if self.ends() == (low, high):
                return
        except ValueError:
            pass
        self.low.setText(_written(low))
        self.high.setText(_written(high))
        self._before = (low, high)
        self.remark.hide()

    def _edited(self) -> None:
        try:
            ends = self.ends()
        except ValueError:
            return  # perhaps more is to come
        self.remark.hide()
        if ends != self._before:
            self._before = ends
            self.changed.emit()

    def _left(self) -> None:
        try:
            self.ends()
        except ValueError:
            self.remark.setText(self._wrong)
            self.remark.show()


def _written(end: End) -> str:
    if end is None:
        return ""
    return str(end) if isinstance(end, date) else f"{end:g}"


def percentile_of(words: str) -> float | None:
    """A percentile, 0 to 100; '' is None. Raises: ValueError."""
    if not words:
        return None
    percentile = float(words.replace(",", "."))
    if not 0 <= percentile <= 100:
        raise ValueError("a percentile is between 0 and 100")
    return percentile


def score_of(words: str) -> float | None:
    """A score as it is written, with a point or a comma; '' is None. Raises: ValueError."""
    if not words:
        return None
    score = float(words.replace(",", "."))
    if not 0 <= score <= 1:
        raise ValueError("a score is between 0 and 1")
    return score


def day_of(words: str) -> date | None:
    """A day as year-month-day, or with points as day.month.year; '' is None. Raises: ValueError."""
    if "." in words:
        day, month, year = (int(part) for part in words.split("."))
        return date(year, month, day)
    return date.fromisoformat(words) if words else None
