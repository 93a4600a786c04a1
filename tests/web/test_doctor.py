"""An embed through proxies that break it: each fault is named, with what to change, and nothing else is."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from mimetypes import guess_type
from pathlib import Path
from threading import Thread
from typing import Any

import httpx
import pytest
from typer.testing import CliRunner, Result

from app.archive.views import Draft, save
from app.cli import app as commands
from app.main import create_app
from app.web.ancestry import permits
from app.web.arriving import LARGEST_BYTES, Arrived, BadAddress, read_address, read_page
from app.web.doctor import ancestors, findings

from .conftest import DAILY, ORIGIN, WIRE, Visitor, load_accounts, settings_in

Headers = list[tuple[str, str]]
EMBED = "/embed/timeline?limit=3"
BASE = "https://readout.example.org"
POLICY = "content-security-policy"


@dataclass
class Proxy:
    """A server on loopback that hands on one answer, broken as a test wants it."""

    address: str
    status: int = 200
    headers: Headers = field(default_factory=list)
    body: bytes = b""
    static: tuple[int, str] = (200, "")
    asked: list[str] = field(default_factory=list)

    def without(self, name: str) -> None:
        """Take a header out."""
        self.headers = [pair for pair in self.headers if pair[0].lower() != name.lower()]

    def instead(self, name: str, value: str) -> None:
        """Put another value into a header."""
        self.without(name)
        self.headers.append((name, value))


@pytest.fixture(scope="module")
def server(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Proxy]:
    """A server on loopback, and an answer of a Readout that knows its address."""

    class Handing(BaseHTTPRequestHandler):
        """One answer, whatever is asked."""

        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            handed.asked.append(self.path)
            if self.path.startswith("/static/"):
                self.hand_on_part(*handed.static)
                return
            self.send_response(handed.status)
            for name, value in handed.headers:
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(handed.body)))
            self.end_headers()
            self.wfile.write(handed.body)

        def hand_on_part(self, status: int, kind: str) -> None:
            self.send_response(status)
            self.send_header("Content-Type", kind or guess_type(self.path)[0] or "")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the output belongs to the tests."""

    folder = tmp_path_factory.mktemp("proxied")
    shutil.copy(blank, folder / "readout.db")
    with ThreadingHTTPServer(("127.0.0.1", 0), Handing) as listening:
        handed = Proxy(f"http://127.0.0.1:{listening.server_address[1]}")
        settings = settings_in(folder).model_copy(update={"base_url": handed.address})
        visitor = Visitor(create_app(settings))
        load_accounts(visitor.archive)
        answer = visitor.get(EMBED)
        visitor.archive.close()
        handed.headers = [pair for pair in answer.headers.multi_items() if pair[0] in KEPT]
        handed.body = answer.content
        Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        yield handed
        listening.shutdown()


@pytest.fixture
def proxy(server: Proxy) -> Iterator[Proxy]:
    """A proxy that breaks nothing yet."""
    whole = (server.status, list(server.headers), server.body, server.static)
    server.asked.clear()
    yield server
    server.status, server.headers, server.body, server.static = whole


#: What an answer carries but for its length and its compression, which the proxy makes anew.
KEPT = {
    "content-type",
    "etag",
    "cache-control",
    "x-content-type-options",
    "permissions-policy",
    POLICY,
    "referrer-policy",
}


def doctor(*words: str) -> Result:
    return CliRunner().invoke(commands, ["doctor", "embed", *words])


def test_what_arrives_whole_is_well(proxy: Proxy) -> None:
    result = doctor(proxy.address + EMBED)
    assert result.exit_code == 0, result.output
    assert f"It may be framed by: {ORIGIN}" in result.output
    assert proxy.asked[0] == EMBED
    assert {asked.partition(".")[0].rpartition("/")[2] for asked in proxy.asked[1:]} == {
        *("tokens", "base", "parts", "embed"),
    }
    assert any(asked.startswith("/static/js/embed.") for asked in proxy.asked)


Breaking = Callable[[Proxy], None]


def _add(name: str, value: str) -> Breaking:
    return lambda proxy: proxy.headers.append((name, value))


def _without(name: str) -> Breaking:
    return lambda proxy: proxy.without(name)


def _instead(name: str, value: str) -> Breaking:
    return lambda proxy: proxy.instead(name, value)


def _written(before: str, after: str) -> Breaking:
    def breaking(proxy: Proxy) -> None:
        assert before.encode() in proxy.body
        proxy.body = proxy.body.replace(before.encode(), after.encode())

    return breaking


def _answering(status: int, body: str = "<title>Gateway</title>", location: str = "") -> Breaking:
    def breaking(proxy: Proxy) -> None:
        proxy.status, proxy.body = status, body.encode()
        proxy.headers = [("Content-Type", "text/html")]
        if location:
            proxy.headers.append(("Location", location))

    return breaking


