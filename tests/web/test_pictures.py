"""Pictures: what they hold, that they are the same each time, and that a wrong question is told so."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import replace
from itertools import islice
from pathlib import Path
from threading import BoundedSemaphore, Event
from xml.etree import ElementTree

import pytest

from app.analysis.outlets import Outlet
from app.web.pictures import compare, gallery
from app.web.pictures import png as painting
from app.web.pictures.look import Look
from app.web.pictures.measure import Face
from app.web.pictures.png import NoFont, NotPainted, png
from app.web.pictures.sheet import Sheet
from app.web.shelf import Shelf

from . import press
from .conftest import DAILY, KOREAN, SUMMARY, WIRE, Visitor
from .ink import pixels, size_of

SPACE = "{http://www.w3.org/2000/svg}"
COMPARED = f"article={DAILY}&article={WIRE}&article={KOREAN}"
PICTURES = ("/timeline", "/matrix", f"/compare?{COMPARED}")
BASE = "https://readout.example.org"


def as_svg(address: str, query: str = "") -> str:
    path, _, asked = address.partition("?")
    return f"{path}.svg?" + "&".join(filter(None, (asked, query)))


def as_png(address: str, query: str = "") -> str:
    return as_svg(address, query).replace(".svg?", ".png?")


def words_of(svg: str) -> str:
    """The words of a picture in their order, a space between lines."""
    tree = ElementTree.fromstring(svg)
    return " ".join("".join(each.itertext()) for each in tree.iter(f"{SPACE}text"))


@pytest.fixture(scope="session")
def fonts() -> None:
    """Skips where this machine has no font to paint with."""
    try:
        png('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>A한国あ</text></svg>')
    except NoFont as error:
        pytest.skip(str(error))


@pytest.fixture
def own_gallery(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """An empty gallery; each painting is noted by its scale."""
    painted: list[int] = []

    def paint(svg: str, scale: int) -> bytes:
        painted.append(scale)
        return b"\x89PNG" + svg.encode()

    monkeypatch.setattr(gallery, "_gallery", Shelf(1_000_000))
    monkeypatch.setattr(gallery, "png", paint)
    return painted


@pytest.mark.parametrize("address", PICTURES)
def test_a_picture_is_a_drawing_with_a_name_and_a_ground(reader: Visitor, address: str) -> None:
    answer = reader.get(as_svg(address))
    assert answer.headers["content-type"].startswith("image/svg+xml")
    tree = ElementTree.fromstring(answer.text)
    assert [child.tag for child in tree][:3] == [f"{SPACE}title", f"{SPACE}desc", f"{SPACE}rect"]
    assert (tree.get("role"), tree.get("width")) == ("group", "960")
    assert "style" not in answer.text.replace("font-style", "")
    assert "<script" not in answer.text
    links = [each.get("href", "") for each in tree.iter(f"{SPACE}a")]
    assert links
    assert all(link.startswith(f"{BASE}/") for link in links)


def test_a_timeline_holds_its_sentence_its_articles_and_where_they_are(reader: Visitor) -> None:
    said = words_of(reader.get("/timeline.svg?topic=north-korea&from=2031-05-01&theme=dark").text)
    for words in (
        "North Korea, from 1 May 2031: 2 articles",
        "Mon 5 May",
        "2031",
        "Harbour Daily · 5 May, as declared",
        "Envoys meet by the harbour",
        "Hallyu ban",
        "2 of 2 articles, 5 May 2031 · Readout, rules v",
        f"{BASE}/timeline?topic=north-korea&from=2031-05-01",
    ):
        assert words in said
    assert "theme" not in said


def test_a_timeline_says_what_is_missing_of_an_article(reader: Visitor) -> None:
    said = words_of(reader.get("/timeline.svg").text)
    for words in (
        "Undated",
        "Unknown outlet · not before 4 May 2031, the latest day it names",
        "Without a headline",
        "our summary of this account",
    ):
        assert words in said
    assert "4 of 4 articles, 3 to 5 May 2031, 1 of them undated" in said


def test_a_timeline_of_nothing_says_what_that_means(reader: Visitor, visitor: Visitor) -> None:
    said = words_of(reader.get("/timeline.svg?topic=yellow-sea-structures").text)
    assert "No passage found (rules v" in said
    assert "in the 3 full texts that the other filters choose." in said
    assert "0 of 0 articles" in said
    assert "The archive is empty." in words_of(visitor.get("/timeline.svg").text)


def test_a_page_of_the_timeline_leads_to_that_page(reader: Visitor) -> None:
    after = reader.get("/timeline.json?limit=2").json()["next"]
    said = words_of(reader.get(f"/timeline.svg?limit=2&after={after}").text)
    assert "2 of 4 articles" in said
    assert "/timeline?after=" in said


def test_a_comparison_holds_accounts_coverage_and_their_own_words(reader: Visitor) -> None:
    said = words_of(reader.get(as_svg(PICTURES[2])).text)
    for words in (
        "Three accounts side by side",
        "Lantern Wire",
        "특사단, 항구에서 만나",
        "covered · 1 sentence",
    ):
        assert words in said
    assert "no passage found" in said
    assert f"{BASE}/compare?article={DAILY}&article={WIRE}&" in said
    assert "or our summary’s" in words_of(reader.get(f"/compare.svg?article={DAILY}&article={SUMMARY}").text)


def test_a_comparison_marks_the_values_that_differ(visitor: Visitor) -> None:
    told = "The envoys said on Monday that {} ferries will cross the strait between the two harbours again."
    for key, count in (("one", "12"), ("two", "15")):
        press.store(visitor.archive, press.article(key, told.format(count), headline=f"Ferries {key}"))
    keys = [key.ljust(12, "a") for key in ("one", "two")]
    address = "/compare.svg?" + "&".join(f"article={key}" for key in keys)
    tree = ElementTree.fromstring(visitor.get(address).text)
    marked = [each.text or "" for each in tree.iter(f"{SPACE}tspan") if each.get("text-decoration")]
    assert ["12" in marked[0], "15" in marked[1]] == [True, True]
    assert "Figures differ" in words_of(visitor.get(address).text)
    assert "1 of 1 statement that two or more report, 1 of 1 difference" in words_of(
        visitor.get(address).text
    )


@pytest.mark.parametrize("width", [480, 960])
def test_a_comparison_begins_with_what_differs(visitor: Visitor, width: int) -> None:
    said = "The wardens of Orn counted {} ferries in the harbour on Monday. The pier of Tolvik is {} meters long."
    for key, counts in (("one", ("12", "300")), ("two", ("15", "400"))):
        press.store(visitor.archive, press.article(key, said.format(*counts), headline=f"Ferries {key}"))
    asked = f"article={'one'.ljust(12, 'a')}&article={'two'.ljust(12, 'a')}"
    drawn = words_of(visitor.get(f"/compare.svg?{asked}&limit=1&width={width}").text)
    differs = drawn[drawn.index("What differs") : drawn.index("Reported by two or more")]
    assert all(
        each in differs for each in ("12 ferries", "15 ferries", "300 meters", "400 meters", "Distances")
    )
    assert "1 of 2 statements that two or more report, 2 of 2 differences" in drawn


def test_a_comparison_without_differences_says_so(reader: Visitor) -> None:
    drawn = words_of(reader.get(as_svg(PICTURES[2])).text)
    assert "What differs No difference was found by the rules. " in drawn


def test_what_differs_below_the_edge_of_a_picture_is_counted(
    visitor: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare, "TALLEST", 450)
    said = "The wardens of Orn counted {} ferries in the harbour on Monday. The pier of Tolvik is {} meters long."
    for key, counts in (("one", ("12", "300")), ("two", ("15", "400"))):
        press.store(visitor.archive, press.article(key, said.format(*counts), headline=f"Ferries {key}"))
    asked = f"article={'one'.ljust(12, 'a')}&article={'two'.ljust(12, 'a')}"
    drawn = words_of(visitor.get(f"/compare.svg?{asked}").text)
    assert drawn.count("Figures differ: ") == 1
    assert "1 more differs " in drawn
    assert "1 of 2 differences" in drawn


def test_two_accounts_never_stand_under_one_name_cut_short(visitor: Visitor) -> None:
    for key, land in (("one", "Orn and the Outer Isles"), ("two", "Tolvik and the Long Coast")):
        outlet = Outlet(slug=key, name=f"Ministry of Harbours, Ferries and Lighthouses of {land}")
        press.store(visitor.archive, press.article(key, "They met.", headline=f"From {key}", outlet=outlet))
    asked = f"article={'one'.ljust(12, 'a')}&article={'two'.ljust(12, 'a')}"
    three = f"{asked}&article={'three'.ljust(12, 'a')}"
    press.store(visitor.archive, press.article("three", "They met again.", headline="From three"))
    names = words_of(visitor.get(f"/compare.svg?{three}&width=700").text)
    assert "Ministry … and the Outer Isles" in names
    assert "Ministry … and the Long Coast" in names


def test_a_matrix_holds_its_counts_at_every_width(reader: Visitor) -> None:
    for width in (480, 640, 960, 1600):
        said = words_of(reader.get(f"/matrix.svg?width={width}").text)
        for words in (
            "All coverage: 4 articles",
            "All outlets",
            "Harbour Daily",
            "North Korea",
            "no passage",
        ):
            assert words in said
        assert "3 of 3 outlets, those with most articles first · 4 articles looked at" in said


@pytest.mark.parametrize(
    ("limit", "leads_to"), [("", "/matrix.svg"), ("?limit=7", "?limit=7"), ("?limit=400", "?limit=100")]
)
def test_the_matrix_leads_to_a_picture_that_there_is(reader: Visitor, limit: str, leads_to: str) -> None:
    page = reader.get(f"/matrix{limit}").text
    assert f'{leads_to}">Picture</a>' in page


@pytest.mark.parametrize("address", PICTURES)
def test_the_same_archive_gives_the_same_picture(reader: Visitor, address: str) -> None:
    light, again = (reader.get(as_svg(address)).text for _ in range(2))
    dark = reader.get(as_svg(address, "theme=dark")).text
    assert light == again
    assert light != dark
    assert words_of(light) == words_of(dark)
    assert "#faf9f6" in light
    assert "#14161a" in dark
    assert "#faf9f6" not in dark


@pytest.mark.parametrize("address", PICTURES)
@pytest.mark.parametrize(
    ("query", "parameter", "said"),
    [
        ("theme=auto", "theme", "There is no theme “auto”; there are light, dark."),
        ("theme=light&theme=dark", "theme", "It may be given only once."),
        ("width=479", "width", "It must be a number from 480 to 1600."),
        ("width=1601", "width", "It must be a number from 480 to 1600."),
        ("width=wide", "width", "It must be a number from 480 to 1600."),
        ("width=-960", "width", "It must be a number from 480 to 1600."),
        ("limit=0", "limit", "It must be a number from 1 to 100."),
        ("limit=101", "limit", "It must be a number from 1 to 100."),
        ("limit=ten", "limit", "It must be a number from 1 to 100."),
        ("colour=red", "colour", "There is no parameter of this name"),
        ("topic=weather", "topic", "There is no topic “weather”"),
    ],
)
def test_a_wrong_question_is_a_problem_that_scripts_can_read(
    reader: Visitor, address: str, query: str, parameter: str, said: str
) -> None:
    for written in (as_svg(address, query), as_png(address, query)):
        answer = reader.get(written)
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["parameter"] == parameter
        assert said in answer.json()["detail"]


def test_only_what_is_painted_has_a_scale(reader: Visitor) -> None:
    assert reader.get("/timeline.svg?scale=2").json()["parameter"] == "scale"
    assert reader.get("/timeline.png?scale=3").json()["detail"] == "There is no scale “3”; there are 1, 2."
    assert reader.get(f"/compare.png?article={DAILY}").status_code == 400
    assert reader.get("/compare.svg?article=nobody&article=nowhere").status_code == 404


def test_words_stay_words(visitor: Visitor) -> None:
    nasty = '</text><script>alert(1)</script> & "the \x00 \x1b \ufffe Herald" <a href="javascript:x">'
    for key in ("x", "y"):
        each = press.article(
            key, f"They met {key}. {nasty}", headline=nasty, outlet=Outlet(slug=f"nasty-{key}", name=nasty)
        )
        press.store(visitor.archive, replace(each, lang='en"><script>'))
    keys = [key.ljust(12, "a") for key in ("x", "y")]
    for address in ("/timeline.svg", "/matrix.svg", f"/compare.svg?article={keys[0]}&article={keys[1]}"):
        text = visitor.get(address).text
        assert "<script>" not in text
        assert 'href="javascript' not in text
        assert "<script>alert(1)" in words_of(text)


def test_a_picture_is_never_taller_than_one_can_look_at(visitor: Visitor) -> None:
    headline = "Envoys who met by the harbour speak of ferries, of ice and of lights " * 4
    for at in range(60):
        press.store(visitor.archive, press.article(f"n{at}", f"They met, {at}.", headline=f"{at} {headline}"))
    svg = visitor.get("/timeline.svg?limit=100&width=480").text
    shown = svg.count("They") + words_of(svg).count("Harbour Daily · ")
    assert int(ElementTree.fromstring(svg).get("height", "0")) <= 4000
    assert 10 < shown < 60
    assert f"{shown} of 60 articles" in words_of(svg)


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("address", PICTURES)
def test_a_painted_picture_is_as_large_as_its_drawing_times_its_scale(reader: Visitor, address: str) -> None:
    tree = ElementTree.fromstring(reader.get(as_svg(address, "width=600")).text)
    width, height = int(tree.get("width", "0")), int(tree.get("height", "0"))
    assert width == 600
    for scale in (1, 2):
        answer = reader.get(as_png(address, f"width=600&scale={scale}&theme=dark"))
        assert answer.headers["content-type"] == "image/png"
        assert size_of(answer.content) == (width * scale, height * scale)


@pytest.mark.usefixtures("fonts")
@pytest.mark.parametrize("address", PICTURES)
def test_no_ink_reaches_the_margin(reader: Visitor, address: str) -> None:
    painted = pixels(reader.get(as_png(address, "width=480")).content)
    for edge in (slice(0, 4 * 24), slice(-4 * 24, None)):
        assert {row[edge] for row in painted.rows} == {painted.rows[0][edge]}
    assert painted.rows[-10:] == painted.rows[:1] * 10


def line(words: str, lang: str = "") -> str:
    sheet = Sheet(Look(width=480), "A line", "A line")
    sheet.write(words, Face("serif", 20), 20, 40, lang=lang)
    sheet.y = 60
    return sheet.done()


@pytest.mark.usefixtures("fonts")
def test_letters_are_really_drawn() -> None:
    """Neither nothing nor the box that stands for a missing letter; one Chinese letter has its shape in each country."""
    painted = {
        each: pixels(png(line(each))) for each in ("한국항구", "国港口会", "あカひナ", "A", "\u0378" * 4, " ")
    }
    assert painted[" "].ink == 0
    assert len({each.rows for each in painted.values()}) == len(painted)
    box = painted["\u0378" * 4].ink
    for each in ("한국항구", "国港口会", "あカひナ"):
        assert painted[each].ink > 300
        assert painted[each].ink != box
    assert pixels(png(line("骨直海", "ja"))).rows != pixels(png(line("骨直海", "zh"))).rows


@pytest.mark.usefixtures("fonts")
def test_painting_twice_gives_the_same_bytes() -> None:
    assert png(line("한국 Harbour"), 2) == png(line("한국 Harbour"), 2)


def test_without_a_font_the_package_is_named_and_no_box_is_painted(
    reader: Visitor, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(painting, "FONT_FOLDERS", (str(tmp_path),))
    monkeypatch.setattr(gallery, "_gallery", Shelf(1_000_000))
    answer = reader.get("/timeline.png")
    assert (answer.status_code, answer.headers["content-type"]) == (503, "application/problem+json")
    assert answer.json()["title"] == "This picture cannot be painted here"
    assert "Latin, Korean letters. Installing the package fonts-noto-cjk helps." in answer.json()["detail"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert reader.get("/timeline.svg").status_code == 200


def test_what_the_painter_says_is_kept_for_the_log() -> None:
    with pytest.raises(NotPainted, match="ValueError"):
        png("<svg>no picture")


def test_a_picture_is_painted_once_for_each_state_of_the_archive(
    visitor: Visitor, own_gallery: list[int]
) -> None:
    first = visitor.get("/timeline.png?limit=5")
    assert visitor.get("/timeline.png?limit=5").content == first.content
    assert own_gallery == [1]
    visitor.get("/timeline.png?limit=5&scale=2")
    visitor.get("/timeline.png?limit=6")
    assert own_gallery == [1, 2, 1]
    press.store(visitor.archive, press.article("late", "They met again.", headline="Again"))
    assert b"Again" in visitor.get("/timeline.png?limit=5").content
    assert len(own_gallery) == 4
    answer = visitor.get(
        "/timeline.png?limit=5", If_None_Match=visitor.get("/timeline.png?limit=5").headers["ETag"]
    )
    assert answer.status_code == 304
    assert len(own_gallery) == 4


def test_who_asks_for_what_is_being_painted_waits_for_it() -> None:
    kept, begun, may_end, painted = Shelf(100), Event(), Event(), []

    def paint() -> bytes:
        painted.append(1)
        begun.set()
        assert may_end.wait(10)
        return b"picture"

    with ThreadPoolExecutor(3) as pool:
        asked = [pool.submit(kept.get, ("a",), paint) for _ in range(3)]
        assert begun.wait(10)
        may_end.set()
        assert {each.result(10) for each in asked} == {b"picture"}
    assert painted == [1]


def test_a_gallery_has_bounds() -> None:
    kept = Shelf(10)
    for name in "abc":
        kept.get((name,), lambda: b"12345")
    assert [kept.find((name,)) for name in "abc"] == [None, b"12345", b"12345"]
    kept.get(("large",), lambda: b"1" * 50)
    assert kept.find(("c",)) is None
    assert kept.find(("large",)) == b"1" * 50


def test_a_fault_of_the_painter_is_not_kept() -> None:
    kept = Shelf(100)

    def fails() -> bytes:
        raise NoFont("none")

    with pytest.raises(NoFont):
        kept.get(("a",), fails)
    assert kept.get(("a",), lambda: b"picture") == b"picture"


def test_pages_are_answered_while_pictures_are_painted(
    reader: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow(svg: str, scale: int) -> bytes:
        begun.set()
        assert may_end.wait(20)
        return b"\x89PNG"

    monkeypatch.setattr(gallery, "_gallery", Shelf(1_000_000))
    monkeypatch.setattr(gallery, "png", slow)
    with ThreadPoolExecutor(4) as pool:
        waiting = [pool.submit(reader.get, f"/timeline.png?limit={at}") for at in (1, 2, 3)]
        assert begun.wait(10)
        assert reader.get("/timeline").status_code == 200
        assert not any(each.done() for each in waiting)
        may_end.set()
        assert {each.result(20).status_code for each in waiting} == {200}


def test_more_pictures_than_may_wait_are_refused_for_a_moment(
    reader: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, may_end = Event(), Event()

    def slow(svg: str, scale: int) -> bytes:
        begun.set()
        assert may_end.wait(20)
        return b"\x89PNG"

    monkeypatch.setattr(gallery, "_gallery", Shelf(1_000_000))
    monkeypatch.setattr(gallery, "_places", BoundedSemaphore(3))
    monkeypatch.setattr(gallery, "png", slow)
    with ThreadPoolExecutor(8) as pool:
        asked = [pool.submit(reader.get, f"/timeline.png?limit={at}") for at in range(1, 9)]
        refused = [each.result(20) for each in islice(as_completed(asked, 20), 5)]
        assert begun.wait(10)
        may_end.set()
        for answer in refused:
            assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")
            assert answer.headers["content-type"] == "application/problem+json"
            assert answer.json()["title"] == "Too many pictures are wanted just now"
            assert answer.headers["Cache-Control"] == "no-store"
            assert "ETag" not in answer.headers
        assert sorted(each.result(20).status_code for each in asked) == [200] * 3 + [503] * 5
    assert reader.get("/timeline.png?limit=9").status_code == 200


def test_a_picture_that_fails_gives_its_place_back(reader: Visitor, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(svg: str, scale: int) -> bytes:
        raise NoFont("none")

    monkeypatch.setattr(gallery, "_gallery", Shelf(1_000_000))
    monkeypatch.setattr(gallery, "_places", BoundedSemaphore(1))
    monkeypatch.setattr(gallery, "png", fails)
    for at in (1, 2, 3):
        answer = reader.get(f"/timeline.png?limit={at}")
        assert answer.json()["title"] == "This picture cannot be painted here"


def test_many_who_ask_for_one_picture_take_one_place() -> None:
    going, asked = Event(), []

    def paint() -> bytes:
        asked.append(1)
        going.wait(10)
        return b"picture"

    waiting = [gallery._begun(("one of its own",), paint) for _ in range(gallery.MOST_WAITING * 3)]
    going.set()
    assert {each.result(10) for each in waiting} == {b"picture"}
    assert len(asked) == 1
