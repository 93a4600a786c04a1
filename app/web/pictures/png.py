"""A drawing as a PNG, painted in a process of its own, with fonts that have every letter in it or not at all."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from app.web.pictures.sheet import FIRST_CHOICE

PAINTER = Path(__file__).with_name("painter.py")
#: The tallest and widest picture takes some three seconds.
PATIENCE_S = 60
#: Folders to look for fonts in; none stands for those of the machine.
FONT_FOLDERS: tuple[str, ...] = ()


class NoFont(Exception):
    """No font of this machine has letters that the picture needs; the message names the package that has."""


class NotPainted(Exception):
    """The painter failed; the message is what it said last."""


@dataclass(frozen=True, slots=True)
class Script:
    """Letters of one writing, one of them as a sample, and the Debian package of a font that has them."""

    name: str
    sample: str
    ranges: tuple[tuple[str, str], ...]
    package: str

    def is_in(self, letters: Iterable[str]) -> bool:
        """Whether any letter is of this writing."""
        return any(first <= letter <= last for letter in letters for first, last in self.ranges)


CJK, CORE = "fonts-noto-cjk", "fonts-noto-core"
SCRIPTS = (
    Script("Latin", "A", (("A", "z"),), CJK),
    Script("Korean", "한", (("ᄀ", "ᇿ"), ("㄰", "㆏"), ("가", "힣")), CJK),
    Script("Chinese", "国", (("㐀", "鿿"),), CJK),
    Script("Japanese", "あ", (("ぁ", "ヿ"),), CJK),
    Script("Greek", "Ω", (("Ͱ", "Ͽ"),), CORE),
    Script("Cyrillic", "Ж", (("Ѐ", "ӿ"),), CORE),
    Script("Hebrew", "א", (("א", "ת"),), CORE),
    Script("Arabic", "ع", (("؀", "ۿ"),), CORE),
    Script("Devanagari", "क", (("ऀ", "ॿ"),), CORE),
    Script("Thai", "ก", (("ก", "๛"),), CORE),
)
#: Writings that were seen to have a font: asked once, for fonts rarely go.
_there: set[tuple[tuple[str, ...], str]] = set()


def png(svg: str, scale: int = 1) -> bytes:
    """The drawing, ``scale`` times its size. Raises NoFont."""
    needed = [each for each in SCRIPTS if each.is_in(set(svg))]
    asked = {each.name: each.sample for each in needed if (FONT_FOLDERS, each.name) not in _there}
    missing, picture = _painted(_with_every_letter(svg), scale, asked)
    lacking = [each for each in needed if each.name in missing]
    if lacking:
        names, packages = (", ".join(dict.fromkeys(found)) for found in _told(lacking))
        raise NoFont(f"No font on the server has {names} letters. Installing the package {packages} helps.")
    _there.update((FONT_FOLDERS, name) for name in asked)
    return picture


def _told(lacking: Iterable[Script]) -> tuple[list[str], list[str]]:
    kept = tuple(lacking)
    return [each.name for each in kept], [each.package for each in kept]


def _with_every_letter(svg: str) -> str:
    """Without the families that have Latin letters only: the painter takes the first there is for the whole line."""
    for families in FIRST_CHOICE.values():
        svg = svg.replace(families, "")
    return svg


def _painted(svg: str, scale: int, samples: dict[str, str]) -> tuple[list[str], bytes]:
    asked = {"svg": svg, "scale": scale, "fonts": FONT_FOLDERS, "samples": samples}
    done = subprocess.run(  # noqa: S603 - our own module, under our own interpreter
        [sys.executable, "-P", str(PAINTER)],
        input=json.dumps(asked).encode(),
        capture_output=True,
        timeout=PATIENCE_S,
        check=False,
    )
    if done.returncode:
        raise NotPainted(done.stderr.decode(errors="replace")[-2_000:])
    told, _, picture = done.stdout.partition(b"\n")
    missing: list[str] = json.loads(told)
    return missing, picture
