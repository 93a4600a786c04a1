"""BibTeX, an entry an article: for LaTeX with BibTeX or biblatex, and for reference managers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote

from app.archive.exporting import Exported
from app.web.exports.citing import UNTITLED, genre, remarks
from app.web.exports.export import Export, labels, one_line, opening, original

#: What LaTeX takes for its own. Braces that do not pair would swallow the rest of the file.
_ESCAPES = {
    "\\": r"{\textbackslash}",
    "~": r"{\textasciitilde}",
    "^": r"{\textasciicircum}",
    **{sign: f"\\{sign}" for sign in "$&%#_"},
}
_PAIRED = str.maketrans(_ESCAPES | {"{": r"\{", "}": r"\}"})
_UNPAIRED = str.maketrans(_ESCAPES | {"{": r"{\lbrace}", "}": r"{\rbrace}"})
#: The first of two signs that LaTeX would set as one.
_LIGATED = re.compile(r"-(?=-)|[`?!](?=`)|'(?=')|<(?=<)|>(?=>)")
#: A name in which BibTeX finds the family name by itself: Latin words and no more.
_PLAIN_NAME = re.compile(r"[A-Za-z\u00c0-\u024f.'’ -]+")
#: Words that BibTeX reads between names.
_JOINTS = ("and", "others")
#: What may stand in an address between braces.
_IN_ADDRESSES = "/:?#[]@!$&'()*+,;=%-._~"


def write(export: Export) -> Iterator[str]:
    """Entries, an empty line between them."""
    for each in export.articles:
        yield _entry(each, export)


def _entry(found: Exported, export: Export) -> str:
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(found, export) if value)
    return f"@{genre(found.item).bibtex}{{readout-{found.item.id},\n{fields}}}\n\n"


def _fields(found: Exported, export: Export) -> Iterator[tuple[str, str]]:
    item, outlet = found.item, found.item.outlet
    yield "author", " and ".join(filter(None, map(_name, found.byline)))
    # Braced once more: no style may put an outlet's words into lower case.
    yield "title", f"{{{escaped(item.headline or UNTITLED)}}}"
    yield (
        ("journal" if genre(item).bibtex == "article" else "organization"),
        escaped(outlet.name) if outlet else "",
    )
    yield "date", item.day.isoformat() if item.day else ""
    yield "year", f"{item.day.year:04d}" if item.day else ""
    yield "url", quote(original(item) or export.links.article(item.id), safe=_IN_ADDRESSES)
    yield "language", escaped(item.lang)
    yield "keywords", ", ".join(map(escaped, labels(item)))
    yield "abstract", escaped(opening(item))
    yield "note", " ".join(map(escaped, remarks(item, export)))


def _name(name: str) -> str:
    """A name that BibTeX may take apart, or one in braces that it takes whole."""
    name = one_line(name)
    written = escaped(name)
    joined = any(word in _JOINTS for word in name.lower().split())
    return written if not name or (_PLAIN_NAME.fullmatch(name) and not joined) else f"{{{written}}}"


def escaped(text: str) -> str:
    """Words in one line as LaTeX sets them for what they are."""
    text = one_line(text)
    written = text.translate(_PAIRED if _is_paired(text) else _UNPAIRED)
    return _LIGATED.sub(r"\g<0>{}", written)


def _is_paired(text: str) -> bool:
    """Whether every brace that opens is closed: BibTeX counts them even behind a backslash."""
    if "{" not in text and "}" not in text:
        return True
    depth = 0
    for sign in text:
        depth += (sign == "{") - (sign == "}")
        if depth < 0:
            return False
    return depth == 0
