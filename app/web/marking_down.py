"""Words and addresses as Markdown takes them for nothing but words and addresses."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.web.links import is_linkable

#: What Markdown would take for its own.
_MARKUP = re.compile(r"([\\`*_{}\[\]<>#|~&])")
#: What would be more than words at the beginning of a line, behind a number perhaps.
_LEADS = re.compile(r"^([0-9]{0,9})([-+=.)])")
#: What ends an address between angle brackets.
_BREAKS_OUT = re.compile(r"[<>\s\x00-\x1f\x7f]")


def plain(text: str) -> str:
    """Words in one line, with what Markdown would read as its own kept as words."""
    return _MARKUP.sub(r"\\\1", " ".join(text.split()))


def plain_line(text: str) -> str:
    """The same where a line begins with them: no list, no rule, no heading of the line before."""
    return _LEADS.sub(r"\1\\\2", plain(text))


def between_angles(url: str | None) -> str:
    """An address as a link of itself; "" for what is none, or would end before its end."""
    return f"<{url}>" if url and is_linkable(url) and not _BREAKS_OUT.search(url) else ""


def marked(cuts: Sequence[tuple[str, bool]]) -> str:
    """Words with some of them bold, which takes in the letter beside a mark at their end: Markdown opens bold before a
    mark, and closes it behind one, only where no letter touches it.
    """
    said, left = "", list(cuts)
    for at, (text, is_marked) in enumerate(left):
        if not is_marked:
            said += _within(text)
            continue
        rest = left[at + 1][0] if at + 1 < len(left) else ""
        before = said[-1:] if said[-1:].isalnum() and not text[:1].isalnum() else ""
        behind = rest[:1] if rest[:1].isalnum() and not text[-1:].isalnum() else ""
        if behind:
            left[at + 1] = (rest[1:], left[at + 1][1])
        said = f"{said.removesuffix(before)}**{plain(before + text + behind)}**"
    return said


def _within(text: str) -> str:
    """Words that go on with others, with the spaces at their ends."""
    before, behind = (" " if end.isspace() else "" for end in (text[:1], text[-1:]))
    return f"{before}{plain(text)}{behind}"
