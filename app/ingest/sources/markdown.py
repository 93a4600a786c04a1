"""Markdown with front matter: declared fields, and a body in which marks have become roles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.blocks import Block, blocks_of
from app.ingest.sources.decoding import decode, notices
from app.ingest.sources.frontmatter import (
    KEYS,
    FrontMatter,
    read_front_matter,
    surplus,
    valid_form,
    valid_sha256,
)
from app.ingest.sources.laying import Laid, Part, lay, same_words

#: Fields that are the article itself; any other value that a crawler repeats around it is not.
OWN = frozenset((*KEYS["headline"], *KEYS["text"]))
_LETTER = re.compile(r"[^\W_]")


def read(path_name: str, content: bytes, item: str) -> Iterator[Draft]:  # noqa: ARG001
    """One draft. Raises Unreadable where nothing but front matter is left."""
    decoded = decode(content)
    front = read_front_matter(decoded.text, item)
    headline = _one_line(front.value("headline"))
    blocks = _article(blocks_of(front.rest), front, headline)
    if not blocks and (text := front.value("text")):
        blocks = blocks_of(text)
    if not any(_LETTER.search(block.text) for block in blocks):
        raise Unreadable("front matter without a text" if front.fields else "no text")
    laid = _lay(blocks, headline)
    form, bad_form = valid_form(front, item)
    digest, bad_digest = valid_sha256(front, item)
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
        warnings=notices(item, decoded) + front.notices + bad_form + bad_digest + surplus(front, item),
    )


def _article(blocks: list[Block], front: FrontMatter, headline: str | None) -> list[Block]:
    """The blocks without the headline's own and without what a crawler wrote around the article."""
    kept = [block for block in blocks if not (block.outside and _repeats(block, front))]
    kept = [block for block in kept if not block.rule]
    if kept and headline and kept[0].role == "heading" and same_words(kept[0].text, headline):
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


def _lay(blocks: list[Block], headline: str | None) -> Laid:
    """The headline, a blank line, the blocks; without a declared one, a heading that opens them is it."""
    if not headline and blocks[0].role == "heading" and len(blocks) > 1:
        return lay([Part(block.text, block.role) for block in blocks[1:]], blocks[0].text)
    return lay([Part(block.text, block.role) for block in blocks], headline)


def _one_line(value: str | None) -> str | None:
    return " ".join(value.split()) if value else None
