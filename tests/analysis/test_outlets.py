"""Who published a text, and what that rests on. All texts and outlets are made up."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.cleaning import Segment
from app.analysis.outlets import KINDS, Outlet, OutletError, OutletFinding, find, parse_outlets, slug_of

TABLE = parse_outlets(
    """
[[outlet]]
slug = "harbor-wire"
name = "Harbor Wire"
native_name = "항구통신"
aliases = ["港口社", "港口通信", "HW"]
domains = ["harborwire.example"]
addresses = ["portal.example/article/007/"]
kind = "agency"

[[outlet]]
slug = "harbor-wire-tv"
name = "Harbor Wire TV"
native_name = "항구통신TV"
domains = ["tv.harborwire.example"]
kind = "broadcaster"

[[outlet]]
slug = "hill-daily"
name = "The Hill Daily"
native_name = "언덕일보"
domains = ["hilldaily.example"]
addresses = ["portal.example/article/008/"]
country = "KR"
lang = "ko"
kind = "newspaper"

[[outlet]]
slug = "portal"
name = "Portal"
native_name = "포털"
domains = ["portal.example"]
kind = "aggregator"
"""
)
SEEDS = Path(__file__).resolve().parents[2] / "seeds" / "outlets.toml"


def found(
    text: str = "", *, declared: str | None = None, url: str | None = None, segments: tuple[Segment, ...] = ()
) -> OutletFinding:
    return find(declared=declared, url=url, text=text, segments=segments, table=TABLE)


def named(finding: OutletFinding) -> tuple[str | None, str, str | None]:
    return (
        finding.outlet.slug if finding.outlet else None,
        finding.basis,
        finding.carrier.slug if finding.carrier else None,
    )


@pytest.mark.parametrize(
    "declared",
    [
        "The Hill Daily",
        "hill daily",
        "HILL  DAILY",
        "언덕일보",
        "ＨＩＬＬ ＤＡＩＬＹ",
        "hill-daily",
        "hilldaily.example",
        "https://www.hilldaily.example/",
    ],
)
def test_a_declared_name_is_known_in_any_width_and_case(declared: str) -> None:
    assert named(found(declared=declared)) == ("hill-daily", "declared", None)


@pytest.mark.parametrize(
    "declared",
    [
        "Office of the Keeper's Isles",
        "Office of the Keeper’s Isles",
        "Office (Keeper’s Isles)",
        "The Office, Keeperʼs Isles",
        "Office – Keeper's Isles",
        "office of keeper´s isles",
    ],
)
def test_a_declared_name_is_known_in_any_marks(declared: str) -> None:
    table = parse_outlets(
        """
