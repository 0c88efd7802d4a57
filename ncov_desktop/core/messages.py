"""What the window and the engine process say to each other; the one place both sides convert in."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from enum import StrEnum
from typing import Any, NoReturn

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.geometry import Geometry
from ncov_desktop.core.results import (
    EngineInfo,
    Explanation,
    Judgement,
    ModelInput,
    PrecisionTrial,
    Prediction,
)
from ncov_desktop.core.trust import Distance
from ncov_desktop.core.wire import Message, WireError


class RequestKind(StrEnum):
    """What the window can ask of the engine process; `cancel` and `close` have no answer."""

    INFO = "info"
    JUDGE = "judge"
    REFINE = "refine"
    EXAMINE = "examine"
    CANCEL = "cancel"
    CLOSE = "close"


def info_request(number: int) -> Message:
    """Asks what runs where."""
    return Message({"id": number, "kind": RequestKind.INFO})


def judge_request(number: int, films: Sequence[ModelInput]) -> Message:
    """Asks for the judgements of films, one or more, all prepared for one bundle."""
    return _films_request(number, RequestKind.JUDGE, films)


def refine_request(number: int, film: ModelInput) -> Message:
    """Asks for a finer map of one film."""
    return _films_request(number, RequestKind.REFINE, [film])


def cancel_request(number: int) -> Message:
    """Says that nobody waits for the answer to request `number` any more."""
    return Message({"id": number, "kind": RequestKind.CANCEL})


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


def films_of(message: Message) -> tuple[ModelInput, ...]:
    """The films a request carries. rgb: uint8[H, W, 3], read-only.

    Raises: WireError.
    """
    try:
        rgb = array_of(message, "rgb", np.uint8, 4)
        films = message.header["films"]
        return tuple(_film(values, picture) for values, picture in zip(films, rgb, strict=True))
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not films") from error


def info_answer(number: int, info: EngineInfo) -> Message:
    """Answers an `info_request`."""
    return Message({"id": number, "ok": asdict(info)})


def judge_answer(number: int, judgements: Sequence[Judgement]) -> Message:
    """Answers a `judge_request`. Numbers arrive bit for bit as they were sent."""
    told = [
        {
            "prediction": asdict(judgement.prediction),
            "explanation": _told(judgement.explanation),
            "distance": None if judgement.distance is None else asdict(judgement.distance),
        }
        for judgement in judgements
    ]
    maps = {"maps": np.stack([judgement.explanation.maps for judgement in judgements])}
    return Message({"id": number, "ok": {"judgements": told}}, maps)


def refine_answer(number: int, explanation: Explanation) -> Message:
    """Answers a `refine_request`."""
    return Message({"id": number, "ok": _told(explanation)}, {"maps": explanation.maps})


def error_answer(number: int, error: NcovError) -> Message:
    """Answers any request that failed."""
    return Message({"id": number, "error": {"kind": error.kind, "facts": error.facts}})


def info_of(message: Message) -> EngineInfo:
    """What an `info_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        said = result_of(message)
        trials = tuple(PrecisionTrial(**trial) for trial in said.pop("trials"))
        return EngineInfo(**said, trials=trials)
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not an engine's description") from error


def judgements_of(message: Message) -> tuple[Judgement, ...]:
    """What a `judge_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        told = result_of(message)["judgements"]
        maps = array_of(message, "maps", np.float32, 5)
        return tuple(
            _judgement(values, of_film) for values, of_film in zip(told, maps, strict=True)
        )
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not judgements") from error


def explanation_of(message: Message) -> Explanation:
    """What a `refine_answer` says.

    Raises: NcovError as the engine raised it; WireError.
    """
    try:
        return _explanation(result_of(message), array_of(message, "maps", np.float32, 4))
    except (KeyError, TypeError, ValueError) as error:
        raise WireError("not an explanation") from error


def result_of(message: Message) -> dict[str, Any]:
    """What an answer says.

    Raises: NcovError as the engine raised it; KeyError, TypeError, ValueError.
    """
    if "error" in message.header:
        _raise_error(message.header["error"])
    return dict(message.header["ok"])


def array_of(message: Message, name: str, dtype: type[np.generic], dimensions: int) -> NDArray[Any]:
    """The message's array of that name. Raises: KeyError; ValueError where it is of another form."""
    array = message.arrays[name]
    if array.dtype != np.dtype(dtype) or array.ndim != dimensions:
        raise ValueError(name)
    return array


def _films_request(number: int, kind: RequestKind, films: Sequence[ModelInput]) -> Message:
    told = [
        {
            "colormap_id": film.colormap_id,
            "input_sha256": film.input_sha256,
            "geometry": asdict(film.geometry),
        }
        for film in films
    ]
    rgb = np.stack([film.rgb for film in films])
    return Message({"id": number, "kind": kind, "films": told}, {"rgb": rgb})


def _film(values: Mapping[str, Any], rgb: NDArray[np.uint8]) -> ModelInput:
    return ModelInput(
        rgb=rgb,
        colormap_id=str(values["colormap_id"]),
        geometry=_geometry(values["geometry"]),
        input_sha256=str(values["input_sha256"]),
    )


def _told(explanation: Explanation) -> dict[str, Any]:
    """An explanation without its maps."""
    return {
        "methods": explanation.methods,
        "classes": explanation.classes,
        "layer": explanation.layer,
        "geometry": asdict(explanation.geometry),
        "model_id": explanation.model_id,
    }


def _judgement(values: Mapping[str, Any], maps: NDArray[np.float32]) -> Judgement:
    said, far = dict(values["prediction"]), values["distance"]
    for name in ("classes", "probabilities", "logits"):
        said[name] = tuple(said[name])
    if far is not None:
        layers, percentiles = tuple(far["layers"]), tuple(far["percentiles"])
        far = Distance(layers, percentiles, float(far["ratio"]))
    return Judgement(Prediction(**said), _explanation(values["explanation"], maps), far)


def _explanation(told: Mapping[str, Any], maps: NDArray[np.float32]) -> Explanation:
    return Explanation(
        maps=maps,
        methods=tuple(told["methods"]),
        classes=tuple(told["classes"]),
        layer=str(told["layer"]),
        geometry=_geometry(told["geometry"]),
        model_id=str(told["model_id"]),
    )


def _raise_error(error: Mapping[str, Any]) -> NoReturn:
    raise NcovError(ErrorKind(error["kind"]), **error["facts"])


def _geometry(values: Mapping[str, Any]) -> Geometry:
    film, grid, crop = values["film_size"], values["input_size"], values["crop"]
    (film_rows, film_cols), (rows, cols) = film, grid
    top, left, height, width = (float(value) for value in crop)
    return Geometry(
        (int(film_rows), int(film_cols)), (int(rows), int(cols)), (top, left, height, width)
    )
