"""The blocks of docs/embedding.md: what the tests write into wikis is what readers are told to write."""

from __future__ import annotations

import re
import shlex

from app.settings import ROOT

DOCUMENT = ROOT / "docs" / "embedding.md"
#: The servers that stand for the reader's own in the document.
READOUT, WIKI = "https://readout.example.org", "https://wiki.example.org"
#: The topic and the saved view that the document uses, and how many articles of it a frame asks for.
TOPIC, VIEW, LIMIT = "hallyu-ban", "hallyu-ban", 10
_BLOCK = re.compile(
    r"^<!-- tried: (?P<name>[\w-]+) -->\n```\w+\n(?P<text>.*?)\n```$", re.MULTILINE | re.DOTALL
)


def names() -> list[str]:
    """Every block that is said to be tried."""
    return [found["name"] for found in _BLOCK.finditer(DOCUMENT.read_text(encoding="utf-8"))]


def recipe(name: str, readout: str = READOUT) -> str:
    """A block of the document with another server's address in it. KeyError where there is none."""
    blocks = {found["name"]: found["text"] for found in _BLOCK.finditer(DOCUMENT.read_text(encoding="utf-8"))}
    return blocks[name].replace(READOUT, readout)


def settings(name: str, readout: str) -> dict[str, str]:
    """A block of NAME='value' lines."""
    pairs = (word.partition("=") for word in shlex.split(recipe(name, readout)))
    return {key: value for key, _, value in pairs}
