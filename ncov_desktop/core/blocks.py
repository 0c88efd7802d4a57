"""Large pictures in parts, where the work on one takes several times its memory."""

_BLOCK_PIXELS = 2**20


def row_blocks(rows: int, cols: int) -> list[slice]:
    """The rows of a picture in blocks of about a million pixels, from top to bottom."""
    step = max(1, _BLOCK_PIXELS // cols)
    return [slice(start, min(start + step, rows)) for start in range(0, rows, step)]