[[outlet]]
slug = "keepers"
name = "Office of the Keeper's Isles"
kind = "readout"
"""
    )
    named_so = find(declared=declared, url=None, text="", segments=(), table=table)
    assert named(named_so) == ("keepers", "declared", None)


@pytest.mark.parametrize(
    ("declared", "url", "expected"),
    [
        ("Hill Daily English Edition", "https://english.hilldaily.example/a", ("hill-daily", "url", None)),
        ("Harbor Wire Sports", "https://harborwire.example/a", ("harbor-wire", "url", None)),
        ("Harbor", "https://harborwire.example/a", ("harbor-wire", "url", None)),
        ("Valley Post", "https://hilldaily.example/a", ("valley-post", "declared", None)),
        ("Hill Weekly", "https://hilldaily.example/a", ("hill-weekly", "declared", None)),
        ("Portal Sports", "https://portal.example/a", ("portal-sports", "declared", "portal")),
        ("항구통신", "https://hilldaily.example/a", ("harbor-wire", "declared", None)),
        ("Hill Daily English Edition", None, ("hill-daily-english-edition", "declared", None)),
    ],
)
def test_an_unknown_name_at_a_known_address_is_that_outlet_where_they_share_their_words(
    declared: str, url: str | None, expected: tuple[str | None, str, str | None]
) -> None:
    assert named(found(declared=declared, url=url)) == expected


def test_an_unknown_name_has_one_slug_whatever_its_apostrophe() -> None:
    assert slug_of("Keeper’s Post", TABLE) == slug_of("Keeper's Post", TABLE) == "keeper-s-post"


@pytest.mark.parametrize(
    ("declared", "slug"),
    [("Valley Post", "valley-post"), ("Vallée Post", "vallee-post"), ("valley.example", "valley-example")],
)
def test_an_unknown_name_gets_a_slug_and_no_kind(declared: str, slug: str) -> None:
    outlet = found(declared=declared).outlet
    assert outlet
    assert (outlet.slug, outlet.name, outlet.kind) == (slug, declared, None)


def test_a_name_in_other_letters_is_told_apart_by_its_hash() -> None:
    valley, river = slug_of("골짜기신문", TABLE), slug_of("강물신문", TABLE)
    assert valley != river
    assert re.fullmatch(r"outlet-[a-z2-7]{6}", valley)
    assert slug_of("  골짜기신문 ", TABLE) == valley
    assert slug_of("none", TABLE) != "none"
    assert slug_of("Hill-Daily!", TABLE) != "hill-daily"


@given(st.text(min_size=1))
def test_every_name_has_a_slug(name: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug_of(name, TABLE))


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.hilldaily.example/a", ("hill-daily", "url", None)),
        ("https://english.hilldaily.example/a", ("hill-daily", "url", None)),
        ("https://tv.harborwire.example/a", ("harbor-wire-tv", "url", None)),
        ("https://nothilldaily.example/a", ("nothilldaily-example", "url", None)),
        ("https://www.unknown.example/a", ("unknown-example", "url", None)),
        ("https://portal.example/a", (None, "none", "portal")),
        ("https://portal.example/article/007/1", ("harbor-wire", "url", "portal")),
        ("https://portal.example/article/008/1?utm_source=x", ("hill-daily", "url", "portal")),
        ("ftp://hilldaily.example/a", (None, "none", None)),
    ],
)
def test_the_host_of_an_address_publishes_unless_it_only_carries(
    url: str, expected: tuple[str | None, str, str | None]
) -> None:
    assert named(found(url=url)) == expected


def test_what_is_declared_goes_before_the_address_and_keeps_the_carrier() -> None:
    finding = found(declared="언덕일보", url="https://portal.example/article/007/1")
    assert named(finding) == ("hill-daily", "declared", "portal")


def test_a_declared_portal_is_the_carrier() -> None:
    finding = found("(서울=항구통신) 홍길동 기자 = 만났다.", declared="포털")
    assert named(finding) == ("harbor-wire", "dateline", "portal")


@pytest.mark.parametrize(
    "text",
    [
        "(서울=항구통신) 홍길동 기자 = 양측은 만났다.",
        "[서울=항구통신]홍길동 기자 = 양측은 만났다.",
        "(서울&#x3D;항구통신) 홍길동 기자 &#x3D; 양측은 만났다.",
        "[항구통신 홍길동 기자] 양측은 만났다.",
        "[항구통신=홍길동 기자] 양측은 만났다.",
        "[항구통신ㅣ서울=홍길동 기자] 양측은 만났다.",
        "SEOUL, Jan. 6 (Harbor Wire) — The two sides met.",
        "SEOUL (HW) -- The two sides met.",
        "MOSCOW, January 6. /HW/. The two sides met.",
        "【ソウル港口通信】両国は会談した。",
        "港口社北京1月6日电 双方举行会谈。",
        "（平壤12月24日港口社电）双方举行会谈。",
    ],
)
def test_a_text_names_its_outlet_in_its_dateline(text: str) -> None:
    assert named(found(text)) == ("harbor-wire", "dateline", None)


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("By Hill Daily |\nThe two sides met.", "hill-daily"),
        ("By A. Writer, Harbor Wire\nThe two sides met.", "harbor-wire"),
        ("来源：港口社\n双方举行会谈。", "harbor-wire"),
        ("양측은 만났다.\nwriter@hilldaily.example", "hill-daily"),
        ("The two sides met.\n(Harbor Wire)", "harbor-wire"),
        ("The two sides met.\nCopyright ⓒ 항구통신. 무단 전재 및 재배포 금지", "harbor-wire"),
        ("The two sides met.\n<저작권자(c) 항구통신, 무단 전재-재배포 금지>", "harbor-wire"),
    ],
)
def test_a_text_names_its_outlet_in_its_byline(text: str, slug: str) -> None:
    assert named(found(text)) == (slug, "byline", None)


@pytest.mark.parametrize(
    "text",
    [
        "The two sides met, Harbor Wire reported.",
        "According to Harbor Wire, the two sides met.",
        "The two sides met.\nwith inputs from Harbor Wire",
        "The two sides met. (Harbor Wire photo)",
        "두 정상이 만났다. (사진=항구통신)",
        "[항구통신 자료사진]\n양측은 만났다.",
        "[사진=항구통신] 양측은 만났다.",
        "항구통신은 6일 양측이 만났다고 보도했다.",
        "据港口社报道，双方举行会谈。",
        "The two sides met in the old harbor, where a wire was cut, and wrote to someone@hilldaily.example about it.",
        "(현지시간) 양측은 만났다.",
        "By Monday the hill was quiet.",
        "",
    ],
)
def test_a_cited_agency_is_never_the_outlet(text: str) -> None:
    assert named(found(text)) == (None, "none", None)


def test_captions_and_replies_never_name_the_outlet() -> None:
    caption, body, reply = "[서울=항구통신] 두 정상이 걷는다.", "양측은 만났다.", "(Harbor Wire)"
    text = f"{caption}\n{body}\n{reply}"
    first, second = len(caption) + 1, len(caption) + len(body) + 2
    parts = (
        Segment("caption", 0, len(caption)),
        Segment("body", first, first + len(body)),
        Segment("comment", second, len(text)),
    )
    assert named(found(text, segments=parts)) == (None, "none", None)


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ("[[outlet]", "not TOML"),
        ("outlet = 3", r"\[\[outlet\]\] blocks"),
        ('[paper]\nslug = "a"', "unknown table 'paper'"),
        ('[[outlet]]\nslug = "a"\nname = "A"', "outlet a: kind is missing"),
        ('[[outlet]]\nslug = "a"\nname = "A"\nkind = "blog"', "outlet a: kind 'blog' is not one of readout"),
        ('[[outlet]]\nslug = "A b"\nname = "A"\nkind = "online"', "slug 'A b' is not lower-case letters"),
        ('[[outlet]]\nslug = "none"\nname = "A"\nkind = "online"', "stands for unknown"),
        ('[[outlet]]\nslug = "a"\nname = 3\nkind = "online"', "name is not a text"),
        ('[[outlet]]\nslug = "a"\nname = "A"\nkind = "online"\naliases = "B"', "aliases is not a list"),
        ('[[outlet]]\nslug = "a"\nname = "A"\nkind = "online"\ndomain = "b"', "unknown field 'domain'"),
        (
            '[[outlet]]\nslug = "a"\nname = "A"\nkind = "online"\ndomains = ["https://a.b"]',
            "is not host names",
        ),
        ('[[outlet]]\nslug = "a"\nname = "A"\nkind = "online"\ncountry = "kr"', "two capitals"),
        (
            '[[outlet]]\nslug = "a"\nname = "A"\nkind = "online"\n[[outlet]]\nslug = "a"\nname = "B"\nkind = "online"',
            "duplicate slug 'a'",
        ),
        (
            '[[outlet]]\nslug = "a"\nname = "X"\nkind = "online"\n[[outlet]]\nslug = "b"\nname = "The X"\nkind = "online"',
            "name 'x' belongs to a and b",
        ),
    ],
)
def test_a_bad_table_is_refused_with_its_problem(source: str, problem: str) -> None:
    with pytest.raises(OutletError, match=problem):
        parse_outlets(source)


def test_every_problem_is_named_at_once() -> None:
    with pytest.raises(OutletError) as refusal:
        parse_outlets('[[outlet]]\nname = "A"\nkind = "blog"\n[[outlet]]\nslug = "b"\nkind = "online"')
    assert str(refusal.value).count(";") == 2


def test_the_shipped_table_is_sound_and_in_order() -> None:
    source = SEEDS.read_text(encoding="utf-8")
    table = parse_outlets(source)
    slugs = re.findall(r'^slug = "(.+)"$', source, re.MULTILINE)
    assert slugs == sorted(slugs)
    assert len(slugs) == len(table.outlets) > 100
    assert {outlet.kind for outlet in table.outlets} == set(KINDS)


@pytest.mark.parametrize(
    ("name", "slug", "kind"),
    [
        ("연합뉴스", "yonhap", "agency"),
        ("新华社", "xinhua", "state-media"),
        ("KCNA", "kcna", "state-media"),
        ("코리아중앙데일리", "korea-joongang-daily", "newspaper"),
        ("Cheong Wa Dae", "korea-president", "readout"),
        ("네이버", "naver", "aggregator"),
    ],
)
def test_the_shipped_table_knows(name: str, slug: str, kind: str) -> None:
    outlet = parse_outlets(SEEDS.read_text(encoding="utf-8")).named(name)
    assert isinstance(outlet, Outlet)
    assert (outlet.slug, outlet.kind) == (slug, kind)


def test_a_label_in_the_text_names_the_outlet_and_one_in_a_comment_does_not() -> None:
    story = "Ferry talks resume\n\nOutlet: Harbor Wire\n\nTwo ministers met by the harbour on Monday."
    comment = "\n\nPublisher: The Hill Daily"
    assert named(found(story))[0] == "harbor-wire"
    text = story.replace("Outlet: Harbor Wire\n\n", "") + comment
    body, said = (
        Segment("body", 0, len(text) - len(comment)),
        Segment("comment", len(text) - len(comment) + 2, len(text)),
    )
    assert named(found(text, segments=(body, said)))[0] is None
    assert named(found(text, segments=(Segment("body", 0, len(text)),)))[0] == "hill-daily"


def test_an_agency_in_the_dateline_comes_before_a_label() -> None:
    text = "Ferry talks resume\n\nOutlet: The Hill Daily\n\n(항구=항구통신) 두 장관이 월요일 항구에서 만났다."
    assert named(found(text))[0] == "harbor-wire"


#: Outlets as labels of a transcript name them: with a name of one word, with "The", with short names.
ASKING = parse_outlets(
    '[[outlet]]\nslug = "the-ledger"\nname = "The Ledger"\nkind = "newspaper"\n'
    '[[outlet]]\nslug = "mirror"\nname = "The Mirror"\nkind = "newspaper"\n'
    '[[outlet]]\nslug = "harbor-wire"\nname = "Harbor Wire"\naliases = ["HW", "Harbor"]\nkind = "agency"\n'
    '[[outlet]]\nslug = "tidefax"\nname = "Tidefax"\nnative_name = "물결통신"\nkind = "agency"\n'
    '[[outlet]]\nslug = "portal"\nname = "Portal"\nkind = "aggregator"\n'
    '[[outlet]]\nslug = "orn"\nname = "Ministry of Orn"\nkind = "readout"\n'
)


@pytest.mark.parametrize(
    "label",
    ["The Ledger", "the ledger", "THE LEDGER", "HW", "Harbor Wire", "HARBOR WIRE", "Harbor", "HARBOR", "Tidefax", "TIDEFAX", "물결통신", "Portal", "PORTAL", "MIRROR"],
)  # fmt: skip
def test_an_outlet_asks_as_it_writes_itself_or_in_capitals(label: str) -> None:
    assert ASKING.is_press(label)


@pytest.mark.parametrize(
    "label",
    ["Ledger", "LEDGER", "ledger", "Mirror", "hw", "Hw", "harbor", "tidefax", "Ministry of Orn", "MINISTRY OF ORN", "ORN", "Quill", "QUILL"],
)  # fmt: skip
def test_people_and_ministries_are_no_outlets_that_ask(label: str) -> None:
    assert not ASKING.is_press(label)


def test_every_outlet_of_the_table_asks_in_capitals() -> None:
    table = parse_outlets(SEEDS.read_text("utf-8"))
    labels = [
        name.upper()
        for each in table.outlets
        if each.kind != "readout"
        for name in (each.name, *each.aliases)
        if table.named(name.upper()) == each
    ]
    assert [each for each in labels if not table.is_press(each)] == []
