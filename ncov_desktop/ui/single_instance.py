"""One window per user: a second start hands its files to the first and ends."""

import hashlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLockFile, QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_TAKEN = b"taken"
_MAX_BYTES = 1 << 20
_CONNECT_MS, _ANSWER_MS, _LOCK_MS = 500, 3000, 3000
# the longest name of a socket that every system takes
_LONGEST_NAME = 90


class SingleInstance(QObject):
    """The window's end of the line between two starts; it reaches no further than this user.

    received: another start handed over these files (an empty list asks only for the window).
    """

    received = Signal(list)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """folder: private to the user, the same for every start."""
        super().__init__(parent)
        self._lock_file = str(folder / "window.lock")
        self._name = _socket_name(folder)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._greet)
        self._callers: list[QLocalSocket] = []

    def claim(self, files: Sequence[Path]) -> bool:
        """True where this is the first start, or the only one that answers.

        False where a window that is already open took the files over.
        """
        lock = QLockFile(self._lock_file)
        # two starts at one moment must not both find nobody
        lock.tryLock(_LOCK_MS)
        try:
            if self._hand_over(files):
                return False
            QLocalServer.removeServer(self._name)
            self._server.listen(self._name)
            return True
        finally:
            lock.unlock()

    def close(self) -> None:
        """Takes nothing over any more."""
        self._server.close()
        for socket in self._callers[:]:
            socket.abort()

    def _hand_over(self, files: Sequence[Path]) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_CONNECT_MS):
            return False
        # the other window may stand in another folder
        names = [os.fsencode(file.absolute()).decode("latin-1") for file in files]
        socket.write(json.dumps(names).encode() + b"\n")
        while b"\n" not in socket.peek(len(_TAKEN) + 1).data():
            if not socket.waitForReadyRead(_ANSWER_MS):
                return False
        return bytes(socket.readAll().data()).strip() == _TAKEN

    def _greet(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self._callers.append(socket)
            socket.readyRead.connect(self._read)
            socket.disconnected.connect(self._forget)
        self._read()

    def _read(self) -> None:
        for socket in self._callers[:]:
            if socket.canReadLine():
                self._answer(socket, _files(bytes(socket.readLine(_MAX_BYTES).data())))
            elif socket.bytesAvailable() > _MAX_BYTES:
                self._answer(socket, None)

    def _answer(self, socket: QLocalSocket, files: list[Path] | None) -> None:
        if files is None:
            socket.abort()
            return
        socket.write(_TAKEN + b"\n")
        socket.flush()
        self.received.emit(files)

    def _forget(self) -> None:
        connected = QLocalSocket.LocalSocketState.ConnectedState
        self._callers = [socket for socket in self._callers if socket.state() is connected]


def _files(line: bytes) -> list[Path] | None:
    """The files of a message, None where it is none."""
    try:
        names = json.loads(line)
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            return None
        return [Path(os.fsdecode(name.encode("latin-1"))) for name in names]
    except ValueError:
        return None


def _socket_name(folder: Path) -> str:
    """A path inside the private folder; a name of the user's own where a path cannot be had."""
    path = str(folder / "window.socket")
    if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_NAME:
        return path
    return f"ncov-desktop-{hashlib.sha256(os.fsencode(folder)).hexdigest()[:24]}"
