"""An embed as it arrives at the far side of a proxy: what was answered, and what the page in it asks for."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx
from lxml.etree import ParserError
from lxml.html import HTMLParser, document_fromstring

#: lxml ships no types.
Element = Any
#: Every embed lives under this path of its server.
EMBEDS = "/embed/"
#: Far beyond an embed of a hundred articles, which has some 200 kB.
LARGEST_BYTES = 5_000_000
SECONDS_TO_ANSWER = 20.0
ASKING = {"User-Agent": "readout-doctor", "Accept": "text/html"}
#: Attributes by which a page asks for something at once; links only where they are of a kind below.
ASSETS = {"link": "href", "script": "src", "img": "src", "iframe": "src"}
ASKED_KINDS = {"stylesheet", "icon", "preload", "modulepreload"}
#: Where Readout's own sheets and scripts lie, and as what they must arrive: browsers were told not to guess.
OWN_PARTS = "/static/"
PART_TYPES = {".css": ("text/css",), ".js": ("text/javascript", "application/javascript")}
#: An embed has five sheets and a script; a page that names more was changed on its way.
MOST_PARTS = 12
#: Letters of what an answer says that are repeated.
MOST_WORDS = 300


class BadAddress(ValueError):
    """An address that cannot be an embed's; the message says why."""


class Unreachable(Exception):
    """Nobody answered; the message is what the network said."""


@dataclass(frozen=True, slots=True)
class Address:
    """The address of an embed, and of the server that it belongs to."""

    url: str
    base: str

    @property
    def is_secure(self) -> bool:
        """Whether it is read over https."""
        return self.url.lower().startswith("https:")


@dataclass(frozen=True, slots=True)
class Page:
    """What stands in an answer, as far as the way there can break it. Addresses are absolute."""

    is_embed: bool = False
    asks_for_password: bool = False
    title: str = ""
    words: str = ""
    assets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A sheet or the script of an embed, and how it was answered: without a status it was not."""

    url: str
    status: int = 0
    kind: str = ""
    error: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether browsers take it for what it is."""
        return self.status == 200 and self.kind in PART_TYPES[_ending(self.url)]


@dataclass(frozen=True, slots=True)
class Arrived:
    """An answer: its status, its headers with repeated ones kept apart, its page, and what that is made of."""

    address: Address
    status: int
    headers: httpx.Headers
    page: Page
    took: str = ""
    parts: tuple[Part, ...] = ()

    def all_of(self, name: str) -> list[str]:
        """Every header of a name, in the order of arrival."""
        return self.headers.get_list(name)

    def one(self, name: str) -> str:
        """A header, "" if it did not arrive."""
        return str(self.headers.get(name, ""))


def read_address(url: str) -> Address:
    """The address of an embed. Raises BadAddress."""
    try:
        parts = urlsplit(url)
        known = parts.port is None or parts.port > 0
    except ValueError as error:
        raise BadAddress(f"{url} is not an address: {error}.") from error
    if parts.scheme.lower() not in ("http", "https") or not parts.hostname or not known:
        raise BadAddress(f"{url} is not an http or https address.")
    if "@" in parts.netloc:
        raise BadAddress("An address without a user and a password is wanted.")
    before, embeds, after = parts.path.partition(EMBEDS)
    if not embeds or not after:
        raise BadAddress(f"{url} is not the address of an embed, such as {_example(parts)}.")
    if "." in after:
        raise BadAddress(f"{url} is that of a picture or of data: the address of the frame is wanted.")
    return Address(parts._replace(fragment="").geturl(), f"{parts.scheme}://{parts.netloc}{before}")


