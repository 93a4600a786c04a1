"""Lines around an article that only say who printed it, and from where: an outlet's name, a place and a day.

They are told by their shape and by their place: above the first paragraph or below the last. Between paragraphs the
name of an outlet is a heading, as in a review of the press. A shape alone may be a headline: what the table of outlets
does not know needs a date or a writer with it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.analysis import furniture
from app.analysis.calendar_words import MONTHS
from app.analysis.cutting import Piece
from app.analysis.patterns import regex

#: No such line is longer.
LONGEST_SIGNING = 80
#: A line of so many characters is a paragraph, however it ends.
PARAGRAPH = 100
#: So many words below the name of a body are a headline.
TITLE_WORDS = 3

_NAME = r"[A-Z][\w.&'’-]*"
#: Words before "Times" or "News" that make no name of an outlet of it.
_NO_NAME_BEFORE = (
    "(?:all|ancient|bad|best|better|big|breaking|changing|difficult|end|fake|good|great|hard|her|his|latest|modern|more|"
    "no|old|other|our|ours|some|that|their|these|those|tough|troubled|uncertain|what|worse|worst|your)"
)
_AGENCIES = r"(?:AFP|ANSA|AP|Anadolu|Bloomberg|DPA|EFE|Interfax|Kyodo|PTI|Reuters|TASS|UPI|Xinhua|Yonhap)"
_SHAPES = (
    rf"(?:The )?{_NAME}(?: {_NAME}){{0,3}} (?:Bizwire|Broadcasting (?:Corporation|Corp\.|Network|System)|Bulletin|Chronicle|Courier|Daily News|Gazette"
    rf"|Herald|Newspaper|Newswire|(?:News|Press) Agency|Telegraph|Tribune)",
    rf"(?:The )?(?!(?i:{_NO_NAME_BEFORE})\b){_NAME}(?: (?!(?i:{_NO_NAME_BEFORE}) ){_NAME}){{0,2}} Times",
    rf"(?!(?i:the|{_NO_NAME_BEFORE})\b){_NAME} News",
    _AGENCIES,
    r"(?!가짜|관련|긴급|속보|오늘|주요|최신)[가-힣A-Za-z0-9]{2,10}(?:경제신문|뉴스|데일리|닷컴|방송|신문|신문사|일보|저널|타임스|타임즈|통신|통신사|투데이|헤럴드)",
    r"[一-鿿ァ-ヶー]{2,8}(?:日报|日報|时报|時報|晚报|晩報|新聞|新闻社|新聞社|通信|通信社|通讯社|通訊社|ニュース)|新华社|新華社|中新社",
)
_OUTLET = regex("|".join(_SHAPES))
_AGENCY_NAME = regex(_AGENCIES)
#: Shapes that words of a headline have too, before a comma as well: Strong Winds, Turbulent Times.
_DOUBTFUL = regex(r".*(?:Times|News|방송)")
#: A body that publishes its own releases, where its name stands alone above a headline.
_BODY = regex(
    rf"(?:The )?(?:Department|Embassy|Government|Ministry|Office|Presidency) of(?: (?:the|and|of)\b| {_NAME},?)*? {_NAME}"
)
_DATE = furniture.whole_line(furniture.DATE_LINES)
_WRITER = regex(rf"{_NAME}(?: {_NAME}){{1,3}}")
_PARTS = regex(r"\s*[|·•ㅣ│]\s*|\s[-–—]\s|\s(?=\d{4}[.\-/년])")
_BEFORE_OUTLET = regex(rf"(?P<writer>{_NAME}(?: {_NAME}){{1,2}}), (?P<outlet>[^,]{{2,50}})")
_NO_PLACE = "(?:after|as|at|before|by|christmas|day|fri|friday|from|in|mon|monday|on|sat|saturday|since|sun|sunday|the|thu|thursday|tue|tuesday|until|wed|wednesday)"
_MONTH = "|".join(sorted((name for name in MONTHS if name.isascii()), key=len, reverse=True))
_AT_PLACE = rf"(?!(?i:{_NO_PLACE})\b)[A-Z][A-Za-z'’.-]+(?: [A-Z][A-Za-z'’.-]+){{0,2}}(?:, [A-Z][A-Za-z'’. -]{{2,20}})?"
_ON_DAY = rf"(?!(?!MAY)[A-Z]{{3}})(?i:(?:{_MONTH})\.? \d{{1,2}}(?:, \d{{4}})?)"
_CAPITALS = rf"(?!(?i:{_NO_PLACE})\b)[A-Z][A-Z'’. -]{{2,24}}(?<! )"
_AGENCY = r"\([A-Z][^()\n]{1,40}\)"
_DATELINE = regex(
    rf"{_AT_PLACE},? {_ON_DAY}(?: {_AGENCY}\s?(?:--|[-–—])?|\s?(?:--|[–—]))"
    rf"|{_CAPITALS},? {_ON_DAY}\s?-?"
    rf"|{_CAPITALS}(?:, [A-Z][A-Za-z'’. ]{{2,20}})? {_AGENCY}\s?(?:--|[-–—])"
    rf"|{_CAPITALS}(?:, [A-Z][A-Za-z'’. ]{{2,20}})? \((?P<wire>[^()\n]{{2,40}})\)"
    r"|[가-힣]{2,6}(?:[·,][가-힣]{2,6})?\s?[=＝]\s?(?P<agency>[가-힣A-Za-z0-9]{2,12})"
    r"|[一-鿿]{2,10}\d{1,2}月\d{1,2}日[电電]"
)
_PROSE_ENDS = regex(r"(?:[.!?。！？…]|다)[\"'”’」』)）]*$")


def signed(text: str, pieces: Sequence[Piece], is_outlet: Callable[[str], bool]) -> list[Piece]:
    """The same pieces, with the role of a byline, a dateline or a credit where a line says only that.

    ``is_outlet`` knows names of outlets that no shape tells.
    """
    found = list(pieces)
    told = [at for at, piece in enumerate(found) if piece.role is None and _is_prose(_words(text, piece))]
    if not told:
        return found
    lines = {at: _role(_words(text, piece), is_outlet) for at, piece in enumerate(found) if _is_open(piece)}
    if any(lines.get(at) == "byline" for at in range(told[0], told[-1])):
        return found
    if _is_releasing(text, found[: told[0]], lines):
        lines[0] = "byline"
    for at, role in lines.items():
        if role and at < told[0] and _leaves_a_title(text, found, at, told[0], is_outlet):
            found[at] = replace(found[at], role=role)
        elif role and at > told[-1]:
            is_its = at == len(found) - 1 and is_outlet(_words(text, found[at]))
            found[at] = replace(found[at], role="byline" if is_its else "credit")
    return found


def is_outlet_name(words: str) -> bool:
    """Whether words have the shape of an outlet's name."""
    return bool(_OUTLET.fullmatch(words))


