"""Markdown with front matter. All texts are made up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.cleaning import Segment
from app.ingest.draft import Draft, Unreadable
from app.ingest.sources.frontmatter import read_front_matter
from app.ingest.sources.markdown import read


def draft(source: str) -> Draft:
    (only,) = read("a.md", source.encode("utf-8", "replace"), "a.md")
    return only


def marked(found: Draft) -> list[tuple[str, str]]:
    return [(mark.role, found.text[mark.start : mark.end]) for mark in found.marks]


CRAWLED = """---
id: 007_1
title: "장관들, &#x27;협력&#x27; 합의…&quot;가을에 다시&quot;"
category:{}
publisher: 언덕일보
author:{}
\t\t
\t\t\t홍길동(hong@hilldaily.example)
\t\t\t이몽룡 기자(lee@hilldaily.example)
\t\t
\t
published_at: 2026-01-07 00:00
crawled_at: 2026-01-07 14:26:49
url: https://portal.example/article/007/1
---

# 장관들, &#x27;협력&#x27; 합의…&quot;가을에 다시&quot;

**언덕일보** | 2026-01-07 00:00 |{}

---

부제목이다

(서울&#x3D;언덕일보) 홍길동 기자 &#x3D; 장관들은 &quot;협력&quot;에 합의했다.

hong@hilldaily.example

---

*Crawled at: 2026-01-07 14:26:49*
*Source: [원문 보기](https://portal.example/article/007/1)*
""".replace("{}", " ")


def test_a_crawled_file_keeps_the_article_and_nothing_of_the_crawler() -> None:
    found = draft(CRAWLED)
    assert found.text == (
        "장관들, '협력' 합의…\"가을에 다시\"\n\n부제목이다\n\n"
        '(서울=언덕일보) 홍길동 기자 = 장관들은 "협력"에 합의했다.\n\nhong@hilldaily.example'
    )
    assert found.headline == "장관들, '협력' 합의…\"가을에 다시\""
    assert found.outlet == "언덕일보"
    assert found.byline == ("홍길동(hong@hilldaily.example)", "이몽룡 기자(lee@hilldaily.example)")
    assert found.published == "2026-01-07 00:00"
    assert found.fetched == "2026-01-07 14:26:49"
    assert found.url == "https://portal.example/article/007/1"
    assert found.marks == (Segment("title", 0, len(found.headline)),)
    assert found.warnings == ()


def test_empty_fields_are_silence() -> None:
    found = draft(
        CRAWLED.replace("언덕일보\n", "\n").replace("**언덕일보**", "****").replace("2026-01-07 00:00", "")
    )
    assert (found.outlet, found.published) == (None, None)
    assert "|" not in found.text


def test_a_breaking_line_that_repeats_its_headline_stays() -> None:
    found = draft(
        "---\ntitle: They met\npublisher: Hill Daily\n---\n# They met\n\n**Hill Daily** |\n\n---\n\nThey met\n\n---\n"
    )
    assert found.text == "They met\n\nThey met"


@pytest.mark.parametrize(
    ("keys", "name", "value"),
    [
        ("url: https://a.example/1\nlink: https://b.example/2", "url", "https://a.example/1"),
        ("link: https://b.example/2", "url", "https://b.example/2"),
        ("title: They met", "headline", "They met"),
        ("headline: They met\ntitle: no", "headline", "They met"),
        ("publisher: Hill Daily", "outlet", "Hill Daily"),
        ("author: A. Writer", "byline", ("A. Writer",)),
        ("author:\n  - A. Writer\n  - B. Other", "byline", ("A. Writer", "B. Other")),
        ("byline: [A. Writer, B. Other]", "byline", ("A. Writer", "B. Other")),
        ("date: 2026-01-07", "published", "2026-01-07"),
        ("published_at: 2026-13-45", "published", "2026-13-45"),
        ("published: 2026-01-07 09:30:00", "published", "2026-01-07 09:30:00"),
        ("fetched_at: 2026-01-08", "fetched", "2026-01-08"),
        ("crawled_at: 2026-01-08", "fetched", "2026-01-08"),
        ("language: no", "lang", "no"),
        ("form: Summary", "form", "summary"),
        ("TITLE: They met", "headline", "They met"),
        (f"full_text_sha256: {'a' * 64}", "full_text_sha256", "a" * 64),
        ("topic: north-korea", "headline", None),
    ],
)
def test_the_known_keys_are_read(keys: str, name: str, value: object) -> None:
    assert getattr(draft(f"---\n{keys}\n---\nThe ministers met."), name) == value


@pytest.mark.parametrize(
    ("keys", "field"), [("form: long", "form"), ("full_text_sha256: 12", "full_text_sha256")]
)
def test_a_value_that_cannot_be_is_a_warning(keys: str, field: str) -> None:
    found = draft(f"---\n{keys}\n---\nThe ministers met.")
    assert getattr(found, field) is None
    assert [note.field for note in found.warnings] == [field]


def test_where_yaml_refuses_each_line_is_read_for_itself() -> None:
    found = draft(
        '---\ntitle: "They "met" again": a report\nno colon here\npublisher: [Hill\ndate: 2026-01-07\n---\nThey met.'
    )
    assert found.headline == '"They "met" again": a report'
    assert (found.outlet, found.published) == ("[Hill", "2026-01-07")
    assert [(note.field, note.item) for note in found.warnings] == [("no colon here", "a.md")]


def test_quotation_marks_around_a_value_go() -> None:
    fields = read_front_matter("---\n\tx\ntitle: \"They \\\"met\\\"\"\nauthor: 'A. O''Writer'\n---\n", "a.md")
    assert (fields.value("headline"), fields.value("byline")) == ('They "met"', "A. O'Writer")


def test_marks_become_roles_and_their_signs_go() -> None:
    found = draft(
        "---\ntitle: They met\n---\n# They *met*\n\nThe **ministers** met in [the capital](https://a.example/).\n\n"
        "## Talks\n\n> We will meet again.\n\n- one\n- two\n\n2026. begins\n"
    )
    assert found.text == (
        "They met\n\nThe ministers met in the capital.\n\nTalks\n\nWe will meet again.\n\none\n\ntwo\n\n2026. begins"
    )
    assert marked(found) == [
        ("title", "They met"),
        ("heading", "Talks"),
        ("pull-quote", "We will meet again."),
    ]


@pytest.mark.parametrize(
    "line",
    [
        "[기자]: 네",
        "[사진](언덕일보)",
        "<앵커> 만났습니다.",
        "3 < 5 > 2",
        "snake_case_word",
        "5 * 3 * 2",
        "#해시태그",
        "    1. 들여쓴 줄".strip(),
        "a & b; c",
        "http://a.example/x_y_z",
    ],
)
def test_what_only_looks_like_markdown_stays(line: str) -> None:
    assert draft(f"---\ntitle: T\n---\n{line}").text == f"T\n\n{line}"


def test_an_indented_line_is_no_code_and_dashes_under_words_make_no_heading() -> None:
    assert (
        draft("    Indented words.\n\nWords\n---\nMore words.").text
        == "Indented words.\n\nWords\n\nMore words."
    )


def test_a_whole_paragraph_behind_an_ornament_is_no_heading() -> None:
    assert marked(draft(f"---\ntitle: T\n---\n# {'The ministers met again. ' * 9}")) == [("title", "T")]


def test_without_a_declared_headline_the_first_heading_is_the_title() -> None:
    found = draft("# They met\n\nThe ministers met.")
    assert found.headline is None
    assert marked(found) == [("title", "They met")]


def test_entities_are_decoded_once() -> None:
    assert (
        draft("---\ntitle: A &amp; B\n---\nC &amp;lt; D &#x3D; E &quot;F&quot; &nbsp;G").text
        == 'A & B\n\nC &lt; D = E "F" \xa0G'
    )


def test_an_escaped_entity_makes_no_markup() -> None:
    assert marked(draft("---\ntitle: T\n---\n&gt; a\n\n&#35; b\n\n&#x2A;c&#x2A;")) == [("title", "T")]


def test_a_text_in_the_front_matter_counts() -> None:
    assert draft("---\ntitle: T\nbody: The ministers met.\n---\n").text == "T\n\nThe ministers met."


@pytest.mark.parametrize(
    "source",
    [
        "---\ntitle: T\n---\n",
        "---\ntitle: T\n---\n# T\n",
        "---\ntitle: T\n---\n\n---\n'\n---\n",
        "---\ntitle: T\nurl: https://a.example/\n---\n<https://a.example/>\n\n---\n\n---\n",
    ],
)
def test_front_matter_without_a_text_is_refused(source: str) -> None:
    with pytest.raises(Unreadable):
        draft(source)


def test_a_bomb_of_aliases_or_of_depth_does_no_harm() -> None:
    bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(
        f"{n}: &{n} [{','.join([f'*{p}'] * 9)}]\n" for p, n in zip("abcdefgh", "bcdefghi", strict=True)
    )
    assert draft(f"---\n{bomb}title: T\n---\nThey met.").headline == "T"
    assert draft(f"---\ntitle: T\nx: {'[' * 5000}\n---\nThey met.").headline == "T"


@given(st.text(max_size=200), st.text(max_size=200))
def test_marks_always_cut_the_text_in_order(head: str, body: str) -> None:
    try:
        found = draft(f"---\n{head}\n---\n{body}")
    except Unreadable:
        return
    places = [place for mark in found.marks for place in (mark.start, mark.end)]
    assert places == sorted(places)
    assert all(found.text[mark.start : mark.end].strip() for mark in found.marks)


@pytest.mark.parametrize(
    "source",
    [
        "---\n\nThe envoys met at noon.\n\nThey parted at one.\n\n---\n\nEnd note on the place.\n",
        "---\nNorth Korea: talks resume\n---\n\nThe envoys met at noon.\n",
    ],
)
def test_rules_around_a_paragraph_are_no_front_matter(source: str) -> None:
    front = read_front_matter(source, "a.md")
    assert (front.fields, front.rest) == ((), source)


def test_a_head_that_never_ends_stays_text_and_says_so() -> None:
    front = read_front_matter("---\ntitle: Envoys meet\n\nThey met at noon.\n", "a.md")
    assert [note.field for note in front.notices] == ["front matter"]
    assert "They met at noon." in front.rest


def test_an_indented_line_goes_on_with_the_value_above_it() -> None:
    front = read_front_matter("---\ntitle: Breaking: Envoys meet\n  in the harbour today\n---\nText.", "a.md")
    assert front.value("headline") == "Breaking: Envoys meet in the harbour today"


def test_an_indented_field_that_we_know_is_a_field() -> None:
    head = "---\ntitle: Breaking: Envoys meet\n\turl: https://daily.example/envoys\n---\nText."
    front = read_front_matter(head, "a.md")
    assert front.value("headline") == "Breaking: Envoys meet"
    assert front.value("url") == "https://daily.example/envoys"


def test_a_field_of_the_wrong_shape_is_a_warning() -> None:
    front = read_front_matter("---\ntitle:\n  en: Envoys meet\ndate: 2026-01-07\n---\nText.", "a.md")
    assert [note.field for note in front.notices] == ["title"]
    assert front.value("published") == "2026-01-07"


@pytest.mark.parametrize("target", ["https://hill.example/a.jpg", "a.jpg", "img/a.PNG?w=600"])
def test_what_is_said_of_a_picture_is_its_caption(target: str) -> None:
    found = draft(f"---\nheadline: A\n---\n\nThey met. ![Two envoys at the gate]({target})\n\nThey left.")
    assert ("caption", "Two envoys at the gate") in marked(found)
    assert found.text == "A\n\nThey met.\n\nTwo envoys at the gate\n\nThey left."


def test_a_caption_in_brackets_is_no_picture() -> None:
    assert "![사진](언덕일보)" in draft("---\nheadline: A\n---\n\n![사진](언덕일보) They met.").text


@pytest.mark.parametrize(
    ("mark", "text"),
    [("|", "They met.\n\nThey left."), ("|-", "They met.\n\nThey left."), (">", "They met. They left.")],
)
def test_a_value_in_the_lines_below_is_read_where_yaml_refuses_the_head(mark: str, text: str) -> None:
    found = draft(f"---\ntitle: Kim: again\nbody: {mark}\n  They met.\n\n  They left.\nlang: en\n---\n")
    assert found.headline == "Kim: again"
    assert found.text.split("\n\n", 1)[1].split() == text.split()
    assert ("\n\nThey left." in found.text) == ("\n\n" in text)
    assert found.lang == "en"


def test_a_second_value_where_one_is_read_is_warned_of() -> None:
    found = draft(
        "---\noutlet:\n  - Hill Daily\n  - Dale Daily\nauthor: [Ann Poe, Bob Roe]\n---\n\nThey met."
    )
    assert (found.outlet, found.byline) == ("Hill Daily", ("Ann Poe", "Bob Roe"))
    assert [(note.field, note.message) for note in found.warnings] == [
        ("outlet", "only the first of 2 values is read")
    ]
