"""oEmbed and OpenGraph: what other sites are told of our addresses, and of whose they are told nothing."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

import pytest

from app.archive.views import Draft, revoke, save, save_private

from .conftest import DAILY, WIRE, Visitor, load_accounts

BASE = "https://readout.example.org"
PAIR = f"article={DAILY}&article={WIRE}"


def told(visitor: Visitor, address: str, rest: str = "") -> dict[str, object]:
    answer = visitor.get(f"/oembed?url={quote(address, safe='')}{rest}")
    assert answer.status_code == 200, answer.text
    found: dict[str, object] = answer.json()
    return found


@pytest.mark.parametrize(
    ("address", "frame"),
    [
        ("/", "/embed/timeline"),
        ("/?topic=hallyu-ban", "/embed/timeline?topic=hallyu-ban"),
        ("/timeline?lang=ko&topic=hallyu-ban", "/embed/timeline?topic=hallyu-ban&lang=ko"),
        ("/embed/timeline?theme=dark", "/embed/timeline?theme=dark"),
        (f"/compare?{PAIR}", f"/embed/compare?{PAIR}"),
        ("/matrix?from=2031-01-01", "/embed/matrix?from=2031-01-01"),
    ],
)
def test_a_view_is_shown_in_its_frame(reader: Visitor, address: str, frame: str) -> None:
    answer = told(reader, BASE + address)
    assert (answer["type"], answer["version"]) == ("rich", "1.0")
    source = re.search(r'<iframe src="([^"]+)"', str(answer["html"]))
    assert source
    assert unescape(source[1]) == BASE + frame
    assert 'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"' in str(answer["html"])
    assert reader.get(unescape(source[1]).removeprefix(BASE)).status_code == 200


def test_it_fits_the_room_that_there_is(reader: Visitor) -> None:
    answer = told(reader, f"{BASE}/", "&maxwidth=400&maxheight=300")
    assert (answer["width"], answer["height"]) == (400, 300)
    assert 'width="400" height="300"' in str(answer["html"])
    assert told(reader, f"{BASE}/", "&maxwidth=100&maxheight=50&dnt=1")["height"] == 50


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example.org/timeline",
        "https://readout.example.org.evil.example/",
        f"{BASE}/about",
        f"{BASE}/articles/{DAILY}",
        f"{BASE}/embed/v/nothing",
        f"{BASE}/embed/",
        f"{BASE}/timeline?topic=cheese",
        "javascript:alert(1)",
        "http://[",
        "x" * 3_000,
    ],
)
def test_of_all_other_addresses_nothing_is_told(reader: Visitor, address: str) -> None:
    answer = reader.get(f"/oembed?url={quote(address, safe='')}")
    assert answer.status_code == 404
    assert answer.headers["Content-Type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("", 400),
        (f"url={BASE}/&format=xml", 501),
    ],
)
def test_what_cannot_be_answered_says_why(reader: Visitor, query: str, status: int) -> None:
    assert reader.get(f"/oembed?{query}").status_code == status


@pytest.mark.parametrize("size", ["wide", "0", "-1", "300.5", "9" * 30])
def test_a_size_that_is_none_says_nothing(reader: Visitor, size: str) -> None:
    assert told(reader, f"{BASE}/", f"&maxwidth={size}")["width"] == 720


def test_a_saved_view_is_told_of_until_it_is_revoked(visitor: Visitor) -> None:
    load_accounts(visitor.archive)
    draft = Draft("timeline", "topic=hallyu-ban", "Dramas & “ships”")
    for saved in (save(visitor.archive, draft), save_private(visitor.archive, draft)):
        address = f"{BASE}/embed/v/{saved.key}"
        answer = told(visitor, address)
        assert answer["title"] == draft.title
        assert f'src="{address}"' in str(answer["html"])
        assert "Dramas &amp; “ships”" in str(answer["html"])
        revoke(visitor.archive, saved.key)
        assert visitor.get(f"/oembed?url={address}").status_code == 404


def test_of_a_private_view_nobody_keeps_the_answer(visitor: Visitor) -> None:
    saved = save_private(visitor.archive, Draft("timeline", "topic=hallyu-ban", "Dramas"))
    address = f"/oembed?url={BASE}/embed/v/{saved.key}"
    answer = visitor.get(address)
    again = visitor.get(address, If_None_Match=answer.headers["ETag"])
    assert again.status_code == 304
    for each in (answer, again):
        assert each.headers["Cache-Control"] == "private, no-cache"
        assert each.headers["Referrer-Policy"] == "no-referrer"
    assert "cache_age" not in answer.json()
    revoke(visitor.archive, saved.key)
    assert visitor.get(address, If_None_Match=answer.headers["ETag"]).status_code == 404


@pytest.mark.parametrize(
    "address",
    [
        "https://READOUT.example.org/matrix",
        "https://readout.example.org:443/matrix",
        "http://readout.example.org/matrix/",
        "https://readout.example.org/%6Datrix",
    ],
)
def test_an_address_is_known_however_it_is_written(reader: Visitor, address: str) -> None:
    assert "/embed/matrix" in str(told(reader, address)["html"])


def test_a_look_stays_with_a_saved_view(visitor: Visitor) -> None:
    saved = save(visitor.archive, Draft("timeline", "topic=hallyu-ban", "Dramas"))
    answer = told(visitor, f"{BASE}/embed/v/{saved.key}?theme=dark&limit=3")
    assert f'src="{BASE}/embed/v/{saved.key}?theme=dark"' in str(answer["html"])


@pytest.mark.parametrize("path", ["/", "/timeline?topic=hallyu-ban", f"/compare?{PAIR}", "/matrix"])
def test_a_page_names_its_oembed_address_and_that_answers(reader: Visitor, path: str) -> None:
    page = reader.get(path).text
    link = re.search(r'<link rel="alternate" type="application/json\+oembed" href="([^"]+)"', page)
    assert link
    assert reader.get(unescape(link[1]).removeprefix(BASE)).status_code == 200


def test_a_saved_view_names_its_own(visitor: Visitor) -> None:
    saved = save(visitor.archive, Draft("timeline", "topic=hallyu-ban", "Dramas"))
    page = visitor.get(f"/embed/v/{saved.key}").text
    assert f'href="{BASE}/oembed?url=https%3A%2F%2Freadout.example.org%2Fembed%2Fv%2F{saved.key}"' in page
    assert f'<meta property="og:image" content="{BASE}/embed/v/{saved.key}.png">' in page


@pytest.mark.parametrize(
    "path", ["/timeline?topic=hallyu-ban", f"/compare?{PAIR}", "/matrix?topic=hallyu-ban"]
)
def test_a_page_says_how_it_is_called_elsewhere(reader: Visitor, path: str) -> None:
    page = reader.get(path).text
    for name in ("og:title", "og:description", "og:url", "og:image"):
        found = re.search(rf'<meta property="{name}" content="([^"]+)">', page)
        assert found, name
        assert name in ("og:title", "og:description") or found[1].startswith(BASE)
    assert reader.get("/about").text.count("oembed") == 0
