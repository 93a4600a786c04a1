"""Citing a view: who may, what can be cited, and what its address shows once the archive has moved on."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from importlib import import_module
from pathlib import Path
from typing import Any
from urllib.parse import quote

import httpx
import pytest

from app.archive.articles import Findings, retag
from app.archive.topics import load_topics
from app.archive.withdrawing import withdraw
from app.main import create_app
from app.web.packing import packed, unpacked

from . import press
from .conftest import DAILY, KOREAN, SUMMARY, WIRE, Visitor, settings_in
from .exported import entries

FORM = "application/x-www-form-urlencoded"
HERE = "http://readout.example.org"


def send(visitor: Visitor, body: str | bytes, kind: str = FORM, **headers: str) -> httpx.Response:
    content = body.encode() if isinstance(body, str) else body
    given = headers or {"Sec_Fetch_Site": "same-origin"}
    return visitor.post("/cite", content, Content_Type=kind, **given)


def cite(visitor: Visitor, view: str) -> str:
    """The address under which a view is cited."""
    answer = send(visitor, f"view={quote(view)}")
    assert answer.status_code == 303, answer.text
    return answer.headers["Location"]


def text_of(page: str) -> str:
    """What a page says, without its marks."""
    main = page[page.index("<main") : page.index("</main")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def shown(visitor: Visitor, address: str) -> str:
    answer = visitor.get(address)
    assert answer.status_code == 200
    return text_of(answer.text)


@pytest.fixture
def desk(four: Path, tmp_path: Path) -> Iterator[Visitor]:
    shutil.copy(four, tmp_path / "readout.db")
    found = Visitor(create_app(settings_in(tmp_path)))
    yield found
    found.archive.close()


#: What a request says of where it came from, and whether it is believed.
ORIGINS: dict[str, tuple[dict[str, str], int]] = {
    "a page of this server": ({"Sec_Fetch_Site": "same-origin"}, 303),
    "an address that was typed": ({"Sec_Fetch_Site": "none"}, 403),
    "a sister site": ({"Sec_Fetch_Site": "same-site"}, 403),
    "another site": ({"Sec_Fetch_Site": "cross-site"}, 403),
    "another site that names this one": ({"Sec_Fetch_Site": "cross-site", "Origin": HERE}, 403),
    "an odd word": ({"Sec_Fetch_Site": "same-origin, same-origin"}, 403),
    "an older browser here": ({"Origin": HERE}, 303),
    "an older browser at the outside address": ({"Origin": "https://readout.example.org"}, 303),
    "the outside address with its port": ({"Origin": "https://readout.example.org:443"}, 303),
    "another port": ({"Origin": "http://readout.example.org:81"}, 403),
    "another host": ({"Origin": "https://evil.example"}, 403),
    "a host that begins alike": ({"Origin": "https://readout.example.org.evil.example"}, 403),
    "a host before an at sign": ({"Origin": "https://readout.example.org@evil.example"}, 403),
    "a user at this host": ({"Origin": "https://evil@readout.example.org"}, 403),
    "a sandboxed frame": ({"Origin": "null"}, 403),
    "a sandboxed frame with a referrer": ({"Origin": "null", "Referer": f"{HERE}/"}, 403),
    "another scheme": ({"Origin": "ftp://readout.example.org"}, 403),
    "a page by its referrer": ({"Referer": f"{HERE}/timeline?topic=hallyu-ban"}, 303),
    "another page by its referrer": ({"Referer": f"https://evil.example/?{HERE}"}, 403),
    "no address at all": ({"Referer": "http://["}, 403),
    "nobody": ({"Accept": "*/*"}, 403),
}


@pytest.mark.parametrize("origin", ORIGINS)
def test_only_a_page_of_this_server_may_cite(desk: Visitor, origin: str) -> None:
    headers, status = ORIGINS[origin]
    answer = send(desk, "view=/", **headers)
    assert answer.status_code == status
    if status == 403:
        assert "Only a page of this server may send this" in answer.text
        assert (answer.headers["Cache-Control"], answer.headers["X-Frame-Options"]) == ("no-store", "DENY")


def test_every_answer_carries_the_headers_of_a_page(desk: Visitor) -> None:
    for answer in (send(desk, "view=/"), send(desk, "view=/about"), send(desk, "view=/", Origin="null")):
        assert "frame-ancestors 'none'" in answer.headers["Content-Security-Policy"]
        assert "form-action 'self'" in answer.headers["Content-Security-Policy"]
        assert "Set-Cookie" not in answer.headers
    assert send(desk, "view=/").headers["Cache-Control"] == "no-store"


def test_the_outside_address_is_believed_behind_a_proxy(desk: Visitor) -> None:
    said = {"Host": "10.0.0.7:8000", "Origin": "https://readout.example.org"}
    assert send(desk, "view=/", **said).status_code == 303
    assert send(desk, "view=/", Host="10.0.0.7:8000", Origin="http://10.0.0.7").status_code == 403
    assert send(desk, "view=/", Host="10.0.0.7:8000", Origin="http://10.0.0.7:8000").status_code == 303


#: Views that cannot be cited, and what is said of them.
HOSTILE = {
    "": "is no view that can be cited",
    "timeline": "is no view that can be cited",
    "https://evil.example/timeline": "is no view that can be cited",
    "//evil.example/timeline": "is no view that can be cited",
    "/timeline/../about": "is no view that can be cited",
    "/about": "is no view that can be cited",
    "/quotes?q=ferry": "is no view that can be cited",
    "/embed/timeline": "is no view that can be cited",
    "/timeline?topic=hallyu-ban#top": "is no view that can be cited",
    "/timeline?colour=red": "There is no parameter of this name",
    "/matrix?sort=oldest": "There is no parameter of this name",
    f"/compare?article={DAILY}&article={WIRE}&lang=en": "There is no parameter of this name",
    "/timeline?topic=zebra": "There is no topic “zebra”",
    "/timeline?topic=%00": "There is no topic",
    "/timeline?from=yesterday": "is not a day",
    "/timeline?q=" + "a" * 3_000: "at most 2,000 characters",
    "/timeline?" + "q=&" * 150: "more than 100 parameters",
    f"/compare?article={DAILY}": "Name 2 to 4 articles",
    f"/compare?article={DAILY}&article={WIRE}&view=pick": "picks accounts",
    f"/compare?article={DAILY}&article={WIRE}&view=sideways": "There is no view",
    f"/compare?article={DAILY}&article={WIRE}&topic=zebra": "There is no topic “zebra”",
    "/compare?" + "&".join(f"article={n}" for n in range(5)): "At most 4 articles",
    "<script>alert(1)</script>": "&lt;script&gt;",
}


@pytest.mark.parametrize("view", HOSTILE, ids=range(len(HOSTILE)))
def test_what_is_no_view_is_named(desk: Visitor, view: str) -> None:
    answer = send(desk, f"view={quote(view)}")
    assert answer.status_code == 400
    assert HOSTILE[view] in answer.text
    assert "<script>alert" not in answer.text


def test_accounts_that_are_not_there_are_not_cited(desk: Visitor) -> None:
    assert send(desk, f"view=/compare?article={DAILY}%26article=nobody").status_code == 404
    withdraw(desk.archive, WIRE, "a reason")
    assert send(desk, f"view=/compare?article={DAILY}%26article={WIRE}").status_code == 410


FORMS: dict[str, tuple[bytes, str, int]] = {
    "two views": (b"view=/&view=/", FORM, 400),
    "no view": (b"", FORM, 400),
    "another field": (b"view=/&next=https://evil.example", FORM, 400),
    "many fields": (b"&".join([b"view=/"] * 40), FORM, 400),
    "bytes that are no text": (b"view=%FF%FE", FORM, 400),
    "bytes that are not even ASCII": (b"view=\xff", FORM, 400),
    "JSON": (b'{"view": "/"}', "application/json", 415),
    "another kind of form": (b"view=/", "multipart/form-data; boundary=x", 415),
    "plain text": (b"view=/", "text/plain", 415),
    "too much": (b"view=/timeline?q=" + b"a" * 70_000, FORM, 413),
    "a form with its alphabet": (b"view=/", f"{FORM}; charset=UTF-8", 303),
}


@pytest.mark.parametrize("form", FORMS)
def test_only_a_form_with_one_view_is_taken(desk: Visitor, form: str) -> None:
    content, kind, status = FORMS[form]
    assert send(desk, content, kind).status_code == status


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT"])
def test_what_takes_a_form_cannot_be_read(desk: Visitor, method: str) -> None:
    answer = desk.ask(method, "/cite")
    assert (answer.status_code, answer.headers["Allow"]) == (405, "POST")
    assert method == "HEAD" or "It answers POST." in answer.text


def test_a_citation_is_read_like_any_page(desk: Visitor) -> None:
    address = cite(desk, "/")
    asked, got = desk.ask("HEAD", address), desk.get(address)
    assert (asked.status_code, asked.content, got.status_code) == (200, b"", 200)
    assert desk.get(address, If_None_Match=got.headers["ETag"]).status_code == 304
    assert desk.ask("POST", address).headers["Allow"] == "GET, HEAD"
    assert desk.get(f"{address}?colour=red").status_code == 400


@pytest.mark.parametrize("slug", ["a" * 12, "nothing", "%2e%2e", "%F0", "x" * 300])
def test_an_unknown_citation_is_404(desk: Visitor, slug: str) -> None:
    assert desk.get(f"/cite/{slug}").status_code == 404
    problem = desk.get(f"/cite/{slug}.json")
    assert (problem.status_code, problem.headers["Content-Type"]) == (404, "application/problem+json")


def test_the_same_view_has_the_same_address_however_it_is_asked_for(desk: Visitor) -> None:
    before = desk.archive.counter()
    address = cite(desk, "/timeline?topic=hallyu-ban&topic=north-korea&limit=1")
    assert cite(desk, "/timeline?topic=north-korea&topic=hallyu-ban&q=&sort=newest") == address
    assert cite(desk, "/?topic=north-korea&topic=hallyu-ban") == address
    assert cite(desk, "/?topic=north-korea&topic=hallyu-ban&match=all") != address
    assert desk.archive.counter() == before


@pytest.mark.parametrize(
    ("page", "kind"),
    [
        ("/timeline?topic=hallyu-ban&lang=en&lang=ko&limit=1", "timeline"),
        ("/?q=%3Cb%3E+%26+envoys", "timeline"),
        ("/matrix?topic=hallyu-ban", "matrix"),
        (f"/compare?article={DAILY}&article={WIRE}&topic=hallyu-ban", "compare"),
        (f"/compare?article={DAILY}&article={KOREAN}&view=texts", "compare"),
    ],
)
def test_every_page_offers_the_view_that_it_shows(desk: Visitor, page: str, kind: str) -> None:
    found = desk.get(page).text
    assert '<button type="submit" form="cite">Cite this view</button>' in found
    form = re.search(r'<form id="cite" action="/cite" method="post" hidden>.*?value="([^"]*)"', found)
    assert form
    twin = desk.get(f"{cite(desk, unescape(form[1]))}.json").json()
    assert (twin["kind"], twin["unchanged"]) == (kind, True)
    assert desk.get(twin["view"]).status_code == 200


def test_a_part_of_a_page_offers_the_new_view(desk: Visitor) -> None:
    part = desk.get("/timeline?topic=hallyu-ban", HX_Request="true").text
    assert 'name="view" value="/timeline?topic=hallyu-ban"' in part


def test_under_a_root_the_form_and_the_answer_go_there(desk: Visitor) -> None:
    rooted = Visitor(desk.app, root_path="/press")
    assert 'action="/press/cite"' in rooted.get("/press/").text
    assert 'name="view" value="/"' in rooted.get("/press/").text
    headers = {"Content_Type": FORM, "Sec_Fetch_Site": "same-origin"}
    answer = rooted.post("/press/cite", b"view=/", **headers)
    assert answer.headers["Location"].startswith("/press/cite/")
    assert rooted.get(answer.headers["Location"]).status_code == 200


def test_a_view_of_too_many_articles_is_refused_in_plain_words(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.web.citing.MOST_ARTICLES", 3)
    answer = send(desk, "view=/")
    assert answer.status_code == 400
    assert "at most 3 articles, and this view has more" in answer.text
    cite(desk, "/?lang=en")


# What it shows.


def test_unchanged_it_says_so_and_shows_what_was_there(desk: Visitor) -> None:
    address = cite(desk, "/timeline?topic=north-korea")
    page = desk.get(address).text
    words = text_of(page)
    assert "Nothing has changed since." in words
    assert "North Korea: 2 articles" in words
    assert "Readout: North Korea: 2 articles; as of" in words
    assert f"https://readout.example.org{address}" in words
    assert f"readout verify {address.removeprefix('/cite/')}" in words
    assert "Lantern Wire · 5 May 2031, 08:30 KST, as declared" in words
    assert f'href="/articles/{DAILY}"' in page
    assert f'href="/articles/{DAILY}/revisions/1"' in page
    assert 'href="/timeline?topic=north-korea">The view as it is now' in page
    assert "Rules v1, as now" in words


def test_added_articles_are_counted_and_linked(desk: Visitor) -> None:
    address = cite(desk, "/timeline?topic=north-korea")
    late = press.article(
        "late", "Of Pyongyang too.", evidence={"north-korea": ("Pyongyang",)}, headline="Late"
    )
    press.store(desk.archive, late)
    page = desk.get(address)
    assert "Since then: 1 added ." in text_of(page.text)
    assert f'href="/articles/{late.id}">Late</a>' in page.text
    assert "Articles 2 then, 3 now" in text_of(page.text)


def test_a_revised_article_leads_to_what_changed(desk: Visitor) -> None:
    address = cite(desk, "/timeline?topic=north-korea")
    press.store(
        desk.archive,
        press.article(
            "wire",
            "Envoys met. They left Pyongyang for much later.",
            headline="Envoys meet",
            outlet=press.WIRE,
            at="2031-05-04T23:30:00+00:00",
            evidence={"north-korea": ("Pyongyang",)},
            grade="mentioned",
        ),
    )
    page = desk.get(address).text
    assert "Since then: 1 revised ." in text_of(page)
    assert f'href="/articles/{WIRE}/revisions/2/changes"' in page
    assert f'href="/articles/{WIRE}/revisions/1"' in page
    (changed,) = desk.get(f"{address}.json").json()["changed"]
    assert (changed["changes"], changed["then"]["revision"], changed["now"]["revision"]) == (
        ["revised"],
        1,
        2,
    )


def test_under_other_rules_each_grade_is_told_then_and_now(desk: Visitor) -> None:
    address = cite(desk, "/timeline?topic=north-korea")
    daily = press.article(
        "daily",
        "The envoys spoke of Pyongyang first.",
        evidence={"north-korea": ("Pyongyang",), "public-sentiment": ("envoys",)},
        grade="focus",
    )
    with desk.archive.write() as connection:
        version = load_topics(connection, create_rules(desk), "other rules")
        retag(connection, DAILY, Findings(daily.tags), version)
    words = shown(desk, address)
    assert "Since then: 1 re-tagged ." in words
    assert "Hallyu ban: covered → none North Korea: covered → focus Public sentiment: none → focus" in words
    assert "The rules are v2 now, and were v1. 3 articles of the archive are still tagged" in words
    assert "as of" in words
    assert ", rules v1, archive version" in words


def create_rules(visitor: Visitor) -> Any:
    return visitor.app.state.desk.rules.topics


def test_an_article_that_no_longer_matches_says_why(desk: Visitor) -> None:
    address = cite(desk, "/timeline?from=2031-05-05&to=2031-05-05")
    moved = replace(
        press.article("moved", "Nothing of note."),
        published=press.article("x", "x", at="2031-05-05").published,
    )
    press.store(desk.archive, moved)
    both = cite(desk, "/timeline?from=2031-05-05&to=2031-05-05")
    later = press.article("x", "x", at="2031-05-09").published
    press.store(desk.archive, replace(moved, published=later))
    words = shown(desk, both)
    assert "Since then: 1 gone ." in words
    assert "It no longer matches: 5 May 2031, as declared → 9 May 2031, as declared" in words
    assert "Nothing has changed since." in shown(desk, address)


def test_another_headline_is_told_beside_the_one_of_then(desk: Visitor) -> None:
    address = cite(desk, "/?lang=en")
    summary = press.article(
        "summary",
        "Two envoys met and spoke.",
        headline=None,
        form="summary",
        outlet=press.WIRE,
        at="2031-05-03",
    )
    press.store(desk.archive, replace(summary, headline="Two envoys", headline_basis="declared"))
    words = shown(desk, address)
    assert "1 under another headline" in words
    assert "Without a headline Now: Two envoys" in words


def test_nothing_that_a_withdrawn_article_said_is_shown_again(desk: Visitor) -> None:
    addresses = [
        cite(desk, view)
        for view in ("/", "/matrix", f"/compare?article={DAILY}&article={WIRE}", "/timeline?topic=hallyu-ban")
    ]
    withdraw(desk.archive, DAILY, "asked <by> the outlet")
    for address in addresses:
        page, twin = desk.get(address).text, desk.get(f"{address}.json").text
        assert "Envoys meet by the harbour" not in page
        assert "Envoys meet by the harbour" not in twin
        assert "Withdrawn: asked <by> the outlet" in text_of(page)
        assert f'href="/articles/{DAILY}">asked &lt;by&gt; the outlet</a>' in page
        assert "Harbour Daily · 5 May 2031, as declared" in text_of(page)
        (gone,) = desk.get(f"{address}.json").json()["gone"]
        assert (gone["why"], gone["reason"]) == ("withdrawn", "asked <by> the outlet")
        assert (gone["then"]["headline"], gone["now"]) == (None, None)


def test_a_summary_that_gave_way_leads_to_the_full_text(desk: Visitor) -> None:
    full = press.article("whole", "Two envoys met and spoke at length.", outlet=press.WIRE, at="2031-05-03")
    ours = press.article("ours", "Two envoys met.", form="summary", headline="Ours", at="2031-05-03")
    press.store(desk.archive, replace(ours, full_text_sha256=full.sha256))
    address, compared = cite(desk, "/"), cite(desk, f"/compare?article={DAILY}&article={ours.id}")
    press.store(desk.archive, full)
    page = desk.get(address).text
    assert "Since then: 1 added , 1 gone ." in text_of(page)
    assert f'Our summary gave way to <a href="/articles/{full.id}">' in page
    assert "Since then: 1 superseded ." in shown(desk, compared)


def test_a_cited_comparison_names_its_accounts(desk: Visitor) -> None:
    words = shown(desk, cite(desk, f"/compare?article={KOREAN}&article={SUMMARY}&article={DAILY}"))
    assert "Three accounts side by side: Unknown outlet, Lantern Wire, Harbour Daily" in words
    assert words.index("특사단") < words.index("Without a headline") < words.index("by the harbour")


def test_a_cited_matrix_shows_its_counts_and_what_became_of_them(desk: Visitor) -> None:
    address = cite(desk, "/matrix?topic=north-korea&topic=hallyu-ban")
    assert "Outlet by topic: Hallyu ban or North Korea: 3 articles" in shown(desk, address)
    press.store(
        desk.archive, press.article("late", "Of Pyongyang.", evidence={"north-korea": ("Pyongyang",)})
    )
    words = shown(desk, address)
    assert "Outlet Looked at North Korea Hallyu ban" in words
    assert "Harbour Daily 1 → 2 1 → 2 1" in words
    assert "4 then, 5 now: all that it looked at" in words
    lines = {each["outlet"]: each for each in desk.get(f"{address}.json").json()["matrix"]}
    assert lines["harbour-daily"]["looked_at"] == {"then": 1, "now": 2}
    assert lines["lantern-wire"]["cells"][0] == {"topic": "north-korea", "then": 1, "now": 1}


def test_an_absence_is_cited_too(desk: Visitor) -> None:
    words = shown(desk, cite(desk, "/?topic=yellow-sea-structures"))
    assert "It held no article." in words
    assert "Nothing has changed since." in words


def test_of_many_articles_the_first_are_shown_and_all_are_counted(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    address = cite(desk, "/")
    monkeypatch.setattr("app.web.reopening.SHOWN", 2)
    monkeypatch.setattr("app.web.pages.cite.SHOWN", 2)
    press.store(desk.archive, *(press.article(f"more{n}", f"Envoy {n}.") for n in range(5)))
    words = shown(desk, address)
    assert "5 added" in words
    assert "and 3 more, all of them in the JSON" in words
    assert "and 2 more, all of them in the JSON" in words
    twin = desk.get(f"{address}.json").json()
    assert (twin["counts"]["added"], len(twin["added"]), len(twin["articles"])) == (5, 5, 4)


def test_days_are_those_of_the_time_zone_of_then(desk: Visitor) -> None:
    address = cite(desk, "/timeline?from=2031-05-05&to=2031-05-05")
    folder = desk.archive.path.parent
    desk.archive.close()
    moved = Visitor(create_app(settings_in(folder, timezone="America/New_York")))
    words = shown(moved, address)
    assert "Days are counted in America/New_York now, and were in Asia/Seoul." in words
    assert "Since then: 1 gone ." in words
    assert "Lantern Wire · 5 May 2031, 08:30 KST" in words
    assert "It no longer matches, though it is what it was" in words
    moved.archive.close()


def test_words_of_any_kind_stand_in_every_notation_as_words(desk: Visitor) -> None:
    q = '"[[x]] {y} \\z <b> & % $ _ ~ ^ # | ‘한한령’"'
    page = unescape(desk.get(cite(desk, f"/timeline?q={quote(q)}")).text)
    assert "\\[\\[x\\]\\]" in page
    assert "&#91;&#91;x&#93;&#93;" in page
    assert "\\{y\\}" in page
    assert "z <b>" not in desk.get(cite(desk, f"/timeline?q={quote(q)}")).text


@pytest.mark.parametrize("q", ['"a } b"', '"a { b"', '"} @book{x, {"', "\"{} \\\\ ``--''\"", '"%&$#_~^"'])
def test_no_words_break_the_bibtex(desk: Visitor, q: str) -> None:
    page = desk.get(cite(desk, f"/timeline?q={quote(q)}")).text
    (written,) = re.findall(r"@misc\{.*?\n\}(?=<)", page, re.DOTALL)
    (entry,) = entries(unescape(written))
    assert q.strip('"') in entry["title"].replace("ˆ", "^")
    assert entry["howpublished"].startswith("https://readout.example.org/cite/")


def test_the_twin_is_described(desk: Visitor) -> None:
    schema = desk.get("/openapi.json").json()
    assert list(schema["paths"]["/cite/{slug}.json"]) == ["get"]
    keys = set(schema["components"]["schemas"]["CitationShape"]["properties"])
    assert keys - {"matrix"} == set(desk.get(f"{cite(desk, '/')}.json").json())


# What it costs.


def counted(monkeypatch: pytest.MonkeyPatch, name: str) -> list[str]:
    """Grows whenever what has this name is called."""
    module, _dot, last = name.rpartition(".")
    called, real = list[str](), getattr(import_module(module), last)

    def calls(*args: Any, **named: Any) -> Any:
        called.append(last)
        return real(*args, **named)

    monkeypatch.setattr(name, calls)
    return called


def test_a_twin_is_worked_out_once_for_each_state_of_the_archive(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, other = cite(desk, "/"), cite(desk, "/?lang=en")
    made = counted(monkeypatch, "app.web.pages.cite.since")
    first = desk.get(f"{one}.json")
    assert desk.get(f"{one}.json").content == first.content
    assert len(made) == 1
    assert desk.get(f"{other}.json").content != first.content
    assert len(made) == 2
    press.store(desk.archive, press.article("late", "They met again.", headline="Late"))
    assert desk.get(f"{one}.json").json()["counts"]["added"] == 1
    assert len(made) == 3
    assert desk.get("/cite/aaaaaaaaaaaa.json").status_code == 404


@pytest.mark.parametrize(
    ("view", "alike"),
    [
        ("/timeline?topic=hallyu-ban&topic=north-korea", "/?topic=north-korea&topic=hallyu-ban&limit=2"),
        ("/matrix?topic=hallyu-ban", "/matrix?topic=hallyu-ban&limit=7"),
        (f"/compare?article={DAILY}&article={WIRE}", f"/compare?article={DAILY}&article={WIRE}"),
    ],
)
def test_a_view_is_looked_at_once_for_each_state_of_the_archive(
    desk: Visitor, monkeypatch: pytest.MonkeyPatch, view: str, alike: str
) -> None:
    looked = counted(monkeypatch, "app.web.citing.seen")
    address = cite(desk, view)
    assert cite(desk, alike) == address
    assert len(looked) == 1
    daily = press.article("daily", "Another text of Pyongyang.", evidence={"north-korea": ("Pyongyang",)})
    press.store(desk.archive, daily)
    assert cite(desk, view) != address
    assert len(looked) == 2


def test_what_is_packed_is_unpacked_as_it_was() -> None:
    pieces = ["한한령 " * 40_000, "", "\U0001f6a2", "x" * 100_000]
    assert b"".join(unpacked(packed(pieces))).decode() == "".join(pieces)
    assert b"".join(unpacked(packed([]))) == b""
