"""HTML pages: what an article declares, what is kept of it, and what is no article. All pages are made up."""

import json
from contextlib import suppress
from typing import Any

import pytest

from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.html import read

FIRST = (
    "The two delegations met in the old customs house on Wednesday and agreed to reopen the ferry line that "
    "has been closed for eleven years, officials on both sides said."
)
SECOND = (
    "A second round of talks is planned in May, when the price of a crossing and the rights of the fishing "
    "villages along the sound will be on the table, according to the harbour office."
)
THIRD = (
    "Residents of the eastern quay, who had protested against the plan for months, said that they would wait "
    "for the written text before they decided whether to accept it."
)
STORY = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Harbour talks resume after a year",
    "datePublished": "2026-03-04T09:30:00+09:00",
    "author": [{"@type": "Person", "name": "Ann Poe"}, {"@type": "Person", "name": "Bea Roe"}],
    "publisher": {"@type": "Organization", "name": "The Coastal Herald"},
}


def page(body: str, *, things: Any = None, head: str = "", lang: str = "en") -> bytes:
    script = f'<script type="application/ld+json">{json.dumps(things)}</script>' if things else ""
    return (
        f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}{script}</head>'
        f"<body><nav><a href='/'>Home</a> <a href='/world'>World</a></nav>{body}"
        "<footer><p>Copyright The Coastal Herald. All rights reserved.</p></footer></body></html>"
    ).encode()


def article(*paragraphs: str, title: str = "Harbour talks resume after a year") -> str:
    inner = "".join(text if text.startswith("<") else f"<p>{text}</p>" for text in paragraphs)
    return f"<main><article><h1>{title}</h1>{inner}</article></main>"


def draft(content: bytes) -> Draft:
    (only,) = read("a.html", content, "folder/a.html")
    return only


def marked(found: Draft) -> list[tuple[str, str]]:
    return [(mark.role, found.text[mark.start : mark.end]) for mark in found.marks]


def test_a_page_gives_what_it_declares_and_the_article_alone() -> None:
    head = '<link rel="canonical" href="https://coastal.example/2026/03/04/talks?id=7"><title>x</title>'
    found = draft(page(article(FIRST, SECOND, THIRD), things=STORY, head=head))
    assert found.text == f"Harbour talks resume after a year\n\n{FIRST}\n\n{SECOND}\n\n{THIRD}"
    assert marked(found) == [("title", "Harbour talks resume after a year")]
    assert found.headline == "Harbour talks resume after a year"
    assert found.url == "https://coastal.example/2026/03/04/talks?id=7"
    assert found.outlet == "The Coastal Herald"
    assert found.byline == ("Ann Poe", "Bea Roe")
    assert found.published == "2026-03-04T09:30:00+09:00"
    assert (found.lang, found.form, found.warnings) == ("en", None, ())


def test_a_page_without_json_ld_is_read_by_its_meta_tags() -> None:
    head = (
        '<meta property="og:title" content="Harbour talks resume | The Coastal Herald">'
        '<meta property="og:site_name" content="The Coastal Herald"><meta property="og:type" content="article">'
        '<meta property="article:published_time" content="2026-03-04T00:30:00Z">'
        '<meta property="og:url" content="https://coastal.example/talks"><meta name="author" content="Ann Poe">'
    )
    found = draft(page(article(FIRST, SECOND, THIRD, title="Talks are on again"), head=head))
    assert found.headline == "Harbour talks resume"
    assert (found.outlet, found.byline) == ("The Coastal Herald", ("Ann Poe",))
    assert (found.published, found.url) == ("2026-03-04T00:30:00Z", "https://coastal.example/talks")


def test_a_page_that_declares_nothing_is_still_read() -> None:
    found = draft(
        page(article(FIRST, SECOND, THIRD), head="<title>Harbour talks resume after a year</title>")
    )
    assert found.headline == "Harbour talks resume after a year"
    assert found.text.endswith(THIRD)
    assert (found.url, found.published) == (None, None)


