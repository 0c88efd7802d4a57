"""The controls of the heat map. They change how it is shown, never what the network said."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop import text
from ncov_desktop.core.overlay import PALETTES
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.text.language import Words, mark, percent, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.keys import KeyFollower, action_key, follow_keys, with_keys
from ncov_desktop.ui.reading.display import Display
from ncov_desktop.ui.reading.state import FinerMap
from ncov_desktop.ui.widgets import label, one_line, section

if TYPE_CHECKING:
    from ncov_desktop.core.results import Explanation

_SLIDERS = Words({"opacity": mark("Opacity"), "cutoff": mark("Cut-off")})


class OverlayPanel(QWidget):
    """Class, method, cells, opacity, cut-off and palette."""

    changed = Signal(object)  # Display
    toggled = Signal()
    finer_toggled = Signal()

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self._display = Display()
        self._actions = actions
        self.shown = QPushButton()
        self.shown.setCheckable(True)
        self.shown.clicked.connect(self.toggled)
        self.classes = {
            COVID19: self._class_button("COVID-19", COVID19),
            OTHER_PNEUMONIA: self._class_button(tr("Other"), OTHER_PNEUMONIA),
        }
        self.opacity, self._opacity_text = self._slider("opacity")
        self.cutoff, self._cutoff_text = self._slider("cutoff")
        self.palette_box = QComboBox()
        self.palette_box.addItems([name.capitalize() for name in PALETTES])
        self.palette_box.setToolTip(
            tr("Colours of the heat map; the first three rise evenly to the eye")
        )
        self.palette_box.setAccessibleName(tr("Palette"))
        self.palette_box.activated.connect(lambda index: self._change(palette=PALETTES[index]))
        self.method_box = QComboBox()
        self.method_box.setAccessibleName(tr("Method"))
        self.method_box.activated.connect(self._method_chosen)
        self.coarse, self.finer = QPushButton(tr("coarse")), QPushButton(tr("finer"))
        for cells in (self.coarse, self.finer):
            cells.setObjectName("choice")
            cells.setCheckable(True)
            cells.clicked.connect(self._cells_chosen)
        self.smooth, self.own_cells = self._choice("cells", tr("smooth"), tr("cells"))
        by_cells, by_contour = actions["cells"], actions["contour"]
        between = tr("Between the map's cells, colours go over into each other")
        follow_keys(self.smooth, between, by_cells)
        follow_keys(self.own_cells, tr("The map's cells as the network made them"), by_cells)
        self.fill, self.contour = self._choice("contour", tr("fill"), tr("contour"))
        follow_keys(self.fill, tr("Colours from the cut-off on"), by_contour)
        line = tr("A line at the cut-off, and the film inside it as it is")
        follow_keys(self.contour, line, by_contour)
        self.finer_remark = label(name="dim")
        self._explanation: Explanation | None = None
        self._finer = FinerMap()
        self._methods: tuple[str, ...] = ()
        self._arrange()
        self.show_maps(None, FinerMap())
        self.show_display(self._display, None, enabled=False)
        named = ("overlay", "class", "method", "finer", "less_opaque", "more_opaque")
        KeyFollower(self, self._show_keys, *(actions[name] for name in named))

    def show_display(self, display: Display, favoured: str | None, *, enabled: bool) -> None:
        """The controls' positions. favoured: the class shown unless the reader chose one."""
        self._display = display
        self.setEnabled(enabled)
        self.shown.setChecked(display.heat_visible)
        chosen = display.class_name or favoured
        for name, button in self.classes.items():
            button.setChecked(name == chosen)
        for slider, words, value in (
            (self.opacity, self._opacity_text, display.opacity),
            (self.cutoff, self._cutoff_text, display.cutoff),
        ):
            slider.blockSignals(True)
            slider.setValue(round(value * 100))
            slider.blockSignals(False)
            words.setText(percent(value))
        self.palette_box.setCurrentIndex(PALETTES.index(display.palette))
        self.smooth.setChecked(not display.cells)
        self.own_cells.setChecked(display.cells)
        self.fill.setChecked(not display.contour)
        self.contour.setChecked(display.contour)
        self.opacity.setEnabled(not display.contour)

    def show_maps(self, explanation: Explanation | None, finer: FinerMap) -> None:
        """Which maps there are to choose from; call it after `show_display`."""
        self._explanation, self._finer = explanation, finer
        shown = finer.explanation if self._display.finer else None
        self._show_methods(shown or explanation)
        self.coarse.setText(_cells(explanation) or tr("coarse"))
        self.finer.setText(
            tr("working …") if finer.running else _cells(finer.explanation) or tr("finer")
        )
        self.coarse.setChecked(not self._display.finer)
        self.finer.setChecked(self._display.finer)
        self.coarse.setToolTip(self._tip(tr("The map of the network's last layer"), "finer"))
        self.finer.setToolTip(self._tip(tr(text.FINER_MAP), "finer"))
        self.coarse.setAccessibleName(tr("Cells: {cells}", cells=self.coarse.text()))
        self.finer.setAccessibleName(tr("Cells: {cells}", cells=self.finer.text()))
        self.finer_remark.setText(str(text.error_message(finer.failure)) if finer.failure else "")
        self.finer_remark.setVisible(finer.failure is not None)

    def _show_methods(self, explanation: Explanation | None) -> None:
        methods = explanation.methods if explanation else ()
        if methods != self._methods:
            self._methods = methods
            self.method_box.clear()
            for row, method in enumerate(methods):
                self.method_box.addItem(text.method_name(method))
                self.method_box.setItemData(
                    row, text.method_meaning(method), Qt.ItemDataRole.ToolTipRole
                )
        chosen = self._display.method
        self.method_box.setCurrentIndex(methods.index(chosen) if chosen in methods else 0)
        self.method_box.setEnabled(len(methods) > 1)
        now = methods[max(self.method_box.currentIndex(), 0)] if methods else ""
        self.method_box.setToolTip(self._tip(text.method_meaning(now) or tr("Method"), "method"))

    def _show_keys(self) -> None:
        """The keys that do the same, as they are now."""
        key = action_key(self._actions["overlay"])
        show = tr("Show heat map")
        self.shown.setText(f"{show}   {key}".rstrip())
        self.shown.setToolTip(self._tip(tr("Lay the heat map over the film"), "overlay"))
        opacity = self._tip(tr("Opacity of the heat map"), "less_opaque", "more_opaque")
        self.opacity.setToolTip(opacity)
        self.cutoff.setToolTip(tr("Parts of the map below this share of its peak stay clear"))
        for name, button in self.classes.items():
            words = tr("What speaks for {name}", name=text.CLASS_NAMES[name])
            button.setToolTip(self._tip(words, "class"))
        self.show_maps(self._explanation, self._finer)

    def _tip(self, words: str, *names: str) -> str:
        return with_keys(words, [self._actions[name] for name in names])

    def _method_chosen(self, index: int) -> None:
        self._change(method=self._methods[index])

    def _cells_chosen(self) -> None:
        """The button that is not down changes the cells; the other one stays as it is."""
        wanted = self.sender() is self.finer
        if wanted is not self._display.finer:
            self.finer_toggled.emit()
        else:
            self.coarse.setChecked(not wanted)
            self.finer.setChecked(wanted)

    def _choice(self, field: str, off: str, on: str) -> tuple[QPushButton, QPushButton]:
        """Two buttons side by side, of which one is down."""
        buttons = QPushButton(off), QPushButton(on)
        for value, button in enumerate(buttons):
            button.setObjectName("choice")
            button.setCheckable(True)
            button.clicked.connect(partial(self._chosen, field, bool(value)))
        return buttons

    def _chosen(self, field: str, value: bool) -> None:
        self._change(**{field: value})

    def _class_button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("choice")
        button.setCheckable(True)
        button.clicked.connect(lambda: self._change(class_name=name))
        return button

    def _slider(self, field: str) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setAccessibleName(_SLIDERS[field])
        slider.valueChanged.connect(lambda value: self._change(**{field: value / 100}))
        words = label()
        words.setWordWrap(False)
        words.setFixedWidth(44)
        words.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return slider, words

    def _change(self, **changes: object) -> None:
        self.changed.emit(replace(self._display, **changes))  # type: ignore[arg-type]

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(section(tr("Heat map")))
        column.addWidget(self.shown)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for button in self.classes.values():
            segments.addWidget(button)
        column.addLayout(segments)
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        grid.addWidget(one_line(tr("Method")), 0, 0)
        grid.addWidget(self.method_box, 0, 1, 1, 2)
        grid.addWidget(one_line(tr("Cells")), 1, 0)
        grid.addLayout(_pair(self.coarse, self.finer), 1, 1, 1, 2)
        grid.addWidget(one_line(tr("Shown")), 2, 0)
        grid.addLayout(_pair(self.smooth, self.own_cells), 2, 1, 1, 2)
        grid.addWidget(one_line(tr("Drawn")), 3, 0)
        grid.addLayout(_pair(self.fill, self.contour), 3, 1, 1, 2)
        rows = (
            (_SLIDERS["opacity"], self.opacity, self._opacity_text),
            (_SLIDERS["cutoff"], self.cutoff, self._cutoff_text),
        )
        for row, (name, slider, words) in enumerate(rows, start=4):
            grid.addWidget(one_line(name), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(words, row, 2)
        grid.addWidget(one_line(tr("Palette")), 6, 0)
        grid.addWidget(self.palette_box, 6, 1, 1, 2)
        column.addLayout(grid)
        column.addWidget(self.finer_remark)
        column.addWidget(
            label(tr("It shows where the score came from, not where disease is."), "dim")
        )


def _pair(first: QPushButton, second: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(0)
    row.addWidget(first, 1)
    row.addWidget(second, 1)
    return row


def _cells(explanation: Explanation | None) -> str:
    """Across × down."""
    if explanation is None:
        return ""
    rows, cols = explanation.maps.shape[-2:]
    return f"{cols} × {rows}"
