"""What a reader pastes into a wiki to show a view there: for each kind of wiki its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from urllib.parse import parse_qsl, urlencode

from app.web.framing import Asked
from app.web.links import Links
from app.web.sharing import iframe


@dataclass(frozen=True, slots=True)
class Snippet:
    """Words to paste: for which wiki, what they need there, and whether they need a short address first."""

    name: str
    wiki: str
    needs: str
    text: str = ""

    @property
    def rows(self) -> int:
        """Lines that a field for them has, at some ninety letters a line."""
        return sum(1 + len(line) // 90 for line in self.text.split("\n"))


@dataclass(frozen=True, slots=True)
class Framed:
    """A view as it is to be shown elsewhere: ``key`` is the slug or token under which it is saved, "" for none; of a ``private`` one nothing leads anywhere
    but to the frame itself. ``called``: whether the title was given by whoever shares it.
    """

    wanted: Asked
    title: str
    height: int
    key: str = ""
    private: bool = False
    called: bool = False


def snippets(view: Framed, links: Links) -> list[Snippet]:
    """The words for each kind of wiki; those that need a short address are empty without one."""
    frame, page, picture = frame_of(view, links), page_of(view, links), picture_of(view, links)
    plain, bare = _flat(view.title), picture if view.key else ""
    script = f'<script src="{escape(links.to("/embed.js"))}" defer></script>'
    return [
        Snippet("html", "HTML", "any page that allows frames; the script gives the frame the height of what is in it", f"{iframe(frame, view.title, view.height)}\n{script}"),
        Snippet("mediawiki", "MediaWiki", "with our extension", _mediawiki(view)),
        Snippet("mediawiki-image", "MediaWiki, a picture that links", "without an extension; external images must be allowed", f"[{page} {bare}]" if bare else ""),
        Snippet("dokuwiki", "DokuWiki", "with our plugin", _dokuwiki(view)),
        Snippet("dokuwiki-image", "DokuWiki, a picture that links", "without a plugin", f"[[{page}|{{{{{bare}|{plain}}}}}]]" if bare else ""),
        Snippet("markdown", "Markdown, a picture that links", "for wikis and tools that read Markdown", f"[![{plain}]({picture})]({page})"),
        Snippet("picture", "Picture", "its address alone; .svg in place of .png can be made larger", picture),
        Snippet("address", "Plain address", "for tools that make a frame or a card of an address", frame if view.key else page),
    ]  # fmt: skip


def frame_of(view: Framed, links: Links) -> str:
    """The address of the frame."""
    return links.view(view.key) if view.key else links.to(view.wanted.path("/embed"))


def page_of(view: Framed, links: Links) -> str:
    """The address of the page behind it; of a private view that of its frame, for it tells the question."""
    if view.private:
        return frame_of(view, links)
    return links.to(view.wanted.path())


def picture_of(view: Framed, links: Links, extension: str = ".png") -> str:
    """The address of its picture, in the theme of the frame."""
    if view.key:
        return links.view(view.key, extension)
    asked_for = dict(parse_qsl(view.wanted.look))
    path, _, query = view.wanted.path().partition("?")
    pairs = [
        (name, value) for name, value in parse_qsl(query) if name != "limit" or view.wanted.page != "compare"
    ]
    told = urlencode([*pairs, *(("theme", each) for name, each in asked_for.items() if name == "theme")])
    return links.to(f"{path}{extension}" + (f"?{told}" if told else ""))


def _mediawiki(view: Framed) -> str:
    named = {"view": view.key} if view.key else _attributes(view.wanted)
    told = named | {"height": str(view.height), "title": view.title}
    written = " ".join(f'{name}="{escape(value)}"' for name, value in told.items())
    return f"<readout {written} />"


def _attributes(wanted: Asked) -> dict[str, str]:
    """Parameters as attributes: several values of a name with commas between them, the heading's under its own name."""
    found: dict[str, str] = {} if wanted.page == "timeline" else {"page": wanted.page}
    for name, value in parse_qsl(wanted.framed):
        attribute = "heading" if name == "title" else name
        found[attribute] = f"{found[attribute]}, {value}" if attribute in found else value
    return found


def _dokuwiki(view: Framed) -> str:
    path = f"v/{view.key}" if view.key else view.wanted.path("/embed").removeprefix("/embed/")
    return f"{{{{readout>{path}|height={view.height}|title={_flat(view.title)}}}}}"


def _flat(title: str) -> str:
    """A title without the letters that end a link or a picture in wikis."""
    return " ".join(re.sub(r"[\[\]{}|<>\\]", " ", title).split())
