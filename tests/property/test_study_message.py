"""Whatever a study can hold arrives as it was sent, and nothing else becomes a study."""

import dataclasses
import types
from datetime import UTC, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.file_hash import FileHash
from ncov_desktop.core.messages import error_answer
from ncov_desktop.core.study import Study
from ncov_desktop.core.study_message import (
    FilmRequest,
    _hints,
    film_request,
    film_request_of,
    is_last_answer,
    last_answer,
    study_answer,
    study_of,
)
from ncov_desktop.core.wire import Message, WireError, decode, encode

SLOW = settings(
    deadline=None,
    max_examples=60,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TEXT = st.text(st.characters(), max_size=5)  # lone surrogates too: file names may hold them
ZONES = st.sampled_from([None, UTC, timezone(timedelta(hours=-3, minutes=-30))])
PLAIN: dict[Any, st.SearchStrategy[Any]] = {
    type(None): st.none(),
    bool: st.booleans(),
    int: st.integers(),
    float: st.floats() | st.integers(-9, 9),
    str: TEXT,
    datetime: st.datetimes(timezones=ZONES),
    FileHash: TEXT.map(FileHash),
}


def values(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a declared type; a type that is new to `core.study` fails here, and is to be added."""
    origin, arguments = get_origin(hint), get_args(hint)
    if hint in PLAIN:
        return PLAIN[hint]
    if origin in (Union, types.UnionType):
        return st.one_of(*map(values, arguments))
    if origin is tuple and arguments[1:] == (Ellipsis,):
        return st.lists(values(arguments[0]), max_size=2).map(tuple)
    if origin is tuple:
        return st.tuples(*map(values, arguments))
    if origin is np.ndarray:
        return arrays(get_args(arguments[1])[0])
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    assert dataclasses.is_dataclass(hint), hint
    return st.builds(hint, **{name: values(part) for name, part in _hints(hint).items()})


@st.composite
def arrays(draw: st.DrawFn, scalar: type[np.generic]) -> np.ndarray:
    shape = draw(st.lists(st.integers(0, 4), min_size=1, max_size=3))
    random = np.random.default_rng(draw(st.integers(0, 9)))
    array = random.integers(0, 2**16, shape).astype(scalar)
    return array.T if draw(st.booleans()) else array  # not all are contiguous


def alike(one: Any, other: Any) -> bool:
    """Equal in every part and of the same types, down to the sign of zero."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and np.array_equal(one, other)
    if isinstance(one, tuple):
        return len(one) == len(other) and all(map(alike, one, other))
    if isinstance(one, datetime):
        return one.isoformat() == other.isoformat()
    if dataclasses.is_dataclass(one):
        names = [field.name for field in dataclasses.fields(one)]
        return all(alike(getattr(one, name), getattr(other, name)) for name in names)
    return repr(one) == repr(other)


def sent(message: Message) -> Message:
    return decode(encode(message))


@SLOW
@given(values(Study))
def test_every_field_arrives_as_it_was_sent(study: Study) -> None:
    arrived = study_of(sent(study_answer(3, study)))
    assert alike(arrived, study)
    assert all(not film.pixels.flags.writeable for film in arrived.radiographs)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT, inner, max_size=3),
    max_leaves=8,
)


@SLOW
@given(st.dictionaries(st.sampled_from(["ok", "error", "id", "last"]), JSON))
def test_nothing_else_becomes_a_study(header: dict[str, Any]) -> None:
    with pytest.raises(WireError):
        study_of(Message(header))


@SLOW
@given(values(Study), st.data())
def test_a_study_with_another_part_is_none(study: Study, data: st.DataObject) -> None:
    message = sent(study_answer(3, study))
    parts = message.header["ok"]["Study"]
    name = data.draw(st.sampled_from(sorted(parts)))
    wrong = data.draw(
        st.sampled_from([{}, {"Study": {}}, {"array": "none"}, [None], {"float": "x"}])
    )
    damaged = Message({"id": 3, "ok": {"Study": {**parts, name: wrong}}}, message.arrays)
    with pytest.raises(WireError):
        study_of(damaged)


def test_arrays_of_another_type_are_no_film() -> None:
    from ncov_desktop.imaging.phantom import chest_phantom

    message = study_answer(3, chest_phantom(1, 40, 40))
    changed = {name: array.astype(np.float32) for name, array in message.arrays.items()}
    with pytest.raises(WireError):
        study_of(Message(message.header, changed))


def test_errors_and_marks_arrive() -> None:
    answer = error_answer(3, NcovError(ErrorKind.NOT_A_FILM, format="GIF"))
    assert not is_last_answer(answer)
    with pytest.raises(NcovError) as raised:
        study_of(sent(last_answer(answer)))
    assert (raised.value.kind, raised.value.facts) == (ErrorKind.NOT_A_FILM, {"format": "GIF"})
    assert is_last_answer(sent(last_answer(answer)))


@given(TEXT.filter(lambda text: "\0" not in text), st.integers(0, 9))
def test_requests_arrive(name: str, frame: int) -> None:
    request = FilmRequest(3, Path("/films") / name, frame, 20.0)
    assert film_request_of(sent(film_request(request))) == request


def test_values_of_unknown_types_are_not_sent() -> None:
    with pytest.raises(TypeError):
        study_answer(1, dataclasses.replace(_empty(), description=Path("a")))  # type: ignore[arg-type]


def _empty() -> Study:
    from ncov_desktop.core.study import Patient

    return Study(None, Patient(), "", ())
