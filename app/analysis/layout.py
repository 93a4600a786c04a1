"""What each piece of a page is, told from its words and from its place among the others."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from app.analysis import furniture
from app.analysis.cutting import Piece, trimmed
from app.analysis.joins import goes_on
from app.analysis.lines import CLOSING, COMMENTS, LONGEST_FURNITURE
from app.analysis.patterns import regex

#: Widths count a CJK character as two. A paragraph is at least this wide and ends as a sentence does ...
NARROWEST_PARAGRAPH = 80
#: A Korean, Chinese or Japanese headline never ends in a full stop, so that shorter ones will do.
NARROWEST_CJK_PARAGRAPH = 30
#: ... or is so wide that nothing else can be meant.
SURELY_PARAGRAPH = 260
#: Under a heading a section may open with a short sentence.
NARROWEST_OPENING = 30
WIDEST_TITLE = 260
#: Before the headline an agency may repeat its slug: "(LEAD) summit-trade".
LONGEST_SLUG = 60
WIDEST_HEADING = 130
WIDEST_DECK = 600
#: A photo article: one or two sentences with a credit, and nothing else on the page.
WIDEST_PHOTO_ARTICLE = 1000

_CUES = furniture.anywhere(furniture.CAPTION_CUES)
_LABELS = frozenset(label for labels in furniture.SECTION_LABELS.values() for label in labels)
_BREAKS = frozenset("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029")
_CLOSERS = "\"'”’»」』）)]】〉》"
_SLUG = regex(r"(?:\([A-Z]{2,8}\) )?[a-z][\w.'’ -]{1,40}-[a-z][\w.'’ -]{1,30}")
_SUFFIX = regex(r"\s(?:\||[-–—:»«·]|::)\s")
_MEDIA = regex(
    "|".join(
        rf"\b{re.escape(word)}\b" if word.isascii() else re.escape(word) for word in furniture.MEDIA_WORDS
    )
)
_QUOTED = regex(r"[\"“‘'「『«][^\"“”「」『』«»]{12,600}[\"”’'」』»][.,]?")
_BULLET = regex(r"(?:[-–—•·∙*▲△▷▶○●□✔✓]|\d{1,2}[.)]|[①-⑳]|[가-하]\.)\s?")
_SECTION_MARK = regex(r"[◇◆■▣◈❖]\s?")
_SHOWS = regex(rf"{furniture.CAPTION_CLOSES}|[\])]$")
#: A sentence that reports, where a caption's says what is being done in the picture.
_REPORTS = regex(r"(?<!있)(?<!있습니)(?<!모습입니)(?<!모습이)(?<!장면이)(?<!한창이)다\.(?=\s|$|20\d\d)")
_WIDE = regex(r"[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]")


def lay_out(text: str, pieces: Sequence[Piece], headline: str | None) -> list[Piece]:
    """The same stretches with a role each; None stays where the piece is body."""
    found = list(_split_headlines(text, pieces, headline))
    found = _reader_pages(text, found)
    found = _after_closing(text, found)
    found = _captions(text, _scraps(text, found))
    found = _head(text, found, headline)
    found = _photo_article(text, found)
    found = _told_in_captions(text, found)
    return _headings(text, found)


def _words(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end]


def _width(words: str) -> int:
    return len(words) + len(_WIDE.findall(words[:WIDEST_PHOTO_ARTICLE]))


def _ends_sentence(words: str) -> bool:
    return words.rstrip(_CLOSERS)[-1:] in (".", "。", "．") or words.rstrip(_CLOSERS).endswith(("다", "…"))


def _goes_on(words: str) -> bool:
    """Whether a line is a sentence, or leads on to the next."""
    return _ends_sentence(words) or words[-1:] in (":", ",", ";", "：", "，") or bool(_BULLET.match(words))


def _is_paragraph(words: str) -> bool:
    width = _width(words)
    closing = words.rstrip(_CLOSERS)
    if width >= SURELY_PARAGRAPH:
        return True
    if width >= NARROWEST_PARAGRAPH:
        return closing[-1:] in tuple(".。．!?！？…")
    return width >= NARROWEST_CJK_PARAGRAPH and closing.endswith(("다.", "요.", "。"))


def _key(words: str) -> str:
    """A headline without what differs between two copies of it: quotes, spaces, width of punctuation."""
    return "".join(filter(str.isalnum, html.unescape(words).casefold()))


def _alone(text: str, piece: Piece) -> bool:
    """Whether the piece has its line to itself."""
    before, after = piece.start - 1, piece.end
    while before >= 0 and text[before].isspace() and text[before] not in _BREAKS:
        before -= 1
    while after < len(text) and text[after].isspace() and text[after] not in _BREAKS:
        after += 1
    return (before < 0 or text[before] in _BREAKS) and (after == len(text) or text[after] in _BREAKS)


def _split_headlines(text: str, pieces: Sequence[Piece], headline: str | None) -> Iterator[Piece]:
    """Pieces with a declared headline that was glued to their front: cut off as the title, or its copy."""
    role = "navigation" if any(piece.role == "title" for piece in pieces) else "title"
    for index, piece in enumerate(pieces):
        if piece.role not in (None, "caption") or not headline or index > 8:
            yield piece
            continue
        found = text.find(headline, piece.start, min(piece.end, piece.start + len(headline) + LONGEST_SLUG))
        followed = index + 1 < len(pieces) and pieces[index + 1].role in ("byline", "dateline")
        followed = followed and not any(earlier.role == "dateline" for earlier in pieces[:index])
        slugged = found > piece.start and bool(_SLUG.fullmatch(text, piece.start, found))
        if (
            found < 0
            or goes_on(text, found + len(headline), headline)
            or (found > piece.start and not followed and not slugged)
        ):
            yield piece
            continue
        yield from trimmed(text, piece.start, found, "navigation")
        yield from trimmed(text, found, found + len(headline), role)
        yield from trimmed(text, found + len(headline), piece.end, "navigation" if followed else piece.role)


def _reader_pages(text: str, pieces: list[Piece]) -> list[Piece]:
    """Comments run from their first line to the end; a form to the end unless paragraphs follow."""
    ahead = _paragraphs_in(text, pieces)
    before = 0
    for index, piece in enumerate(pieces):
        words = _words(text, piece)
        if piece.role is None and _is_paragraph(words):
            before, ahead = before + 1, ahead - 1
        if not before or piece.end - piece.start > LONGEST_FURNITURE:
            continue
        if piece.role == "navigation" and COMMENTS.fullmatch(words):
            return pieces[:index] + [_unless_marked(rest, "comment") for rest in pieces[index:]]
        if piece.role == "form" and not ahead:
            return pieces[:index] + [_unless_marked(rest, "form") for rest in pieces[index:]]
    return pieces


def _unless_marked(piece: Piece, role: str) -> Piece:
    return piece if piece.marked else replace(piece, role=role)


def _paragraphs_in(text: str, pieces: Sequence[Piece]) -> int:
    return sum(piece.role is None and _is_paragraph(_words(text, piece)) for piece in pieces)


def _after_closing(text: str, pieces: list[Piece]) -> list[Piece]:
    """After "Related posts" and its kin only links are left, unless at least two paragraphs follow."""
    ahead = _paragraphs_in(text, pieces)
    before = 0
    for index, piece in enumerate(pieces):
        words = _words(text, piece)
        if piece.role is None and _is_paragraph(words):
            before, ahead = before + 1, ahead - 1
        if before and ahead < 2 and piece.role == "navigation" and CLOSING.fullmatch(words):
            links = [
                replace(rest, role="navigation") if rest.role is None else rest for rest in pieces[index:]
            ]
            return pieces[:index] + links
    return pieces


def _captions(text: str, pieces: list[Piece]) -> list[Piece]:
    """Lines with a caption's own words, and copies of captions, whole or sentence by sentence."""
    found = [
        replace(piece, role="caption") if _is_caption(text, piece, following) else piece
        for piece, following in zip_longest(pieces, pieces[1:])
        if piece
    ]
    known = {
        _key(sentence)
        for piece in found
        if piece.role == "caption"
        for sentence in (_words(text, piece), *re.split(r"(?<=[.!?])\s+", _words(text, piece)))
    }
    known = {key for key in known if len(key) >= 20}
    return [
        replace(piece, role="caption") if piece.role is None and _key(_words(text, piece)) in known else piece
        for piece in found
    ]


