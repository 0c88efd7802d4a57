"""The language of the window: chosen before anything of it is built, the same until it closes."""

import json
from contextlib import suppress

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from ncov_desktop.core import paths
from ncov_desktop.text import language

NAMES = {"en": "English", "de": "Deutsch", "tr": "Türkçe"}
"""Each language in its own words, as whoever looks for it would write it."""

_KEYS = ("Ctrl", "Shift", "Alt", "Esc", "Del", "Enter", "Return", "Backspace", "Tab")
_SETTINGS_FILE, _LARGEST_BYTES = "settings.json", 64 * 1024


class _KeysAsPrinted(QTranslator):
    """Turkish keyboards carry English names; Qt would call Esc "Vazgeç" and Alt "Seçenek"."""

    def translate(  # None leaves the word to the next translator
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return source if context == "QShortcut" and source in _KEYS else None


def chosen() -> str:
    """What Settings says, "system" where it says nothing that can be used.

    The settings are read again, and checked, once the window is on screen (`services.preferences`); here
    one word of them is needed before that, so nothing large is imported for it.
    """
    with suppress(OSError, ValueError, RecursionError):
        with (paths.user_config() / _SETTINGS_FILE).open("rb") as stream:
            kept = json.loads(stream.read(_LARGEST_BYTES))
        code = kept.get("language") if isinstance(kept, dict) else None
        if isinstance(code, str) and code in NAMES:
            return code
    return "system"


def resolved(choice: str) -> str:
    """The code of a language there is; "system" is the first of the user's own that there is."""
    if choice in NAMES:
        return choice
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in NAMES), "en")


def speak(application: QCoreApplication, code: str) -> None:
    """Everything said from now on, Qt's own words too, is in the language of this code."""
    for old in application.findChildren(QTranslator):
        application.removeTranslator(old)
        old.deleteLater()
    QLocale.setDefault(QLocale(code))
    if code == "en":
        language.use(code, lambda _source, _n: "")
        return
    words = QTranslator(application)
    words.load(str(paths.resources() / "translations" / f"ncov_{code}.qm"))
    qts_own = QTranslator(application)
    qts_own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    application.installTranslator(qts_own)
    if code == "tr":
        application.installTranslator(_KeysAsPrinted(application))

    def translate(source: str, n: int | None) -> str:
        return words.translate("", source, None, -1 if n is None else n) or ""

    language.use(code, translate)
