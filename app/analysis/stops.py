"""Which stops end a sentence: abbreviations, initials, decimals, quotations, endings without a space."""

from __future__ import annotations

import re
from bisect import bisect_left

from app.analysis.patterns import regex

_FILL = "\u2060"
#: Characters that are looked at around a stop: a long line must not be read again for each of its stops.
_LOOK_AHEAD = 80
_LOOK_BACK = 16
_QUOTATION_MARK = regex("[\"'“”‘’]")
_OPENERS = "\"'“‘([{「『《〈【〔" + _FILL
_CJK = r"가-힣一-鿿㐀-䶿豈-﫿ぁ-ゖァ-ヺ"
_HANGUL = regex(r"[가-힣]")
_CJK_CHAR = regex(f"[{_CJK}]")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


#: Never at the end of a sentence: a name or a number follows.
_TITLES = _words("""
    mr mrs ms dr prof sen rep gov gen col lt maj capt cmdr sgt adm brig rev hon st fr pres amb supt insp vs
    cf eg ie no nos fig vol pp messrs mme mlle mx
""")
#: Followed by a number or a name they do not end a sentence; before a word that opens one they do.
_SHORT = _words("""
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc corp co
    ltd llc plc bros jr sr etc dept est approx assn univ ave blvd rd mt ft calif conn fla mass mich minn va
    pa wash
""")
_MONTHS = _words("""
    jan feb mar apr jun jul aug sep sept oct nov dec
""")
#: Words that open a sentence and hardly ever follow an abbreviation inside one.
_OPENING = _words("""
    the a an he she it they we i you this that these those there in on at but and or so if when while after
    before as for from with by however meanwhile his her its their our my both some many most no not what
    who how why although since according
""")
_WORD_ENDS = frozenset("\"'“”‘’()[]{},;:/—–")
_WORD_AFTER = regex(r"[A-Za-z]+")
_DOTTED = regex(r"^(?:[A-Za-z]{1,3}\.)+[A-Za-z]{1,2}$")
_DOTTED_DATE = regex(r"\d{1,4}\s?\.\s?\d{1,2}$|(?<!\d)\d{4}$")
_YEAR = regex(r"\d{4}$")
_DAY = regex(r"\d{1,2}\s?\.")
_ADDRESS = regex(r"://|^www\.|@", re.IGNORECASE)
_ATTRIBUTION = regex(
    r"(?:(?:Mr|Ms|Mrs|Dr)\. )?(?:[A-Z][\w'’-]+ ){1,3}(?:said|says|asked|told|added|wrote|posted|replied|noted)\b"
)
#: What binds a closed quotation to the sentence around it.
_QUOTATIVE = regex(
    r"(?:이?라(?:고|며|면서|는|던|고도)|고(?=[\s,]|도|는|까지)|며(?=[\s,])|면서|는(?=\s)|이?란(?=\s)|이?라(?=[\s,])|하고|하며"
    r"|[은을를의](?=\s)|등(?=[\s의을이])|と|って|など|の|を|が|は|に|も)"
)
_OUTER_QUOTATIVE = regex(r"(?:이?라(?:고|며|면서|는)|고|며|면서|는|라)(?=[\s,])")


class QuotationMarks:
    """Where the quotation marks of a line stand, so that open ones can be told from closed ones."""

    def __init__(self, line: str) -> None:
        self._places: dict[str, list[int]] = {}
        for found in _QUOTATION_MARK.finditer(line):
            self._places.setdefault(found[0], []).append(found.start())

    def before(self, char: str, place: int) -> int:
        """How many of ``char`` stand before ``place``."""
        return bisect_left(self._places.get(char, []), place)


def is_stop(line: str, mark: re.Match[str], marks: QuotationMarks) -> int | None:
    """Where the sentence ends whose stop (and closing marks) ``mark`` found, or None if it goes on."""
    stop_end, end = _closing(line, mark, marks)
    quoted = end > stop_end and any(char in "\"'”’」』" for char in line[stop_end:end])
    rest = line[end : end + _LOOK_AHEAD].lstrip(_FILL)
    if not rest:
        return end
    if quoted and _QUOTATIVE.match(rest):
        return None
    if rest[0].isspace():
        return (
            end
            if _before_space(line, mark.start(), stop_end, rest.lstrip(" \t\u00a0" + _FILL), quoted)
            else None
        )
    return end if _without_space(line, mark.start(), stop_end, rest, quoted) else None


