"""Every format that a listing of articles comes in. A new one is a module beside this and a line in FORMATS."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.web.exports import atom, bibtex, csl, json_feed, lines, markdown, ris, sheet
from app.web.exports.export import Export


@dataclass(frozen=True, slots=True)
class Format:
    """A format: ``unit`` is what an article becomes in it; one that is ``paged`` has no other size than a page."""

    extension: str
    name: str
    about: str
    unit: str
    media_type: str
    write: Callable[[Export], Iterator[str]]
    paged: bool = False

    @property
    def units(self) -> str:
        """Several of them."""
        return f"{self.unit.removesuffix('y')}ies" if self.unit.endswith("y") else f"{self.unit}s"

    @property
    def mime(self) -> str:
        """Its media type alone."""
        return self.media_type.partition(";")[0]

    @property
    def file_name(self) -> str:
        """What a browser saves it as."""
        return f"timeline.{self.extension}"


FORMATS = (
    Format("csv", "CSV", "for spreadsheets", "row", "text/csv; charset=utf-8", sheet.write),
    Format("jsonl", "JSON Lines", "for scripts", "line", "application/jsonl; charset=utf-8", lines.write),
    Format("md", "Markdown", "a list by day", "article", "text/markdown; charset=utf-8", markdown.write),
    Format("bib", "BibTeX", "for LaTeX", "entry", "application/x-bibtex; charset=utf-8", bibtex.write),
    Format("ris", "RIS", "for reference managers", "record", "application/x-research-info-systems; charset=utf-8", ris.write),
    Format("csl.json", "CSL-JSON", "for citation processors", "item", "application/vnd.citationstyles.csl+json; charset=utf-8", csl.write),
    Format("atom", "Atom", "a feed to follow", "entry", "application/atom+xml; charset=utf-8", atom.write, paged=True),
    Format("feed.json", "JSON Feed", "the same for other readers", "item", "application/feed+json; charset=utf-8", json_feed.write, paged=True),
)  # fmt: skip
BY_EXTENSION = {each.extension: each for each in FORMATS}
