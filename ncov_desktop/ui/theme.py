"""Colours, sizes and the style sheet: the one place for the look of the window."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ncov_desktop.core import paths
from ncov_desktop.core.results import COVID19, OTHER_PNEUMONIA


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb."""

    background: str = "#0b0d10"
    viewport: str = "#000000"
    panel: str = "#14171c"
    raised: str = "#1c2128"
    line: str = "#262d36"
    control_line: str = "#5a6675"
    text: str = "#e6eaf0"
    dim: str = "#93a0ae"
    accent: str = "#4da3ff"
    on_accent: str = "#08131f"
    covid19: str = "#ff9a4d"
    other: str = "#4fc3c7"
    ok: str = "#58c990"
    warning: str = "#ffc857"
    mark: str = "#ffe36e"
    error: str = "#ff7b7b"

    def of_class(self, name: str) -> str:
        """The colour of a class; a word always stands beside it."""
        return {COVID19: self.covid19, OTHER_PNEUMONIA: self.other}[name]


DARK = Theme()

GRID = 8
FILM_PANEL_WIDTH = 216
RESULT_PANEL_WIDTH = 304
TEXT_PX, SMALL_PX, SENTENCE_PX = 13, 12, 17


def apply(application: QApplication, theme: Theme = DARK) -> None:
    """Gives the whole application its look, before its first window is shown."""
    application.setStyle("Fusion")
    font = application.font()
    font.setPixelSize(TEXT_PX)
    application.setFont(font)
    application.setPalette(_palette(theme))
    application.setStyleSheet(_style_sheet(theme))


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
    arrow = (paths.resources() / "icons" / "down.svg").as_posix()
    return f"""
    QWidget {{ font-size: {TEXT_PX}px; color: {t.text}; }}
    QMainWindow, QDialog {{ background: {t.panel}; }}
    QLabel:disabled {{ color: {t.dim}; }}
    QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
    #head {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    QMenuBar {{ background: transparent; }}
    QMenuBar::item {{ padding: 6px 10px; border-radius: 4px; color: {t.text}; }}
    QMenuBar::item:selected {{ background: {t.raised}; }}
    QMenu {{ background: {t.raised}; border: 1px solid {t.line}; padding: 4px; }}
    QMenu::item {{ padding: 6px 24px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {t.line}; }}
    QMenu::item:disabled {{ color: {t.dim}; }}
    QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}
    QToolTip {{ background: {t.raised}; color: {t.text}; border: 1px solid {t.line}; padding: 4px; }}
    QStatusBar {{ background: {t.panel}; border-top: 1px solid {t.line}; color: {t.dim}; }}
    QStatusBar::item {{ border: none; }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
    QScrollBar::handle:vertical {{ background: {t.line}; border-radius: 4px; min-height: 24px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
    #side {{ background: {t.panel}; }}
    #tools {{ background: {t.panel}; border-bottom: 1px solid {t.line}; }}
    #stage {{ background: {t.viewport}; }}
    #brand {{ font-weight: 600; font-size: 14px; padding-right: 16px; }}
    #badge {{ color: {t.warning}; border: 1px solid {t.warning}; border-radius: 4px;
              padding: 3px 10px; font-size: {SMALL_PX}px; }}
    #section {{ color: {t.dim}; font-size: 11px; letter-spacing: 1px; }}
    #sentence {{ font-size: {SENTENCE_PX}px; }}
    #opening {{ color: {t.text}; font-size: {SMALL_PX}px; }}
    #dim, #status {{ color: {t.dim}; font-size: {SMALL_PX}px; }}
    #card {{ background: {t.raised}; border-radius: 6px; }}
    #popup {{ background: {t.raised}; border: 1px solid {t.control_line}; }}
    #title {{ font-weight: 600; }}
    #notice {{ background: {t.raised}; border-bottom: 1px solid {t.error}; }}
    #headline {{ font-size: 20px; }}
    QPushButton, QComboBox {{ background: {t.raised}; border: 1px solid {t.control_line};
                              border-radius: 6px; padding: 7px 14px; }}
    QPushButton:hover, QComboBox:hover {{ border-color: {t.accent}; }}
    QPushButton:focus, QComboBox:focus, QToolButton:focus {{ border: 1px solid {t.accent}; }}
    QPushButton:disabled, QComboBox:disabled {{ color: {t.dim}; border-color: {t.line}; }}
    QPushButton:checked {{ border-color: {t.accent}; background: {t.line}; }}
    QPushButton#primary {{ background: {t.accent}; color: {t.on_accent}; border-color: {t.accent};
                           font-weight: 600; }}
    QPushButton#primary:hover, QPushButton#primary:focus {{ border-color: {t.text}; }}
    QPushButton#choice {{ padding: 6px; border-radius: 0; border-color: {t.line};
                          background: {t.panel}; color: {t.dim}; }}
    QPushButton#choice:checked {{ background: {t.raised}; color: {t.text};
                                  border-color: {t.control_line}; }}
    QPushButton#choice:focus {{ border-color: {t.accent}; }}
    QPushButton#more {{ background: transparent; border-color: transparent; padding: 0 6px;
                        color: {t.dim}; }}
    QPushButton#more:hover, QPushButton#more:focus {{ color: {t.text}; border-color: {t.accent}; }}
    QComboBox {{ padding: 4px 10px; }}
    QTabWidget::pane {{ border: none; }}
    QTabBar::tab {{ padding: 7px 14px; color: {t.dim}; border-bottom: 2px solid {t.line}; }}
    QTabBar::tab:selected {{ color: {t.text}; border-bottom-color: {t.accent}; }}
    QTabBar::tab:focus {{ color: {t.accent}; }}
    QTableView::item {{ padding: 0 8px; }}
    QTextBrowser {{ background: {t.background}; border: 1px solid {t.line}; padding: 8px; }}
    QComboBox::drop-down {{ border: none; width: 24px; }}
    QComboBox::down-arrow {{ image: url("{arrow}"); width: 12px; height: 12px; }}
    QComboBox QAbstractItemView {{ background: {t.raised}; border: 1px solid {t.line};
                                   selection-background-color: {t.line};
                                   selection-color: {t.text}; }}
    QToolButton {{ background: transparent; border: 1px solid transparent; border-radius: 6px;
                   padding: 5px; }}
    QToolButton:hover {{ background: {t.raised}; }}
    QToolButton:checked {{ background: {t.raised}; border-color: {t.control_line}; }}
    QLineEdit, QSpinBox {{ background: {t.background}; border: 1px solid {t.control_line};
                 border-radius: 6px;
                 padding: 6px 10px; }}
    QLineEdit:focus, QSpinBox:focus {{ border-color: {t.accent}; }}
    QTableView, QTreeWidget {{ background: {t.background}; border: 1px solid {t.line};
                  selection-background-color: {t.line}; selection-color: {t.text}; outline: none; }}
    QHeaderView::section {{ background: {t.panel}; color: {t.dim}; border: none; padding: 6px 10px; }}
    QSlider::groove:horizontal {{ height: 4px; background: {t.line}; border-radius: 2px; }}
    QSlider::sub-page:horizontal {{ background: {t.accent}; border-radius: 2px; }}
    QSlider::sub-page:horizontal:disabled {{ background: {t.control_line}; }}
    QSlider::handle:horizontal {{ width: 14px; height: 14px; margin: -5px 0; border-radius: 7px;
                                  background: {t.text}; }}
    QSlider::handle:horizontal:focus {{ border: 2px solid {t.accent}; width: 10px; height: 10px; }}
    QSlider::handle:horizontal:disabled {{ background: {t.control_line}; }}
    """
