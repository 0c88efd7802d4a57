"""Films as coloured PNG files without loss, and the way back to their stored values."""

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.lossless import LosslessRecord, to_coloured
from ncov_desktop.core.study import WarningKind
from ncov_desktop.imaging.files import read_bytes, read_study
from ncov_desktop.imaging.lossless import from_png, stored_type, to_png
from ncov_desktop.services.decoding import FilmReader

# those of a film's warnings that bear on its stored values; the others are about showing it
_ABOUT_VALUES = (
    WarningKind.INCOMPLETE,
    WarningKind.ALPHA_IGNORED,
    WarningKind.HIGH_BITS_MASKED,
    WarningKind.LOSSY_SOURCE,
)
_IN_COLOUR = {WarningKind.COLOUR_TO_GREY, WarningKind.MOSTLY_COLOUR}


@dataclass(frozen=True, slots=True)
class Written:
    """A file that was written, what it holds, and what should be known about the film's values.

    frame, frames: which of how many frames of the film's file was taken, counted from 0.
    """

    path: Path
    record: LosslessRecord
    warnings: tuple[WarningKind, ...] = ()
    frame: int = 0
    frames: int = 1


def export_rgb(
    film_file: Path, target: Path, frame: int = 0, reader: FilmReader | None = None
) -> Written:
    """Writes a film as a coloured PNG, turned back and compared before it is there.

    frame: which frame or page of several, counted from 0.
    reader: keeps decoders away from this process; without one they run in it.
    Raises: NcovError (output_is_input, output_unwritable, file_changed, picture_in_colour, and all
        kinds of opening a film).
    """
    _check_target(film_file, target)
    study = (reader.read if reader else read_study)(film_file, frame)
    film = study.radiographs[0]
    if not _IN_COLOUR.isdisjoint(film.warnings):
        # its grey is luminance, and not what the file stores
        raise NcovError(ErrorKind.PICTURE_IN_COLOUR)
    coloured = to_coloured(film, stored_type(film, film_file))
    png = to_png(coloured)
    if from_png(png).record != coloured.record:
        raise AssertionError("a coloured film did not turn back")
    _write(target, png)
    warnings = tuple(kind for kind in film.warnings if kind in _ABOUT_VALUES)
    return Written(target, coloured.record, warnings, film.frame, film.frames)


def import_rgb(png_file: Path, target: Path, reader: FilmReader | None = None) -> Written:
    """Writes the stored values of a coloured PNG as a numpy file, in their own type.

    reader: keeps decoders away from this process; without one they run in it.
    Raises: NcovError (output_is_input, output_unwritable, all kinds of reading a file and of
        `imaging.lossless.from_png`).
    """
    _check_target(png_file, target)
    stored = reader.read_coloured(png_file) if reader else from_png(read_bytes(png_file))
    stream = io.BytesIO()
    np.save(stream, stored.values, allow_pickle=False)
    _write(target, stream.getvalue())
    return Written(target, stored.record)


def _check_target(source: Path, target: Path) -> None:
    """Raises: NcovError (output_is_input)."""
    try:
        same = source.samefile(target)
    except (OSError, ValueError):
        return  # one of the two is not there
    if same:
        raise NcovError(ErrorKind.OUTPUT_IS_INPUT)


def _write(target: Path, content: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(target, content)
    except (OSError, ValueError) as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
