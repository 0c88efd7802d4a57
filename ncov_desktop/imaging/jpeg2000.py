"""What a JPEG 2000 codestream says about its size, and how many packets it makes a decoder look for."""

import re
from dataclasses import dataclass

# COD and COC segments: their flags, the quality layers, the decomposition levels. Decoders look for
# them in more places than the standard allows, so each that is likely one counts, wherever it is.
_CODING_STYLE = re.compile(
    rb"(?=\xff(?:\x52\x00[\x0c-\x2d]([\x00-\x07])[\x00-\x04](..).|\x53\x00[\x09-\x2b].([\x00\x01]))"
    rb"([\x00-\x20]))",
    re.DOTALL,
)
# between the number of levels and the precinct sizes: two code-block sides, their style, the wavelet
_STYLE_BYTES = 4
_WHOLE_TILE = b"\xff"  # a precinct of 2**15 x 2**15


@dataclass(frozen=True, slots=True)
class Grid:
    """The picture and the tiles it is cut into, in pixels. precision: bits of the first component."""

    rows: int
    cols: int
    components: int
    precision: int
    tile_rows: int
    tile_cols: int
    tiles: int


def read_grid(data: bytes, start: int) -> Grid | None:
    """The size at the head of a codestream that begins at `start`, or None where it shows none.

    Source: ITU-T T.800 A.5.1.
    """
    if start + 45 > len(data):
        return None
    words = [int.from_bytes(data[start + 8 + 4 * i : start + 12 + 4 * i], "big") for i in range(8)]
    right, bottom, left, top, tile_width, tile_height, tile_left, tile_top = words
    if tile_width < 1 or tile_height < 1:
        return None
    rows, cols = bottom - top, right - left
    across = -(-(right - tile_left) // tile_width)
    down = -(-(bottom - tile_top) // tile_height)
    components = int.from_bytes(data[start + 40 : start + 42], "big")
    precision = (data[start + 42] & 0x7F) + 1
    tile = min(tile_height, rows), min(tile_width, cols)
    return Grid(rows, cols, components, precision, *tile, across * down)


def most_packets(data: bytes, grid: Grid) -> int:
    """How many packets, at most, a decoder looks for, whether there are any or not.

    A packet holds one quality layer of one precinct of one resolution. A decoder that goes by position
    stops wherever a precinct of any resolution may begin.
    Source: ITU-T T.800 A.6.1, A.6.2, B.6 and B.12.
    """
    layers, resolutions, width, height = 1, 1, 32, 32
    for found in _CODING_STYLE.finditer(data):
        layers = max(layers, int.from_bytes(found[2] or b"", "big"))
        levels, at = found[4][0], found.end(4) + _STYLE_BYTES
        resolutions = max(resolutions, levels + 1)
        has_sizes = (found[1] or found[3])[0] & 1
        sizes = data[at : at + levels + 1] if has_sizes else b""
        for shrunk, size in zip(
            range(levels, -1, -1), sizes.ljust(levels + 1, _WHOLE_TILE), strict=True
        ):
            width, height = min(width, shrunk + (size & 15)), min(height, shrunk + (size >> 4))
    positions = -(-grid.tile_cols >> width) * -(-grid.tile_rows >> height)
    return grid.tiles * grid.components * layers * resolutions * positions
