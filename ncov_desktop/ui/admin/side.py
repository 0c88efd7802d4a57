"""The left column of the Admin tab: the five steps, the runs, the networks."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from ncov_desktop.text.language import capitals, mark, number, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.admin.state import Step, StepLine
from ncov_desktop.ui.widgets import PlainLabel, SidePanel, one_line, section

WIDTH = 256
_TITLES = {
    Step.DATA: mark("Data"),
    Step.PLAN: mark("Plan"),
    Step.RUN: mark("Run"),
    Step.EVALUATE: mark("Evaluate"),
    Step.ACTIVATE: mark("Activate"),
}
_SIGN_PX, _LINE_PX, _MOST_LINES = 24, 44, 5


class StepButton(QPushButton):
    """A step with its number, a tick where it is done, and how it stands in a line."""

    def __init__(self, step: Step, place: int) -> None:
        super().__init__()
        self.setObjectName("step")
        self.setCheckable(True)
        self.setAutoExclusive(False)  # Tab reaches each
        self._place, self._title = place, tr(_TITLES[step])
        self.sign, self.words = QLabel(), one_line("", "dim")
        self.sign.setObjectName("step_sign")
        self.sign.setFixedSize(QSize(_SIGN_PX, _SIGN_PX))
        self.sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(one_line(self._title))
        lines.addWidget(self.words)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.GRID, 6, theme.GRID, 6)
        row.setSpacing(theme.GRID + 2)
        row.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(lines, 1)
        for part in self.findChildren(QLabel):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.show_line(StepLine())

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout is not None else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def show_line(self, line: StepLine) -> None:
        """How the step stands."""
        self.sign.setText("✓" if line.done else number(self._place))
        theme.paint_sign(self.sign, "ok" if line.done else "dim")
        self.words.setText(
            self.fontMetrics().elidedText(line.words, Qt.TextElideMode.ElideRight, WIDTH - 84)
        )
        self.words.setVisible(bool(line.words))
        state = tr("done") if line.done else ""
        spoken = ", ".join(part for part in (self._title, state, line.words) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(line.words)


class _Two(QStyledItemDelegate):
    """The name, and below it more quietly how the thing stands."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        bare = QStyleOptionViewItem(option)
        self.initStyleOption(bare, index)
        words, bare.text = str(index.data()), ""
        style = bare.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, bare, painter, bare.widget)
        painter.save()
        area = option.rect.adjusted(theme.GRID + 2, 4, -theme.GRID, -4)
        for line, colour in zip(
            words.split("\n"), (theme.now().text, theme.now().dim), strict=False
        ):
            painter.setPen(QColor(colour))
            metrics = painter.fontMetrics()
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideRight, area.width())
            painter.drawText(area, int(Qt.AlignmentFlag.AlignTop), shown)
            area.setTop(area.top() + metrics.height() + 1)
            font = painter.font()
            font.setPixelSize(theme.SMALL_PX)
            painter.setFont(font)
        painter.restore()


class Lines(QListWidget):
    """Things by their name and how they stand, one of them chosen, or several.

    As high as what is in it, up to a few lines; then it scrolls. picked(ids): those that are chosen.
    """

    picked = Signal(object)

    def __init__(self, name: str, *, several: bool = False) -> None:
        super().__init__()
        self.setObjectName("lines")
        self.setAccessibleName(name)
        self.setItemDelegate(_Two(self))
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.itemSelectionChanged.connect(lambda: self.picked.emit(self.chosen()))

    def show_lines(self, lines: Sequence[tuple[str, str, str]], chosen: Sequence[str]) -> None:
        """lines: (id, name, how it stands). chosen: ids."""
        self.blockSignals(True)
        if [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())] != [
            each for each, _, _ in lines
        ]:
            self.clear()
            for each, _, _ in lines:
                item = QListWidgetItem()
                item.setData(Qt.ItemDataRole.UserRole, each)
                item.setSizeHint(QSize(0, _LINE_PX))
                self.addItem(item)
        for row, (each, name, state) in enumerate(lines):
            item = self.item(row)
            words = f"{name}\n{state}" if state else name
            if item.text() != words:
                item.setText(words)
                item.setToolTip(words)
            item.setSelected(each in chosen)
        if chosen and self.currentRow() < 0:
            ids = [each for each, _, _ in lines]
            self.setCurrentRow(ids.index(chosen[0]) if chosen[0] in ids else 0)
        self.blockSignals(False)
        self.setFixedHeight(min(self.count(), _MOST_LINES) * _LINE_PX + 2 * self.frameWidth())
        self.setVisible(self.count() > 0)

    def chosen(self) -> tuple[str, ...]:
        """The ids of those that are, from the top."""
        items = sorted(self.selectedItems(), key=self.row)
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in items)


class Side(SidePanel):
    """step_asked(step). locked(): the door is to be closed."""

    step_asked = Signal(object)
    locked = Signal()

    def __init__(self) -> None:
        super().__init__(WIDTH)
        self.setFixedWidth(WIDTH)
        self.steps: dict[Step, StepButton] = {}
        self.column.addWidget(section(tr("Fine-tuning")))
        for place, step in enumerate(Step, start=1):
            button = self.steps[step] = StepButton(step, place)
            button.clicked.connect(lambda _, step=step: self.step_asked.emit(step))
            self.column.addWidget(button)
        self.runs = Lines(tr("Runs"), several=True)
        self.runs.setToolTip(tr("Ctrl and a click chooses up to four, side by side"))
        self.models = Lines(tr("Networks"))
        self._runs_title, self._models_title = section(tr("Runs")), section(tr("Networks"))
        self.beside = PlainLabel()
        self.beside.setObjectName("dim")
        self.beside.setText(tr("Ctrl+click chooses up to four runs, side by side."))
        self.lock = QPushButton(tr("Lock"))
        self.lock.setToolTip(tr("Ask for the password again; what runs goes on"))
        self.lock.clicked.connect(self.locked)
        for part in (self._runs_title, self.runs, self.beside, self._models_title, self.models):
            self.column.addWidget(part)
        self.column.addStretch(1)
        self.column.addWidget(self.lock)
        self.show_runs((), ())
        self.show_models((), ())

    def show_steps(self, lines: Mapping[Step, StepLine], current: Step) -> None:
        """Only the steps that can be taken are seen."""
        for step, button in self.steps.items():
            button.setVisible(step in lines)
            if step in lines:
                button.show_line(lines[step])
            button.setChecked(step is current)

    def show_runs(self, lines: Sequence[tuple[str, str, str]], chosen: Sequence[str]) -> None:
        """(id, name, how it stands)."""
        self.runs.show_lines(lines, chosen)
        self._runs_title.setText(capitals(tr("Runs")))
        self._runs_title.setVisible(bool(lines))
        self.beside.setVisible(len(lines) > 1)

    def show_models(self, lines: Sequence[tuple[str, str, str]], chosen: Sequence[str]) -> None:
        """(id, name, how it stands)."""
        self.models.show_lines(lines, chosen)
        self._models_title.setVisible(bool(lines))
