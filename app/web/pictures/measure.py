"""How wide words are in a font that is not known: tables of advance widths, and lines that surely fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby
from unicodedata import category, east_asian_width, normalize

#: Advance widths in hundredths of the size, for each family in regular and bold: the widest of what Noto CJK, DejaVu
#: and the metrics of Arial, Times and Century have for a letter, measured in Chromium and rounded up to four
#: hundredths. The fonts of a reader's machine are not known: what fits under these fits under nearly all.
_TABLES = {
    ("sans", False): {
        28: "'ijı", 32: " ,.Ilł‘’", 36: ":;f|", 40: "()-/[\\]t", 44: "!r", 48: '"', 52: "*°“”", 56: "?JL_csz–",
        60: "kvxy··•", 64: "$0123456789FT`abdeghnopqu{}«»ðøþđ€", 68: "EKPSYß", 72: "ABVXZ", 76: "CHNRU", 80: "&DGOQ",
        84: "#+<=>^w~", 88: "M", 96: "%", 100: "Wm§¶×æ—…†", 104: "@œ",
    },
    ("sans", True): {
        36: " 'ijlı", 40: ",./:;I\\|ł‘’", 44: "-f", 48: "!()[]t", 52: "r°", 56: "*–", 60: '"J_csz··', 64: "?L`•",
        68: "aekvxy«»“”", 72: "$0123456789EFTbdghnopqu{}ßðøþđ€", 76: "CPSYZ", 80: "ABKRVX", 84: "#+<=>DGHNU^~",
        88: "&OQ", 96: "w", 100: "M§¶×—…†", 104: "%@", 108: "mæ", 112: "Wœ",
    },
    ("serif", False): {
        28: "'", 32: " jı", 36: ",-./:;il·ł‘’·", 40: "()[]f", 44: "!It", 48: '"r', 52: "*`s°“”", 56: "?Jz",
        60: "_acevxy–", 64: "$0123456789\\ko{|}«»ðø•€", 68: "LPTbdghnpqußþđ", 72: "FSZ", 76: "ABERVXY", 80: "CGK",
        84: "#+<=>DOQ^~", 88: "HNUw", 92: "&", 96: "%æ", 100: "@m§¶×œ—…†", 104: "M", 108: "W",
    },
    ("serif", True): {
        32: "'", 36: " ,.·‘’·", 40: "/:;ijlıł", 44: "!-f", 48: "()I[]t", 52: "`°", 56: '"*r', 60: "?_sz–“”",
        64: "\\cevxy|«»•", 68: "Jao{}ðø", 72: "$0123456789bdgkpqþđ€", 76: "FLPSTYZhnuß", 80: "ACEVX", 84: "#+<=>R^~",
        88: "BDGKOQU", 92: "&Nw", 96: "H", 100: "%@§¶×æ—…†", 104: "œ", 108: "m", 112: "M", 116: "W",
    },
}  # fmt: skip
_ADVANCES = {
    face: {
        letter: wide / 100 for wide, letters in table.items() for letter in letters.replace(" ", " \u00a0")
    }
    for face, table in _TABLES.items()
}
#: What the tables do not name: wide letters fill a square, pictures more; an accent may widen its letter a little;
#: the widest of what is left are some Cyrillic capitals.
SQUARE, PICTOGRAM, ACCENTED, OTHER = 1.0, 1.4, 0.12, 1.25
_PICTOGRAMS = 0x1F000
_NOTHING = frozenset({"Mn", "Me", "Cf"})
#: What a line of Chinese or Japanese may not begin with, and what it may not end with.
NOT_FIRST = frozenset(
    "、。，．・：；？！”’）］｝〕〉》」』】ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}%…"
)
NOT_LAST = frozenset("“‘（［｛〔〈《「『【([{")
#: After these a word may be broken: addresses have no other place.
_JOINTS = frozenset("-–—/?&=")
ELLIPSIS = "…"
#: A space at which no line ends.
UNBROKEN = "\u00a0"


@dataclass(frozen=True, slots=True)
class Face:
    """A family, sans or serif, and a size."""

    family: str
    size: float
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Words:
    """A stretch of a line in one appearance; ``ink`` is the name of a colour, "" for that of its line."""

    text: str
    bold: bool = False
    ink: str = ""
    marked: bool = False


Line = tuple[Words, ...]
Letter = tuple[str, Words]


@lru_cache(maxsize=20_000)
def _advance(letter: str, family: str, bold: bool) -> float:
    """How far a letter moves the pen, as a share of the size."""
    table = _ADVANCES[family, bold]
    if letter in table:
        return table[letter]
    if category(letter) in _NOTHING:
        return 0.0
    if ord(letter) >= _PICTOGRAMS:
        return PICTOGRAM if ord(letter) < 0x20000 else SQUARE
    if east_asian_width(letter) in "WF":
        return SQUARE
    bare = normalize("NFD", letter)[0]
    return table[bare] + ACCENTED if bare in table else OTHER


def width(text: str, face: Face) -> float:
    """How wide words are at most."""
    return sum(_advance(letter, face.family, face.bold) for letter in text) * face.size


def plain(text: str) -> str:
    """Words in one line, without letters that XML cannot hold."""
    return " ".join("".join(" " if _is_barred(letter) else letter for letter in text).split())


def _is_barred(letter: str) -> bool:
    return category(letter) in ("Cc", "Cs", "Zl", "Zp") or letter in "\ufffe\uffff"


def wrapped(pieces: str | Iterable[Words], face: Face, room: float, most: int = 100) -> tuple[Line, ...]:
    """Words in lines that fit into ``room``; of more than ``most`` lines the last ends in an ellipsis."""
    letters = list(_letters([Words(pieces)] if isinstance(pieces, str) else pieces))
    lines: list[list[Letter]] = []
    at = 0
    while at < len(letters) and len(lines) < most:
        end = _end_of_line(letters, at, face, room)
        lines.append(letters[at:end])
        at = end
    if at < len(letters) and lines:
        lines[-1] = _cut(lines[-1], face, room)
    return tuple(_joined(line) for line in lines)


def balanced(pieces: str | Iterable[Words], face: Face, room: float, most: int = 100) -> tuple[Line, ...]:
    """The same in lines of about one length, so that no word is left alone in the last."""
    kept = pieces if isinstance(pieces, str) else tuple(pieces)
    lines = wrapped(kept, face, room, most)
    narrow, wide = room / 2, room
    while len(lines) > 1 and wide - narrow > face.size / 2:
        between = (narrow + wide) / 2
        found = wrapped(kept, face, between, most + 1)
        if len(found) <= len(lines):
            wide, lines = between, found
        else:
            narrow = between
    return lines


def fitted(text: str, face: Face, room: float) -> str:
    """Words in one line, cut where they would run over."""
    lines = wrapped(text, face, room, 1)
    return "".join(each.text for each in lines[0]) if lines else ""


def _letters(pieces: Iterable[Words]) -> Iterator[Letter]:
    """Letter by letter, white space as single spaces, none at the beginning."""
    before = " "
    for piece in pieces:
        for letter in piece.text:
            shown = " " if (letter.isspace() and letter != UNBROKEN) or _is_barred(letter) else letter
            if shown != " " or before != " ":
                yield shown, piece
            before = shown


def _end_of_line(letters: Sequence[Letter], start: int, face: Face, room: float) -> int:
    """Where the line ends that begins at ``start``: at the last gap that fits, else inside a word."""
    reached, gap = 0.0, start
    for at in range(start, len(letters)):
        letter, piece = letters[at]
        if at > start and _may_part(letters[at - 1][0], letter):
            gap = at
        reached += _advance(letter, face.family, face.bold or piece.bold) * face.size
        if reached > room and letter != " ":
            return gap if gap > start else _inside(letters, start, at)
    return len(letters)


def _inside(letters: Sequence[Letter], start: int, at: int) -> int:
    """A place in a word, not before what belongs to the letter in front of it."""
    while at > start + 1 and (category(letters[at][0]) in _NOTHING or letters[at][0] in NOT_FIRST):
        at -= 1
    return max(at, start + 1)


def _may_part(before: str, after: str) -> bool:
    if before == " ":
        return after not in " ·"
    if after == " " or after in NOT_FIRST or before in NOT_LAST:
        return False
    if _is_katakana(before) and _is_katakana(after):
        return False
    return before in _JOINTS or _is_ideograph(before) or _is_ideograph(after)


def _is_katakana(letter: str) -> bool:
    """Whether it spells a word of another language, which is one word."""
    return "ァ" <= letter <= "ヺ" or letter == "ー"


@lru_cache(maxsize=5_000)
def _is_ideograph(letter: str) -> bool:
    """Whether lines may break beside it: Chinese and Japanese set no spaces, Korean does."""
    return east_asian_width(letter) in "WF" and not ("가" <= letter <= "힣" or "ᄀ" <= letter <= "ᇿ")


def _cut(line: list[Letter], face: Face, room: float) -> list[Letter]:
    """A line shortened so that an ellipsis fits behind it."""
    mark = (ELLIPSIS, replace(line[-1][1], marked=False))
    kept = list(line)

    def fits() -> bool:
        wide = sum(_advance(each, face.family, face.bold or piece.bold) for each, piece in [*kept, mark])
        return wide * face.size <= room

    while kept and (kept[-1][0] in " ,;:·" or not fits()):
        kept.pop()
    return [*kept, mark]


def _joined(line: Sequence[Letter]) -> Line:
    """A line's letters as stretches of one appearance each; the space at its end is gone."""
    kept = list(line)
    while kept and kept[-1][0] == " ":
        kept.pop()
    return tuple(
        replace(piece, text="".join(letter for letter, _piece in found))
        for piece, found in groupby(kept, key=lambda each: each[1])
    )