def fetch(address: Address) -> Arrived:
    """Ask for this one address and for its page's own sheets and script, as a reader without cookies does.

    Redirects are not followed, and no other server is asked. Raises Unreachable.
    """
    with httpx.Client(timeout=SECONDS_TO_ANSWER, headers=ASKING, follow_redirects=False) as client:
        try:
            arrived = _page(client, address)
        except (httpx.HTTPError, httpx.InvalidURL, LookupError) as error:
            raise Unreachable(_said(error)) from error
        parts = own_parts(arrived) if arrived.page.is_embed else ()
        return replace(arrived, parts=tuple(_part(client, url) for url in parts))


def own_parts(arrived: Arrived) -> tuple[str, ...]:
    """The sheets and scripts that the page asks for where Readout keeps its own, on the same server."""
    place = f"{arrived.address.base}{OWN_PARTS}"
    named = dict.fromkeys(asset for asset in arrived.page.assets if asset.startswith(place))
    return tuple(url for url in named if _ending(url) in PART_TYPES)[:MOST_PARTS]


def _page(client: httpx.Client, address: Address) -> Arrived:
    with client.stream("GET", address.url) as answer:
        text = _read(answer).decode(answer.charset_encoding or "utf-8", "replace")
        page = read_page(text, address.url)
        return Arrived(address, answer.status_code, answer.headers, page, answer.http_version)


def _part(client: httpx.Client, url: str) -> Part:
    """How one of them is answered; what is in it is left unread."""
    try:
        with client.stream("GET", url, headers={"Accept": "*/*"}) as answer:
            kind = answer.headers.get("Content-Type", "").partition(";")[0].strip().lower()
            return Part(url, answer.status_code, kind)
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        return Part(url, error=_said(error))


def _ending(url: str) -> str:
    return PurePosixPath(urlsplit(url).path).suffix


def _said(error: Exception) -> str:
    return str(error) or type(error).__name__


def _read(answer: httpx.Response) -> bytes:
    body = bytearray()
    for chunk in answer.iter_bytes():
        body += chunk
        if len(body) > LARGEST_BYTES:
            break
    return bytes(body[:LARGEST_BYTES])


def _example(parts: SplitResult) -> str:
    return f"{parts.scheme}://{parts.netloc}{EMBEDS}timeline"


def read_page(html: str, url: str) -> Page:
    """What stands in a page that was answered at ``url``; nothing in one that cannot be read."""
    parser = HTMLParser(encoding="utf-8")
    try:
        root = document_fromstring(html.encode("utf-8", "replace"), parser=parser)
    except (ParserError, ValueError):
        return Page()
    elements = [element for element in root.iter() if isinstance(element.tag, str)]
    asking = [each for each in elements if each.tag in ASSETS and (each.tag != "link" or _is_asked(each))]
    named = [(each, each.get(ASSETS[each.tag], "")) for each in asking]
    return Page(
        is_embed=any(_is_frame(each) for each in elements),
        asks_for_password=any(each.get("type", "").lower() == "password" for each in elements),
        title=_line(next((each for each in elements if each.tag == "title"), None)),
        words=_line(next((each for each in elements if _is_frame(each)), None)),
        assets=tuple(_whole(address, url) for _, address in named if address),
        scripts=tuple(
            _whole(address, url) if address else "" for each, address in named if each.tag == "script"
        ),
        links=tuple(
            _whole(each.get("href"), url) for each in elements if each.tag == "a" and each.get("href")
        ),
    )


def _is_frame(element: Element) -> bool:
    """Whether it is what Readout's embeds hold all their words in."""
    return bool(element.tag == "main" and element.get("id") == "embed")


def _is_asked(link: Element) -> bool:
    """Whether a browser asks for what a link names, rather than offering it."""
    return not ASKED_KINDS.isdisjoint(link.get("rel", "").lower().split())


def _line(element: Element | None) -> str:
    """An element's words on one line, not too many of them."""
    if element is None:
        return ""
    return " ".join("".join(element.itertext()).split())[:MOST_WORDS]


def _whole(address: str, url: str) -> str:
    try:
        return urljoin(url, address.strip())
    except ValueError:
        return address
