"""Markdown to blocks of plain text with the role that the format gives them."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

from app.ingest.sources.decoding import tidy

#: What press texts write by accident: indents, ``[기자]: 네``, a line of dashes under a paragraph.
NOT_MARKDOWN = ("code", "reference", "lheading", "html_block", "html_inline")
#: One of these stands in every construct inside a block.
_MARKS = re.compile(r"[\\`*_\[\]!<&~]")
_PICTURE = re.compile(r"\.(?:avif|gif|jpe?g|png|svg|webp)(?:[?#].*)?$", re.IGNORECASE)
#: Where the parser leaves entities as they are; everywhere else it has decoded them.
CODE = ("code_inline", "fence")
#: A paragraph that opens with ``# `` as an ornament is no heading: the six in 13,303 press files have 405
#: characters and more.
LONGEST_HEADING = 120
#: The role of what stands between these tokens.
ROLES = {"heading_open": "heading", "blockquote_open": "pull-quote"}


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of text between blank lines. ``source`` is how it was written.

    ``outside``: before the first or after the last thematic break. ``rule``: is itself such a break.
    """

    role: str | None
    text: str
    source: str
    outside: bool = False
    rule: bool = False


def blocks_of(markdown: str) -> list[Block]:
    """The blocks of ``markdown`` that hold text, and its thematic breaks."""
    blocks = list(_blocks(_parser().parse(markdown)))
    breaks = [place for place, block in enumerate(blocks) if block.rule]
    if not breaks:
        return blocks
    first, last = breaks[0], breaks[-1]
    return [replace(block, outside=place < first or place > last) for place, block in enumerate(blocks)]


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False})
    parser.disable((*NOT_MARKDOWN, "inline"))
    parser.validateLink = _is_address  # type: ignore[assignment,method-assign]
    return parser


def _is_address(target: str) -> bool:
    """``[사진](연합뉴스)`` is a caption in brackets, not a link: its words must stay."""
    return "://" in target or target.startswith(("/", "#", "mailto:")) or bool(_PICTURE.search(target))


def _blocks(tokens: Sequence[Token]) -> Iterator[Block]:
    roles: list[str] = []
    marker = ""
    for token in tokens:
        if token.type in ROLES:
            roles.append(ROLES[token.type])
        elif token.type in ("heading_close", "blockquote_close"):
            roles.pop()
        elif token.type == "list_item_open":
            marker = f"{token.info}{token.markup} " if token.info else ""
        elif token.type == "hr":
            yield Block(None, "", token.markup, rule=True)
        elif token.type in ("inline", "fence"):
            inside = _children(token)
            text = _text(each for each in inside if each.type != "image")
            if text:
                yield Block(_role(roles, text), marker + text, token.content)
            yield from _pictures(inside)
            marker = ""


def _pictures(inside: Sequence[Token]) -> Iterator[Block]:
    """What is said of the pictures in a block: words about them, not the article's."""
    for token in inside:
        if token.type == "image" and (words := _text([token])):
            yield Block("caption", words, token.content)


def _role(roles: Sequence[str], text: str) -> str | None:
    role = roles[-1] if roles else None
    return None if role == "heading" and len(text) > LONGEST_HEADING else role


def _text(tokens: Iterable[Token]) -> str:
    written = "".join(map(_inline, tokens))
    lines = (line.strip() for line in tidy(written).split("\n"))
    return "\n".join(lines).strip()


def _children(token: Token) -> Sequence[Token]:
    """What stands inside a block. Most press paragraphs hold no mark at all, and are what they are."""
    if token.type != "inline" or not _MARKS.search(token.content):
        return [token]
    found: list[Token] = []
    parser = _parser()
    parser.inline.parse(token.content, parser, {}, found)
    return found


def _inline(token: Token) -> str:
    if token.type in ("softbreak", "hardbreak"):
        return "\n"
    return html.unescape(token.content) if token.type in CODE else token.content