@pytest.mark.parametrize(
    ("declared", "shared", "shown", "headline"),
    [
        ("Talks resume", "Talks resume - The Coastal Herald", "Talks resume", "Talks resume"),
        ("Talks: for machines", "Talks resume at last", "Talks resume at last", "Talks resume at last"),
        ("Ferries: Talks resume", "Talks resume", "Ferries Talks resume", "Talks resume"),
        ("Talks resume", "Ten photos", "Watch", "Talks resume"),
        ("Talks resume - The Coastal Herald", "", "Watch", "Talks resume"),
        ("", "Talks resume | The Coastal Herald", "Talks resume", "Talks resume"),
        ("", "Talks resume | a turning point", "Watch", "Talks resume | a turning point"),
    ],
)
def test_the_headline_is_the_one_that_readers_see(
    declared: str, shared: str, shown: str, headline: str
) -> None:
    head = '<meta property="og:site_name" content="The Coastal Herald"><meta property="og:type" content="article">'
    head += f'<meta property="og:title" content="{shared}">' if shared else ""
    things = STORY | {"headline": declared} if declared else None
    assert draft(page(article(FIRST, SECOND, title=shown), things=things, head=head)).headline == headline


def test_names_that_stand_elsewhere_in_the_graph_are_found() -> None:
    things = {
        "@graph": [
            {"@type": "WebPage", "name": "Talks"},
            STORY | {"author": {"@id": "#ann"}, "publisher": {"@id": "#us"}},
            {"@type": "Person", "@id": "#ann", "name": "Ann Poe"},
            {"@type": "NewsMediaOrganization", "@id": "#us", "name": "The Coastal Herald"},
        ]
    }
    found = draft(page(article(FIRST, SECOND), things=things))
    assert (found.byline, found.outlet) == (("Ann Poe",), "The Coastal Herald")


def test_broken_json_ld_is_passed_over() -> None:
    broken = '<script type="application/ld+json">{"@type": "NewsArticle", </script>'
    deep = f'<script type="application/ld+json">{"[" * 100_000}</script>'
    found = draft(page(article(FIRST, SECOND), things=STORY, head=broken + deep))
    assert found.outlet == "The Coastal Herald"


def test_headings_quotations_and_captions_keep_their_roles() -> None:
    figure = "<figure><img src='a.jpg'><figcaption>The old customs house at dawn.</figcaption></figure>"
    quote = "<blockquote><p>We have waited long enough for this day.</p></blockquote>"
    found = draft(
        page(article(FIRST, "<h2>What comes next</h2>", figure, SECOND, quote, THIRD), things=STORY)
    )
    roles = dict(marked(found))
    assert roles["heading"] == "What comes next"
    assert roles["pull-quote"] == "We have waited long enough for this day."
    assert roles.get("caption", "The old customs house at dawn.") == "The old customs house at dawn."
    for mark in found.marks:
        assert found.text[mark.start : mark.end].strip() == found.text[mark.start : mark.end]


def test_the_deck_is_kept_where_the_page_shows_it() -> None:
    deck = "Delegations from both shores meet again, and the ferry may sail by the summer."
    head = f'<meta property="og:description" content="{deck}">'
    found = draft(page(f"<header><p>{deck}</p></header>" + article(FIRST, SECOND), things=STORY, head=head))
    assert found.text.count(deck) == 1
    unseen = draft(page(article(FIRST, SECOND), things=STORY, head=head))
    assert deck not in unseen.text


def test_lines_that_only_lead_elsewhere_are_left_out() -> None:
    more = "<p><strong>READ MORE</strong> | <a href='/x'>Fishermen block the eastern quay for a third day</a></p>"
    found = draft(page(article(FIRST, more, SECOND, THIRD), things=STORY))
    assert "Fishermen block" not in found.text


def test_a_second_article_further_down_is_not_this_one() -> None:
    other = "".join(f"<p>{text.replace('ferry', 'bridge')}</p>" for text in (THIRD, SECOND, FIRST))
    body = article(FIRST, SECOND, THIRD) + f"<article><h1>Bridge opens early</h1>{other}</article>"
    assert "bridge" not in draft(page(body, things=STORY)).text


def test_the_body_in_json_ld_completes_a_page_that_shows_a_part() -> None:
    rest = [f"{SECOND} This was said on day {day} of the talks in hall {day}." for day in range(6)]
    things = STORY | {"articleBody": "\n".join([FIRST, *rest, THIRD])}
    found = draft(page(article(FIRST), things=things))
    assert found.text.endswith(THIRD)


