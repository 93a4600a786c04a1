"""The matrix: every number is what the timeline behind it holds, and every absence says what it stands beside."""

from __future__ import annotations

import csv
import io
import re
import shutil
from collections.abc import Iterator
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from xml.etree import ElementTree

import pytest

from app.analysis.outlets import Outlet
from app.archive import tables as t
from app.main import create_app
from app.web.stacking import stacked_up_to

from . import press
from .conftest import Visitor, settings_in

BANNER = Outlet(slug="coast-banner", name="=Coast Banner")
#: Outlets that the table of the seeds knows, so that they have a kind.
AGENCY = Outlet(slug="yonhap", name="Yonhap News Agency")


@pytest.fixture(scope="module")
def desk(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """Six outlets: of two kinds and of none, with partial texts and summaries alone, and one that is unknown."""
    folder = tmp_path_factory.mktemp("matrix")
    shutil.copy(blank, folder / "readout.db")
    found = Visitor(create_app(settings_in(folder)))
    say = "The envoys spoke of Pyongyang at the pier. The ban on dramas may ease, they said. Number "
    korea, both = {"north-korea": ("Pyongyang",)}, {"north-korea": ("Pyongyang",), "hallyu-ban": ("ban on dramas",)}  # fmt: skip
    for n, (outlet, at, evidence, grade, form, lang) in enumerate(
        (
            (press.DAILY, "2031-05-05", korea, "focus", "full", "en"),
            (press.DAILY, "2031-05-03", both, "covered", "full", "en"),
            (press.DAILY, "2031-05-06", {}, "covered", "partial", "en"),
            (press.DAILY, "2031-05-06T01:00:00+00:00", korea, "focus", "full", "ko"),
            (AGENCY, "2031-05-04", {}, "covered", "full", "ko"),
            (AGENCY, None, both, "mentioned", "full", "ko"),
            (press.WIRE, "2031-05-04", {}, "covered", "partial", "en"),
            (BANNER, "2031-05-04", {}, "covered", "summary", "en"),
            (None, "2031-05-04", both, "mentioned", "full", "ja"),
        )
    ):
        press.store(
            found.archive,
            press.article(
                f"n{n}", f"{say}{n}.", outlet=outlet, at=at, evidence=evidence, grade=grade, form=form, lang=lang
            ),
        )  # fmt: skip
    yield found
    found.archive.close()


QUERIES = (
    "",
    "?topic=north-korea",
    "?topic=north-korea&topic=hallyu-ban",
    "?topic=north-korea&topic=hallyu-ban&match=all",
    "?grade=focus",
    "?topic=north-korea&grade=focus&grade=covered&lang=en",
    "?kind=agency",
    "?outlet=harbour-daily&outlet=none",
    "?form=full&form=summary",
    "?from=2031-05-04&to=2031-05-05",
    "?q=pier&lang=ko",
    "?q=zebra",
)


def total(desk: Visitor, address: str) -> int:
    """How many articles the timeline at an address has."""
    path = address.removeprefix("https://readout.example.org")
    answer = desk.get("/timeline.json" + (path[path.index("?") :] if "?" in path else ""))
    assert answer.status_code == 200, address
    found: int = answer.json()["total"]
    return found


def numbers(page: str) -> list[tuple[str, int]]:
    """Every number of a page that leads to articles: where it leads, and what it says."""
    found = re.findall(r'<a class="number" href="([^"]+)"[^>]*>([\d,]+)<', page)
    found += re.findall(
        r'<small>(?:in )?<a href="([^"]+)"[^>]*>(?:<span class="steps".*?</span>)?([\d,]+)', page
    )
    return [(unescape(address), int(count.replace(",", ""))) for address, count in found]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize("path", ["/matrix", "/embed/matrix"])
def test_every_number_is_the_total_of_the_timeline_that_it_leads_to(
    desk: Visitor, path: str, query: str
) -> None:
    page = desk.get(path + query).text
    found = numbers(page)
    assert found or query == "?q=zebra"
    for address, count in found:
        assert total(desk, address) == count, address


@pytest.mark.parametrize("query", QUERIES)
def test_every_cell_of_the_twins_is_what_the_timeline_has(desk: Visitor, query: str) -> None:
    found = desk.get(f"/matrix.json{query}").json()
    lines = {(line["outlet_slug"], line["topic_slug"]): line for line in sheet(desk, query)}
    assert found["total"] == total(desk, f"/timeline{query}")
    assert len(lines) == len(found["rows"]) * len(found["topics"])
    for row in found["rows"]:
        slug = row["outlet"]["slug"] if row["outlet"] else "none"
        for cell in row["cells"]:
            line = lines[slug, cell["topic"]]
            assert total(desk, line["address"]) == int(line["articles"]) == cell["articles"]
            assert sum(cell["grades"].values()) == cell["articles"]
            assert (cell["absence"] is None) == (cell["articles"] > 0)
            assert line["absence"] == (cell["absence"] or "")


def sheet(desk: Visitor, query: str = "") -> list[dict[str, str]]:
    answer = desk.get(f"/matrix.csv{query}")
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="matrix.csv"' in answer.headers["content-disposition"]
    return list(csv.DictReader(io.StringIO(answer.text.removeprefix("\ufeff"))))


def cell_of(desk: Visitor, slug: str | None, topic: str, query: str = "") -> dict[str, Any]:
    rows = desk.get(f"/matrix.json{query}").json()["rows"]
    row = next(each for each in rows if (each["outlet"] and each["outlet"]["slug"]) == slug)
    found: dict[str, Any] = next(each for each in row["cells"] if each["topic"] == topic)
    return found


def test_a_cell_says_how_many_of_what_since_when_and_how_much(desk: Visitor) -> None:
    assert cell_of(desk, "harbour-daily", "north-korea") == {
        "topic": "north-korea",
        "articles": 3,
        "share": 0.75,
        "first": "2031-05-03",
        "grades": {"focus": 2, "covered": 1, "mentioned": 0},
        "absence": None,
    }


def test_the_twin_has_the_shape_that_its_description_promises(desk: Visitor) -> None:
    found = desk.get("/matrix.json?topic=hallyu-ban").json()
    assert found["sentence"] == "Hallyu ban: 3 articles"
    assert found["topics"] == [{"slug": "hallyu-ban", "label": "Hallyu ban"}]
    assert found["outlets"] == len(found["rows"]) == 5
    first = found["rows"][0]
    assert first["outlet"] == {"slug": "harbour-daily", "name": "Harbour Daily", "kind": None}
    assert (first["articles"], first["full_texts"], first["matching"]) == (4, 3, 1)
    assert found["all_outlets"]["articles"] == 9
    operation = desk.get("/openapi.json").json()["paths"]["/matrix.json"]["get"]
    assert {each["name"] for each in operation["parameters"]} == {
        *("topic", "outlet", "kind", "lang", "grade", "form", "match", "from", "to", "q", "limit")
    }


@pytest.mark.parametrize(
    ("slug", "query", "said"),
    [
        ("harbour-daily", "", "no passage found (rules v1)"),
        ("lantern-wire", "", "not judged: only partial texts"),
        ("coast-banner", "", "not judged: only summaries of ours"),
        ("harbour-daily", "?grade=mentioned", "none mentioned (rules v1)"),
        ("harbour-daily", "?form=partial", "not judged: only partial texts"),
        ("yonhap", "?outlet=yonhap&lang=en", "no article here under these filters"),
        ("harbour-daily", "?topic=yellow-sea-structures&topic=north-korea&match=all", "no article with all of these (rules v1)"),
    ],
)  # fmt: skip
def test_an_absence_says_no_more_than_was_looked_for(desk: Visitor, slug: str, query: str, said: str) -> None:
    assert cell_of(desk, slug, "yellow-sea-structures", query)["absence"] == said
    assert said in unescape(desk.get(f"/matrix{query}").text)


def test_an_absence_stands_beside_how_much_was_looked_through(desk: Visitor) -> None:
    page = desk.get("/matrix?outlet=harbour-daily").text
    assert re.search(
        r'no passage found \(rules v1\)</span></span> <small>in <a href="/timeline\?outlet=harbour-daily&amp;form=full">3 full texts</a><span class="wordy"> of 4 articles</span></small>',
        page,
    )


def test_a_cell_without_a_passage_says_so_in_a_word_that_the_caption_explains(desk: Visitor) -> None:
    for path in ("/matrix", "/embed/matrix"):
        page = desk.get(path).text
        caption = page[page.index("<caption>") : page.index("</caption>")]
        assert "<i>none</i>: no passage found (rules v1) in so many full texts." in caption
        assert page.count('<span aria-hidden="true">none</span>') == page.count(
            '<span class="unseen">no passage found (rules v1)</span>'
        )
    assert "<i>none</i>" not in desk.get("/matrix?outlet=lantern-wire&topic=hallyu-ban").text


@pytest.mark.parametrize("path", ["/matrix", "/embed/matrix"])
@pytest.mark.parametrize(
    ("query", "shown", "read_aloud"),
    [
        ("?q=lighthouse", "none of these 4 topics", "no passage found (rules v1)"),
        ("?outlet=lantern-wire", "", "not judged: only partial texts"),
        ("?outlet=coast-banner", "", "not judged: only summaries of ours"),
    ],
)
def test_what_all_cells_of_an_outlet_lack_alike_is_said_once_across_their_columns(
    quiet: Visitor, path: str, query: str, shown: str, read_aloud: str
) -> None:
    rows = re.findall(r"<tr><th scope=\"row\">.*?</tr>", quiet.get(path + query).text, re.DOTALL)
    assert len(rows) == 2
    for row in rows:
        assert row.count("<td") == 2
        assert row.count(read_aloud) == 1
        assert (
            f'colspan="4"><span class="none">{f"""<span aria-hidden="true">{shown}""" if shown else read_aloud}'
            in row
        )
        assert ("in 1 full text" in re.sub(r"<[^>]+>", "", row)) == bool(shown)


@pytest.fixture
def quiet(visitor: Visitor) -> Visitor:
    """A full text that has none of the topics, and two outlets without a full text."""
    for outlet, form in ((press.DAILY, "full"), (press.WIRE, "partial"), (BANNER, "summary")):
        said = f"A lighthouse was opened at the {form} pier." if form == "full" else f"A {form} pier."
        press.store(visitor.archive, press.article(form, said, outlet=outlet, form=form))
    return visitor


def test_a_cell_that_is_not_judged_says_so_in_two_words_that_the_caption_explains(desk: Visitor) -> None:
    page = desk.get("/matrix?form=full&form=summary").text
    assert "<i>not judged</i>" not in page
    assert "not judged: only summaries of ours" in page
    store = (
        '<span aria-hidden="true">not judged</span><span class="unseen">not judged: only partial texts</span>'
    )
    page = desk.get("/matrix?form=partial&outlet=harbour-daily&topic=north-korea").text
    assert store in page
    assert "<i>not judged</i>: only partial texts or summaries of ours are here of the outlet" in page


@pytest.mark.parametrize(
    ("query", "media"),
    [
        ("?topic=north-korea", "screen and (max-width: 28.19rem)"),
        ("", "screen and (max-width: 58.51rem)"),
        ("?topic=north-korea&topic=hallyu-ban&topic=yellow-sea-structures&topic=public-sentiment", "screen and (max-width: 65.43rem)"),
    ],
)  # fmt: skip
def test_outlets_stand_above_their_topics_up_to_the_width_that_its_columns_need(
    desk: Visitor, query: str, media: str
) -> None:
    assert f'.css" media="{media}">' in desk.get(f"/matrix{query}").text


def test_columns_that_no_window_has_room_for_are_never_a_table() -> None:
    assert stacked_up_to(7, sums=False, terse=False) == "screen"
    assert stacked_up_to(6, sums=False, terse=False).endswith("(max-width: 78.72rem)")
    assert stacked_up_to(8, sums=False, terse=True).endswith("rem)")


def test_nothing_is_said_to_be_absent_where_other_rules_tagged(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("old", "They met."), press.article("new", "They left.", outlet=press.WIRE))  # fmt: skip
    with visitor.archive.write() as connection:
        connection.execute(t.article.update().where(t.article.c.public_id.like("old%")).values(ruleset=99))
    assert cell_of(visitor, "harbour-daily", "hallyu-ban")["absence"].startswith("not judged: tagged under earlier rules")  # fmt: skip
    assert cell_of(visitor, "lantern-wire", "hallyu-ban")["absence"] == "no passage found (rules v1)"
    assert "1 article is still tagged under earlier rules" in visitor.get("/matrix").text


def test_outlets_stand_by_kind_and_the_unknown_one_last(desk: Visitor) -> None:
    page = desk.get("/matrix").text
    headings = re.findall(r'scope="rowgroup" colspan="6"><span>([^<]+?)(?: <|<)', page)
    assert headings == ["News agencies", "Kind not known", "No outlet found"]
    names = re.findall(r'<tr><th scope="row">(?:<a [^>]+><bdi>)?([^<]+)<', page)
    assert [unescape(name) for name in names] == [
        *("All outlets", "Yonhap News Agency", "Harbour Daily", "=Coast Banner", "Lantern Wire", "Unknown outlet")
    ]  # fmt: skip


def test_columns_are_the_topics_asked_for(desk: Visitor) -> None:
    assert len(re.findall(r'<th scope="col" id="[^"]*"><a class="tag', desk.get("/matrix").text)) == 4
    page = desk.get("/matrix?topic=hallyu-ban&topic=north-korea").text
    assert re.findall(r'<th scope="col" id="[^"]*"><a class="tag[^>]*>([^<]+)<', page) == [
        "North Korea",
        "Hallyu ban",
    ]
    assert "Any of these" in page


def test_the_limit_says_how_many_more_there_are(desk: Visitor) -> None:
    page = desk.get("/matrix?lang=en&lang=ko&lang=ja&limit=2").text
    assert "3 more outlets with fewer articles under these filters." in page
    assert 'href="/matrix?lang=en&amp;lang=ko&amp;lang=ja&amp;limit=5">Show all 5</a>' in page
    assert len(desk.get("/matrix.json?limit=2").json()["rows"]) == 2
    assert "more outlet" not in desk.get("/matrix").text


def test_the_timeline_leads_here_and_back_with_its_filters(desk: Visitor) -> None:
    query = "topic=north-korea&lang=en&grade=focus&form=full&from=2031-05-01&to=2031-05-09&q=pier"
    back = unescape(desk.get(f"/matrix?{query}").text)
    asked = desk.get(f"/timeline?{query}&sort=oldest&limit=7").text
    link = re.search(r'<a href="(/matrix\?[^"]+)">Matrix</a>', asked)
    assert link
    assert unescape(link[1]) == f"/matrix?{query}"
    assert f'href="/timeline?{query}">Timeline</a>' in back


@pytest.mark.parametrize("path", ["/matrix", "/matrix.json", "/matrix.csv"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("topic=weather", "There is no topic “weather”"),
        ("colour=red", "There is no parameter of this name"),
        ("sort=oldest", "There is no parameter of this name"),
        ("after=x", "There is no parameter of this name"),
        ("limit=0", "It must be a number from 1 to 10000"),
        ("from=yesterday", "is not a day"),
    ],
)
def test_a_wrong_question_is_answered_with_what_would_be_right(
    desk: Visitor, path: str, query: str, said: str
) -> None:
    answer = desk.get(f"{path}?{query}")
    assert answer.status_code == 400
    assert said in unescape(answer.text)


def test_the_spreadsheet_holds_no_formula(desk: Visitor) -> None:
    names = {line["outlet"] for line in sheet(desk)}
    assert "'=Coast Banner" in names
    assert not [name for name in names if name.startswith("=")]


@pytest.mark.parametrize("query", QUERIES)
def test_the_picture_is_sound_and_needs_no_style_sheet(desk: Visitor, query: str) -> None:
    answer = desk.get(f"/matrix.svg{query}")
    assert answer.headers["content-type"].startswith("image/svg+xml")
    tree = ElementTree.fromstring(answer.text)
    space = "{http://www.w3.org/2000/svg}"
    assert tree.get("role") == "group"
    assert [child.tag for child in tree][:3] == [f"{space}title", f"{space}desc", f"{space}rect"]
    assert "style" not in answer.text.replace("font-style", "")
    links = [each.get("href", "") for each in tree.iter(f"{space}a")]
    assert all(link.startswith("https://readout.example.org/") for link in links)
    wide = float(tree.get("width", 0))
    assert all(float(each.get("x", 0)) < wide for each in tree.iter(f"{space}text"))


def test_an_outlets_name_cannot_break_out_of_the_picture(visitor: Visitor) -> None:
    name = '</text><script>alert(1)</script> & "the long Herald of the far harbours"'
    press.store(visitor.archive, press.article("x", "They met.", outlet=Outlet(slug="x", name=name)))
    for address in ("/matrix.svg", "/matrix", "/embed/matrix"):
        assert "<script>alert" not in visitor.get(address).text
    ElementTree.fromstring(visitor.get("/matrix.svg").text)


def test_an_embed_is_lenient_themed_dense_and_leads_out(desk: Visitor) -> None:
    page = desk.get("/embed/matrix?colour=red&theme=dark&density=compact&title=0&limit=2&tz=UTC").text
    assert '<html lang="en" class="dark">' in page
    assert '<h1 class="sentence unseen">' in page
    assert 'class="matrix terse"' in page
    assert 'class="steps"' not in page
    assert "Days are those of Asia/Seoul." in page
    assert "All 5 outlets in Readout" in page
    for tag in re.findall(r"<a [^>]+>", page):
        assert 'target="_blank" rel="noopener"' in tag
        assert 'href="https://readout.example.org/' in tag
    assert "<form" not in page
    assert desk.get("/embed/matrix?limit=101").status_code == 400
    assert desk.get("/embed/matrix?theme=pink").status_code == 400


def test_an_empty_archive_says_how_to_fill_it(visitor: Visitor) -> None:
    for address in ("/matrix", "/embed/matrix", "/matrix.json", "/matrix.csv", "/matrix.svg"):
        assert visitor.get(address).status_code == 200
    assert "The archive is empty" in visitor.get("/matrix").text


def test_outlets_by_the_hundred_are_cut_to_sixty(visitor: Visitor) -> None:
    for n in range(61):
        outlet = replace(press.DAILY, slug=f"paper-{n}", name=f"Paper {n}")
        press.store(visitor.archive, press.article(f"p{n}", f"They met, {n}.", outlet=outlet))
    page = visitor.get("/matrix").text
    assert "1 more outlet with fewer articles under these filters." in page
    assert page.count('<th scope="row">') == 61
    assert len(visitor.get("/matrix.json").json()["rows"]) == 61
    assert visitor.get("/matrix?" + urlencode({"limit": 61})).text.count('<th scope="row">') == 62


@pytest.mark.parametrize(
    ("page", "link"),
    [
        ("/topics", "/matrix"),
        ("/outlets", "/matrix"),
        ("/about", "/matrix"),
        ("/topics/north-korea", "/matrix?topic=north-korea"),
        ("/outlets/harbour-daily", "/matrix?outlet=harbour-daily"),
    ],
)
def test_pages_about_topics_and_outlets_lead_here(desk: Visitor, page: str, link: str) -> None:
    main = desk.get(page).text.split("<main", 1)[1]
    assert f'href="{link}"' in main
