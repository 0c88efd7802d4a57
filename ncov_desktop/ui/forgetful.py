"""Qt's own memory is taken from it: file dialogs would write down where films lie."""

import os

from PySide6.QtCore import QSettings


def forget_folders() -> None:
    """From now on no file dialog writes the folders it was in to a file of the user's.

    Folders are often named after patients, and Qt's file can be read by everybody. Works where Qt
    keeps a file (Linux); elsewhere the dialogs are the system's, which has its own list of folders.
    """
    form, scope = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(form, scope, os.devnull)
