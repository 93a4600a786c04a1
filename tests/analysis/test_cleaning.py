"""Page text becomes segments: what is article, what is page, and what stands around both."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.analysis.cleaning import ROLES, Segment, segment, title_of


def _roles(text: str, **known: object) -> list[tuple[str, str]]:
    return [(part.role, text[part.start : part.end]) for part in segment(text, **known)]  # type: ignore[arg-type]


def _assert_covers(text: str, parts: tuple[Segment, ...]) -> None:
    reached = 0
    for part in parts:
        assert part.role in ROLES
        assert reached <= part.start < part.end <= len(text)
        assert not text[reached : part.start].strip()
        assert text[part.start : part.end] == text[part.start : part.end].strip()
        reached = part.end
    assert not text[reached:].strip()


PIECES = st.sampled_from(
    (
        "(서울=연합뉴스) 홍길동 기자 = ", "[앵커]", "회담이 끝났다.", "(사진=연합뉴스)", "By Ann Lee", "SEOUL, Jan. 5 (Yonhap) -- ",
        "7 Comments", "Leave a Reply", "Related posts", "\n", "\n\n", " ", "“", "”", "The two sides met on Monday. ", "a@b.co",
        "■ 제보하기", "#", "다. 2026.1.5", "https://example.org/a", "|", "Politics", "Copyright ©", "\u2028", "\xa0", "【", "】",
    )
)  # fmt: skip


@given(st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=40).map("".join))
def test_segments_cover_every_character_in_order(text: str) -> None:
    _assert_covers(text, segment(text))


@given(
    st.lists(PIECES, max_size=20).map("".join),
    st.lists(st.tuples(st.integers(0, 200), st.integers(0, 200)), max_size=4),
    st.text(max_size=20),
)
def test_segments_cover_every_character_under_any_marks(
    text: str, places: list[tuple[int, int]], headline: str
) -> None:
    marks = [Segment("heading", start, end) for start, end in places]
    _assert_covers(text, segment(text, marks=marks, headline=headline))


LEAD = "The foreign ministers of both countries met for three hours on Monday and agreed to meet again in spring."
MORE = "Officials on both sides described the mood as warm and said that working groups would take over from here."
KLEAD = "양국 외교장관은 5일 세 시간 동안 회담하고 올해 봄에 다시 만나기로 합의했다고 외교부가 밝혔다."

CASES = [
    pytest.param(f"Politics\n\nMinisters meet again\n\n{LEAD}", ["navigation", "title", "body"], id="a label and a title"),
    pytest.param(f"{LEAD}\n\nWhat was agreed\n\n{MORE}", ["body", "heading", "body"], id="a heading is no title"),
    pytest.param(
        f"Ministers meet again | The Example\n\nMinisters meet again\n\n{LEAD}", ["navigation", "title", "body"], id="a title with its site"
    ),
    pytest.param(
        f"Ministers meet again\n\nA long evening ended with a short promise.\n\nBy Ann Lee\n\n{LEAD}", ["title", "deck", "byline", "body"], id="a deck above a byline"
    ),
    pytest.param(f"SEOUL, Jan. 5 (Yonhap) -- {LEAD}", ["dateline", "body"], id="a wire dateline"),
    pytest.param(f"{LEAD}\n\n{MORE}\n\n3 Comments\nWell said.\n{MORE}", ["body", "body", "comment", "comment", "comment"], id="comments to the end"),
    pytest.param(f"3 Comments\n\n{LEAD}\n\n{MORE}", ["navigation", "body", "body"], id="a counter above the article opens no comments"),
    pytest.param(
        f"{LEAD}\n\nLeave a Reply\n\nYour email address will not be published.", ["body", "form", "form"], id="a comment form"
    ),
    pytest.param(f"{LEAD}\n\nRelated posts\n\nAn older story\n\nEd", ["body", "navigation", "navigation", "navigation"], id="links at the end"),
    pytest.param(f"{LEAD}\n\nTwo ministers shake hands. (Photo courtesy of the ministry)\n\n{MORE}", ["body", "caption", "body"], id="a caption"),
    pytest.param(f'{LEAD}\n\n"We will meet again before the cherries bloom."\n\nMinister Ann Lee\n\n{MORE}', ["body", "pull-quote", "pull-quote", "body"], id="a pull quote and its name"),
    pytest.param(f"{LEAD}\n\nwith inputs from Reuters", ["body", "credit"], id="a credit line"),
    pytest.param(f"{LEAD}\nhttps://example.org/story", ["body", "credit"], id="an address at the end"),
    pytest.param(f"(서울=연합뉴스) 홍길동 기자 = {KLEAD} hong@example.com", ["dateline", "byline", "body", "byline"], id="Korean wire"),
    pytest.param(f"(서울&#x3D;연합뉴스) 홍길동 기자 &#x3D; {KLEAD}", ["dateline", "byline", "body"], id="entities left in a dateline"),
    pytest.param(f"[예시일보 홍길동 기자] {KLEAD}", ["byline", "body"], id="outlet and reporter in brackets"),
    pytest.param(f"두 장관이 악수하고 있다. (사진=예시부){KLEAD}", ["caption", "body"], id="a caption glued before the article"),
    pytest.param(f"[예시일보 홍길동 기자] {KLEAD}(사진=예시부)", ["byline", "body", "credit"], id="a credit takes no sentence that reports"),
    pytest.param("(서울=연합뉴스) 홍길동 기자 = 두 장관이 5일 악수하고 있다. 2026.1.5 gd@example.com", ["dateline", "byline", "caption", "byline"], id="a photo article"),
    pytest.param(f"{KLEAD} KBS 뉴스 홍길동입니다. 촬영기자:성춘향/영상편집:임꺽정■ 제보하기▷ 전화 : 02-000-0000", ["body", "byline", "credit", "navigation"], id="the tail of a broadcast script"),
    pytest.param(f"{KLEAD} 위원회의 구성: 새로운 과제라는 보고서도 나왔다고 외교부는 덧붙였다.", ["body"], id="a word of credits inside a sentence"),
    pytest.param(f"{KLEAD} 지수(2020년=100)는 올랐다. ■ 네이버클라우드도 참석했다.", ["body"], id="signs that mean something else"),
    pytest.param(f"{KLEAD}※ 예시주간 온라인 기사입니다.", ["body", "credit"], id="a notice about the article"),
    pytest.param(f"Rep. Ann Lee speaks in Seoul on Dec. 5. (Yonhap)\n\n{LEAD}", ["caption", "body"], id="abbreviations end no caption"),
    pytest.param(f"▲ 두 장관이 5일 외교부에서 악수하고 있다.\n\n{KLEAD}", ["caption", "body"], id="a caption behind its mark"),
    pytest.param("▲ 국장 홍길동 ▲ 과장 성춘향 (서울=연합뉴스)", ["body", "dateline"], id="appointments"),
    pytest.param(f"{KLEAD}\n\n[홍길동/항만청 대변인]\n\"부두는 내일 엽니다.\"\n\n[단독]\n\n{KLEAD}", ["body", "body", "body", "navigation", "body"], id="a label of who speaks in a sound bite"),
    pytest.param("首页 > 国际\n两国外长举行会谈\n2026年1月5日 18:30 来源：示例\n两国外长五日举行会谈，同意今年春天再次会面。", ["navigation", "title", "dateline", "body"], id="a Chinese page"),
    pytest.param(f"외교장관 회담\n입력 2026.01.05 18:30\n{KLEAD}\n댓글 2개\n잘했다", ["title", "dateline", "body", "comment", "comment"], id="a Korean page"),
    pytest.param(f"Two ministers shake hands in Seoul, Jan. 5. (Foreign Ministry){LEAD}", ["caption", "body"], id="an owner in brackets before the article"),
    pytest.param(f"{KLEAD}홍길동, 서울=성춘향 기자", ["body", "byline"], id="two writers at the end, one with a city"),
    pytest.param(f"{KLEAD} 예시사는 ‘Copyright 2025 Example Inc.’라는 문구를 넣었다.이후 이를 고쳤다고 밝혔다.", ["body"], id="a quoted notice of rights"),
    pytest.param(f"{KLEAD} [국내에서만 사용가능. 재배포 금지. For Use Only in the Republic of Korea.]", ["body", "credit"], id="a notice where a picture may be used"),
    pytest.param(f"(서울=연합뉴스) {KLEAD} 2026.1.5", ["dateline", "body"], id="a report that is dated as a caption"),
    pytest.param("(서울=연합뉴스) 두 장관이 5일 외교부에서 악수하고 있다. 2026.1.5", ["dateline", "caption"], id="a caption with nothing else on the page"),
    pytest.param(f"[앵커]{KLEAD}[기자]{KLEAD}", ["byline", "body", "byline", "body"], id="a broadcast script"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "roles"), CASES)
def test_each_line_plays_its_part(text: str, roles: list[str]) -> None:
    assert [role for role, _ in _roles(text)] == roles


@pytest.mark.parametrize(
    "asked",
    [
        "QUESTION: Has the Minister called the Governor of Orn?",
        "Q: Will the ferry sail again?",
        "Q2. : Will the ferry sail again?",
        "REPORTER: And the lamp of Tolvik, who mends it?",
        "Q    And the lamp of Tolvik, who mends it?",
        "▶ 진행자: 등대는 누가 고칩니까?",
        "◇ 진행자> 등대는 누가 고칩니까?",
        "질문: 등대는 누가 고칩니까?",
        "记者：灯塔由谁来修？",
        "记者：请介绍灯塔的情况。",
        "问：灯塔由谁来修？",
    ],
)
@pytest.mark.parametrize(
    "before", [f"{LEAD}\n\n", "Ministers meet again\n\n"], ids=["in the text", "at its head"]
)
def test_what_is_asked_in_a_transcript_is_body(before: str, asked: str) -> None:
    roles = {words: role for role, words in _roles(f"{before}{asked}\n\n{MORE}\n\n{KLEAD}")}
    assert roles[asked] == "body"


def test_what_an_outlet_asks_is_body_and_what_any_other_label_asks_before_who_answers_again_and_again() -> (
    None
):
    asked, other = "Harbour Times: Does Orn accept the levy?", "Dock: Will the levy be raised?"
    answers = [f"Ada Lund: {MORE}", f"Ada Lund: {LEAD}"]
    known = segment("\n\n".join([LEAD, asked, MORE]), is_outlet=lambda name: name == "Harbour Times")
    assert [each.role for each in known] == ["body", "body", "body"]
    roles = {words: role for role, words in _roles("\n\n".join([LEAD, other, answers[0], asked, answers[1]]))}
    assert (roles[asked], roles[other]) == ("body", "body")
    alone = {words: role for role, words in _roles("\n\n".join([LEAD, other, answers[0], MORE]))}
    assert alone[other] == "heading"


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("What was asked", "heading"),
        ("Questions and answers", "heading"),
        ("记者：王灯塔", "byline"),
        ("Q and A", "heading"),
    ],
)
def test_a_heading_and_a_credit_are_no_question(line: str, role: str) -> None:
    roles = {words: role for role, words in _roles(f"{LEAD}\n\n{line}\n\n{MORE}")}
    assert roles[line] == role


HOSTILE = [
    "가",
    "(",
    "[",
    "다. ",
    "A",
    "A.",
    "#a ",
    "사진=",
    '"',
    "(서울=",
    "a@",
    "기자 ",
    "20",
    "다.2026.1.1",
]


@pytest.mark.parametrize("unit", HOSTILE)
def test_time_grows_no_faster_than_the_line(unit: str) -> None:
    small, large = (min(_seconds(unit * (size // len(unit))) for _ in range(2)) for size in (60_000, 480_000))
    assert large < 24 * small + 0.5


def _seconds(text: str) -> float:
    begun = time.process_time()
    segment(text, headline="어떤 제목")
    return time.process_time() - begun


def test_a_format_knows_better_than_the_words() -> None:
    text = f"Politics\n\n{LEAD}"
    assert _roles(text, marks=[Segment("title", 0, 8)]) == [("title", "Politics"), ("body", LEAD)]


def test_a_title_is_the_headline_on_one_line() -> None:
    text = f"Ministers &#x27;warm&#x27; to talks\n\n{LEAD}"
    assert title_of(text, segment(text)) == "Ministers 'warm' to talks"


def test_a_text_without_a_title_has_none() -> None:
    text = f"SHANGHAI — {LEAD}\n{MORE}"
    assert title_of(text, segment(text)) is None


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("North Korea", "North Koreans crossed the line at dawn and went back."),
        ("북한", "북한은 5일 새 발사체를 쏘았다고 밝혔다."),
        ("한중 정상회담 하루 앞으로", "한중 정상회담 하루 앞으로를 알리는 현수막이 걸렸다."),
        ("Envoys meet by the harbour", "Envoys meet by the harbour's old wall every spring."),
    ],
)
def test_a_headline_that_only_opens_a_sentence_is_not_cut_out_of_it(headline: str, body: str) -> None:
    text = f"{headline}\n\n{body}"
    mark = Segment("title", 0, len(headline))
    found = segment(text, headline=headline, marks=[mark])
    assert [(part.role, text[part.start : part.end]) for part in found] == [
        ("title", headline),
        ("body", body),
    ]


@pytest.mark.parametrize(
    "label",
    [
        "문세라/대통령",
        "문세라/오른 총리",
        "문세라/부통령",
        "문세라/외교부 1차관",
        "타린 벨로스/오른 외교장관",
        "문세라/항만청 대변인",
        "한지우/국회의원",
        "나루미/하원의장",
        "문세라 / 오른 시장",
        "한지우/해경 선장",
        "한지우/오른대 교수",
        "문 모 씨/선원",
        "한지우/부두 상인",
        "한지우/오른 주민",
        "엘리아스 보른/유족",
    ],
)
def test_the_label_of_a_sound_bite_is_body(label: str) -> None:
    assert role_of(f"[{label}]") == "body"


@pytest.mark.parametrize(
    "label",
    [
        "단독",
        "정치/국회의원",
        "사회/법원",
        "문화/공연장",
        "스포츠/야구장",
        "경제/증권 시장",
        "정치/외교",
        "국제/미국",
        "사회/사건사고",
        "전국/강원",
        "부동산/재건축 조합장",
        "인터뷰/영화감독",
        "야구/감독",
        "오른/항만 공사",
        "홍길동/기자",
        "포토/현장",
        "영상",
        "기획/연재",
    ],
)
def test_a_section_in_brackets_is_navigation(label: str) -> None:
    assert role_of(f"[{label}]") == "navigation"


def role_of(line: str) -> str:
    """What a line between two paragraphs is."""
    return segment(f"{KLEAD}\n\n{line}\n\n{KLEAD}")[1].role
