"""Colours, sizes and the style sheet: the one place for the look of the window."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel

from ncov_desktop.core import paths
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA
from ncov_desktop.core.settings import ThemeChoice


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb. `tests/ui/test_colours.py` holds them to WCAG 2.2 AA and to colour-blind eyes.

    What lies over a film takes its colours from DARK whatever theme the window has: the viewport is
    black in both.
    """

    name: str = "dark"
    background: str = "#0b0d10"
    viewport: str = "#000000"
    panel: str = "#14171c"
    raised: str = "#1c2128"
    line: str = "#262d36"
    control_line: str = "#6f7c8c"
    text: str = "#e6eaf0"
    dim: str = "#9ba7b5"
    accent: str = "#4da3ff"
    on_accent: str = "#08131f"
    covid19: str = "#ffb074"
    other: str = "#2a9db0"
    ok: str = "#63d69f"
    warning: str = "#ffe08a"
    mark: str = "#ffe36e"
    error: str = "#f0666b"
    violet: str = "#c9a2f5"

    def of_class(self, name: str) -> str:
        """The colour of a class; a word always stands beside it."""
        return {COVID19: self.covid19, OTHER_PNEUMONIA: self.other}[name]


DARK = Theme()
LIGHT = Theme(
    name="light",
    background="#ffffff",
    panel="#f1f4f7",
    raised="#ffffff",
    line="#d3dae2",
    control_line="#687482",
    text="#14191f",
    dim="#4a5664",
    accent="#0a5fbf",
    on_accent="#ffffff",
    covid19="#b04a00",
    other="#004a66",
    ok="#006b5c",
    warning="#473100",
    error="#cf222e",
    violet="#7a3db8",
)
SIGNS = ("ok", "warning", "error", "dim")
"""The colours a sign can have; the sign says the same without its colour."""

GRID = 8
FILM_PANEL_WIDTH, NARROWEST_FILM_PANEL = 216, 160
RESULT_PANEL_WIDTH, NARROWEST_RESULT_PANEL = 304, 280
TEXT_PX, SMALL_PX, SENTENCE_PX = 13, 12, 17


class _Shown:
    """Qt has one look for a whole program, so there is one here."""

    theme = DARK


def now() -> Theme:
    """The theme the window has; ask again whenever it is painted."""
    return _Shown.theme


def chosen(choice: ThemeChoice) -> Theme:
    """The theme of a choice; "system" is dark unless the desktop says that it is light."""
    if choice == "system":
        light = QApplication.styleHints().colorScheme() is Qt.ColorScheme.Light
        return LIGHT if light else DARK
    return LIGHT if choice == "light" else DARK


def apply(application: QApplication, theme: Theme = DARK) -> None:
    """Gives the whole application its look, also while its window is open."""
    begin(application, theme)
    dress(application)


def begin(application: QApplication, theme: Theme) -> None:
    """All of the look but the style sheet; `dress` is to follow before a window is shown."""
    _Shown.theme = theme
    application.setStyle("Fusion")
    font = application.font()
    font.setPixelSize(TEXT_PX)
    application.setFont(font)
    application.setPalette(_palette(theme))


def dress(application: QApplication) -> None:
    """Gives a window that is put together its style sheet: once, not anew for every part it got."""
    application.setStyleSheet(_style_sheet(now()))


def paint_sign(sign: QLabel, colour: str) -> None:
    """Gives a sign one of the colours of SIGNS, in this theme and the next."""
    if sign.property("sign") != colour:
        sign.setProperty("sign", colour)
        sign.style().unpolish(sign)
        sign.style().polish(sign)


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, colour in (
        (role.Window, theme.panel),
        (role.Base, theme.raised),
        (role.AlternateBase, theme.panel),
        (role.Button, theme.raised),
        (role.ToolTipBase, theme.raised),
        (role.WindowText, theme.text),
        (role.Text, theme.text),
        (role.ButtonText, theme.text),
        (role.ToolTipText, theme.text),
        (role.PlaceholderText, theme.dim),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Link, theme.accent),
    ):
        palette.setColor(target, QColor(colour))
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, target, QColor(theme.dim))
    return palette


