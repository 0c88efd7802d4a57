"""Framed messages: what goes in comes out, and nothing else is taken for a message."""

import io
import json

import numpy as np
import pytest
import safetensors.numpy
from hypothesis import given
from hypothesis import strategies as st

from ncov_desktop.core.wire import Message, WireError, frame, read_message, write_frame


class Trickle(io.RawIOBase):
    """A stream that gives and takes a few bytes at a time, like a pipe."""

    def __init__(self, content: bytes = b"") -> None:
        self.content = bytearray(content)

    def read(self, size: int = -1, /) -> bytes:
        piece = bytes(self.content[: min(size, 7)])
        del self.content[: len(piece)]
        return piece

    def write(self, data: memoryview, /) -> int:  # type: ignore[override]
        self.content += data[:5]
        return min(len(data), 5)


def test_message_returns_in_full() -> None:
    arrays = {
        "rgb": np.arange(24, dtype=np.uint8).reshape(2, 4, 3),
        "maps": np.array([[0.1, -2.5e-30]], np.float32),
        "empty": np.zeros((0, 3), np.uint16),
        "turned": np.arange(6, dtype=np.float32).reshape(2, 3).T,
    }
    header = {"id": 3, "kind": "judge", "score": 0.1 + 0.2, "words": "ä – 漢"}
    stream = Trickle()
    write_frame(stream, frame(Message(header, arrays)))
    received = read_message(Trickle(bytes(stream.content)))
    assert received is not None
    assert received.header == header
    assert received.arrays.keys() == arrays.keys()
    for name, array in arrays.items():
        assert received.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(received.arrays[name], array)
        assert not received.arrays[name].flags.writeable


def test_messages_follow_each_other_until_the_end() -> None:
    stream = io.BytesIO(frame(Message({"id": 1})) + frame(Message({"id": 2})))
    ids = [message.header["id"] for message in iter(lambda: read_message(stream), None)]
    assert ids == [1, 2]


def test_end_between_messages_is_no_error() -> None:
    assert read_message(io.BytesIO(b"")) is None


@pytest.mark.parametrize("kept", [1, 7, 8, 9, 40])
def test_message_cut_short_is_refused(kept: int) -> None:
    whole = frame(Message({"id": 1}, {"a": np.ones(4, np.float32)}))
    with pytest.raises(WireError, match="cut short"):
        read_message(io.BytesIO(whole[:kept]))


def test_false_length_is_refused_before_anything_is_read() -> None:
    stream = io.BytesIO((1 << 62).to_bytes(8, "little") + b"x" * 100)
    with pytest.raises(WireError, match="too long"):
        read_message(stream)
    assert stream.tell() == 8


def test_length_below_the_limit_claims_no_memory_it_does_not_need() -> None:
    stream = io.BytesIO(((1 << 30) - 1).to_bytes(8, "little") + b"x" * 100)
    with pytest.raises(WireError, match="cut short"):
        read_message(stream)


def test_message_above_the_limit_is_not_sent() -> None:
    with pytest.raises(WireError, match="too long"):
        frame(Message({}, {"a": np.zeros(1000, np.uint8)}), limit=500)


@pytest.mark.parametrize(
    "blob",
    [
        b"",
        b"\x80\x04\x95pickle",
        safetensors.numpy.save({"a": np.ones(2)}),
        safetensors.numpy.save({}, metadata={"message": "not json"}),
        safetensors.numpy.save({}, metadata={"message": "[1, 2]"}),
        safetensors.numpy.save({}, metadata={"message": "[" * 100_000}),
        safetensors.numpy.save({}, metadata={"other": json.dumps({})}),
    ],
)
def test_bytes_that_are_no_message_are_refused(blob: bytes) -> None:
    with pytest.raises(WireError):
        read_message(io.BytesIO(len(blob).to_bytes(8, "little") + blob))


@given(st.binary(max_size=200))
def test_garbage_ends_in_an_answer(garbage: bytes) -> None:
    for stream in (io.BytesIO(garbage), io.BytesIO(len(garbage).to_bytes(8, "little") + garbage)):
        try:
            message = read_message(stream)
        except WireError:
            continue
        assert message is None or isinstance(message.header, dict)
