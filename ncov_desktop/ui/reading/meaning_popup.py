"""What one row of trust means and what was measured; gone with the next click or Escape."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ncov_desktop.core import paths
from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.documents import show_documents
from ncov_desktop.ui.reading.trust_rows import Row
from ncov_desktop.ui.widgets import label, one_line, section

_WIDTH = 340
_PAGE = "trust.md"


class MeaningPopup(QFrame):
    """Beside its row, never over it."""

    def __init__(self, row: Row, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.row = row
        self._window = parent.window()
        self.setObjectName("popup")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(row.name)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(2 * theme.GRID,) * 4)
        column.setSpacing(theme.GRID)
        column.addWidget(label(row.name, "title"))
        column.addWidget(label(row.meaning, "dim"))
        if row.figures:
            column.addWidget(section(tr("Measured")))
            column.addLayout(_figures(row))
        self.more = QPushButton(tr("More about trust …"))
        self.more.setToolTip(
            tr("The page about trust: how each part is measured, and how often it was right")
        )
        self.more.clicked.connect(self._open_page)
        self.more.setVisible((paths.docs() / _PAGE).is_file())
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_beside(self, corner: QPoint) -> None:
        """Opens to the left of the point, as far down as the screen allows. corner: on the screen."""
        self.setFixedSize(_WIDTH, self.heightForWidth(_WIDTH))
        screen = self.screen().availableGeometry()
        x = max(screen.left(), corner.x() - self.width() - theme.GRID)
        y = min(corner.y(), screen.bottom() - self.height() - theme.GRID)
        self.move(x, max(screen.top(), y))
        self.show()
        self.more.setFocus()

    def _open_page(self) -> None:
        self.close()
        show_documents(self._window, _PAGE)


def _figures(row: Row) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * theme.GRID)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    for number, (what, figure) in enumerate(row.figures):
        value = one_line(figure, "figure")
        grid.addWidget(label(what, "dim"), number, 0)
        grid.addWidget(value, number, 1, Qt.AlignmentFlag.AlignRight)
    return grid
