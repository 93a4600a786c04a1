"""Sharing a view: its look, its snippets, who may frame it, and the short address that only this server's pages make."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import quote

import pytest

from app.archive.views import Draft, revoke, save, slug_of, views

from .conftest import DAILY, ORIGIN, WIRE, Visitor, load_accounts

BASE = "https://readout.example.org"
PAIR = f"article={DAILY}&article={WIRE}"
HERE = {"Sec_Fetch_Site": "same-origin"}


@pytest.fixture
def keeper(visitor: Visitor) -> Visitor:
    load_accounts(visitor.archive)
    return visitor


def pasted(page: str) -> dict[str, str]:
    """The words to paste, by the kind of wiki."""
    found = re.findall(r'<textarea id="snippet-([a-z-]+)"[^>]*>(.*?)</textarea>', page, re.DOTALL)
    return {name: unescape(text) for name, text in found}


@pytest.mark.parametrize(
    ("path", "frame"),
    [
        (
            "timeline?topic=hallyu-ban&theme=dark&limit=5",
            "/embed/timeline?topic=hallyu-ban&limit=5&theme=dark",
        ),
        (f"compare?{PAIR}&density=compact", f"/embed/compare?{PAIR}&density=compact"),
        ("matrix?from=2031-01-01&title=0", "/embed/matrix?from=2031-01-01&title=0"),
        ("timeline", "/embed/timeline"),
    ],
)
def test_the_preview_and_the_snippet_are_one_frame(visitor: Visitor, path: str, frame: str) -> None:
    load_accounts(visitor.archive)
    page = visitor.get(f"/share/{path}").text
    source = re.search(r'<iframe src="([^"]+)"', pasted(page)["html"])
    assert source
    assert unescape(source[1]) == BASE + frame
    assert visitor.get(frame).status_code == 200


def test_words_for_each_wiki(keeper: Visitor) -> None:
    found = pasted(
        keeper.get("/share/timeline?topic=hallyu-ban&topic=north-korea&q=a|b&title=0&height=300").text
    )
    assert found["mediawiki"] == (
        '<readout topic="hallyu-ban, north-korea" q="a|b" heading="0" height="300" '
        'title="Hallyu ban or North Korea containing “a|b”" />'
    )
    assert found["dokuwiki"] == (
        "{{readout>timeline?topic=hallyu-ban&topic=north-korea&q=a%7Cb&title=0|height=300"
        "|title=Hallyu ban or North Korea containing “a b”}}"
    )
    assert found["markdown"].startswith(
        "[![Hallyu ban or North Korea containing “a b”](https://readout.example.org/timeline.png?"
    )
    assert '<script src="https://readout.example.org/embed.js" defer></script>' in found["html"]
    assert set(found) == {"html", "mediawiki", "dokuwiki", "markdown", "picture", "address"}


def test_a_title_does_not_count_what_will_change(keeper: Visitor) -> None:
    assert 'title="Hallyu ban"' in pasted(keeper.get("/share/timeline?topic=hallyu-ban").text)["html"]


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("timeline?topic=cheese", 400),
        ("timeline?cheese=1", 400),
        ("timeline?height=5", 400),
        ("timeline?height=x", 400),
        ("timeline?theme=pink", 400),
        ("timeline?limit=101", 400),
        (f"compare?article={DAILY}", 400),
        (f"compare?{PAIR}&cheese=1", 400),
        ("quotes", 404),
    ],
)
def test_what_cannot_be_shared_is_named(reader: Visitor, path: str, status: int) -> None:
    assert reader.get(f"/share/{path}").status_code == status


def test_a_long_search_is_shared_like_any_other(keeper: Visitor) -> None:
    path = f"/share/timeline?q={quote('한국어 낱말 ' * 15)}"
    assert keeper.ask("POST", path, **HERE).status_code == 303


def test_a_title_of_ones_own_is_kept(keeper: Visitor) -> None:
    path = "/share/timeline?topic=hallyu-ban&called=K-drama%20watch"
    made = keeper.ask("POST", path, **HERE)
    found = pasted(keeper.get(made.headers["Location"]).text)
    assert 'title="K-drama watch"' in found["html"]
    with keeper.archive.read() as connection:
        assert [each.title for each in views(connection)] == ["K-drama watch"]
    assert keeper.get("/share/timeline?called=" + "x" * 201).status_code == 400


def test_another_view_under_the_same_slug_is_not_offered(keeper: Visitor) -> None:
    draft = Draft("timeline", "topic=hallyu-ban", "Hallyu ban")
    save(keeper.archive, Draft("matrix", "", "Quite another"), slug_of(draft))
    assert "mediawiki-image" not in pasted(keeper.get("/share/timeline?topic=hallyu-ban").text)
    assert keeper.ask("POST", "/share/timeline?topic=hallyu-ban", **HERE).status_code == 400


@pytest.mark.parametrize(
    "path",
    [
        "timeline?topic=hallyu-ban&theme=dark&limit=5",
        f"compare?{PAIR}&theme=dark&limit=90&view=texts",
        "matrix?theme=dark",
    ],
)
def test_the_picture_that_is_offered_is_there_in_the_theme_of_the_frame(keeper: Visitor, path: str) -> None:
    address = pasted(keeper.get(f"/share/{path}").text)["picture"]
    assert "theme=dark" in address
    assert keeper.get(address.removeprefix(BASE).replace(".png", ".svg")).status_code == 200


def test_it_says_who_may_frame_it_and_which_setting_changes_that(reader: Visitor) -> None:
    page = reader.get("/share/timeline").text
    assert f"<b>{ORIGIN}</b>" in page
    assert "READOUT_EMBED_ORIGINS" in page


def test_where_this_server_may_not_frame_itself_a_picture_stands_for_the_frame(reader: Visitor) -> None:
    page = reader.get("/share/timeline?topic=hallyu-ban").text
    assert '<img src="/timeline.png?topic=hallyu-ban"' in page
    assert '<iframe src="/embed' not in page


def test_only_a_page_that_shares_may_hold_a_frame_of_this_server(reader: Visitor) -> None:
    assert "frame-src 'self'" in reader.get("/share/timeline").headers["Content-Security-Policy"]
    assert reader.get("/share/timeline").headers["X-Frame-Options"] == "DENY"
    assert "frame-src" not in reader.get("/timeline").headers["Content-Security-Policy"]


def test_a_short_address_is_made_once_and_then_used_everywhere(keeper: Visitor) -> None:
    path = "/share/timeline?topic=hallyu-ban&limit=5"
    assert "mediawiki-image" not in pasted(keeper.get(path).text)
    made = keeper.ask("POST", path, **HERE)
    assert made.status_code == 303
    keeper.ask("POST", path, **HERE)
    with keeper.archive.read() as connection:
        (saved,) = views(connection)
    found = pasted(keeper.get(made.headers["Location"]).text)
    address = f"{BASE}/embed/v/{saved.slug}"
    assert f'src="{address}"' in found["html"]
    assert found["mediawiki-image"] == f"[{BASE}/timeline?topic=hallyu-ban&limit=5 {address}.png]"
    assert (
        found["dokuwiki-image"]
        == f"[[{BASE}/timeline?topic=hallyu-ban&limit=5|{{{{{address}.png|Hallyu ban}}}}]]"
    )
    assert found["address"] == address
    assert keeper.get(f"/embed/v/{saved.slug}").status_code == 200
    revoke(keeper.archive, str(saved.slug))
    after = keeper.get(path).text
    assert "mediawiki-image" not in pasted(after)
    assert "It was revoked on" in after
    assert keeper.ask("POST", path, **HERE).status_code == 400
    assert keeper.get(f"/embed/v/{saved.slug}").status_code == 410


def test_a_private_address_is_shown_once_and_kept_by_nobody(keeper: Visitor) -> None:
    answer = keeper.ask("POST", "/share/timeline/private?topic=hallyu-ban", **HERE)
    assert answer.status_code == 200
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"
    address = pasted(answer.text)["address"]
    assert len(address.rpartition("/")[2]) == 32
    assert not re.search(r"/timeline\?topic", "".join(pasted(answer.text).values()))
    assert keeper.get(address.removeprefix(BASE)).status_code == 200
    assert address not in keeper.get("/share/timeline?topic=hallyu-ban").text


@pytest.mark.parametrize("path", ["/share/timeline", "/share/timeline/private"])
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Sec_Fetch_Site": "cross-site"},
        {"Sec_Fetch_Site": "none"},
        {"Origin": "null"},
        {"Origin": ORIGIN},
    ],
    ids=str,
)
def test_another_site_makes_no_address(keeper: Visitor, path: str, headers: dict[str, str]) -> None:
    assert keeper.ask("POST", path, **headers).status_code == 403
    with keeper.archive.read() as connection:
        assert views(connection) == []


def test_a_script_gets_the_part_that_changes(reader: Visitor) -> None:
    part = reader.get("/share/timeline", HX_Request="true").text
    assert '<div class="share" id="share">' in part
    assert "<html" not in part


@pytest.mark.parametrize(
    ("view", "said"),
    [("figures", "no figures and dates"), ("quotes", "no quotations"), ("texts", "no full texts"), ("", "")],
)
def test_sharing_a_view_that_no_frame_shows_says_what_is_shared(
    reader: Visitor, view: str, said: str
) -> None:
    asked = f"&view={view}" if view else ""
    page = reader.get(f"/compare?{PAIR}{asked}").text
    share = re.search(r'href="([^"]+)">Share</a>', page)
    assert share
    assert unescape(share[1]).endswith(f"/share/compare?{PAIR}{asked}")
    shown = reader.get(unescape(share[1]).removeprefix("https://readout.example.org")).text
    assert ("A frame and its picture show statements" in shown) == bool(view)
    assert said in shown
    assert "view=" not in shown[shown.index("What to paste") :]
