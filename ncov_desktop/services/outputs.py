"""Result files: one JSON per film, and one picture with the heat map over the film."""

import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from PIL.PngImagePlugin import PngInfo

from ncov_desktop import __version__, text
from ncov_desktop.core import overlay
from ncov_desktop.core.atomic import write_atomically
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.results import Explanation, Judgement, Prediction
from ncov_desktop.core.study import Radiograph
from ncov_desktop.core.view import View
from ncov_desktop.imaging import render
from ncov_desktop.imaging.greyscale import default_voi
from ncov_desktop.imaging.shutter import open_area
from ncov_desktop.services.films import FilmRead, OpenedFilm
from ncov_desktop.services.result_names import MARK, result_files

_LETTERS_SHARE, _SMALLEST_LETTERS = 0.0175, 12.0  # of the picture's longer side; pixels

Font = ImageFont.FreeTypeFont | ImageFont.ImageFont


def write_result(read: FilmRead, target: Path) -> tuple[Path, ...]:
    """Writes `<target>.json` and, for a judged film, `<target>.overlay.png`; returns what was written.

    An overlay left there by an earlier run is removed when this run has none.
    target: a name from `result_names`, so that nothing but our own files is replaced.
    Raises: NcovError (output_unwritable).
    """
    json_file, overlay_file = result_files(target)
    content_bytes = to_json(result_values(read))
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        if read.judgement is None or read.opened is None:
            overlay_file.unlink(missing_ok=True)
            write_atomically(json_file, content_bytes)
            return (json_file,)
        picture = overlay_picture(
            read.opened.film, read.judgement.explanation, read.judgement.prediction
        )
        write_atomically(overlay_file, encode_png(picture))
        write_atomically(json_file, content_bytes)
    except OSError as error:
        raise NcovError(ErrorKind.OUTPUT_UNWRITABLE) from error
    return json_file, overlay_file


def to_json(values: dict[str, Any]) -> bytes:
    """The content of a result file; names may be in any bytes."""
    content = json.dumps(values, indent=2, ensure_ascii=False)
    return f"{content}\n".encode(errors="backslashreplace")


@text.english()
def result_values(read: FilmRead) -> dict[str, Any]:
    """The content of a result file, in English; `status` is 'done', 'refused' or 'failed'."""
    values: dict[str, Any] = {"file": str(read.path), "status": read.status}
    if read.error is not None:
        values["error_kind"] = read.error.kind.value
        values["message"] = str(text.error_message(read.error))
    elif read.opened is not None and read.judgement is None:
        values["reasons"] = [f.kind.value for f in read.opened.findings if f.severity == "refuse"]
    elif read.judgement is not None:
        values |= _judgement_values(read.judgement)
    if read.opened is not None:
        film = read.opened.film
        if read.opened.source.member is not None:
            values["member"] = read.opened.source.member
        values["overridden"] = [kind.value for kind in read.overridden]
        values["warnings"] = film_notes(read.opened)
        values["file_sha256"] = film.provenance.file_sha256
        values["frame"] = film.frame + 1
        values["steps"] = list(film.provenance.steps)
    values["app_version"] = __version__
    values["notice"] = text.RESEARCH_USE
    return values


@text.english()
def film_notes(opened: OpenedFilm) -> list[str]:
    """One sentence for each thing a reader should know about the film; nothing is said twice."""
    film_warnings = opened.film.warnings
    said = {kind.value for kind in film_warnings}
    notes = [text.finding_sentence(f) for f in opened.findings if f.kind.value not in said]
    return notes + [text.warning_sentence(kind) for kind in film_warnings]


@text.english()
def overlay_picture(
    film: Radiograph, explanation: Explanation, prediction: Prediction
) -> NDArray[np.uint8]:
    """uint8[rows + strip, cols, 3]: the favoured class's map over the film, as the screen shows it.

    It has the film's own size; where the film's pixels are not square, one side is stretched. The strip
    below says what the picture is; the film itself carries no writing.
    """
    picture = heat_picture(film, explanation, prediction)
    score = prediction.probabilities[prediction.classes.index(prediction.label)]
    words = (
        text.RESEARCH_USE,
        f"Grad-CAM, {text.CLASS_NAMES[prediction.label]}, score {text.score_text(score)}",
        prediction.model_id,
    )
    return np.vstack([picture, _strip(words, picture.shape[:2])])


