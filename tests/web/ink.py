"""What a PNG holds: its size, and how much of it is not its ground."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Pixels:
    """A picture of eight bits and four channels, row by row."""

    width: int
    height: int
    rows: tuple[bytes, ...]

    @property
    def ink(self) -> int:
        """Points that have another colour than the first one."""
        ground = self.rows[0][:4]
        return sum(row[at : at + 4] != ground for row in self.rows for at in range(0, len(row), 4))


def size_of(png: bytes) -> tuple[int, int]:
    """Width and height as the head says."""
    assert png.startswith(_SIGNATURE)
    width, height = struct.unpack(">II", png[16:24])
    return width, height


def pixels(png: bytes) -> Pixels:
    """The picture, unpacked."""
    width, height = size_of(png)
    assert png[24:29] == bytes((8, 6, 0, 0, 0)), "eight bits, red green blue and alpha, not interlaced"
    packed, at = b"", len(_SIGNATURE)
    while at < len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        if png[at + 4 : at + 8] == b"IDAT":
            packed += png[at + 8 : at + 8 + length]
        at += 12 + length
    raw, wide = zlib.decompress(packed), 4 * width
    rows: list[bytes] = []
    above = bytes(wide)
    for start in range(0, height * (wide + 1), wide + 1):
        above = _unfiltered(raw[start], raw[start + 1 : start + 1 + wide], above)
        rows.append(above)
    return Pixels(width, height, tuple(rows))


def _unfiltered(kind: int, line: bytes, above: bytes) -> bytes:
    found = bytearray(line)
    for at in range(len(found)):
        left, over = (found[at - 4] if at >= 4 else 0), above[at]
        corner = above[at - 4] if at >= 4 else 0
        guess = (0, left, over, (left + over) // 2, _nearest(left, over, corner))[kind]
        found[at] = (found[at] + guess) & 255
    return bytes(found)


def _nearest(left: int, over: int, corner: int) -> int:
    guess = left + over - corner
    return min((left, over, corner), key=lambda each: abs(guess - each))
