"""Names of result files: a film's own name, and never at the cost of a file that is not ours."""

import hashlib
import json
import os
from collections.abc import Sequence
from pathlib import Path

from PIL import Image

from ncov_desktop import text

MARK = "nCoV Desktop"  # the PNG text entry 'Software' of every picture this program writes
_LONGEST_STEM_BYTES = 160
_NAMELESS = "film"


def result_names(paths: Sequence[Path], folder: Path) -> list[str]:
    """A name for each film's result files: its own without the ending, numbered where two would clash.

    Only files that an earlier run of this program wrote are replaced.
    """
    taken: set[str] = set()
    films = {_identity(path) for path in paths}
    names = []
    for path in paths:
        stem = _stem(path)
        name, number = stem, 1
        while name.casefold() in taken or not _free(folder / name, films):
            number += 1
            name = f"{stem}-{number}"
        taken.add(name.casefold())
        names.append(name)
    return names


def result_files(target: Path) -> tuple[Path, Path]:
    """(JSON, overlay picture) of a result."""
    return target.with_name(f"{target.name}.json"), target.with_name(f"{target.name}.overlay.png")


def _free(target: Path, films: set[str]) -> bool:
    """Whether a result may be written: no film lies there, nor anything this program did not write."""
    json_file, overlay_file = result_files(target)
    if films & {_identity(json_file), _identity(overlay_file)}:
        return False
    return (not os.path.lexists(json_file) or _our_json(json_file)) and (
        not os.path.lexists(overlay_file) or _our_picture(overlay_file)
    )


def _our_json(file: Path) -> bool:
    try:
        values = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return False
    return isinstance(values, dict) and values.get("notice") == text.RESEARCH_USE


def _our_picture(file: Path) -> bool:
    try:
        with Image.open(file, formats=("PNG",)) as picture:
            return str(picture.info.get("Software", "")).startswith(MARK)
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return False


def _stem(path: Path) -> str:
    """The film's name without its ending, short enough for any file system."""
    stem = path.stem.strip(".") or _resolved(path).stem.strip(".") or _NAMELESS
    encoded = os.fsencode(stem)
    if len(encoded) <= _LONGEST_STEM_BYTES:
        return stem
    kept = encoded[:_LONGEST_STEM_BYTES].decode("utf-8", "ignore")
    return f"{kept}-{hashlib.sha256(encoded).hexdigest()[:8]}"


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):  # a loop of links; a current folder that is gone
        return path


def _identity(path: Path) -> str:
    """Two paths of one file are one film."""
    return str(_resolved(path)).casefold()
