"""What the window and the engine process say to each other; the one place both sides convert in."""

from collections.abc import Mapping
from dataclasses import asdict
from enum import StrEnum
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import EngineInfo, Explanation, Judgement, ModelInput, Prediction
from ncov_desktop.core.wire import Array, Message, WireError


class RequestKind(StrEnum):
    """What the window can ask of the engine process."""

    INFO = "info"
    JUDGE = "judge"
    CLOSE = "close"


def info_request(number: int) -> Message:
    """Asks what runs where."""
    return Message({"id": number, "kind": RequestKind.INFO})


def judge_request(number: int, model_input: ModelInput) -> Message:
    """Asks for the judgement of one film."""
    header = {
        "id": number,
        "kind": RequestKind.JUDGE,
        "colormap_id": model_input.colormap_id,
        "input_sha256": model_input.input_sha256,
        "geometry": asdict(model_input.geometry),
    }
    return Message(header, {"rgb": model_input.rgb})


def number_of(message: Message) -> int:
    """The number that joins a request and its answer.

    Raises: WireError.
    """
    number = message.header.get("id")
    if not isinstance(number, int):
        raise WireError("message without a number")
    return number


def kind_of(message: Message) -> RequestKind:
    """What a request asks for.

    Raises: WireError.
    """
    try:
        return RequestKind(message.header.get("kind", ""))
    except ValueError as error:
        raise WireError("unknown kind of request") from error


def model_input_of(message: Message) -> ModelInput:
    """The film a `judge_request` carries. rgb: uint8[H, W, 3], read-only.

    Raises: WireError.
    """
    try:
        header = message.header
        return ModelInput(
            rgb=_array(message.arrays, "rgb", np.uint8, 3),
            colormap_id=str(header["colormap_id"]),
            geometry=_geometry(header["geometry"]),
            input_sha256=str(header["input_sha256"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not a film") from error


def info_answer(number: int, info: EngineInfo) -> Message:
    """Answers an `info_request`."""
    return Message({"id": number, "ok": asdict(info)})


def judge_answer(number: int, judgement: Judgement) -> Message:
    """Answers a `judge_request`. Numbers arrive bit for bit as they were sent."""
    told = judgement.explanation
    explanation = {
        "methods": told.methods,
        "classes": told.classes,
        "layer": told.layer,
        "geometry": asdict(told.geometry),
        "model_id": told.model_id,
    }
    result = {"prediction": asdict(judgement.prediction), "explanation": explanation}
    return Message({"id": number, "ok": result}, {"maps": told.maps})


def error_answer(number: int, error: NcovError) -> Message:
    """Answers any request that failed."""
    return Message({"id": number, "error": {"kind": error.kind, "facts": error.facts}})


def info_of(message: Message) -> EngineInfo:
    """What an `info_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        return EngineInfo(**_result(message))
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not an engine's description") from error


def judgement_of(message: Message) -> Judgement:
    """What a `judge_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        result = _result(message)
        said, told = dict(result["prediction"]), dict(result["explanation"])
        for name in ("classes", "probabilities", "logits"):
            said[name] = tuple(said[name])
        explanation = Explanation(
            maps=_array(message.arrays, "maps", np.float32, 4),
            methods=tuple(told["methods"]),
            classes=tuple(told["classes"]),
            layer=str(told["layer"]),
            geometry=_geometry(told["geometry"]),
            model_id=str(told["model_id"]),
        )
        return Judgement(Prediction(**said), explanation)
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not a judgement") from error


def _result(message: Message) -> dict[str, Any]:
    if "error" in message.header:
        _raise_error(message.header["error"])
    return dict(message.header["ok"])


def _raise_error(error: Mapping[str, Any]) -> NoReturn:
    raise NcovError(ErrorKind(error["kind"]), **error["facts"])


def _geometry(values: Mapping[str, Any]) -> Geometry:
    film, grid, crop = values["film_size"], values["input_size"], values["crop"]
    (film_rows, film_cols), (rows, cols) = film, grid
    top, left, height, width = (float(value) for value in crop)
    return Geometry(
        (int(film_rows), int(film_cols)), (int(rows), int(cols)), (top, left, height, width)
    )


def _array(
    arrays: Mapping[str, Array], name: str, dtype: type[np.generic], dimensions: int
) -> NDArray[Any]:
    array = arrays[name]
    if array.dtype != np.dtype(dtype) or array.ndim != dimensions:
        raise ValueError(name)
    return array
