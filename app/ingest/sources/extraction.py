"""The article on a page: the parts that trafilatura finds, held against what the page says its body is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree
from lxml.html import HtmlElement
from trafilatura import bare_extraction
from trafilatura.settings import Document

from app.analysis.cleaning import Segment
from app.analysis.forms import form_of
from app.ingest.sources.laying import Part, same_words
from app.ingest.sources.markup import plain
from app.ingest.sources.page import Page, body_of, one_line

#: The roles of what trafilatura marks in a body.
ROLES = {"head": "heading", "quote": "pull-quote"}
#: Share of a line that stands in links from which it leads elsewhere rather than saying something.
MOST_LINKED = 0.6
#: A longer line of links is a sentence that happens to be linked.
LONGEST_LINK_LINE = 250
#: Words that what was found shares with the declared body: on 24 pages with both, .87 and more where they are
#: the same text, .70 and less where one of them is a teaser, a half or a text twice over.
SAME_BODY = 0.85
#: The body in JSON-LD must say this much more than what was found to be taken in its place.
MUCH_MORE = 1.5
#: A deck is a sentence or two; a shorter line is a slogan.
SHORTEST_DECK, LONGEST_DECK = 40, 600
#: The element of a deck holds its words and hardly anything else.
FEW_CHILDREN = 3
#: Words in a row by which a line is recognised in another text, and how many of its runs must be there.
RUN, LEAST_SAID = 4, 0.5
_CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
_WORD = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_NOT_WORD = re.compile(r"\W+")
#: How pages say, in a line of its own, that the rest is for those who pay.
_MEMBERS_ONLY = re.compile(
    r"会員限定|有料会員|会员专享|會員專屬|(?:유료|구독)\s?(?:회원|독자|구독자)\s?(?:만|전용)"
    r"|\b(?:subscribers?|members?)[ -]only\b|for (?:our )?(?:subscribers|members) only",
    re.IGNORECASE,
)
LONGEST_NOTE = 80
_PARAGRAPH = re.compile(r"\n+")


@dataclass(frozen=True, slots=True)
class _Lines:
    """What the markup tells about the lines of a page, each by its bare words."""

    captions: frozenset[str]
    linked: frozenset[str]


def extract(page: Page, headline: str | None) -> tuple[Part, ...]:
    """The parts of the article on ``page``. The page's tree is used up."""
    lines = _lines_of(page.tree)
    deck = _deck(page, headline)
    declared = body_of(page)
    _drop_other_articles(page.tree, headline)
    found = list(_kept(_found(page.tree), lines, headline))
    if declared:
        found = _held_against(found, declared)
    if page.is_free() is False:
        found = _until_withheld(found)
    if deck and not any(_bare(deck) in _bare(part.text) for part in found):
        found.insert(0, Part(deck, "deck"))
    return tuple(found)


def _found(tree: HtmlElement) -> Iterator[Part]:
    document = bare_extraction(tree, include_comments=False)
    if isinstance(document, Document) and document.body is not None:
        yield from _parts(document.body)


def _parts(element: etree._Element, role: str | None = None) -> Iterator[Part]:
    """The lines under ``element``; what nests only groups them."""
    for child in element:
        kind = ROLES.get(str(child.tag), role)
        if child.tag == "table":
            yield from (Part(line) for row in child.iter("row") if (line := _row(row)))
        elif any(grandchild.tag in _BLOCKS for grandchild in child):
            if line := _line(child.text):
                yield Part(line, kind)
            yield from _parts(child, kind)
        elif line := _line("".join(_texts(child))):
            yield Part(line, kind)
        if line := _line(child.tail):
            yield Part(line, role)


_BLOCKS = frozenset({"p", "head", "quote", "list", "item", "table", "div"})