def _is_caption(text: str, piece: Piece, following: Piece | None) -> bool:
    if following and following.role == "dateline" and text.startswith("▲", piece.start):
        return False
    if piece.role is not None or piece.end - piece.start > 320 or not _alone(text, piece):
        return False
    is_marked = text.startswith("▲", piece.start) and not _listed(text, piece)
    return is_marked or bool(_CUES.search(text, piece.start, piece.end))


def _listed(text: str, piece: Piece) -> bool:
    """Whether a "▲" opens an item among others, or a notice in sentences, rather than a caption."""
    near = text[max(0, piece.start - 200) : piece.start] + text[piece.start + 1 : piece.end + 200]
    words = _words(text, piece)
    return "▲" in near or "=" in words or (_is_paragraph(words) and not _SHOWS.search(words))


def _head(text: str, pieces: list[Piece], headline: str | None) -> list[Piece]:
    """Section labels, the headline, its copies and the deck: all that stands before the first paragraph."""
    pieces = list(pieces)
    reach = _first_paragraph(text, pieces)
    open_lines = [i for i in range(reach) if pieces[i].role is None and _alone(text, pieces[i])]
    title = next((i for i, piece in enumerate(pieces) if piece.role == "title"), None)
    known = _key(headline) if headline else (_key(_words(text, pieces[title])) if title is not None else "")
    if title is None:
        title = _find_title(text, pieces, open_lines, known)
    if title is None and not headline:
        return pieces
    if title is not None:
        known = _key(_words(text, pieces[title]))
        pieces[title] = replace(pieces[title], role="title")
    rest = []
    for i in open_lines:
        if i == title:
            continue
        if _is_label(_words(text, pieces[i])) or _copies(_words(text, pieces[i]), known) or (title or 0) > i:
            pieces[i] = replace(pieces[i], role="navigation")
        else:
            rest.append(i)
    return _deck(text, pieces, title, rest, reach)


