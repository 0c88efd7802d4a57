"""What stands in the centre beside the film: a greeting before the first one, a notice above it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ncov_desktop.text.language import tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.actions import tip_words
from ncov_desktop.ui.keys import follow_keys
from ncov_desktop.ui.reading.recent_list import RecentList
from ncov_desktop.ui.widgets import label


class Notice(QWidget):
    """What happened to a file that was not opened; the film that was open stays on screen."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = label()
        self.dismissed = QPushButton(tr("Close"))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        row.addWidget(self.words, 1)
        row.addWidget(self.dismissed)
        self.hide()

    def show_notice(self, words: str | None) -> None:
        """A sentence, or None for nothing to say."""
        self.words.setText(words or "")
        self.setVisible(bool(words))


class Welcome(QWidget):
    """What is there before the first film.

    recent: the list of what was opened lately, below the buttons.
    """

    def __init__(self, actions: dict[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.recent = RecentList()
        column = QVBoxLayout(self)
        column.setSpacing(2 * theme.GRID)
        column.addStretch(1)
        headline = label(tr("Drop a chest film here"), "headline")
        meaning = label(
            tr(
                "Films, folders or ZIP archives. Frontal films of adults with pneumonia are judged."
            ),
            "dim",
        )
        for line in (headline, meaning):
            line.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(line)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        for name, kind in (("open", "primary"), ("demo", "")):
            action = actions[name]
            button = QPushButton(action.text())
            button.setObjectName(kind)
            follow_keys(button, tip_words(name), action)
            button.clicked.connect(action.trigger)
            buttons.addWidget(button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addSpacing(2 * theme.GRID)
        column.addWidget(self.recent, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
