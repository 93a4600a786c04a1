"""Lines that only say who printed a text, and from where: no sentences of it, and no headline."""

from __future__ import annotations

import pytest

from app.analysis.bylines import bylines
from app.analysis.cleaning import segment, title_of

ENGLISH = (
    "Ferry leaves the harbour at dawn",
    "The ferry left on Monday with ninety passengers, the port office said in a statement.\n\n"
    "It will come back in the evening, and a second boat is to follow it, officials added.",
)
KOREAN = (
    "여객선 새벽에 출항",
    "부두 관리소는 3일 여객선이 새벽에 승객 90명을 태우고 출항했다고 밝혔다.\n\n"
    "배는 저녁에 돌아오며 두 번째 배가 화요일에 뒤따를 예정이라고 관리소는 덧붙였다.",
)


def role_of(line: str, text: str, **known: object) -> str:
    parts = segment(text, **known)  # type: ignore[arg-type]
    (role,) = {part.role for part in parts if line in text[part.start : part.end]}
    return role


#: Names that the table of outlets holds here.
KNOWN = frozenset(
    [
        "Harbour News Agency",
        "The Harbour Gazette",
        "Coastal Times",
        "Harbour News",
        "한바다일보",
        "海港日报",
        "港湾新聞",
    ]
)
SIGNING = {
    **dict.fromkeys(sorted(KNOWN), "byline"),
    "Reuters": "byline",
    "Ada Poe, Harbour Gazette": "byline",
    "Harbour Gazette | Jan. 6, 2026": "byline",
    "Harbour Gazette - Ada Poe": "byline",
    "TIDEWATER, Jan. 6": "dateline",
    "Tidewater, Jan. 6 --": "dateline",
    "TIDEWATER, Jan. 6 (Harbour News)": "dateline",
    "TIDEWATER (Harbour News) —": "dateline",
    "한바다타임스 나루토 기자": "byline",
    "한바다신문 2026.01.03": "byline",
    "부두=한바다통신": "dateline",
}


@pytest.mark.parametrize(("line", "role"), SIGNING.items())
def test_a_line_that_only_signs_the_text_is_no_part_of_it(line: str, role: str) -> None:
    title, body = ENGLISH if line.isascii() or "—" in line else KOREAN
    above = f"{line}\n\n{title}\n\n{body}"
    below = f"{title}\n{line}\n\n{body}"
    for text in (above, below):
        assert role_of(line, text, is_outlet=KNOWN.__contains__) == role
        assert title_of(text, segment(text, is_outlet=KNOWN.__contains__)) == title
    at_end = f"{title}\n\n{body}\n\n{line}"
    assert role_of(line, at_end, is_outlet=KNOWN.__contains__) in ("credit", "byline")


SPOKEN = (
    "They waited.",
    "It rained.",
    "“No.”",
    "Nobody came!",
    "Why now?",
    "Better Times",
    "Hard Times",
    "Good News",
    "Breaking Old Times",
    "A word to the Times",
    "Ships, Boats",
    "Turbulent Times",
    "Dangerous Times",
    "Strong Winds, Turbulent Times",
    "Orn Meets Lee, Jan. 5",
    "대북방송",
    "확성기방송",
    "한일=신냉전",
    "북한=주적",
    "Ada Poe",
    "On Jan. 6",
    "Monday, Jan. 6",
    "비가 왔다.",
    "“안 된다.”",
    "왜 지금인가?",
    "가짜뉴스",
    "주요 일보",
    "나루토",
)


@pytest.mark.parametrize("line", SPOKEN)
def test_short_words_of_an_article_stay_in_it(line: str) -> None:
    title, body = ENGLISH if line.isascii() or "“No" in line else KOREAN
    for text in (f"{title}\n{line}\n\n{body}", f"{title}\n\n{body}\n\n{line}"):
        assert role_of(line, text) in ("body", "deck", "heading")


DECKED = ("Living in Turbulent Times", "Orn Meets Lee, Jan. 5", "Harbour News Agency", "The Harbour Tribune")


@pytest.mark.parametrize("line", DECKED)
def test_the_shape_of_an_outlet_above_a_deck_is_a_headline(line: str) -> None:
    text = f"{line}\n\nThe two sides weigh what comes next\n\n{ENGLISH[1]}"
    assert title_of(text, segment(text)) == line


@pytest.mark.parametrize("line", ["Ministry of Tides and Ferries", "Presidency of Norland"])
def test_a_body_named_above_a_headline_is_who_printed_it(line: str) -> None:
    title, body = ENGLISH
    text = f"{line}\n\n{title}\n\n{body}"
    assert (role_of(line, text), title_of(text, segment(text))) == ("byline", title)
    alone = f"{line}\n\n{body}"
    assert title_of(alone, segment(alone)) == line


def test_names_of_outlets_between_paragraphs_head_what_each_of_them_wrote() -> None:
    title, body = ENGLISH
    first, second = body.split("\n\n")
    text = f"{title}\n\n{first}\n\nThe Harbour Gazette\n\n{second}\n\nCoastal Times\n\n{first}"
    assert role_of("The Harbour Gazette", text) == role_of("Coastal Times", text) == "heading"
    opened = f"{title}\n\nThe Harbour Gazette\n\n{first}\n\nCoastal Times\n\n{second}"
    assert role_of("The Harbour Gazette", opened) in ("deck", "heading")


def test_the_name_of_a_known_outlet_in_the_last_line_is_whose_text_it_is() -> None:
    text = "\n\n".join((*ENGLISH, "Harbour News Agency"))
    assert role_of("Harbour News Agency", text, is_outlet=KNOWN.__contains__) == "byline"
    assert role_of("Harbour News Agency", text) == "body"


def test_a_line_that_may_be_the_only_headline_stays_one_unless_the_outlet_is_known() -> None:
    text = f"Harbour Tribune\n\n{ENGLISH[1]}"
    assert title_of(text, segment(text)) == "Harbour Tribune"
    assert role_of("Harbour Tribune", text, is_outlet="Harbour Tribune".__eq__) == "byline"


def test_an_outlet_that_only_the_table_knows_signs_too() -> None:
    title, body = ENGLISH
    text = f"{title}\nTidemark\n\n{body}"
    assert role_of("Tidemark", text) == "deck"
    assert role_of("Tidemark", text, is_outlet="Tidemark".__eq__) == "byline"


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("The Harbour Gazette", ()),
        ("Ada Poe, Harbour Gazette", ("Ada Poe",)),
        ("Harbour Gazette | Ada Poe", ("Ada Poe",)),
        ("한바다일보", ()),
    ],
)
def test_an_outlet_is_nobody_who_wrote_the_text(line: str, names: tuple[str, ...]) -> None:
    text = f"{ENGLISH[0]}\n{line}\n\n{ENGLISH[1]}"
    assert bylines([], text, segment(text, is_outlet=KNOWN.__contains__)) == names