def test_lines_that_the_declared_body_does_not_have_end_the_article() -> None:
    more = (
        "Sign up for our letter and never miss what happens along the coast, from the harbour to the hills."
    )
    things = STORY | {"articleBody": "\n".join([FIRST, SECOND, THIRD])}
    found = draft(page(article(FIRST, SECOND, THIRD, more), things=things))
    assert found.text.endswith(THIRD)


@pytest.mark.parametrize("free", [False, "False", "https://schema.org/False"])
def test_a_page_that_must_be_paid_for_is_partial(free: object) -> None:
    note = "This article is for subscribers only."
    things = STORY | {"isAccessibleForFree": free}
    found = draft(page(article(FIRST, SECOND, note, "Choose a plan that suits you today."), things=things))
    assert found.form == "partial"
    assert found.text.endswith(SECOND)
    assert draft(page(article(FIRST), things=STORY | {"isAccessibleForFree": True})).form is None


KOREAN = (
    "두 나라 대표단은 수요일 옛 세관 건물에서 만나 11년 동안 끊겼던 뱃길을 다시 열기로 합의했다고 양측 관계자들이 밝혔다. "
    "다음 회담은 5월에 열리며 뱃삯과 어촌의 권리를 다룰 예정이라고 항만청은 설명했다."
)
JAPANESE = "両国の代表団は水曜日、旧税関の建物で会談し、十一年にわたり途絶えていた航路を再開することで合意した。次の会談は五月に開かれる予定だ。"
CHINESE = "两国代表团星期三在旧海关大楼举行会谈，同意重新开通中断十一年的渡轮航线。下一轮会谈定于五月举行，届时将讨论票价和渔村权利问题。"


@pytest.mark.parametrize(
    ("text", "declared", "written"),
    [
        (KOREAN, "euc-kr", "cp949"),
        (KOREAN, "ks_c_5601-1987", "cp949"),
        (JAPANESE, "Shift_JIS", "cp932"),
        (JAPANESE, "EUC-JP", "euc_jp"),
        (JAPANESE, "iso-2022-jp", "iso2022_jp"),
        (CHINESE, "gb2312", "gb18030"),
        (CHINESE, "big5", "utf-8"),
        (KOREAN, "iso-8859-1", "utf-8"),
        (KOREAN, "utf-16", "utf-8"),
        (KOREAN, "no-such-thing", "utf-8"),
    ],
)
def test_the_declared_encoding_is_believed_unless_the_bytes_are_utf8(
    text: str, declared: str, written: str
) -> None:
    source = page(article(text, text[::-1] + "."), things=None).decode().replace("utf-8", declared, 1)
    found = draft(source.encode(written))
    assert text in found.text
    assert found.warnings == ()


def test_an_encoding_that_is_not_declared_is_found() -> None:
    source = page(article(KOREAN, KOREAN[::-1] + ".")).decode().replace('<meta charset="utf-8">', "")
    found = draft(source.encode("cp949"))
    assert KOREAN in found.text
    assert "not UTF-8" in found.warnings[0].message
    assert KOREAN in draft(b"\xff\xfe" + source.encode("utf-16-le")).text


def test_a_wrongly_declared_encoding_is_not_believed() -> None:
    source = page(article(KOREAN, KOREAN[::-1] + ".")).decode().replace("utf-8", "big5", 1)
    assert KOREAN in draft(source.encode("cp949")).text