def _first_paragraph(text: str, pieces: Sequence[Piece]) -> int:
    for i, piece in enumerate(pieces):
        if piece.role is None and (not _alone(text, piece) or _is_paragraph(_words(text, piece))):
            return i
    return len(pieces)


def _find_title(text: str, pieces: Sequence[Piece], lines: Sequence[int], known: str) -> int | None:
    words = [_words(text, pieces[i]) for i in lines]
    if known:
        return next((i for i, line in zip(lines, words, strict=True) if _key(line) == known), None)
    for place, line in enumerate(words):
        following = words[place + 1] if place + 1 < len(words) else ""
        if _is_label(line) or (_width(line) <= 24 and len(line.split()) <= 2 and _width(following) > 24):
            continue
        if _ends_sentence(line) or _width(line) > WIDEST_TITLE:
            return None
        stem = _SUFFIX.split(line)[0]
        if stem != line and any(_key(other) == _key(stem) for other in words[place + 1 :]):
            continue
        return lines[place] if _has_body(pieces, lines[place]) else None
    return None


def _has_body(pieces: Sequence[Piece], title: int) -> bool:
    return any(piece.role is None for piece in pieces[title + 1 :])


def _is_label(words: str) -> bool:
    return words.strip(" :·|›>").casefold() in _LABELS


def _copies(words: str, known: str) -> bool:
    """Whether the line is the headline again, as it is or with the site's name after it."""
    if not known:
        return False
    if _key(words) == known:
        return True
    stems = [words[: match.start()] for match in _SUFFIX.finditer(words)]
    return any(_key(stem) == known for stem in stems)


def _deck(text: str, pieces: list[Piece], title: int | None, rest: Sequence[int], reach: int) -> list[Piece]:
    """Short lines between headline and body are the deck; so is a lone paragraph above a byline."""
    first = 0 if title is None else title + 1
    for i in rest:
        words = _words(text, pieces[i])
        if i >= first and reach < len(pieces) and (not _goes_on(words) or _is_standfirst(text, pieces, i)):
            between = any(piece.role == "navigation" for piece in pieces[first:i])
            pieces[i] = replace(pieces[i], role="heading" if between else "deck")
    if reach < len(pieces) and reach == first and _is_standfirst(text, pieces, reach):
        pieces[reach] = replace(pieces[reach], role="deck")
    return _glued_deck(text, pieces)


