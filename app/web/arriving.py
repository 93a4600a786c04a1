"""An embed as it arrives at the far side of a proxy: what was answered, and what the page in it asks for."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import SplitResult, urljoin, urlsplit

import httpx

#: Every embed lives under this path of its server.
EMBEDS = "/embed/"
#: Far beyond an embed of a hundred articles, which has some 200 kB.
LARGEST_BYTES = 5_000_000
SECONDS_TO_ANSWER = 20.0
ASKING = {"User-Agent": "readout-doctor", "Accept": "text/html"}
#: Attributes by which a page asks for something at once.
ASSETS = {"link": "href", "script": "src", "img": "src", "iframe": "src"}


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
    words: str = ""
    assets: tuple[str, ...] = ()
    scripts: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Arrived:
    """An answer: its status, its headers with repeated ones kept apart, its page."""

    address: Address
    status: int
    headers: httpx.Headers
    page: Page
    took: str = ""

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
    return Address(parts._replace(fragment="").geturl(), f"{parts.scheme}://{parts.netloc}{before}")


def fetch(address: Address) -> Arrived:
    """Ask for this one address, as a reader without cookies does, and follow nowhere. Raises Unreachable."""
    try:
        with (
            httpx.Client(timeout=SECONDS_TO_ANSWER, headers=ASKING, follow_redirects=False) as client,
            client.stream("GET", address.url) as answer,
        ):
            body = _read(answer)
            return Arrived(
                address,
                answer.status_code,
                answer.headers,
                read_page(body.decode(answer.charset_encoding or "utf-8", "replace"), address.url),
                answer.http_version,
            )
    except (httpx.HTTPError, httpx.InvalidURL, LookupError) as error:
        raise Unreachable(str(error) or type(error).__name__) from error


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
    """What stands in a page that was answered at ``url``."""
    reader = _Reader(url)
    reader.feed(html)
    reader.close()
    return Page(
        is_embed=reader.is_embed,
        asks_for_password=reader.asks_for_password,
        words=" ".join(" ".join(reader.words).split())[:200],
        assets=tuple(reader.assets),
        scripts=tuple(reader.scripts),
        links=tuple(reader.links),
    )


@dataclass
class _Found:
    is_embed: bool = False
    asks_for_password: bool = False
    words: list[str] = field(default_factory=list)
    assets: list[str] = field(default_factory=list)
    scripts: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)


class _Reader(HTMLParser, _Found):
    """Collects, tag by tag; it never fails, whatever it is fed."""

    def __init__(self, url: str) -> None:
        HTMLParser.__init__(self)
        _Found.__init__(self)
        self._url = url
        self._speaks = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self._speaks = tag in ("h1", "title") or (self._speaks and tag not in ("script", "style"))
        self.is_embed |= tag == "main" and given.get("id") == "embed"
        self.asks_for_password |= tag == "input" and given.get("type", "").lower() == "password"
        if tag == "script":
            self.scripts.append(self._whole(given["src"]) if "src" in given else "")
        if given.get(ASSETS.get(tag, "")):
            self.assets.append(self._whole(given[ASSETS[tag]]))
        if tag == "a" and given.get("href"):
            self.links.append(self._whole(given["href"]))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("h1", "title"):
            self._speaks = False

    def handle_data(self, data: str) -> None:
        if self._speaks:
            self.words.append(data)

    def _whole(self, address: str) -> str:
        try:
            return urljoin(self._url, address.strip())
        except ValueError:
            return address