def _texts(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        yield "\n" if child.tag == "lb" else ""
        yield from _texts(child)
        yield child.tail or ""


def _row(row: etree._Element) -> str:
    cells = (_line("".join(_texts(cell))) for cell in row.iter("cell"))
    return " | ".join(cell for cell in cells if cell)


def _line(text: str | None) -> str:
    lines = (" ".join(line.split()) for line in (text or "").split("\n"))
    return "\n".join(line for line in lines if line)


def _kept(parts: Iterator[Part], lines: _Lines, headline: str | None) -> Iterator[Part]:
    """The parts without the headline's repetition and without lines that only lead elsewhere."""
    for part in parts:
        bare = _bare(part.text)
        if not bare or (headline and same_words(part.text, headline)):
            continue
        if bare in lines.captions:
            yield Part(part.text, "caption")
        elif bare not in lines.linked:
            yield part


def _lines_of(tree: HtmlElement) -> _Lines:
    captions = {_bare(caption.text_content()) for caption in tree.iter("figcaption")}
    linked = {
        _bare(line.text_content()) for line in tree.iter("p", "li", "h2", "h3", "h4") if _leads_away(line)
    }
    return _Lines(frozenset(captions - {""}), frozenset(linked))


def _leads_away(line: HtmlElement) -> bool:
    length = len(_bare(line.text_content()))
    if not 0 < length <= LONGEST_LINK_LINE:
        return False
    return sum(len(_bare(link.text_content())) for link in line.iter("a")) >= MOST_LINKED * length


def _drop_other_articles(tree: HtmlElement, headline: str | None) -> None:
    """Pages that scroll on without end carry a second article, with a headline of its own."""
    if not headline:
        return
    for article in list(tree.iter("article")):
        titles = [title.text_content() for title in article.iter("h1")]
        if not titles or any(_alike(title, headline) for title in titles):
            continue
        if _elsewhere(tree, article, headline):
            article.drop_tree()


def _elsewhere(tree: HtmlElement, article: HtmlElement, headline: str) -> bool:
    inside = set(article.iter("h1"))
    return any(_alike(title.text_content(), headline) for title in tree.iter("h1") if title not in inside)


def _alike(one: str, other: str) -> bool:
    first, second = _bare(one), _bare(other)
    return bool(first and second) and (first in second or second in first)


def _held_against(found: list[Part], declared: str) -> list[Part]:
    """What was found, checked by the body that the page itself declares.

    Where the two agree, lines that the declared one does not have are furniture. Where it says much more,
    and holds what was found, what was found is half of the article.
    """
    body = [line for line in map(_line, _PARAGRAPH.split(plain(declared))) if line]
    theirs, ours = _words("\n".join(body)), _words("\n".join(part.text for part in found))
    common = sum((Counter(theirs) & Counter(ours)).values())
    if 2 * common >= SAME_BODY * (len(theirs) + len(ours)):
        return _without_furniture(found, theirs)
    more = len(_runs(theirs)) > MUCH_MORE * len(_runs(ours))
    if more and len(_runs(ours) & _runs(theirs)) >= LEAST_SAID * len(_runs(ours)):
        return [Part(line) for line in body]
    return found


def _without_furniture(found: list[Part], declared: list[str]) -> list[Part]:
    """The parts that the declared body has, the decks before it, the headings and captions inside it."""
    runs, words = _runs(declared), frozenset(declared)
    said = [_said(_words(part.text), runs, words) for part in found]
    if True not in said:
        return found
    first, last = said.index(True), len(said) - 1 - said[::-1].index(True)
    return [
        part
        for at, part in enumerate(found[: last + 1])
        if said[at] or at < first or part.role in ("heading", "caption")
    ]


def _until_withheld(found: list[Part]) -> list[Part]:
    """The parts of a page that must be paid for, up to the line that says so: what follows it sells."""
    for at, part in enumerate(found):
        if at and _withholds(part.text):
            return found[:at]
    return found


def _withholds(line: str) -> bool:
    if len(line) <= LONGEST_NOTE and _MEMBERS_ONLY.search(line):
        return True
    return form_of(line, [Segment("credit", 0, len(line))], None) == "partial"


def _said(words: list[str], runs: frozenset[str], all_words: frozenset[str]) -> bool:
    """Whether most of a line's runs of words stand in a text too; a line too short for runs, all its words."""
    own = _runs(words)
    if not own:
        return all_words.issuperset(words)
    return len(own & runs) >= LEAST_SAID * len(own)


def _runs(words: list[str]) -> frozenset[str]:
    return frozenset(" ".join(words[at : at + RUN]) for at in range(len(words) - RUN + 1))


def _words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def _deck(page: Page, headline: str | None) -> str | None:
    """The sentences under the headline, where what the page sends to those who share it is on the page."""
    described = page.meta("og:description", "description", "twitter:description")
    if not described or not SHORTEST_DECK <= len(described) <= LONGEST_DECK:
        return None
    if headline and same_words(described, headline):
        return None
    bare = _bare(described)
    for line in page.tree.iter("p", "h2", "h3", "div", "span", "strong"):
        if len(line) <= FEW_CHILDREN and _bare(text := line.text_content()) == bare:
            return one_line(text)
    return None


def _bare(text: str | None) -> str:
    return _NOT_WORD.sub("", text or "").casefold()
