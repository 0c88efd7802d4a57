"""A film's stored values as colours and back, with the record that makes the way back certain.

The stored values are taken as they are, not windowed and not resized. They are coloured by the map
of the film's own bits, so every value has a colour of its own (`core.colormap`).
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Annotated, Any, Final, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    StringConstraints,
    ValidationError,
    model_validator,
)

from ncov_desktop.core import colormap
from ncov_desktop.core.blocks import row_blocks
from ncov_desktop.core.errors import ErrorKind, NcovError
from ncov_desktop.core.study import Radiograph

RECORD_VERSION: Final = 1

StoredType = Literal["uint8", "int8", "uint16", "int16"]
StoredValues = NDArray[np.uint8] | NDArray[np.int8] | NDArray[np.uint16] | NDArray[np.int16]
_Side = Annotated[int, Field(ge=1, le=65_535)]


class LosslessRecord(BaseModel):
    """What travels with a coloured film; nothing in it names a patient.

    dtype: numpy type of the stored values. bits, stored_offset: as in `Radiograph`.
    sha256: of the stored values, row by row, little-endian, in their dtype.
    inverted: information only: larger values are darker where the film is shown.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    version: Literal[1] = RECORD_VERSION
    colormap_id: str
    bits: int = Field(ge=colormap.MIN_BITS, le=colormap.MAX_BITS)
    stored_offset: int
    dtype: StoredType
    rows: _Side
    cols: _Side
    sha256: Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
    inverted: bool

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        dtype = np.dtype(self.dtype)
        lowest = -(2 ** (self.bits - 1)) if dtype.kind == "i" else 0
        if self.stored_offset != lowest or self.bits > 8 * dtype.itemsize:
            raise ValueError("bits, stored_offset and dtype contradict each other")
        return self

    def check_sides(self, rows: int, cols: int) -> None:
        """Returns where a picture has as many rows and columns as the film.

        Raises: NcovError (coloured_resized).
        """
        if (rows, cols) != (self.rows, self.cols):
            stated, found = f"{self.cols} × {self.rows}", f"{cols} × {rows}"
            raise NcovError(ErrorKind.COLOURED_RESIZED, stated=stated, found=found)


@dataclass(frozen=True, slots=True, eq=False)
class ColouredFilm:
    """One colour for each stored value, in parts: a large film's colours take up its memory thrice.

    blocks: gives uint8[rows, cols, 3] for each of `row_blocks`, anew with each call.
    """

    blocks: Callable[[], Iterator[NDArray[np.uint8]]]
    record: LosslessRecord


@dataclass(frozen=True, slots=True, eq=False)
class StoredFilm:
    """values: [rows, cols] in `record.dtype`, exactly the stored values of the film's file."""

    values: StoredValues
    record: LosslessRecord


class _Version(BaseModel):
    version: int


def to_coloured(film: Radiograph, dtype: StoredType) -> ColouredFilm:
    """The film's stored values as colours, at full size.

    dtype: the type its file stores them in; see `imaging.lossless.stored_type`.
    Raises: pydantic's ValidationError where dtype cannot hold the film's bits and sign.
    """
    rows, cols = film.pixels.shape
    record = LosslessRecord(
        colormap_id=colormap.colormap_id(film.bits),
        bits=film.bits,
        stored_offset=film.stored_offset,
        dtype=dtype,
        rows=rows,
        cols=cols,
        sha256=_sha256(_stored_values(film.pixels, film.stored_offset, dtype)),
        inverted=film.inverted,
    )
    blocks = row_blocks(rows, cols)
    return ColouredFilm(
        lambda: (colormap.encode(film.pixels[block], film.bits) for block in blocks), record
    )


def to_stored(coloured: ColouredFilm) -> StoredFilm:
    """The stored values a coloured film was made from, proved by their hash.

    Raises: NcovError (coloured_changed).
    """
    record = coloured.record
    values: StoredValues = np.empty((record.rows, record.cols), record.dtype)
    try:
        for rows, rgb in zip(row_blocks(*values.shape), coloured.blocks(), strict=True):
            pixels = colormap.decode(rgb, record.bits)
            values[rows] = _stored_values(pixels, record.stored_offset, record.dtype)
    except ValueError as error:
        foreign = sum(_count_foreign(rgb, record.bits) for rgb in coloured.blocks())
        raise NcovError(ErrorKind.COLOURED_CHANGED, foreign=foreign, pixels=values.size) from error
    if _sha256(values) != record.sha256:
        raise NcovError(ErrorKind.COLOURED_CHANGED)
    return StoredFilm(values, record)


def read_record(content: str) -> LosslessRecord:
    """The record in its JSON form.

    Raises: NcovError (coloured_unmarked for a broken one; coloured_version for one of another
        version, or of a colour map this version does not know).
    """
    try:
        if _Version.model_validate_json(content).version != RECORD_VERSION:
            raise NcovError(ErrorKind.COLOURED_VERSION)
        record = LosslessRecord.model_validate_json(content)
    except ValidationError as error:
        raise NcovError(ErrorKind.COLOURED_UNMARKED, reason="record") from error
    try:
        bits = colormap.bits_of(record.colormap_id)
    except ValueError as error:
        raise NcovError(ErrorKind.COLOURED_VERSION) from error
    if bits != record.bits:
        raise NcovError(ErrorKind.COLOURED_UNMARKED, reason="bits")
    return record


def _stored_values(pixels: NDArray[np.uint16], offset: int, dtype: StoredType) -> StoredValues:
    """uint16[rows, cols] plus offset, in `dtype`."""
    values: NDArray[Any] = pixels
    if offset:
        # modulo 2**16 the sum is the two's complement of the signed value
        values = (pixels + np.uint16(offset & 0xFFFF)).view(np.int16)
    return values.astype(dtype, copy=False)


def _sha256(values: StoredValues) -> str:
    little_endian = np.ascontiguousarray(values, values.dtype.newbyteorder("<"))
    return hashlib.sha256(little_endian.data).hexdigest()


def _count_foreign(rgb: NDArray[np.uint8], bits: int) -> int:
    """How many pixels are no colours of the map."""
    weights = np.array([1 << 16, 1 << 8, 1], dtype=np.int32)
    of_map = np.zeros(1 << 24, np.bool_)
    of_map[colormap.table(bits) @ weights] = True
    return int(np.count_nonzero(~of_map[rgb @ weights]))
