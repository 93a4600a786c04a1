"""Markdown with front matter: declared fields, and a body in which marks have become roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.analysis.cleaning import Segment
from app.ingest.draft import Draft, Notice, Unreadable
from app.ingest.sources.blocks import Block, blocks_of
from app.ingest.sources.decoding import decode
from app.ingest.sources.frontmatter import KEYS, FrontMatter, read_front_matter, valid_form, valid_sha256

#: Fields that are the article itself; any other value that a crawler repeats around it is not.
OWN = frozenset((*KEYS["headline"], *KEYS["text"]))
_LETTER = re.compile(r"[^\W_]")
_NOT_WORD = re.compile(r"\W+")


@dataclass(frozen=True, slots=True)
class _Laid:
    text: str
    marks: tuple[Segment, ...]


def read(path_name: str, content: bytes, item: str) -> Iterator[Draft]:  # noqa: ARG001
    """One draft. Raises Unreadable where nothing but front matter is left."""
    decoded = decode(content)
    front = read_front_matter(decoded.text, item)
    headline = _one_line(front.value("headline"))
    blocks = _article(blocks_of(front.rest), front, headline)
    if not blocks and (text := front.value("text")):
        blocks = blocks_of(text)
    if not any(_LETTER.search(block.text) for block in blocks):
        raise Unreadable("front matter without a text")
    laid = _lay(blocks, headline)
    form, bad_form = valid_form(front, item)
    digest, bad_digest = valid_sha256(front, item)
    guessed = (Notice(item, "text", decoded.warning),) if decoded.warning else ()
    yield Draft(
        item=item,
        text=laid.text,
        marks=laid.marks,
        url=front.value("url"),
        headline=headline,
        outlet=_one_line(front.value("outlet")),
        byline=front.values("byline"),
        published=front.value("published"),
        fetched=front.value("fetched"),
        lang=front.value("lang"),
        form=form,
        full_text_sha256=digest,
        warnings=guessed + front.notices + bad_form + bad_digest,
    )


def _article(blocks: list[Block], front: FrontMatter, headline: str | None) -> list[Block]:
    """The blocks without the headline's own and without what a crawler wrote around the article."""
    kept = [block for block in blocks if not (block.outside and _repeats(block, front))]
    kept = [block for block in kept if not block.rule]
    if kept and headline and kept[0].role == "heading" and _same(kept[0].text, headline):
        return kept[1:]
    return kept


def _repeats(block: Block, front: FrontMatter) -> bool:
    """Whether declared values make up most of a paragraph: ``**The Outlet** | 2026-01-05 |``."""
    left = block.source
    values = {v for declared in front.fields if declared.key.lower() not in OWN for v in declared.values}
    for value in sorted(values, key=len, reverse=True):
        left = left.replace(value, "")
    over = len(_LETTER.findall(left))
    return over < len(_LETTER.findall(block.source)) - over or over == 0


def _lay(blocks: list[Block], headline: str | None) -> _Laid:
    """The text that every offset counts: the headline, a blank line, the blocks with blank lines between."""
    laid = [Block("title", headline, headline)] if headline else []
    if not headline and blocks[0].role == "heading" and len(blocks) > 1:
        laid, blocks = [Block("title", blocks[0].text, "")], blocks[1:]
    text, marks = "", []
    for block in [*laid, *blocks]:
        start = len(text) + (2 if text else 0)
        text = f"{text}\n\n{block.text}" if text else block.text
        if block.role:
            marks.append(Segment(block.role, start, start + len(block.text)))
    return _Laid(text, tuple(marks))


def _same(one: str, other: str) -> bool:
    return _NOT_WORD.sub("", one).casefold() == _NOT_WORD.sub("", other).casefold()


def _one_line(value: str | None) -> str | None:
    return " ".join(value.split()) if value else None