def film_picture(film: Radiograph) -> NDArray[np.uint8]:
    """uint8[rows, cols]: the film with its own window, in square pixels."""
    view = _whole_film(film)
    stored = render.FilmSampler(film.pixels).sample(view)
    grey = render.grey_picture(stored, render.display_table(film, default_voi(film)))
    shutter = render.shutter_picture(open_area(film), view)
    return render.shut(grey, shutter, film.shutter_value)


def heat_picture(
    film: Radiograph, explanation: Explanation, prediction: Prediction
) -> NDArray[np.uint8]:
    """uint8[rows, cols, 3]: the favoured class's map over the film, in square pixels."""
    view = _whole_film(film)
    heat = render.heat_picture(explanation.map_of(prediction.label), explanation.geometry, view)
    table = render.overlay_table(overlay.PALETTE, overlay.OPACITY, overlay.CUTOFF)
    return render.blend(film_picture(film), heat, table)


def encode_png(picture: NDArray[np.uint8]) -> bytes:
    """The PNG file of an RGB picture."""
    stream = io.BytesIO()
    mark = PngInfo()
    mark.add_text("Software", f"{MARK} {__version__}")
    Image.fromarray(picture).save(stream, "PNG", compress_level=3, pnginfo=mark)
    return stream.getvalue()


def _whole_film(film: Radiograph) -> View:
    """The film in square pixels, none of its own left out."""
    rows, cols = film.pixels.shape
    aspect = film.pixel_aspect
    scale = max(1.0, 1 / aspect)
    viewport = (round(rows * scale * aspect), round(cols * scale))
    return View(viewport, (rows, cols), scale, (cols / 2, rows / 2), aspect)


def _strip(words: Sequence[str], size: tuple[int, int]) -> NDArray[np.uint8]:
    """The words on one line, or on several where the film is too narrow for one."""
    rows, cols = size
    height = max(_SMALLEST_LETTERS, max(rows, cols) * _LETTERS_SHARE)
    font = ImageFont.load_default(height)
    margin = height / 2
    lines = _lines(words, font, cols - 2 * margin)
    line_rows = round(1.6 * height)
    strip = Image.new("RGB", (cols, round(margin) + line_rows * len(lines)), (20, 23, 28))
    drawing = ImageDraw.Draw(strip)
    for number, line in enumerate(lines):
        at = (margin, margin / 2 + line_rows * (number + 0.5))
        drawing.text(at, line, (255, 200, 87), font, anchor="lm")
    return np.asarray(strip)


def _lines(words: Sequence[str], font: Font, width: float) -> list[str]:
    """As few lines as there can be, none wider than the film unless a single word is."""
    lines = ["   ·   ".join(words)]
    if font.getlength(lines[0]) <= width:
        return lines
    lines = [""]
    for word in " ".join(words).split():
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and font.getlength(longer) > width:
            lines.append(word)
        else:
            lines[-1] = longer
    return lines


def torch_version() -> str | None:
    """The version of the library that runs networks, None where nothing tells."""
    try:
        return metadata.version("torch")
    except metadata.PackageNotFoundError:
        return None


def _judgement_values(judgement: Judgement) -> dict[str, Any]:
    """Everything that the score depends on, so that `services.replaying` can work it out again."""
    prediction, distance = judgement.prediction, judgement.distance
    return {
        "label": prediction.label,
        "sentence": text.result_sentence(prediction),
        "classes": list(prediction.classes),
        "probabilities": list(prediction.probabilities),
        "logits": list(prediction.logits),
        "threshold": prediction.threshold,
        "distance": None if distance is None else asdict(distance),
        "model_id": prediction.model_id,
        "weights_sha256": prediction.weights_sha256,
        "bundle_sha256": prediction.bundle_sha256,
        "device": prediction.device,
        "precision": prediction.precision,
        "batch": prediction.batch,
        "torch_version": torch_version(),
        "elapsed_ms": prediction.elapsed_ms,
        "input_sha256": prediction.input_sha256,
    }