def _style_sheet(t: Theme) -> str:
    icons = (paths.resources() / "icons").as_posix()
    signs = "".join(f'QLabel[sign="{name}"] {{ color: {getattr(t, name)}; }}' for name in SIGNS)
    return f"""
    QWidget {{ font-size: {TEXT_PX}px; color: {t.text}; }}
    QMainWindow, QDialog {{ background: {t.panel}; }}
    QLabel:disabled {{ color: {t.dim}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    #head {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    QMenuBar {{ background: transparent; }}
    QMenuBar::item {{ padding: 5px 9px; border: 1px solid transparent; border-radius: 4px;
                      color: {t.text}; }}
    QMenuBar::item:selected {{ background: {t.raised}; border-color: {t.accent}; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.control_line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.accent}; color: {t.on_accent}; }}
    QMenu::item:disabled {{ color: {t.dim}; background: transparent; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.control_line};
                padding: 4px; }}
    QStatusBar {{ background: {t.panel}; border-top: 1px solid {t.line}; color: {t.dim}; }}
    QStatusBar::item {{ border: none; }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.control_line}; border-radius: 4px; min-height: 24px; }}
    QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
    QScrollBar::handle:horizontal {{ background: {t.control_line}; border-radius: 4px;
                                     min-width: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    #side {{ background: {t.panel}; }}
    #tools {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    #stage {{ background: {t.viewport}; border: 2px solid {t.viewport}; }}
    #stage:focus {{ border-color: {DARK.control_line}; }}
    #ground {{ background: {t.background}; }}
    #lines {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
              outline: none; }}
    #gallery {{ background: {t.background}; border: 2px solid {t.line}; border-radius: 4px;
                outline: none; }}
    #gallery:focus {{ border-color: {t.accent}; }}
    #gallery::item {{ padding: 4px; border: 2px solid transparent; border-radius: 4px;
                      color: {t.text}; }}
    #gallery::item:selected {{ background: {t.line}; border-color: {t.accent}; color: {t.text}; }}
    #lines:focus {{ border-color: {t.accent}; }}
    #lines::item {{ padding: 4px 6px; border-radius: 4px; color: {t.text}; }}
    #lines::item:hover {{ background: {t.raised}; }}
    #lines::item:selected {{ background: {t.line}; color: {t.text};
                             border-left: 2px solid {t.accent}; }}
    #welcome {{ background: {t.background}; }}
    QSplitter::handle:horizontal {{ background: {t.line}; margin: 0 2px; }}
    QSplitter::handle:horizontal:hover {{ background: {t.accent}; margin: 0 1px; }}
    #brand {{ font-weight: 600; font-size: 14px; padding-right: 16px; }}
    #badge {{ color: {t.warning}; border: 1px solid {t.warning}; border-radius: 4px;
              padding: 3px 10px; font-size: {SMALL_PX}px; }}
    #section {{ color: {t.dim}; font-size: 11px; letter-spacing: 1px; }}
    #sentence {{ font-size: {SENTENCE_PX}px; }}
    #opening {{ color: {t.text}; font-size: {SMALL_PX}px; }}
    #dim, #status {{ color: {t.dim}; font-size: {SMALL_PX}px; }}
    #card {{ background: {t.raised}; border-radius: 6px; }}
    #pane {{ background: {t.panel}; border: 1px solid {t.line}; border-radius: 6px; }}
    #chart {{ border: 2px solid {t.panel}; border-radius: 4px; }}
    #chart:focus {{ border-color: {t.accent}; }}
    #popup {{ background: {t.raised}; border: 1px solid {t.control_line}; }}
    #title {{ font-weight: 600; }}
    #notice {{ background: {t.raised}; border-bottom: 1px solid {t.error}; }}
    #headline {{ font-size: 20px; }}
    {signs}
    QLabel[sign] {{ font-weight: 600; }}
    QPushButton, QComboBox {{ background: {t.raised}; border: 1px solid {t.control_line};
                              border-radius: 6px; padding: 7px 14px; }}
    QPushButton:hover, QComboBox:hover {{ border-color: {t.accent}; }}
    QPushButton:disabled, QComboBox:disabled {{ color: {t.dim}; border-color: {t.line}; }}
    QPushButton:checked {{ border-color: {t.accent}; background: {t.line}; }}
    QPushButton:focus {{ border: 2px solid {t.accent}; padding: 6px 13px; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
                           font-weight: 600; }}
    QPushButton#primary:hover {{ border-color: {t.text}; }}
    QPushButton#primary:focus {{ background: {t.line}; color: {t.text};
                                 border-color: {t.accent}; }}
    QPushButton#primary:disabled {{ background: {t.raised}; color: {t.dim}; border-color: {t.line}; }}
    QPushButton#choice {{ padding: 6px; border-radius: 0; background: {t.panel}; color: {t.dim}; }}
    QPushButton#choice:checked {{ background: {t.raised}; color: {t.text}; padding-bottom: 5px;
                                  border-color: {t.control_line};
                                  border-bottom: 2px solid {t.accent}; }}
    QPushButton#choice:disabled {{ color: {t.dim}; border: 1px solid {t.line}; padding: 6px; }}
    QPushButton#choice:focus {{ border: 2px solid {t.accent}; padding: 5px; }}
    QPushButton#more {{ background: transparent; border: 2px solid transparent; padding: 0 4px;
                        color: {t.dim}; }}
    QPushButton#more:hover {{ color: {t.text}; }}
    QPushButton#more:focus {{ color: {t.text}; border-color: {t.accent}; }}
    QPushButton#step {{ background: transparent; border: 2px solid transparent; text-align: left;
                        padding: 0; }}
    QPushButton#step:hover, QPushButton#step:checked {{ background: {t.raised}; }}
    QPushButton#step:checked {{ border-left-color: {t.accent}; }}
    QPushButton#step:focus {{ border-color: {t.accent}; }}
    #step_sign {{ border: 1px solid {t.control_line}; border-radius: 12px; font-size: {SMALL_PX}px; }}
    QPushButton#study {{ background: transparent; border: 2px solid transparent; text-align: left;
                         padding: 5px 8px; }}
    QPushButton#study:hover {{ background: {t.raised}; }}
    QPushButton#study:focus {{ border-color: {t.accent}; }}
    QPushButton#study:disabled {{ color: {t.dim}; }}
    QComboBox {{ padding: 4px 10px; }}
    QComboBox:focus {{ border: 2px solid {t.accent}; padding: 3px 9px; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{icons}/down-{t.name}.svg"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.control_line};
                                   selection-background-color: {t.accent};
                                   selection-color: {t.on_accent}; }}
    QCheckBox {{ border: 2px solid transparent; border-radius: 4px; padding: 2px; spacing: 8px; }}
    QCheckBox:focus {{ border-color: {t.accent}; }}
    QCheckBox:disabled {{ color: {t.dim}; }}
    QCheckBox::indicator {{ width: 16px; height: 16px; border: 1px solid {t.control_line};
                            border-radius: 3px; background: {t.background}; }}
    QCheckBox::indicator:checked {{ background: {t.accent}; border-color: {t.accent};
                                    image: url("{icons}/check-{t.name}.svg"); }}
    QCheckBox::indicator:checked:disabled {{ background: {t.control_line};
                                             border-color: {t.control_line}; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar::tab {{ padding: 7px 14px; color: {t.dim}; border: 2px solid transparent;
                    border-bottom-color: {t.line}; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QTabBar::tab:focus {{ border-color: {t.accent}; }}
    QToolButton {{ background: transparent; border: 2px solid transparent; border-radius: 6px;
                   padding: 4px; }}
    QToolButton:hover {{ background: {t.raised}; }}
    QToolButton:checked {{ background: {t.raised}; border-color: {t.control_line}; }}
    QToolButton:focus {{ border-color: {t.accent}; }}
    QLineEdit, QAbstractSpinBox {{ background: {t.background}; border: 1px solid {t.control_line};
                           border-radius: 6px; padding: 6px 10px; }}
    QLineEdit:focus, QAbstractSpinBox:focus {{ border: 2px solid {t.accent}; padding: 5px 9px; }}
    QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; background: transparent;
                                                  width: 20px; }}
    QAbstractSpinBox::up-arrow {{ image: url("{icons}/up-{t.name}.svg");
                                  width: 12px; height: 12px; }}
    QAbstractSpinBox::down-arrow {{ image: url("{icons}/down-{t.name}.svg");
                                    width: 12px; height: 12px; }}
    QTableView, QTreeView, QPlainTextEdit, QTextBrowser {{
        background: {t.background}; border: 2px solid {t.line};
        selection-background-color: {t.accent}; selection-color: {t.on_accent}; outline: none; }}
    QTableView:focus, QTreeView:focus, QPlainTextEdit:focus, QTextBrowser:focus {{
        border-color: {t.accent}; }}
    QTableView#results {{ border-radius: 4px; selection-background-color: {t.line};
                          selection-color: {t.text}; }}
    QTextBrowser {{ padding: 8px; }}
    QListWidget {{ background: {t.panel}; border: 2px solid transparent; border-radius: 6px; }}
    QListWidget:focus {{ border-color: {t.accent}; }}
    QListWidget::item {{ padding: 7px 8px; }}
    QListWidget::item:selected {{ background: {t.line}; color: {t.text};
                                  border-left: 2px solid {t.accent}; }}
    QTableView::item {{ padding: 0 8px; }}
    QTreeView::item {{ padding: 2px 0; }}
    QTreeView::item:disabled {{ color: {t.dim}; }}
    QHeaderView::section {{ background: {t.panel}; color: {t.dim}; border: none; padding: 6px 10px; }}
    QSlider {{ border: 2px solid transparent; border-radius: 4px; }}
    QSlider:focus {{ border-color: {t.accent}; }}
    QSlider::groove:horizontal {{ height: 4px; background: {t.control_line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
    QSlider::sub-page:horizontal:disabled {{ background: {t.control_line}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
                                  background: {t.text}; }}
    QSlider::handle:horizontal:disabled {{ background: {t.control_line}; }}
    """