def _words(text: str, piece: Piece) -> str:
    return text[piece.start : piece.end]


def _is_open(piece: Piece) -> bool:
    """Whether nothing better is known of a line; a name of an agency alone was taken for a picture's credit."""
    return not piece.marked and piece.role in (None, "caption") and piece.end - piece.start <= LONGEST_SIGNING


def _is_prose(words: str) -> bool:
    return len(words) > PARAGRAPH or bool(
        _PROSE_ENDS.search(words) and " " in words and not _DATELINE.fullmatch(words)
    )


def _role(words: str, is_outlet: Callable[[str], bool]) -> str | None:
    if placed := _DATELINE.fullmatch(words):
        agency = placed["wire"] or placed["agency"]
        return "dateline" if not agency or is_outlet(agency) or _is_sure(agency) else None
    parts = [part for part in _PARTS.split(words) if part]
    if (named := _BEFORE_OUTLET.fullmatch(words)) and len(parts) == 1:
        parts = [named["writer"], named["outlet"]]
    outlets = [part for part in parts if _OUTLET.fullmatch(part) or is_outlet(part)]
    others = [part for part in parts if part not in outlets]
    if not outlets or not all(_DATE.fullmatch(part) or _WRITER.fullmatch(part) for part in others):
        return None
    is_known = any(is_outlet(part) or _AGENCY_NAME.fullmatch(part) for part in outlets)
    is_dated = any(_DATE.fullmatch(part) for part in others)
    return "byline" if is_known or is_dated or (others and any(map(_is_sure, outlets))) else None


def _is_sure(name: str) -> bool:
    """Whether a name has the shape of an outlet's, and not one that words of a headline have too."""
    return bool(_OUTLET.fullmatch(name)) and not _DOUBTFUL.fullmatch(name)


def _is_releasing(text: str, above: Sequence[Piece], lines: dict[int, str | None]) -> bool:
    """Whether the first line names a body, and the next one is a headline of several words."""
    if len(above) < 2 or not (_is_open(above[0]) and _is_open(above[1])) or lines.get(1):
        return False
    words, title = _words(text, above[0]), _words(text, above[1])
    is_title = len(title.split()) >= TITLE_WORDS and not _BODY.fullmatch(title)
    return bool(_BODY.fullmatch(words)) and is_title


def _leaves_a_title(
    text: str, pieces: Sequence[Piece], at: int, first: int, is_outlet: Callable[[str], bool]
) -> bool:
    """Whether a line above the first paragraph cannot be its headline: it is known, or another is there."""
    if pieces[at].role == "caption" or is_outlet(_words(text, pieces[at])):
        return True
    if any(piece.role == "title" for piece in pieces):
        return True
    others = (piece for other, piece in enumerate(pieces[:first]) if other != at and piece.role is None)
    return any(_role(_words(text, piece), is_outlet) is None for piece in others)