def _closing(line: str, mark: re.Match[str], marks: QuotationMarks) -> tuple[int, int]:
    """Where the stops end and where the marks that close with them end.

    A mark after the stop may open the next sentence instead: where no space tells, a straight quotation
    mark closes only if an odd number of them stands before it.
    """
    stop_end = mark.start() + len(re.match(r"[.!?。…]+", mark[0])[0])  # type: ignore[index]
    end = stop_end
    while end < mark.end():
        char = line[end]
        if char in "“‘" and marks.before(char, end) <= marks.before("”" if char == "“" else "’", end):
            break
        follows = line[end + 1 : end + 9].lstrip(_FILL)
        glued = bool(follows) and not follows[0].isspace() and not _QUOTATIVE.match(follows)
        if char in "\"'" and glued and marks.before(char, end) % 2 == 0:
            break
        end += 1
    return stop_end, end


def _before_space(line: str, at: int, stop_end: int, after: str, quoted: bool) -> bool:
    """Whether a stop before white space ends the sentence."""
    bare = after.lstrip(_OPENERS)
    if bare[:1].islower() or (quoted and (_ATTRIBUTION.match(after) or _OUTER_QUOTATIVE.match(after))):
        return False
    stops = line[at:stop_end]
    if "…" in stops or stops.startswith(".."):
        return after[:1] in _OPENERS or bare[:1].isupper() or (quoted and bool(bare))
    if stops != "." or (stop_end < len(line) and not line[stop_end].isspace()):
        return True
    return not _abbreviated(line, at, bare)


def _opens_line(line: str, place: int) -> bool:
    return place <= _LOOK_BACK and not line[:place].strip()


def _word_before(line: str, at: int) -> str:
    start = at
    while (
        start > at - _LOOK_AHEAD
        and start
        and not line[start - 1].isspace()
        and line[start - 1] not in _WORD_ENDS
    ):
        start -= 1
    return line[start:at]


def _abbreviated(line: str, at: int, after: str) -> bool:
    """Whether the full stop at ``at`` belongs to an abbreviation, an initial, a date or a list number."""
    word = _word_before(line, at)
    follower = _WORD_AFTER.match(after)
    opens = follower is not None and follower[0].lower() in _OPENING
    lower = word.lower()
    if lower in _TITLES:
        return lower not in ("no", "nos", "fig", "vol", "st") or after[:1].isdigit() or lower == "st"
    if lower in _SHORT:
        return not opens and (after[:1].isdigit() if lower in _MONTHS else after[:1].isupper())
    if _DOTTED.match(word) or (len(word) == 1 and word.isascii() and word.isupper()):
        return not opens and not _CJK_CHAR.match(after)
    if word.isdigit():
        listed = len(word) <= 2 and _opens_line(line, at - len(word))
        dated = after[:1].isdigit() or bool(_HANGUL.match(after) and not _YEAR.match(word))
        return listed or bool(
            dated
            and _DOTTED_DATE.search(line, max(0, at - _LOOK_BACK), at)
            and (_DAY.match(after) or not after[:1].isdigit())
        )
    return len(word) == 1 and bool(_HANGUL.match(word)) and _opens_line(line, at - 1)


def _without_space(line: str, at: int, stop_end: int, after: str, quoted: bool) -> bool:
    """Whether a stop with the next word glued to it ends the sentence."""
    stops = line[at:stop_end]
    if "。" in stops:
        return not quoted or after[0] not in "、，,"
    before = line[at - 1] if at else ""
    if stops[0] in "!?":
        return bool(_CJK_CHAR.match(after.lstrip(_OPENERS)[:1])) and not after[0].isdigit()
    if "…" in stops or stops != ".":
        return False
    word = _word_before(line, at)
    if _HANGUL.match(before):
        return _ends_korean(word, after)
    if before in ")%]”’\"'" and before:
        return bool(_CJK_CHAR.match(after))
    return _ends_glued_english(word, after)


def _ends_korean(word: str, after: str) -> bool:
    """``말했다.이어`` ends; ``가.나.다`` and ``청와대.kr`` do not."""
    syllables = len(re.split(r"[^가-힣]", word)[-1])
    if after[0] in ",.;:)]}·~" or _ADDRESS.search(word):
        return False
    if after[0].isascii() and after[0].islower():
        return word[-1] in "다요까죠"
    return syllables >= 2 and not re.match(r"[가-힣]\.", after)


def _ends_glued_english(word: str, after: str) -> bool:
    """``agreed.The`` and ``2024.The`` end; ``Booking.com``, ``U.S.``, ``3.5`` and addresses do not."""
    if _ADDRESS.search(word) or not re.search(r"(?:[a-z]{2}|\d{2})$", word) or "." in word:
        return False
    return bool(re.match(r"[\"“]?[A-Z][a-z]*[ ,'’]", after))
