"""How two processes of this program hand each other messages: framed, bounded, never pickled.

One message is an 8-byte little-endian length followed by that many bytes of a safetensors blob. The
blob's arrays are the message's arrays; its metadata holds one JSON object, the header.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

import numpy as np
import safetensors.numpy
from numpy.typing import NDArray
from safetensors import SafetensorError

MAX_BYTES = 1 << 30
_PREFIX_BYTES = 8
_CHUNK_BYTES = 1 << 20
_HEADER_KEY = "message"

Array = NDArray[Any]


class WireError(Exception):
    """The stream does not hold a message: cut short, too long, or not in this form."""


class Source(Protocol):
    """A byte stream that may give fewer bytes than asked for, and b"" at its end."""

    def read(self, size: int, /) -> bytes | None:
        """Up to `size` bytes."""


class Sink(Protocol):
    """A byte stream that may take fewer bytes than given."""

    def write(self, data: memoryview, /) -> int | None:
        """Number of bytes taken."""

    def flush(self) -> None:
        """Passes on what it holds back."""


@dataclass(frozen=True, slots=True, eq=False)
class Message:
    """header: a JSON object. arrays: numpy arrays by name; read-only where they were received."""

    header: Mapping[str, Any]
    arrays: Mapping[str, Array] = field(default_factory=dict)


def encode(message: Message) -> bytes:
    """The blob of a message, without its length prefix."""
    header = json.dumps(message.header, allow_nan=False)
    arrays = {name: np.ascontiguousarray(array) for name, array in message.arrays.items()}
    return bytes(safetensors.numpy.save(arrays, metadata={_HEADER_KEY: header}))


def decode(blob: bytes) -> Message:
    """The message of a blob.

    Raises: WireError whatever the bytes are, if they are not a message.
    """
    try:
        arrays = safetensors.numpy.load(blob)
        size = int.from_bytes(blob[:_PREFIX_BYTES], "little")
        names = json.loads(blob[_PREFIX_BYTES : _PREFIX_BYTES + size])
        header = json.loads(names["__metadata__"][_HEADER_KEY])
    except (SafetensorError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise WireError("not a message") from error
    if not isinstance(header, dict):
        raise WireError("not a message")
    for array in arrays.values():
        array.flags.writeable = False
    return Message(header, arrays)


def frame(message: Message, limit: int = MAX_BYTES) -> bytes:
    """A message as it travels: its length, then its blob.

    Raises: WireError where the blob is longer than `limit` bytes.
    """
    blob = encode(message)
    if len(blob) > limit:
        raise WireError("message too long")
    return len(blob).to_bytes(_PREFIX_BYTES, "little") + blob


def write_frame(stream: Sink, framed: bytes) -> None:
    """Writes a frame in full.

    Raises: OSError where the other side is gone.
    """
    rest = memoryview(framed)
    while rest:
        # A raw pipe may take only a part at a time.
        rest = rest[stream.write(rest) or 0 :]
    stream.flush()


def read_message(stream: Source, limit: int = MAX_BYTES) -> Message | None:
    """The next message, or None where the stream ended between two messages.

    Raises: WireError where it is cut short, longer than `limit` bytes, or not a message.
    """
    prefix = _read_up_to(stream, _PREFIX_BYTES)
    if not prefix:
        return None
    if len(prefix) < _PREFIX_BYTES:
        raise WireError("cut short")
    size = int.from_bytes(prefix, "little")
    if size > limit:
        raise WireError("message too long")
    blob = _read_up_to(stream, size)
    if len(blob) < size:
        raise WireError("cut short")
    return decode(bytes(blob))


def _read_up_to(stream: Source, size: int) -> bytearray:
    """`size` bytes, fewer only at the end. Read in pieces: a false length must not claim memory."""
    got = bytearray()
    while len(got) < size:
        piece = stream.read(min(_CHUNK_BYTES, size - len(got)))
        if not piece:
            break
        got += piece
    return got
