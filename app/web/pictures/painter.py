"""Paints a drawing as a PNG: run as a process of its own, for painting lets nothing else in its process run.

Reads {"svg", "scale", "fonts", "samples"} as JSON from standard input. Answers with a line of JSON, the names of those
samples that no font here can show, and after it, when there are none, the picture.
"""

from __future__ import annotations

import json
import sys
from typing import Any

import resvg_py

#: No font has a letter at this place, so that it is drawn as whatever stands for a missing one.
MISSING = "\u0378"
_PROBE = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="24" height="24"><text x="2" y="18" font-size="16" '
    "font-family=\"'Noto Serif CJK KR',AppleMyungjo,Batang,'Liberation Serif','DejaVu Serif',serif\">{}</text></svg>"
)


def main() -> None:
    """One picture."""
    asked = json.load(sys.stdin.buffer)
    fonts: dict[str, Any] = {"font_dirs": asked["fonts"], "skip_system_fonts": True} if asked["fonts"] else {}
    missing = _missing(asked["samples"], fonts)
    sys.stdout.buffer.write(json.dumps(missing).encode() + b"\n")
    if not missing:
        sys.stdout.buffer.write(_painted(asked["svg"], fonts, asked["scale"]))


def _missing(samples: dict[str, str], fonts: dict[str, Any]) -> list[str]:
    nothing = {_painted(_PROBE.format(letter), fonts) for letter in ("", MISSING)}
    return [name for name, letter in samples.items() if _painted(_PROBE.format(letter), fonts) in nothing]


def _painted(svg: str, fonts: dict[str, Any], scale: int = 1) -> bytes:
    return bytes(resvg_py.svg_to_bytes(svg_string=svg, zoom=scale, **fonts))


if __name__ == "__main__":
    main()