def _static(status: int, kind: str = "") -> Breaking:
    def breaking(proxy: Proxy) -> None:
        proxy.static = (status, kind)

    return breaking


def _elsewhere(proxy: Proxy) -> None:
    proxy.body = proxy.body.replace(proxy.address.encode(), b"http://10.0.0.7:8000")


def _narrowed(proxy: Proxy) -> None:
    given = dict(proxy.headers)[POLICY]
    proxy.instead(POLICY, given.replace(f"frame-ancestors {ORIGIN}", "frame-ancestors 'none'"))


def _widened(proxy: Proxy) -> None:
    given = dict(proxy.headers)[POLICY]
    proxy.instead(POLICY, given.replace("script-src 'self'", "script-src *"))


def _joined(proxy: Proxy) -> None:
    given = dict(proxy.headers)[POLICY]
    proxy.instead(POLICY, f"{given}, frame-ancestors 'self'")


#: How a way through a proxy goes wrong, what is said of it, and a word of what to change.
BROKEN: dict[str, tuple[Breaking, str, str]] = {
    "frame options": (
        _add("X-Frame-Options", "SAMEORIGIN"),
        "X-Frame-Options: SAMEORIGIN",
        "proxy_hide_header X-Frame",
    ),
    "no policy": (
        _without(POLICY),
        "did not arrive: any site may frame",
        "Header unset Content-Security-Policy",
    ),
    "other policy": (
        _instead(POLICY, "default-src 'self'"),
        "was changed on the way; not as Readout sends it: default-src",
        "Apache",
    ),
    "narrowed policy": (_narrowed, "No site may frame it", "READOUT_EMBED_ORIGINS"),
    "widened policy": (_widened, "not as Readout sends it: script-src", "proxy_hide_header"),
    "second policy": (
        _add("Content-Security-Policy", "frame-ancestors 'self'"),
        "A second Content-Security-Policy was added on the way: frame-ancestors 'self'",
        "no add_header",
    ),
    "second policy in one header": (_joined, "A second Content-Security-Policy", "the stricter one"),
    "cookie": (
        _add("Set-Cookie", "route=secret-value; Path=/"),
        "A cookie was added on the way: route.",
        "sticky",
    ),
    "login by redirect": (
        _answering(302, location="https://idp.example.org/saml?back=x"),
        "redirect (302) to https://idp.example.org/saml?back=x; that was not followed",
        "auth_request off",
    ),
    "other address": (
        _answering(301, location="/r/embed/timeline?limit=3"),
        "redirect (301)",
        "Use the address to which it leads",
    ),
    "login by status": (_answering(401), "answered with 401", "Require all granted"),
    "login by page": (
        _answering(200, "<h1>Sign in</h1><input type=password>"),
        "a password is answered",
        "auth_basic off",
    ),
    "no Readout behind it": (_answering(502), "The proxy answers 502", "proxy_pass"),
    "path not handed on": (_answering(404), "by something that is not Readout", "--root-path"),
    "another page": (
        _answering(200, "<title>Welcome</title>"),
        "but a page called “Welcome”",
        "hand on /embed/",
    ),
    "wrong base URL": (
        _elsewhere,
        "Links in it lead to http://10.0.0.7:8000",
        "READOUT_BASE_URL=http://127.0.0.1",
    ),
    "no cache headers": (_without("etag"), "ETag did not arrive", "etag off"),
    "not cached": (
        _instead("cache-control", "no-store"),
        "Cache-Control is no-store",
        "add_header Cache-Control",
    ),
    "other type": (_instead("content-type", "text/plain"), "Its Content-Type is text/plain", "default_type"),
    "sniffed": (_without("x-content-type-options"), "nosniff did not arrive", "proxy_hide_header"),
    "referrer": (_add("Referrer-Policy", "unsafe-url"), "Referrer-Policy is", "Header set Referrer-Policy"),
    "added script": (
        _written("</head>", "<script>count()</script></head>"),
        "A script was put into the page on the way: one without an address",
        "sub_filter",
    ),
    "added script of another server": (
        _written("</head>", '<script src="https://count.example.org/c.js"></script></head>'),
        "A script was put into the page on the way: https://count.example.org/c.js",
        "Substitute",
    ),
    "assets of another server": (
        _written('"/static/', '"http://127.0.0.1:1/static/'),
        "It asks for http://127.0.0.1:1/static/",
        "mod_proxy_html",
    ),
    "sheets and script not handed on": (
        _static(404),
        "did not arrive: it is answered with 404, nor did 4 more",
        "location /static/",
    ),
    "another page in place of sheets and script": (
        _static(200, "text/html"),
        "did not arrive: it is answered with 200 as text/html",
        "ProxyPass /static/",
    ),
    "sheets and script behind a login": (
        _static(302),
        "did not arrive: it is answered with 302",
        "Exempt /embed/ and /static/ from the login",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_broken_is_named_with_what_to_change(proxy: Proxy, name: str) -> None:
    breaking, said, change = BROKEN[name]
    breaking(proxy)
    result = doctor(proxy.address + EMBED)
    assert result.exit_code == 1, result.output
    assert said in result.output
    assert change in result.output
    assert "All is well" not in result.output
    assert "secret-value" not in result.output
    assert proxy.asked[0] == EMBED
    assert all(asked.startswith("/static/") for asked in proxy.asked[1:])
    # One fault is one finding: its lines begin at the margin, what to change is set in.
    assert len([line for line in result.output.splitlines()[1:] if line and not line.startswith(" ")]) == 1


def test_readouts_own_refusal_is_handed_on(proxy: Proxy, reader: Visitor) -> None:
    refused = reader.get("/embed/timeline?topic=cheese")
    proxy.status, proxy.body = refused.status_code, refused.content
    result = doctor(proxy.address + EMBED)
    assert result.exit_code == 1
    assert (
        "Readout itself answers 400: That address cannot be read topic: There is no topic “cheese”"
        in result.output
    )


def test_a_wiki_that_may_not_frame_it_is_told(proxy: Proxy) -> None:
    result = doctor(proxy.address + EMBED, "--wiki", "https://other.example.org")
    assert result.exit_code == 1
    assert 'READOUT_EMBED_ORIGINS="https://other.example.org"' in result.output
    assert "refuse" in result.output  # https around http


def test_what_a_stranger_wrote_cannot_steer_the_terminal(proxy: Proxy) -> None:
    proxy.body = "<title>\x1b]0;mine\x07 &#x9b;31m \u202egnp</title>".encode()
    result = doctor(proxy.address + EMBED)
    assert result.exit_code == 1
    assert "but a page called “\\u001b]0;mine\\u0007" in result.output
    assert all(each.isprintable() for each in result.output.replace("\n", ""))


def test_a_header_cannot_steer_the_terminal_either(proxy: Proxy) -> None:
    proxy.headers.append(("X-Frame-Options", "DENY\x1b[2J"))
    assert "X-Frame-Options: DENY\\u001b[2J was added" in doctor(proxy.address + EMBED).output


def test_nobody_at_the_address_is_a_finding() -> None:
    result = doctor("http://127.0.0.1:1/embed/timeline")
    assert result.exit_code == 1
    assert "cannot be reached" in result.output


def test_an_answer_without_end_is_not_read_to_its_end(proxy: Proxy) -> None:
    proxy.body += b" " * (LARGEST_BYTES * 2)
    assert doctor(proxy.address + EMBED).exit_code == 0


@pytest.mark.parametrize(
    "address",
    [
        "readout.example.org/embed/timeline",
        "ftp://readout.example.org/embed/timeline",
        "file:///embed/timeline",
        "https:///embed/timeline",
        "https://readout.example.org/",
        "https://readout.example.org/timeline",
        "https://readout.example.org/embed/",
        "https://readout.example.org/embed/v/some-view.png",
        "https://who:what@readout.example.org/embed/timeline",
        "https://readout.example.org:port/embed/timeline",
        "http://[::1/embed/timeline",
    ],
)
def test_an_address_that_is_no_embeds_is_wrong_usage(address: str) -> None:
    assert doctor(address).exit_code == 2
    with pytest.raises(BadAddress):
        read_address(address)


def test_a_wiki_without_a_scheme_is_wrong_usage() -> None:
    assert doctor("https://readout.example.org/embed/timeline", "--wiki", "wiki.example.org").exit_code == 2


def arrived(answer: httpx.Response, url: str) -> Arrived:
    """An answer as if it had come from ``url``."""
    return Arrived(
        read_address(url), answer.status_code, answer.headers, read_page(answer.text, url), "HTTP/2"
    )


@pytest.mark.parametrize(
    "path", ["/embed/timeline", f"/embed/compare?article={DAILY}&article={WIRE}", "/embed/matrix", "/embed/timeline?topic=hallyu-ban&title=0&density=compact"]
)  # fmt: skip
def test_every_kind_of_embed_is_well_over_https(reader: Visitor, path: str) -> None:
    whole = arrived(reader.get(path), BASE + path)
    assert findings(whole, ORIGIN) == []
    assert ancestors(whole) == ORIGIN


def test_a_saved_view_that_names_its_oembed_answer_is_well(visitor: Visitor) -> None:
    load_accounts(visitor.archive)
    save(visitor.archive, Draft("timeline", "topic=hallyu-ban", "The ban"), "the-ban")
    answer = visitor.get("/embed/v/the-ban")
    assert "/oembed" in answer.text
    assert findings(arrived(answer, f"{BASE}/embed/v/the-ban"), ORIGIN) == []


def test_content_over_http_in_a_page_over_https_is_named(reader: Visitor) -> None:
    answer = reader.get(EMBED)
    whole = arrived(answer, BASE + EMBED)
    page = read_page(answer.text.replace('"/static/', '"http://readout.example.org/static/'), BASE + EMBED)
    told = " ".join(finding.what for finding in findings(replace(whole, page=page)))
    assert "over https and asks for http://readout.example.org/static/" in told


def test_a_base_url_that_says_http_is_named(reader: Visitor) -> None:
    answer = reader.get(EMBED)
    page = read_page(
        answer.text.replace("https://readout.example.org", "http://readout.example.org"), BASE + EMBED
    )
    (finding,) = findings(replace(arrived(answer, BASE + EMBED), page=page))
    assert finding.what.startswith("Links in it lead to http://readout.example.org")
    assert f"READOUT_BASE_URL={BASE}." in finding.change


def test_a_readout_under_a_path_must_know_it(reader: Visitor) -> None:
    url = "https://readout.example.org/r/embed/timeline"
    told = [finding.change for finding in findings(arrived(reader.get("/embed/timeline"), url))]
    assert told == [f"Start Readout with READOUT_BASE_URL={BASE}/r.", "Start Readout with --root-path /r."]


def test_a_private_view_may_say_more_strictly_what_is_kept_and_told(reader: Visitor) -> None:
    answer = reader.get(EMBED)
    answer.headers["Cache-Control"] = "private, no-cache"
    answer.headers["Referrer-Policy"] = "no-referrer"
    assert findings(arrived(answer, f"{BASE}/embed/v/some-token")) == []


@pytest.mark.parametrize(("port", "allowed"), [("", True), (":443", True), (":8443", False)])
def test_a_port_that_goes_without_saying_makes_no_other_origin(
    reader: Visitor, port: str, allowed: bool
) -> None:
    found = findings(arrived(reader.get(EMBED), BASE + EMBED), f"https://wiki.example.org{port}/page")
    assert (found == []) is allowed


@pytest.mark.parametrize(
    ("allowed", "wiki", "may"),
    [
        ("https://*.example.org", "https://wiki.example.org/page", True),
        ("https://*.example.org", "https://a.wiki.example.org", True),
        ("https://*.example.org", "https://WIKI.Example.org:443", True),
        ("https://*.example.org", "https://example.org", False),
        ("https://*.example.org", "https://wiki.example.org:8443", False),
        ("https://*.example.org", "https://wikiexample.org", False),
        ("https://*.example.org", "http://wiki.example.org", False),
        ("https://*.example.org:8443", "https://wiki.example.org:8443", True),
        ("https://wiki.example.org:*", "https://wiki.example.org:8443", True),
        ("http://wiki.example.org", "https://wiki.example.org", True),
        ("http://wiki.example.org:8080", "https://wiki.example.org", False),
        ("https://*", "https://anything.example", True),
        ("https://other.example.org https://*.example.org", "https://wiki.example.org", True),
        ("https:", "https://anything.example", True),
        ("*", "http://anything.example", True),
        ("wiki.example.org", "https://wiki.example.org", True),
        ("'self'", "https://readout.example.org/wiki", True),
        ("'self'", "https://wiki.example.org", False),
        ("'none'", "https://wiki.example.org", False),
        ("https://*.example.org", "https://[::1", False),
        ("http://[::1]", "http://[::1]", False),
    ],
)
def test_origins_are_matched_as_browsers_match_them(allowed: str, wiki: str, may: bool) -> None:
    assert permits(allowed.split(), wiki, BASE) is may


def test_a_wiki_that_a_star_stands_for_may_frame_it(reader: Visitor) -> None:
    whole = arrived(reader.get(EMBED), BASE + EMBED)
    whole.headers[POLICY] = whole.headers[POLICY].replace(ORIGIN, "https://*.example.org")
    assert findings(whole, "https://wiki.example.org") == []
    assert [finding.what for finding in findings(whole, "https://example.org")] == [
        "Pages of https://example.org may not frame it; these may: https://*.example.org."
    ]


@pytest.mark.parametrize(
    "html", ["", "<", "<main id=embed", "<a href='http://[x'>", "<script src>", "\0" * 9]
)
def test_no_page_is_too_broken_to_be_read(html: str) -> None:
    assert read_page(html, BASE + EMBED).links in ((), ("http://[x",))
