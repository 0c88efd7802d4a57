"""Take it along: the sentence and the picture to the clipboard, picture, report and result to files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QFileDialog, QWidget

from ncov_desktop import text
from ncov_desktop.core.confirmation import Pneumonia
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import COVID19
from ncov_desktop.text.language import mark, tr
from ncov_desktop.ui import theme
from ncov_desktop.ui.reading.state import Answer

if TYPE_CHECKING:
    from ncov_desktop.services.reporting import Reading
    from ncov_desktop.ui.reading.model import ReadingModel

COMMANDS = ("copy_sentence", "copy_picture", "save_picture", "save_report", "save_result")
_STRIP = 28
_KINDS = {
    "report": (mark("Save the report"), "-report.pdf", "PDF (*.pdf)"),
    "result": (mark("Save the result"), "-result.json", "JSON (*.json)"),
    "picture": (mark("Save the picture"), "-picture.png", "PNG (*.png)"),
}


class Exporting(QObject):
    """What leaves the program carries the research banner, and never a score that may not be seen."""

    def __init__(self, model: ReadingModel, stage: QWidget) -> None:
        super().__init__(stage)
        self._model, self._stage = model, stage
        # The folder last saved to, by whether the patient was hidden then, is known while the window is
        # open and written nowhere: folders are often named after patients.
        self._folders: dict[bool, Path] = {}

    def commands(self) -> dict[str, Callable[[], None]]:
        """What each command of `ui.actions` does here."""
        return {
            "copy_sentence": self._copy_sentence,
            "copy_picture": lambda: QGuiApplication.clipboard().setImage(self.picture()),
            "save_picture": partial(self._save, "picture"),
            "save_report": partial(self._save, "report"),
            "save_result": partial(self._save, "result"),
        }

    def picture(self) -> QImage:
        """What the reader sees of the film, above a strip with the banner."""
        seen = self._stage.grab().toImage()
        ratio = seen.devicePixelRatioF()
        whole = QImage(
            seen.width(), seen.height() + round(_STRIP * ratio), QImage.Format.Format_RGB888
        )
        whole.setDevicePixelRatio(ratio)
        whole.fill(QColor(theme.DARK.panel))
        painter = QPainter(whole)
        painter.drawImage(0, 0, seen)
        painter.setPen(QColor(theme.DARK.warning))
        width, top = seen.width() / ratio, seen.height() / ratio
        area = (theme.GRID, round(top), round(width) - 2 * theme.GRID, _STRIP)
        painter.drawText(*area, int(Qt.AlignmentFlag.AlignVCenter), tr(text.RESEARCH_USE))
        painter.end()
        return whole

    def sentence(self) -> str:
        """The answer in words as they stand on the screen, with score, threshold and banner."""
        state = self._model.state
        if state.shown is None:
            healthy = state.pneumonia is Pneumonia.NO and state.answer is Answer.DONE
            words = tr(text.NO_PNEUMONIA if healthy else text.NO_SCORE)
            return f"{words}\n{tr(text.RESEARCH_USE)}"
        said = state.shown.prediction
        figures = tr(
            "Score of {name} {score}, threshold {threshold:.3f} ({network}).",
            name=text.CLASS_NAMES[COVID19],
            score=text.score_text(said.covid19),
            threshold=said.threshold,
            network=said.model_id,
        )
        sentence = text.result_sentence(said, state.pneumonia)
        return "\n".join((sentence, figures, tr(text.RESEARCH_USE)))

    def _copy_sentence(self) -> None:
        QGuiApplication.clipboard().setText(self.sentence())

    def _save(self, kind: str) -> None:
        opened = self._model.state.opened
        if opened is None:
            return
        title, ending, filters = _KINDS[kind]
        hidden = self._model.state.identity_hidden
        first = Path.home() if hidden else opened.path.parent
        folder = self._folders.get(hidden, first)
        suggested = folder / (("film" if hidden else opened.path.stem) + ending)
        chosen, _ = QFileDialog.getSaveFileName(self._stage, tr(title), str(suggested), filters)
        if not chosen or self._model.state.opened is not opened:
            return
        target = _with_ending(Path(chosen), Path(ending).suffix)
        self._folders[hidden] = target.parent
        # of a name that the ending was added to, the dialog did not ask
        self._write(kind, target, asked=target == Path(chosen))

    def _write(self, kind: str, target: Path, *, asked: bool) -> None:
        assert self._model.state.opened is not None
        film = self._model.state.opened.path
        write = partial(_write_picture, self.picture())
        if kind != "picture":
            write = partial(_write_reading, kind, self._reading())
        self._model.tasks.run(
            partial(_write_to, target, write, film, asked=asked),
            partial(self._say_saved, target),
            self._model.say_failed,
        )

    def _say_saved(self, target: Path, saved: bool) -> None:
        if saved:
            self._model.say(tr("Saved: {file}", file=target), tr("Saved."))
        else:
            self._model.say(
                tr("There is already a file {name}. Choose another name.", name=target.name),
                tr("There is already a file of this name. Choose another name."),
            )

    def _reading(self) -> Reading:
        from ncov_desktop.services.reporting import Reading

        state = self._model.state
        assert state.opened is not None
        return Reading(
            state.opened,
            state.shown,
            state.findings,
            state.trust,
            state.confirmed,
            state.overridden,
            state.identity_hidden,
        )


def _with_ending(chosen: Path, ending: str) -> Path:
    """The name the reader chose, with the ending of what will be in the file."""
    ended = chosen.suffix.casefold() == ending
    return chosen if ended else chosen.with_name(chosen.name + ending)


def _write_to(target: Path, write: Callable[[Path], None], film: Path, *, asked: bool) -> bool:
    """Writes the file; False, and nothing is written, where one is there that nobody was asked about.

    A drive may take seconds to say what is on it, so this is not for the main thread.
    Raises: NcovError (output_is_input, output_unwritable).
    """
    if not asked and _is_there(target):
        return False
    if _is_same(target, film):
        raise NcovError(ErrorKind.OUTPUT_IS_INPUT)
    write(target)
    return True


def _is_there(file: Path) -> bool:
    """False also where the file system does not say; writing there says why."""
    with suppress(OSError):
        return file.exists()
    return False


def _is_same(file: Path, film: Path) -> bool:
    """False also where one of them is not there: the film's drive may be gone by now."""
    with suppress(OSError):
        return file.samefile(film)
    return False


def _write_reading(kind: str, reading: Reading, target: Path) -> None:
    from ncov_desktop.services import reporting

    save = reporting.save_report if kind == "report" else reporting.save_result
    save(reading, target)


def _write_picture(picture: QImage, target: Path) -> None:
    import numpy as np

    from ncov_desktop.services.reporting import save_picture

    rows, cols = picture.height(), picture.width()
    lines = np.frombuffer(picture.constBits(), np.uint8).reshape(rows, picture.bytesPerLine())
    save_picture(lines[:, : 3 * cols].reshape(rows, cols, 3), target)
