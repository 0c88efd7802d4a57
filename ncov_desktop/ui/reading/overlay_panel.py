"""The controls of the heat map. They change how it is shown, never what the network said."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
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
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.display import Display
from ncov_desktop.ui.widgets import label, section


class OverlayPanel(QWidget):
    """Class, opacity, cut-off and palette."""

    changed = Signal(object)  # Display
    toggled = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._display = Display()
        self.shown = QPushButton("Show heat map   O")
        self.shown.setCheckable(True)
        self.shown.setToolTip("Lay the heat map over the film (O)")
        self.shown.clicked.connect(self.toggled)
        self.classes = {
            COVID19: self._class_button("COVID-19", COVID19),
            OTHER_PNEUMONIA: self._class_button("Other", OTHER_PNEUMONIA),
        }
        group = QButtonGroup(self)
        for button in self.classes.values():
            group.addButton(button)
        self.opacity, self._opacity_text = self._slider(
            "opacity", "Opacity of the heat map ([ and ])"
        )
        self.cutoff, self._cutoff_text = self._slider(
            "cutoff", "Parts of the map below this share of its peak stay clear"
        )
        self.palette_box = QComboBox()
        self.palette_box.addItems([name.capitalize() for name in PALETTES])
        self.palette_box.setToolTip(
            "Colours of the heat map; the first three rise evenly to the eye"
        )
        self.palette_box.setAccessibleName("Palette")
        self.palette_box.activated.connect(lambda index: self._change(palette=PALETTES[index]))
        self._arrange()
        self.show_display(self._display, None, enabled=False)

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
            words.setText(f"{round(value * 100)} %")
        self.palette_box.setCurrentIndex(PALETTES.index(display.palette))

    def _class_button(self, words: str, name: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName("choice")
        button.setCheckable(True)
        button.setToolTip(f"What speaks for {text.CLASS_NAMES[name]} (C changes the class)")
        button.clicked.connect(lambda: self._change(class_name=name))
        return button

    def _slider(self, field: str, tip: str) -> tuple[QSlider, QLabel]:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, 100)
        slider.setToolTip(tip)
        slider.setAccessibleName({"opacity": "Opacity", "cutoff": "Cut-off"}[field])
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
        column.addWidget(section("Heat map"))
        column.addWidget(self.shown)
        segments = QHBoxLayout()
        segments.setSpacing(0)
        for button in self.classes.values():
            segments.addWidget(button)
        column.addLayout(segments)
        grid = QGridLayout()
        grid.setVerticalSpacing(10)
        grid.setHorizontalSpacing(12)
        rows = (
            ("Opacity", self.opacity, self._opacity_text),
            ("Cut-off", self.cutoff, self._cutoff_text),
        )
        for row, (name, slider, words) in enumerate(rows):
            grid.addWidget(QLabel(name), row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(words, row, 2)
        grid.addWidget(QLabel("Palette"), 2, 0)
        grid.addWidget(self.palette_box, 2, 1, 1, 2)
        column.addLayout(grid)
        column.addWidget(label("Grad-CAM: where the score came from, not where disease is.", "dim"))
