"""Invented accounts for the tests of exports, and how other people's programs read what comes of them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any
from zoneinfo import ZoneInfo

from bibtexparser.entrypoint import parse_string
from bibtexparser.middlewares import LatexDecodingMiddleware, SeparateCoAuthors, SplitNameParts
from hypothesis import strategies as st

from app.analysis.dates import Published
from app.analysis.outlets import Outlet
from app.archive.article import Article, Graded, Item
from app.archive.database import Archive
from app.archive.exporting import Exported
from app.archive.filters import Filters
from app.archive.outlets import load_outlets
from app.archive.sentence import Part, Sentence
from app.web.exports.export import Export
from app.web.exports.table import BY_EXTENSION
from app.web.links import Links
from tests.web import press

BASE = "https://readout.example.org"
GAZETTE = Outlet(slug="tide-gazette", name="Tide & Gazette", kind="newspaper")
REVIEW = Outlet(slug="reef-review", name="Reef {Review}", kind="magazine")
HOSTILE = "A {brace, 50% & more_#1 ^ ~ \\ $ -- ``so'' <b>&amp;</b>"
FORMULA = '=HYPERLINK("https://evil.example","open")'
KOREAN = "특사단, 항구에서 만나"
BYLINE = ("박하늘", "홍 길동", "Ada Quill", "Reed, Tom", "Sand and Sons", "Brace {of")


def accounts() -> list[Article]:
    """One for everything that a format can trip over."""
    story = press.article
    return [
        story("minute", "Ferries run again. All is well.", headline="Ferries run again", outlet=GAZETTE, at="2031-05-05T08:12:00+09:00",
              url="https://gazette.example/ferries?a=1&b=50%25", evidence={"north-korea": ("Ferries",)}),
        replace(story("names", "양측은 한한령을 논의했다.", headline=KOREAN, outlet=GAZETTE, at="2031-05-04", lang="ko", evidence={"hallyu-ban": ("한한령",)}), byline=BYLINE),
        story("hostile", "A &amp; B met.\u2028=They spoke.", headline=HOSTILE, outlet=REVIEW, at="2031-05-04", url="https://reef.example/a_(b)"),
        story("sums", "=1+1 is two.", headline=FORMULA, outlet=None, at="2031-05-03", url="javascript:alert(1)"),
        story("undated", "The letter names a day.", headline="A letter", at=None),
        story("summary", "Two envoys met.", headline=None, form="summary", outlet=press.WIRE, at="2031-05-02"),
    ]  # fmt: skip


def load(archive: Archive) -> None:
    """Keep them, their outlets in our table."""
    with archive.write() as connection:
        load_outlets(connection, (GAZETTE, REVIEW))
    press.store(archive, *accounts())


def of_words(
    words: str,
    *,
    key: str = "oneaaaaaaaaa",
    byline: tuple[str, ...] = ("Ada Quill",),
    day: date | None = date(2031, 5, 5),
) -> Exported:
    """An account made of some words wherever there may be any."""
    item = Item(
        id=key,
        form="full",
        headline=words,
        url=f"https://gazette.example/{words}",
        outlet=Outlet(slug="gazette", name=words, kind="newspaper"),
        published=Published(at=day.isoformat() if day else None, precision="day" if day else "none", basis="declared", confidence="high"),
        day=day,
        lang="en",
        lede=words,
        topics=(Graded("tides", words, "covered", 2),),
        headline_basis="text",
    )  # fmt: skip
    return Exported(item, byline, "2031-05-06T00:00:00+00:00")


def written(extension: str, *articles: Exported) -> str:
    """These articles in a format."""
    export = Export(
        filters=Filters(),
        sentence=Sentence((Part("All coverage"), Part(": "), Part(f"{len(articles)} articles"))),
        total=len(articles),
        ruleset=3,
        links=Links(BASE),
        zone=ZoneInfo("Asia/Seoul"),
        articles=articles,
    )
    return "".join(BY_EXTENSION[extension].write(export))


def entries(text: str) -> list[dict[str, Any]]:
    """BibTeX as bibtexparser reads it, without LaTeX's escapes; nothing may be left unread."""
    library = parse_string(text)
    assert library.failed_blocks == []
    assert len(library.blocks) == len(library.entries)
    layers = [SeparateCoAuthors(), LatexDecodingMiddleware(keep_braced_groups=True)]
    found = parse_string(text, append_middleware=layers)
    assert found.failed_blocks == []
    return [
        {"type": each.entry_type, "key": each.key}
        | {name: field.value for name, field in each.fields_dict.items()}
        for each in found.entries
    ]


def names(text: str) -> list[Any]:
    """The authors of the first entry, taken apart."""
    library = parse_string(text, append_middleware=[SeparateCoAuthors(), SplitNameParts()])
    assert library.failed_blocks == []
    found: list[Any] = library.entries[0]["author"]
    return found


#: Words at their worst: other scripts, markup of every format, what ends lines, what is no character of XML.
HOSTILE_WORDS = st.lists(
    st.one_of(
        st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
        st.sampled_from(["=cmd|' /C calc'!A0", "\n", "\r\n", "\u2028", "\x00", "\x1b[2J", "\ufffe", "]]>", "{", "}", "\\", "%", "&", "~~~", "```", "--", "<b>", "&#0;",
                         "\nER  - \nTY  - BOOK", "},\n@book{x,", "\n# ", "- ", "1. ", "[x](y)", "|", "박하늘", "and", ",", '"', "'", "\u202e"]),
    ),
    min_size=1,
    max_size=8,
).map("".join)  # fmt: skip
