"""The encoding of a page: a mark in its bytes, then what they can only be, then its declaration, then a guess."""

from __future__ import annotations

import codecs
import re

from app.ingest.sources.decoding import Decoded, by_bom, damaged, guessed, mixed, readable, refuse_magic

#: How far into a page browsers look for its declaration.
HEAD = 4096
#: What pages name and what they mean by it, as browsers have agreed.
MEANT = {
    "ansi": "cp1252",
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "euc-kr": "cp949",
    "euckr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "korean": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "latin1": "cp1252",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "tis-620": "cp874",
    "us-ascii": "cp1252",
    "windows-31j": "cp932",
    "windows-949": "cp949",
    "x-euc-jp": "euc_jp",
    "x-gbk": "gb18030",
    "x-sjis": "cp932",
}
#: Share of the characters beyond ASCII that may be unreadable before a declared encoding is not believed.
MOST_UNREADABLE = 0.01
_DECLARED = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_:.-]{2,40})""", re.IGNORECASE)


def decode_page(content: bytes) -> Decoded:
    """The text of a page. Raises Unreadable for a binary or an empty file."""
    refuse_magic(content)
    return readable(_decoded(content))


def _decoded(content: bytes) -> Decoded:
    if marked := by_bom(content):
        return marked
    declared = declared_encoding(content)
    escapes = declared is not None and declared.startswith("iso2022")
    if not escapes and (utf8 := _strictly(content, "utf-8")):
        return utf8
    if declared and (believed := _strictly(content, declared)):
        return believed
    if broken := damaged(content) or mixed(content):
        return broken
    if declared and declared != "utf-8":
        text = content.decode(declared, "replace")
        unreadable = text.count("\ufffd")
        if unreadable <= MOST_UNREADABLE * sum(not char.isascii() for char in text):
            return Decoded(text, (f"damaged {declared}: {unreadable} unreadable characters were replaced",))
    return guessed(content)


def declared_encoding(content: bytes) -> str | None:
    """The encoding that a page names and that is known, under Python's name for it."""
    for found in _DECLARED.finditer(content[:HEAD]):
        name = found[1].decode("ascii").lower()
        try:
            known = codecs.lookup(MEANT.get(name, name))
        except LookupError:
            continue
        if known._is_text_encoding and not known.name.startswith("utf-7"):
            return known.name
    return None


def _strictly(content: bytes, encoding: str) -> Decoded | None:
    """The text, if every byte of it is right. Declared UTF-16 that is readable as such is none: it was ASCII."""
    if encoding.startswith(("utf-16", "utf-32")):
        return None
    try:
        return Decoded(content.decode(encoding, "surrogatepass" if encoding == "utf-8" else "strict"))
    except UnicodeDecodeError:
        return None
