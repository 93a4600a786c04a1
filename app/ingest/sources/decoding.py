"""Bytes to text: UTF-8 wherever possible, a guess with a warning where not, and never a binary file."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from charset_normalizer import from_bytes

from app.ingest.draft import Notice, Unreadable

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
#: Bytes with which files begin that hold no text, whatever their name says.
MAGIC = {
    b"%PDF-": "a PDF file",
    b"PK\x03\x04": "a zip file",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a gzip file",
    b"SQLite format 3": "a database",
    b"\x7fELF": "a program",
}
BOMS = {
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
#: What the press of our languages was ever written in. Free to choose, the guesser takes Western accents
#: for Baltic ones and short Korean for an Arabic code page.
ENCODINGS = [
    "cp949", "cp932", "euc_jp", "gb18030", "big5", "johab", "cp1252", "cp1251", "koi8_r", "cp1254",
    "cp1256", "cp874", "utf_16_le", "utf_16_be",
]  # fmt: skip
#: Control characters in text are stray ones: many, and a share of all, mean that this is not text.
MANY_CONTROL = 8
MOST_CONTROL = 0.05
#: Broken sequences per character beyond ASCII up to which a file is damaged UTF-8 rather than another
#: encoding: in texts of Korean, Japanese or Western encodings nearly every such character breaks.
MOST_BROKEN = 0.05
CONTROL = "".join(map(chr, [*range(0x09), *range(0x0E, 0x1B), *range(0x1C, 0x20), 0x7F]))
_SURROGATE = re.compile("[\ud800-\udfff]")
_BEYOND_ASCII = re.compile(r"[^\x00-\x7f]")
_NOT_TEXT = re.compile("[\x00\ud800-\udfff]")
#: Characters that turn the direction of writing and so change what a reader sees; marks that only lean
#: punctuation one way are in ordinary use.
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
#: Share of the lines beyond ASCII that must be UTF-8 for the others to be the odd ones out.
LEAST_UTF8_LINES = 0.3


@dataclass(frozen=True, slots=True)
class Decoded:
    """A file's text with its line ends made one kind, and what had to be guessed or replaced on the way."""

    text: str
    warnings: tuple[str, ...] = ()


def decode(content: bytes) -> Decoded:
    """The text of ``content``. Raises Unreadable for a binary or an empty file.

    Nothing is stripped: a BOM goes, CRLF and CR become LF, NUL and lone surrogates become U+FFFD.
    """
    refuse_magic(content)
    decoded = readable(_decoded(content))
    return Decoded(decoded.text, decoded.warnings + turned(decoded.text))


def refuse_magic(content: bytes) -> None:
    """Raises Unreadable where the first bytes are those of a format that holds no text."""
    for magic, kind in MAGIC.items():
        if content.startswith(magic):
            raise Unreadable(f"{kind}, not text")


def readable(decoded: Decoded) -> Decoded:
    """``decoded`` tidied, with a warning for what was replaced. Raises Unreadable where it is no text at all."""
    if sum(map(decoded.text.count, CONTROL)) > max(MANY_CONTROL, MOST_CONTROL * len(decoded.text)):
        raise Unreadable("a binary file, not text")
    text = tidy(decoded.text.removeprefix("\N{BOM}"))
    if not text.replace(REPLACEMENT, "").strip():
        raise Unreadable("it has no text")
    return Decoded(text, decoded.warnings + replaced(decoded.text))


def replaced(text: str) -> tuple[str, ...]:
    """What ``tidy`` replaces in ``text``, one sentence for each kind."""
    counts = {"NUL characters": text.count("\x00"), "lone surrogates": _surrogates(text)}
    return tuple(
        f"{count} {kind if count > 1 else kind[:-1]} replaced" for kind, count in counts.items() if count
    )


def turned(text: str) -> tuple[str, ...]:
    """A sentence where characters of ``text`` turn the direction of writing; they are kept."""
    count = sum(map(text.count, TURNING))
    return (f"{count} characters that turn the direction of writing were kept",) if count else ()


def _surrogates(text: str) -> int:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return len(_SURROGATE.findall(text))
    return 0


def notices(item: str, decoded: Decoded) -> tuple[Notice, ...]:
    """The warnings of a decoded text, for the report."""
    return tuple(Notice(item, "text", warning) for warning in decoded.warnings)


def tidy(text: str) -> str:
    """One kind of line end, and no character that neither a database nor a page could carry."""
    return _NOT_TEXT.sub(REPLACEMENT, text.replace("\r\n", "\n").replace("\r", "\n"))


def by_bom(content: bytes) -> Decoded | None:
    """The text of bytes that begin with a mark of their encoding, else None."""
    for bom, encoding in BOMS.items():
        if content.startswith(bom):
            return Decoded(content.decode(encoding, "replace"))
    return None


def guessed(content: bytes) -> Decoded:
    """The text of bytes that are no UTF-8, in the encoding that fits best. Raises Unreadable."""
    best = from_bytes(content, cp_isolation=ENCODINGS).best()
    if best is None:
        raise Unreadable("neither UTF-8 nor any other encoding of text that is known")
    return Decoded(str(best), (f"not UTF-8: read as {best.encoding}",))


def _decoded(content: bytes) -> Decoded:
    if marked := by_bom(content):
        return marked
    try:
        return Decoded(content.decode("utf-8", "surrogatepass"))
    except UnicodeDecodeError:
        return damaged(content) or mixed(content) or guessed(content)


def damaged(content: bytes) -> Decoded | None:
    """UTF-8 in which a few sequences are broken; None where the bytes are another encoding."""
    text = content.decode("utf-8", "replace")
    broken = text.count(REPLACEMENT)
    if broken > max(1, MOST_BROKEN * len(_BEYOND_ASCII.findall(text))) or text == REPLACEMENT:
        return None
    if broken == len(_BEYOND_ASCII.findall(text)):
        return None
    return Decoded(text, (f"damaged UTF-8: {broken} unreadable characters were replaced",))


def mixed(content: bytes) -> Decoded | None:
    """Lines of UTF-8 among lines of another encoding, as pasted and concatenated files have them."""
    lines = [line for line in content.split(b"\n") if not line.isascii()]
    odd = [line for line in lines if not _is_utf8(line)]
    if len(lines) - len(odd) < max(1, LEAST_UTF8_LINES * len(lines)):
        return None
    best = from_bytes(b"\n".join(odd), cp_isolation=ENCODINGS).best()
    if best is None:
        return None
    text = "\n".join(
        line.decode("utf-8" if _is_utf8(line) else best.encoding, "replace") for line in content.split(b"\n")
    )
    return Decoded(
        text, (f"mixed encodings: {len(odd)} lines are not UTF-8 and were read as {best.encoding}",)
    )


def _is_utf8(line: bytes) -> bool:
    try:
        line.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