def _glued_deck(text: str, pieces: list[Piece]) -> list[Piece]:
    """What stands on one line before the opening of the article: its deck, or the picture's caption."""
    opening = next((i for i, piece in enumerate(pieces) if piece.role in ("dateline", "byline")), 0)
    if not opening or pieces[opening - 1].role is not None or _alone(text, pieces[opening - 1]):
        return pieces
    words = _words(text, pieces[opening - 1])
    first = not any(piece.role is None for piece in pieces[: opening - 1])
    if first and _has_body(pieces, opening) and not _goes_on(words):
        role = "caption" if _SHOWS.search(words) else "deck"
        pieces[opening - 1] = replace(pieces[opening - 1], role=role)
    return pieces


def _is_standfirst(text: str, pieces: Sequence[Piece], i: int) -> bool:
    """A lone paragraph between the headline and the writer's name is not yet the article."""
    short = _alone(text, pieces[i]) and _width(_words(text, pieces[i])) <= WIDEST_DECK
    return short and _signed_before_body(pieces[i + 1 :])


def _signed_before_body(pieces: Sequence[Piece]) -> bool:
    for piece in pieces:
        if piece.role in ("byline", "dateline"):
            return True
        if piece.role is None:
            return False
    return False


def _scraps(text: str, pieces: list[Piece]) -> list[Piece]:
    """A bracket or a dash that cutting left over goes with what stands before it."""
    found: list[Piece] = []
    for piece in pieces:
        scrap = piece.role is None and not any(c.isalnum() for c in _words(text, piece))
        before = found[-1].role if found else None
        found.append(replace(piece, role=before or "navigation") if scrap else piece)
    return found


def _photo_article(text: str, pieces: list[Piece]) -> list[Piece]:
    """Where a page holds one short text and its credit, the text is the caption too."""
    words = [i for i, piece in enumerate(pieces) if piece.role is None]
    if len(words) != 1 or _width(_words(text, pieces[words[0]])) > WIDEST_PHOTO_ARTICLE:
        return pieces
    i = words[0]
    following = pieces[i + 1] if i + 1 < len(pieces) else None
    if (
        following
        and following.role == "caption"
        and "사진" not in _words(text, following)
        and not _alone(text, pieces[i])
    ):
        pieces[i] = replace(pieces[i], role="caption")
    return pieces


def _told_in_captions(text: str, pieces: list[Piece]) -> list[Piece]:
    """Where nothing else is left, a caption in which a sentence reports is the article."""
    if any(piece.role is None or piece.role == "body" for piece in pieces):
        return pieces
    return [
        replace(piece, role=None)
        if piece.role == "caption" and not piece.marked and _REPORTS.search(_words(text, piece))
        else piece
        for piece in pieces
    ]


def _headings(text: str, pieces: list[Piece]) -> list[Piece]:
    found = list(pieces)
    for i, piece in enumerate(pieces):
        if piece.role is not None or not _alone(text, piece):
            continue
        following = pieces[i + 1] if i + 1 < len(pieces) else None
        if following and _is_pull_quote(text, piece, following):
            found[i] = replace(piece, role="pull-quote")
            found[i + 1] = replace(following, role="pull-quote")
        elif found[i].role is None and _is_heading(text, pieces, i):
            found[i] = replace(piece, role="heading")
    return found


def _is_pull_quote(text: str, piece: Piece, following: Piece) -> bool:
    if following.role is not None or not _alone(text, following) or piece.end - piece.start > 640:
        return False
    return bool(_QUOTED.fullmatch(_words(text, piece))) and _is_name_line(_words(text, following))


def _is_name_line(words: str) -> bool:
    if _width(words) > 90 or _ends_sentence(words) or any(c.isdigit() for c in words):
        return False
    spelled = [word for word in re.split(r"[\s,]+", words.strip("-–— ")) if len(word) > 3]
    return bool(spelled) and all(not word[0].islower() for word in spelled)


def _is_heading(text: str, pieces: Sequence[Piece], i: int) -> bool:
    words = _words(text, pieces[i])
    if _width(words) > WIDEST_HEADING or i == 0 or i + 1 >= len(pieces):
        return False
    if _SECTION_MARK.match(words):
        return not _ends_sentence(words)
    following = pieces[i + 1]
    if (
        words[-1] in ".,;:。，、："
        or _ends_sentence(words)
        or words[0].islower()
        or words[0] in "[<("
        or _BULLET.match(words)
    ):
        return False
    return following.role is None and _opens_section(_words(text, following))


def _opens_section(words: str) -> bool:
    return _is_paragraph(words) or (_width(words) >= NARROWEST_OPENING and _ends_sentence(words))
