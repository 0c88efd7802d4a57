"""How a film is asked for and a study travels between two processes; both sides convert here.

A value is taken apart by what it is and put together by what its type says, so a field that is added
to `core.study` travels without a change here. Arrays are the message's arrays; enumerations and
frozen dataclasses carry the name of their type, which only picks among the types declared.
"""

import dataclasses
import math
import sys
import types
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import numpy as np
from numpy.typing import NDArray

from ncov_desktop.core.browser import FilmSource
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.study import Study
from ncov_desktop.core.wire import Array, Message, WireError

_LAST = "last"
_TIMES: tuple[type[datetime] | type[date] | type[time], ...] = (datetime, date, time)


@dataclass(frozen=True, slots=True)
class FilmRequest:
    """path: absolute. frame: counted from 0. limit_s: how long the asker will wait.

    member, index: of a film in an archive, as in `FilmSource`. coloured: the stored values behind a
    coloured film are wanted, `core.coloured_message` has the answer.
    """

    number: int
    path: Path
    frame: int
    limit_s: float
    member: str | None = None
    index: int = 0
    coloured: bool = False

    @property
    def source(self) -> FilmSource:
        """The film that is asked for."""
        return FilmSource(self.path, self.member, self.index)


def film_request(request: FilmRequest) -> Message:
    """Asks for the study of one file."""
    header = {
        "id": request.number,
        "path": str(request.path),
        "frame": request.frame,
        "limit_s": request.limit_s,
        "member": request.member,
        "index": request.index,
        "coloured": request.coloured,
    }
    return Message(header)


def film_request_of(message: Message) -> FilmRequest:
    """What a `film_request` asks for.

    Raises: WireError.
    """
    match message.header:
        case {
            "id": int(number),
            "path": str(path),
            "frame": int(frame),
            "limit_s": int() | float() as limit_s,
            "member": str() | None as member,
            "index": int(index),
            "coloured": bool(coloured),
        } if limit_s > 0:
            return FilmRequest(number, Path(path), frame, float(limit_s), member, index, coloured)
    raise WireError("not a request for a film")


def study_answer(number: int, study: Study) -> Message:
    """Answers a `film_request`."""
    arrays: dict[str, Array] = {}
    tree = _take_apart(study, arrays)
    return Message({"id": number, "ok": tree}, arrays)


def last_answer(answer: Message) -> Message:
    """The same answer, saying too that the process that gives it should be asked no more."""
    return Message({**answer.header, _LAST: True}, answer.arrays)


def is_last_answer(answer: Message) -> bool:
    """Whether an answer is a `last_answer`."""
    return answer.header.get(_LAST) is True


def study_of(message: Message) -> Study:
    """What the answer to a `film_request` says, be it a study or an error; arrays are read-only.

    Raises: NcovError as the reader raised it; WireError.
    """
    header = message.header
    try:
        if "error" in header:
            error = NcovError(ErrorKind(header["error"]["kind"]), **header["error"]["facts"])
        else:
            study: Study = _put_together(header["ok"], Study, message.arrays)
            return study
    except (KeyError, TypeError, ValueError, RecursionError) as cause:
        raise WireError("not a study") from cause
    raise error


def _take_apart(value: object, arrays: dict[str, Array]) -> Any:
    """A JSON value; arrays go into `arrays`.

    Raises: TypeError for a value that has no form here.
    """
    if isinstance(value, Enum):  # first, for a StrEnum is a str too
        return {type(value).__name__: value.value}
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return float(value) if math.isfinite(value) else {"float": str(value)}
    if isinstance(value, tuple):
        return [_take_apart(part, arrays) for part in value]
    if isinstance(value, np.ndarray):
        name = str(len(arrays))
        arrays[name] = value
        return {"array": name}
    if isinstance(value, FileHash):
        return {FileHash.__name__: value.hexdigest()}
    for kind in _TIMES:
        if isinstance(value, kind):
            return {kind.__name__: value.isoformat()}
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        names = (field.name for field in dataclasses.fields(value) if field.init)
        parts = {name: _take_apart(getattr(value, name), arrays) for name in names}
        return {type(value).__name__: parts}
    raise TypeError(type(value).__name__)


def _put_together(tree: Any, hint: Any, arrays: Mapping[str, Array]) -> Any:
    """The value of type `hint` that `tree` stands for.

    Raises: ValueError, TypeError, KeyError where it stands for none.
    """
    for kind in _alternatives(hint):
        try:
            return _one(tree, kind, arrays)
        except (ValueError, TypeError, KeyError) as error:
            failure = error
    raise failure


def _one(tree: Any, kind: Any, arrays: Mapping[str, Array]) -> Any:
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        if not isinstance(tree, list):
            raise TypeError("another type")
        return tuple(
            _put_together(part, hint, arrays)
            for part, hint in zip(tree, _hints_of_parts(arguments, len(tree)), strict=True)
        )
    if origin is np.ndarray:
        return _array(tree, arguments, arrays)
    if origin is Literal:
        return {(type(value), value): value for value in arguments}[type(tree), tree]
    if kind in (type(None), bool, int, str):
        return _plain(tree, kind)
    if kind is float:
        return float(tree["float"]) if isinstance(tree, dict) else _plain(tree, (float, int))
    value = tree[kind.__name__]  # KeyError where the tree stands for another type
    if kind is FileHash:
        return FileHash(_plain(value, str))
    if kind in _TIMES:
        return kind.fromisoformat(value)
    if issubclass(kind, Enum):
        return kind(value)
    hints = _hints(kind)
    return kind(**{name: _put_together(value[name], hints[name], arrays) for name in value})


def _plain(tree: Any, kinds: type | tuple[type, ...]) -> Any:
    if isinstance(tree, kinds) and (kinds is bool or not isinstance(tree, bool)):
        return tree
    raise TypeError("another type")


def _array(tree: Any, arguments: tuple[Any, ...], arrays: Mapping[str, Array]) -> NDArray[Any]:
    array = arrays[tree["array"]]
    (scalar,) = get_args(arguments[1])
    if scalar is not Any and not issubclass(array.dtype.type, scalar):
        raise TypeError("another dtype")
    return array


def _hints_of_parts(arguments: tuple[Any, ...], count: int) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return (arguments[0],) * count
    return () if arguments == ((),) else arguments


def _alternatives(hint: Any) -> Iterator[Any]:
    if get_origin(hint) in (Union, types.UnionType):
        for part in get_args(hint):
            yield from _alternatives(part)
    else:
        yield hint


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields; `core.study` names numpy only for the type checker."""
    names = {"np": np, "NDArray": NDArray, **vars(sys.modules[kind.__module__])}
    return get_type_hints(kind, localns=names)
