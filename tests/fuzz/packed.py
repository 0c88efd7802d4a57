"""Zeros by the gigabyte, packed a thousandfold without packing them one by one."""

import struct
import zlib

ZLIB, RAW = 15, -15
_BLOCK = 2**20


def packed_zeros(size: int, wbits: int = ZLIB, head: bytes = b"") -> bytes:
    """`head` and then so many zeros. wbits: `ZLIB` or `RAW`, as zlib has it."""
    packer = zlib.compressobj(9, wbits=RAW)
    begun = packer.compress(head) + packer.flush(zlib.Z_FULL_FLUSH)
    # behind a full flush nothing is remembered, so that each block is packed into the same bytes
    block = packer.compress(bytes(_BLOCK)) + packer.flush(zlib.Z_FULL_FLUSH)
    blocks, rest = divmod(size, _BLOCK)
    packed = begun + block * blocks + packer.compress(bytes(rest)) + packer.flush()
    if wbits == RAW:
        return packed
    high, low = divmod(zlib.adler32(head), 2**16)
    return b"\x78\xda" + packed + struct.pack(">HH", (high + size * low) % 65521, low)