TEASERS = "".join(
    f"<section><h3><a href='/{n}'>Ferry line {n} opens on time, says harbour office</a></h3>"
    f"<p>Officials were pleased with pier {n}.</p></section>"
    for n in range(12)
)
LOGIN = "<form><input name='user'><input type='password'><button>Go</button></form>"


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (page(f"<main><h1>Latest</h1>{TEASERS}</main>", head="<title>The Coastal Herald</title>"), "a list"),
        (
            page(
                f"<main><h1>Shipping</h1><p>{FIRST}</p>{TEASERS}</main>",
                things={"@type": "CollectionPage", "name": "Shipping"},
            ),
            "a list",
        ),
        (
            page(
                f"<main><p>{FIRST}</p><p>{SECOND}</p>{TEASERS}</main>",
                head='<meta property="og:type" content="website">',
            ),
            "a list",
        ),
        (
            page(
                f"<main><p>{FIRST}</p><p>{SECOND}</p>{TEASERS}</main>",
                head='<link rel="canonical" href="https://coastal.example/"><title>News</title>',
            ),
            "a list",
        ),
        (page(f"<h1>Log in</h1>{LOGIN}", head="<title>Log in - The Coastal Herald</title>"), "log in"),
        (page(f"<p>Welcome back.</p>{LOGIN}", head="<title>The Coastal Herald</title>"), "log in"),
        (page("<h1>로그인</h1>" + LOGIN, head="<title>로그인 | 언덕일보</title>", lang="ko"), "log in"),
        (page(f"<h1>Page not found</h1><p>{FIRST}</p>", head="<title>404 Page not found</title>"), "an error"),
        (page("<p>요청하신 기사가 없습니다.</p>", head="<title>삭제된 기사입니다</title>", lang="ko"), "an error"),
        (page("<p>Checking.</p>", head="<title>Just a moment...</title>"), "an error"),
        (page("<p></p>", things=STORY | {"isAccessibleForFree": False}), "behind a paywall"),
        (page("<p>Soon.</p>", things=STORY), "no article text"),
        (page("<p>They met.</p>", head="<title>Note</title>"), "no article text"),
    ],
    ids=[
        "front page", "declared list", "front with prose", "root", "login", "password", "Korean login", "not found",
        "Korean gone", "challenge", "paywall", "stub", "note",
    ],
)  # fmt: skip
def test_what_is_no_article_is_refused_with_its_reason(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        draft(content)


def test_an_article_that_declares_nothing_may_stand_beside_teasers() -> None:
    title = "Register of ferries opens"
    long = [f"{text} It was hall {n}." for n in range(3) for text in (FIRST, SECOND, THIRD)]
    content = page(article(*long, title=title) + TEASERS, head=f"<title>{title}</title>")
    assert draft(content).headline == title


def test_an_article_about_errors_or_with_a_login_form_is_an_article() -> None:
    title = "Error 404: how pages vanish"
    found = draft(page(article(FIRST, SECOND, LOGIN, title=title), things=STORY | {"headline": title}))
    assert found.headline == title


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "no text"),
        (b"   \n ", "no text"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "a picture"),
        (bytes(range(32)) * 40, "a binary file"),
        (b"<!-- nothing -->", "cannot be|can be parsed|no article text"),
        (b"<html></html>", "no article text|can be parsed"),
    ],
)
def test_what_is_no_page_is_refused(content: bytes, reason: str) -> None:
    with pytest.raises(Unreadable, match=reason):
        draft(content)


def test_a_page_nested_without_end_is_read_or_refused() -> None:
    content = page("<div>" * 50_000 + f"<p>{FIRST}</p>", things=None)
    with suppress(Unreadable):
        assert draft(content).text


def test_strange_characters_are_kept_or_replaced_with_a_warning() -> None:
    source = page(article(FIRST + " \u202emirror\u202c", SECOND + "\x00"), things=STORY)
    found = draft(source + b"<!-- \xed\xa0\x80 -->")
    assert "\x00" not in found.text
    assert len(found.warnings) == 3
    found.text.encode("utf-8")


def test_what_turns_the_direction_outside_the_article_is_no_warning() -> None:
    content = page(article(FIRST, SECOND) + "<!-- \u202e --><script>'\u202e'</script>", things=STORY)
    assert draft(content).warnings == ()


def test_a_page_of_mixed_encodings_is_read_with_a_warning() -> None:
    source = page(article(KOREAN, "\n", CHINESE[:30] + KOREAN, "\n", SECOND)).decode()
    first, rest = source.split("\n", 1)
    found = draft(first.encode("cp949") + b"\n" + rest.encode())
    assert KOREAN in found.text
    assert found.warnings


def test_a_long_title_is_kept_whole() -> None:
    title = "Talks resume " * 80_000
    found = draft(page(article(FIRST, SECOND, title="Talks"), things=STORY | {"headline": title}))
    assert found.headline == title.strip()


def test_an_encoding_declared_for_xml_does_not_count_twice() -> None:
    content = b'<?xml version="1.0" encoding="iso-8859-1"?>' + page(article(KOREAN, KOREAN[::-1] + "."))
    assert KOREAN in draft(content).text
