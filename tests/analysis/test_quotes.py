"""Who said what: each way of reporting speech, in invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import Speaker, parse_people
from app.analysis.quotes import Quote, quotes
from app.analysis.quoting import quoted

PEOPLE = parse_people(
    '[[person]]\nslug = "ada-quill"\nen = ["Ada Quill", "Quill"]\nko = ["에이다 퀼", "퀼"]\n'
    '[[person]]\nslug = "lee-naru"\nko = ["이나루"]\nroles = [{ title = "Envoy", ko = "수석특사", of = "north" }]'
)


def read(text: str, lang: str, headline: str = "") -> tuple[Quote, ...]:
    parts = [Segment("title", 0, len(headline))] if headline else []
    whole = f"{headline}\n\n{text}" if headline else text
    start = len(whole) - len(text)
    return quotes(whole, [*parts, Segment("body", start, len(whole))], lang, PEOPLE)


def name_of(speaker: Speaker | None) -> str | None:
    return speaker.name if speaker else None


def told(text: str, lang: str) -> list[tuple[str | None, str | None, str]]:
    return [(name_of(each.speaker), name_of(each.via), each.type) for each in read(text, lang)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We met by the harbour,” said Tom Reed, the envoy.", "Tom Reed"),
        ("“We met by the harbour,” Tom Reed said.", "Tom Reed"),
        ("“We met by the harbour,” Mr. Reed said. Envoy Tom Reed left.", "Tom Reed"),
        ("Tom Reed, chief envoy of the north, said: “We met by the harbour.”", "Tom Reed"),
        ("“We met by the harbour,” Tom Reed, chief envoy of the north, said.", "Tom Reed"),
        ("Tom Reed spoke. “We met by the harbour,” he said.", "Tom Reed"),
        ("According to Tom Reed, “we met by the harbour at noon.”", "Tom Reed"),
        ("Tom Reed said the envoys “met by chance” there.", "Tom Reed"),
        ("“We met,” Tom Reed said. “Rain fell on us all day.”", "Tom Reed"),
        ("“We met by the harbour,” the ministry said.", "the ministry"),
        ("“We met by the harbour,” Quill said.", "Ada Quill"),
        ("The so-called “harbour road” was closed.", None),
    ],
)
def test_english_speech_has_its_speaker(text: str, speaker: str | None) -> None:
    assert {each[0] for each in told(text, "en")} == {speaker}


@pytest.mark.parametrize(
    ("text", "told_of"),
    [
        # The verb first, whatever stands before the name.
        ("“We met by the harbour,” said former harbour pilot Tom Reed.", "Tom Reed"),
        ("“We met by the harbour,” said the office’s spokesman, Tom Reed.", "Tom Reed"),
        ("“We met by the harbour!” beamed Tom Reed of Northport.", "Tom Reed"),
        ("“We met by the harbour,” said Secretary of Tides Tom Reed.", "Tom Reed"),
        ("“We met by the harbour,” said one of the pilots at the pier.", "one of the pilots at the pier"),
        ("“We met by the harbour,” the presiding judge said in her ruling.", "the presiding judge"),
        ("“We met by the harbour” Tom Reed said.", "Tom Reed"),
        ("“We met by the harbour?” Tom Reed, head of the pilots’ union, said at noon.", "Tom Reed"),
        # The subject of the sentence where the verb has none.
        ("Tom Reed praised the plan, calling it “quite a day” for all.", "Tom Reed"),
        ("Tom Reed praised the plan and called it “quite a day” for all.", "Tom Reed"),
        ("Tom Reed was asking them why it had been “quite a day” for all.", "Tom Reed"),
        ("Critics left early, with Tom Reed calling it “quite a day” for all.", "Tom Reed"),
        ("Tom Reed, a former envoy who responded said: “We met by the harbour.”", "Tom Reed"),
        ("The plan was described by Tom Reed as “quite a day” for all.", "Tom Reed"),
        ("Tom Reed’s claim that it was “quite a day” was mocked.", "Tom Reed"),
        ("The north will take “firm steps” if need be, Tom Reed said on Monday.", "Tom Reed"),
        ("The north will take “firm steps” if need be, said Tom Reed, the envoy.", "Tom Reed"),
        ("Tom Reed: “We met by the harbour.”", "Tom Reed"),
        ("“We met by the harbour.” ― Tom Reed\nIt was noon. Tom Reed left.", "Tom Reed"),
    ],
)
def test_english_speech_is_told_in_many_ways(text: str, told_of: str) -> None:
    assert {each[0] for each in told(text, "en")} == {told_of}


@pytest.mark.parametrize(
    "text",
    [
        "Tom Reed, a pilot, spoke. “We met by the harbour,” said Reed, who was there at noon.\n“It rained on all of us.”",
        "Tom Reed, a pilot, disagreed with them and said so.\n“It rained on all of us by the harbour.”",
        "Ann Hale, 44, came. Tom Reed, 50, was late. “It rained on all of us,” he said.",
        "The ship came in at noon, Tom Reed said. “It rained on all of us,” he said.",
        "According to Reed, it was late. Mr. Tom Reed was there. “It rained on all of us,” he said.",
        "“It rained.” “All of us were wet,” Tom Reed said.",
    ],
)
def test_english_speech_goes_on_over_sentences_and_paragraphs(text: str) -> None:
    assert {each[0] for each in told(text, "en")} == {"Tom Reed"}


@pytest.mark.parametrize(
    "text",
    [
        "The harbour let out such reckless remarks as “all ships must leave” at noon.",
        "An article says that the plan cast aside the signboard of “open water”.",
        "The fact that they call their fleet a threat shows “open water” to all.",
        "Along with the tide, the timeline of events was said to be “open water” there.",
        "The pilots’ union concluded the talks with its friends showing “open water”.",
        "The pilots disclosed the moves to raise the tide and the gravity of the return of the “Harbour Command”.",
        "By joining HARK, called “the harbour club”, they hope for more.",
    ],
)
def test_what_is_no_name_and_no_office_never_speaks(text: str) -> None:
    assert {each[0] for each in told(text, "en")} == {None}


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor of Northport said that it was “quite a day” for all.", "The mayor of Northport"),
        (
            "The report came at noon. It is told by this finding: “All of the ships were lost there.”",
            "The report",
        ),
        (
            "“We met by the harbour!” Hale’s niece, state Del. Ann “Dot” Reed (D-Northport), shouted.",
            "Ann Reed",
        ),
        ("Tom Reed and Ben Hale call them “silver wolves” and worse.", "Tom Reed and Ben Hale"),
        (
            "Tom Reed is the nominee. The candidate went on with his warnings that all was “lost,” to cheers.",
            "Tom Reed",
        ),
        (
            "A wreath in the name of Tom Reed was laid. On the ribbon were letters reading “We remember you.”",
            "Tom Reed",
        ),
        ("The respected Comrade Tom Reed said that it was “quite a day” for all.", "Tom Reed"),
        ("The respected ComradeAda Quillsaid that it was “quite a day” for all.", "Ada Quill"),
        ("They came. Said Reed, who was wet, “It rained on all of us there.” Tom Reed left.", "Tom Reed"),
        ("“We met by the harbour,” said Army Capt. Tom Reed.", "Tom Reed"),
        ("“We met by the harbour,” Northport’s Tom Reed said.", "Tom Reed"),
        ("In a long, winding talk with Ben Hale, Tom Reed said it was “quite a day” for all.", "Tom Reed"),
        ("Many followed Reed’s dictum that the tide was a “silver flash” then. Tom Reed left.", "Tom Reed"),
        ("Her father, Tom Reed, 39, worried about it. “It rained on all of us,” he surmised.", "Tom Reed"),
        ("Pilots were irritated, with Sen. Tom Reed calling it “quite a day” for all.", "Tom Reed"),
        ("Secretary of State Reed said it was “quite a day” for all. Tom Reed left.", "Tom Reed"),
    ],
)
def test_english_speech_is_told_in_rarer_ways(text: str, speaker: str) -> None:
    assert told(text, "en")[0][0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Of whom the text says "his" is no "she"; nor is anybody of whom nothing is known, after a mother.
        (
            "Orrin Vale and his crew came. Mira Tolk and her crew left at noon. “It rained,” he said.",
            "Orrin Vale",
        ),
        (
            "Ms. Vale was there. Dana Vale and Robin Tolk, a pilot, left. Robin Tolk left. “It rained,” she said.",
            "Dana Vale",
        ),
        ("Vale spoke at noon. I called my mother. To which she said, “It rained on all of us there.”", None),
    ],
)
def test_he_and_she_are_told_apart(text: str, speaker: str | None) -> None:
    assert told(text, "en")[0][0] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "“The risk,” said Tom Reed, who was there, “is that all of us get wet.”",
        "Tom Reed came late. It was cold, he said. “(Hale) has what it takes to be a pilot.”",
        "“It rained on all of us there.”\n- Tom Reed.\nTom Reed left at noon.",
        "Tom Reed came late. He went on to call Hale “the worst pilot of all.”",
        "Tom Reed drew fire over his claim at the pier that “it never rains here at all.”",
    ],
)
def test_one_sentence_and_what_is_beside_it_have_one_speaker(text: str) -> None:
    assert {each[0] for each in told(text, "en")} == {"Tom Reed"}


def test_an_outlet_at_the_end_of_a_sentence_passes_words_on() -> None:
    text = "Tom Reed said the pilots were “doing the right thing” there, the Harbour Times reported."
    assert told(text, "en") == [("Tom Reed", "Harbour Times", "fragment")]


def test_a_kind_of_article_is_no_speaker_of_its_headline() -> None:
    assert (
        read("It rained.", "en", headline="All Will End in “Open Water”: HARK Commentary")[0].speaker is None
    )


def test_it_may_be_a_writing() -> None:
    text = "The email came at noon. It stated: “It rained on all of us there.”"
    assert told(text, "en")[0][0] == "The email"


def test_she_is_not_a_man_who_was_named_last() -> None:
    text = "Anna Hale, the pilot, was there. Peter Reed, the envoy, left at noon. “It rained,” she said."
    assert told(text, "en")[0][0] == "Anna Hale"


def test_an_office_means_who_holds_it_in_the_text() -> None:
    text = "Tom Reed, director of the pilots’ school, came. Reed left. “It rained,” the director said."
    assert told(text, "en")[0][0] == "Tom Reed"


def test_an_abbreviation_is_what_it_stands_for() -> None:
    text = "The Joint Harbour Office (JHO) met. “We met by the harbour,” the JHO said."
    assert told(text, "en")[0][0] == "Joint Harbour Office"


@pytest.mark.parametrize(
    "text",
    [
        "The fish, often described as a “silver flash,” is rare.",
        "Fish have been referred to as “silver flashes” there.",
        "Tom Reed said so on “Harbour Morning” at noon.",
        "Tom Reed rose to fame in films including “Harbour” and “Northport Rising” there.",
        "The shop, Tom Reed said, sold a set, “Harbour Seven,” to all.",
        "Both sides continued “constructive” talks.",
    ],
)
def test_english_words_that_name_something_have_no_speaker(text: str) -> None:
    assert {each[0] for each in told(text, "en")} == {None}


@pytest.mark.parametrize(
    ("headline", "body"),
    [
        ("Reed: it was ‘quite a day’ for all", "Tom Reed came to the harbour. Reed left at noon."),
        ("‘Quite a day’ for all, Reed says", "Tom Reed came to the harbour. Reed left at noon."),
        ("‘Quite a day’ for all at the harbour", "Tom Reed said it was “quite a day” for all of them."),
        ("Pilot warns of ‘quite a day’ ahead", "Tom Reed warned that it was “quite a day” for all of them."),
    ],
)
def test_an_english_headline_has_its_speaker_from_itself_or_from_the_body(headline: str, body: str) -> None:
    assert name_of(read(body, "en", headline=headline)[0].speaker) == "Tom Reed"


def test_an_outlet_is_never_the_speaker() -> None:
    assert told("“It will rain at noon,” Tom Reed told the Harbour Times.", "en")[0][0] == "Tom Reed"
    text = "Envoy Tom Reed promised to “stay at the harbour,” the Harbour Times reported."
    assert told(text, "en") == [("Tom Reed", "Harbour Times", "fragment")]


def test_an_outlet_that_is_told_passes_words_on() -> None:
    text = "“It will rain at noon,” Tom Reed told the Harbour Times."
    assert told(text, "en") == [("Tom Reed", "Harbour Times", "full")]
    assert told("The Harbour Times reported that “it will rain at noon today”.", "en")[0][:2] == (
        None,
        "Harbour Times",
    )


def test_relayed_english_speech_keeps_both() -> None:
    text = "Envoy Tom Reed met Minister Ben Hale. Reed said that Hale replied that they “need to be patient” now."
    assert told(text, "en") == [("Ben Hale", "Tom Reed", "fragment")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('김항구 특사는 "항구에서 만났다"고 말했다.', "김항구"),
        ('항만청 김항구 청장은 5일 "비가 왔다"며 "다시 만나겠다"고 밝혔다.', "김항구"),
        ('김항구 특사는 항구에 왔다. 김 특사는 "항구에서 만났다"고 했다.', "김항구"),
        ('김항구 특사는 항구에 왔다. 그는 "항구에서 만났다"고 했다.', "김항구"),
        ('김항구 특사는 "만났다"고 말했다.이어 "비가 왔다"고 덧붙였다.', "김항구"),
        ('항만청은 "길을 닫는다"고 발표했다.', "항만청"),
        ('항만청 측은 "길을 닫는다"고 발표했다.', "항만청"),
        ('[김항구/특사 : "항구에서 만났습니다."]', "김항구"),
        ('에이다 퀼 장관은 "항구에서 만났다"고 말했다.', "에이다 퀼"),
        ('이 특사는 "항구에서 만났다"고 말했다.', "이나루"),
        ('퀼은 "항구에서 만났다"고 말했다.', "에이다 퀼"),
        ('김항구 도 항만부지사는 "항구에서 만났다"고 말했다.', "김항구"),
        ('김항구(34) 씨는 "항구에서 만났다"고 말했다.', "김항구"),
        ('A(34) 씨는 "항구에서 만났다"고 말했다.', "A 씨"),
        ('김항구 항만대 소아항해과 교수는 "항구에서 만났다"고 말했다.', "김항구"),
        ('박항구 바다회사 항해 담당은 "항구에서 만났다"고 말했다.', "박항구"),
        ('항만청 관계자는 "길을 닫는다"고 했다.', "항만청 관계자"),
        ('사진|항만청김항구 항만서장은 "항구에서 만났다"고 말했다.', "김항구"),
        ('오르단 마데로 베트남 대통령이 왔다. 마데로 대통령은 "항구에서 만났다"고 했다.', "오르단 마데로"),
        ('올리베에 포르타 대표는 "항구에서 만났다"고 말했다.', "올리베에 포르타"),
        ('배우 올리 포르타도 "항구에서 만났다"고 말했다.', "올리 포르타"),
        ('Tom Reed는 "항구에서 만났다"고 말했다.', "Tom Reed"),
        ('김항구 특사 또한 "항구에서 만났다"고 말했다.', "김항구"),
        ('"항구에서 만났다"고 김항구 특사는 말했다.', "김항구"),
        ('김항구 특사가 왔다. 박나루 의원이 "언제 만났느냐"고 묻자 김 특사는 말이 없었다.', "박나루"),
        ('응답자의 75.2%가 "항구가 좋다"고 답했다.', "응답자"),
        ('김항구 CTO는 "항구에서 만났다"고 말했다.', "김항구"),
        ('이달 초 미셀 프리드만 바다부 장관은 "항구에서 만났다"고 했다.', "미셀 프리드만"),
        ('배가 왔다. 배 소속사 바다엔터는 5일 "길을 닫는다"고 밝혔다.', "바다엔터"),
        ('[김항구 / 특사]"항구에서 만났습니다."', "김항구"),
        ('박나루 의원이 물었다.\n김항구 특사 : "항구에서 만났습니다."', "김항구"),
    ],
)
def test_korean_speech_has_its_speaker(text: str, speaker: str) -> None:
    found = told(text, "ko")
    assert found
    assert {(each[0], each[2]) for each in found} == {(speaker, "full")}


def test_relayed_korean_speech_keeps_both() -> None:
    text = '김항구 특사와 박나루 대변인이 왔다. 김 특사는 "다시 만나겠다"고 말했다고 박 대변인은 전했다.'
    assert told(text, "ko") == [("김항구", "박나루", "full")]
    text = '박나루 대변인에 따르면 김항구 특사는 "다시 만나겠다"고 했다.'
    assert told(text, "ko") == [("김항구", "박나루", "full")]


@pytest.mark.parametrize(
    "text",
    [
        '김항구 특사가 왔다. 업계에서는 "길이 좁다"는 지적이 나온다.',
        '김항구 특사가 왔다. "길이 좁다"는 질문에 답하지 않았다.',
        '김항구 특사는 "왔다"고 했다. 절반 가까이는 "길이 좁다"고 답했다.',
        '김항구 특사는 "왔다"고 했다. 댓글엔 "길이 좁다"는 글도 있었다.',
        '김항구 특사가 왔다. 벽에는 "길이 좁다"라고 적힌 종이가 붙었다.',
    ],
)
def test_what_nobody_in_particular_says_is_not_the_last_speaker_s(text: str) -> None:
    assert told(text, "ko")[-1][0] in (None, "업계")


def test_a_korean_outlet_passes_words_on() -> None:
    assert told('항구일보는 "비가 왔다"고 보도했다.', "ko") == [(None, "항구일보", "full")]
    assert told('항구일보는 김항구 특사를 인용해 "비가 왔다"고 보도했다.', "ko")[0][:2] == (
        "김항구",
        "항구일보",
    )
    assert told('현지 매체 엘마레로는 "비가 왔다"고 보도했다.', "ko") == [(None, "엘마레로", "full")]
    text = '항구일보에 따르면 비가 왔다. 매체는 "길이 닫혔다"고 전했다.'
    assert told(text, "ko") == [(None, "항구일보", "full")]


def test_words_that_a_speaker_repeats_are_another_s() -> None:
    text = "김항구 특사는 \"박나루 의원이 '비가 온다'고 말했다\"고 전했다."
    assert told(text, "ko") == [("김항구", None, "full"), ("박나루", "김항구", "full")]


@pytest.mark.parametrize("text", ["‘항구’는 넓다.", "김항구 특사는 '바다길'이라는 이름을 붙였다."])
def test_terms_between_single_marks_are_no_speech(text: str) -> None:
    assert told(text, "ko") == [(None, None, "scare")]


@pytest.mark.parametrize(
    ("headline", "text", "speaker"),
    [
        ('긴 항해 마친 퀼 "비가 왔다"', '퀼은 "길다"고 했다.', "에이다 퀼"),
        ('김항구, 항구서 "비가 왔다"', '김항구 특사는 "길다"고 했다.', "김항구"),
        ('與박나루 "비가 왔다"', '김항구 특사는 "길다"고 했다.', "박나루"),
        ('中항만부 "비가 왔다"', '김항구 특사는 "길다"고 했다.', "중국 항만부"),
        ('"비가 왔다" 김항구, 항구 방문', '김항구 특사는 "길다"고 했다.', "김항구"),
        ('항만청장 "비가 왔다"', '김항구 항만청장은 "길다"고 했다.', "김항구"),
        ('김항구 특사 취임… "비가 왔다"', '김항구 특사는 "길다"고 했다.', "김항구"),
        ('바다 vs "비가 왔다"', '김항구 특사는 "길다"고 했다.', None),
    ],
)
def test_a_korean_headline_names_its_speaker_in_many_ways(
    headline: str, text: str, speaker: str | None
) -> None:
    assert name_of(read(text, "ko", headline)[0].speaker) == speaker


@pytest.mark.parametrize("text", ["‘항구의 날’을 맞았다.", "이른바 '항구 길'이라 불리는 곳이다."])
def test_words_that_nobody_says_have_no_speaker(text: str) -> None:
    assert told(text, "ko") == [(None, None, "scare")]


def test_a_korean_headline_has_the_speaker_that_stands_before_it() -> None:
    found = read('김항구 특사는 "항구에서 만났다"고 말했다.', "ko", headline='김 특사 "항구서 만났다"')
    assert [(name_of(each.speaker), each.in_headline) for each in found] == [
        ("김항구", True),
        ("김항구", False),
    ]


def test_a_korean_headline_without_one_has_that_of_the_words_it_repeats() -> None:
    found = read('김항구 특사는 "항구에서 모두 만났다"고 말했다.', "ko", headline='"항구에서 모두 만났다"')
    assert found[0].speaker == found[1].speaker
    assert found[0].speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("外交部发言人林一舟表示：“双方在港口举行了会谈。”", "林一舟"),
        ("“双方在港口举行了会谈。”林一舟说。", "林一舟"),
        ("林一舟5日指出，“双方在港口举行了会谈。”他还说：“会谈很有成果。”", "林一舟"),
        ("外交部强调，“双方在港口举行了会谈。”", "外交部"),
        ("“双方在港口举行了会谈。”外交部发言人林一舟5日在例行记者会上说。", "林一舟"),
        ("林一舟5日抵达港口。“双方在港口举行了会谈，”他说，“会谈很有成果。”", "林一舟"),
        ("林一舟认为，此举“令人遗憾”。她强调，“门一直开着。”", "林一舟"),
        ("在谈到贸易问题时，林一舟表示，双方“各有所需”。", "林一舟"),
        ("白山國外長林一舟透露，雙方「已達成共識」。", "林一舟"),
        ("根据林一舟的说法，“双方在港口举行了会谈。”", "林一舟"),
        ("市长林一舟最后说：“灯亮了。”", "林一舟"),
        ("外长马天河会后表示：“航线将恢复。”", "马天河"),
        ("马天河抵达首都后对媒体说：“航线将恢复。”", "马天河"),
        ("对方船长只说：“雾太大。”", "对方船长"),
        ("所谓“海港方案”已被放弃。", None),
    ],
)
def test_chinese_speech_has_its_speaker(text: str, speaker: str | None) -> None:
    assert {each[0] for each in told(text, "zh")} == {speaker}


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ("据海港通讯社报道，林一舟在会上指出，“双方在港口举行了会谈。”", "林一舟", "海港通讯社"),
        ("海港日报报道说，“双方在港口举行了会谈。”", None, "海港日报"),
        ("马天河告诉海港电视台，“我们会留下来。”", "马天河", "海港电视台"),
        ("林一舟引述马天河的话说，“我们会留下来。”", "马天河", "林一舟"),
        ("据海港通讯社报道，通商长官马天河离场时说：“港口是试金石。”", "马天河", "海港通讯社"),
        ("一名船企代表向记者透露，马天河在会上反问：“谁来负责？”", "马天河", "一名船企代表"),
    ],
)
def test_relayed_chinese_speech_keeps_both(text: str, speaker: str | None, via: str) -> None:
    assert [each[:2] for each in told(text, "zh")] == [(speaker, via)]


def test_other_languages_keep_their_quotations_without_a_speaker() -> None:
    assert told("大臣は「港で会談した」と述べた。", "ja") == [(None, None, "scare")]


def test_furniture_is_not_quoted() -> None:
    text = "“Leave a reply,” they said."
    assert quotes(text, [Segment("comment", 0, len(text))], "en", PEOPLE) == ()


@pytest.mark.parametrize("lang", ["en", "ko", "zh"])
@pytest.mark.parametrize(
    "text",
    [
        "“a” " * 20_000,
        "said " * 20_000 + "“x”",
        "김항구 특사는 " * 10_000 + '"비"고 말했다',
        '"비"고 말했다. ' * 1_900,
        "Tom Reed, the envoy, " * 10_000 + "said “x”",
        "[김/특사 : " * 10_000,
        "측 " * 20_000 + '측은 "비"고 말했다',
        "(" * 20_000 + '김항구는 "비"고 말했다',
        "\"나는 '비'라고 \" " * 900,
        "A B C. D " * 12_000 + "“x”",
        "according to the " * 8_000 + "“x,” (said " * 900,
    ],
    ids=[
        "marks",
        "saying",
        "subjects",
        "quotations",
        "appositions",
        "sound bites",
        "sides",
        "brackets",
        "nested",
        "capitals",
        "sources",
    ],
)
def test_texts_made_to_be_slow_are_read_to_their_end(text: str, lang: str) -> None:
    found = read(text, lang)
    assert [each.span for each in found] == [each.span for each in quoted(text)]


def test_he_is_nobody_where_two_are_named_and_neither_was_heard() -> None:
    text = "Tom Reed and Ben Hale met by the harbour. He said it was “quite a day” for both."
    assert told(text, "en")[0][0] is None


def test_a_word_that_opens_a_sentence_is_no_speaker() -> None:
    assert told("Claims went round, he said, that were “quite wild”.", "en")[0][0] != "Claims"
    assert told("On Monday Tom Reed had said it was “quite wild”.", "en")[0][0] == "Tom Reed"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # Offices: cut short before a name, with a capital behind it, held by another word.
        ("FM Tom Reed left. “We met by the harbour,” Reed said.", "Tom Reed"),
        ("Tom Reed, President Northport Mills, says: “We met by the harbour.”", "Tom Reed"),
        ("Foreign Minister Tom Reed left. “We met by the harbour,” the top diplomat noted.", "Tom Reed"),
        # Whoever argues that something ought to be called so.
        ("Tom Reed argued that the road should be recalled as “a folly”.", "Tom Reed"),
        ("Tom Reed will be remembered for his “harbour songs”.", None),
        # A clause before that names whom the pronoun means.
        ("Ben Hale left. While Tom Reed praised the road, he called it “a folly”.", "Tom Reed"),
        (
            "The Harbour Times, in an opinion article, asked for calm. It called the road “a folly”.",
            "Harbour Times",
        ),
        ("“We met by the harbour,” said Tom Bloomberg. “Rain fell on us all day.”", "Tom Bloomberg"),
        # Somebody without a name.
        ("Tom Reed left. The waiter returns with tea. He whispers, “We met by the harbour.”", "The waiter"),
        ("Tom Reed left. His mother sat down. He said, “We met by the harbour.”", "Tom Reed"),
        # Said at the end of a long sentence, by any word.
        ("Roads are “a folly” to all, Tom Reed said on Monday, noting the rain.", "Tom Reed"),
        ("Roads are “a folly” to all of them, the council writes.", "the council"),
        ("Tom Reed (N-Northport): “We met by the harbour.”", "Tom Reed"),
        # Speech in a line of its own is of whom the line before is about.
        ("“We met,” said Ben Hale.\n\nTom Reed kept away.\n\n“I never met them by the harbour.”", "Tom Reed"),
        ("“We met by the harbour,” Reed said. Northern Premier Tom Reed left.", "Tom Reed"),
        ("Northern Minister T Reed left. “We met by the harbour,” the Prime Minister said.", "T Reed"),
        (
            "Ruling Tide Party chief Tom Reed accused them of lies to save Ben Hale, and called it “a folly”.",
            "Tom Reed",
        ),
        (
            "One user on Harbourbook, which is read by all, posted: “We met by the harbour.”",
            "One user on Harbourbook",
        ),
        ("They kept orders from Tom Reed to “close every harbour road” at night.", "Tom Reed"),
        ("The road “will be a folly” for all of us, according to Reed’s remarks. Tom Reed left.", "Tom Reed"),
        # An office that the text says of nobody, and others.
        ("Tom Reed denied it.\n\n“We met by the harbour,” the presidential spokesman said.", "Tom Reed"),
        ("Tom Reed denied it.\n\n“We met by the harbour,” the source said.", "the source"),
        (
            "Tom Reed denied it.\n\n“We met by the harbour,” the mayor’s spokesman said.",
            "the mayor’s spokesman",
        ),
        (
            "Tom Reed, NPO spokesman for the roads, left. “We met by the harbour,” the official said.",
            "Tom Reed",
        ),
        ("President-elect Tom Reed left. “We met by the harbour,” the future president said.", "Tom Reed"),
        (
            "SEOUL, Jan. 2 (Wire) -- Harbour Guard (HG) spokesman Commodore Tom Reed left. “We met,” he said.",
            "Tom Reed",
        ),
        ("By Ben Reed\n\nTom Reed left. “We met by the harbour,” Reed said.", "Tom Reed"),
        ("Ben Quill left. “We met by the harbour,” Quill said.", "Ben Quill"),
        ("Harbour specialist at the Tide Office, Tom Reed, left. “We met,” he said.", "Tom Reed"),
        ("Tide Party mouthpieces said the road was “a folly”.", "Tide Party mouthpieces"),
        ("There was a new requirement. It is “a folly”, he said. Tom Reed left.", None),
        ("The Harbour Times warned: “We will meet by the harbour.”", "Harbour Times"),
        # An office of State is part of the title; of Mills is a place.
        ("Rain fell after Secretary of State Tom Reed left. “We met,” he said.", "Tom Reed"),
        ("“We met by the harbour,” said pilot Tom Reed of AG Mills & Sons.", "Tom Reed"),
        (
            "A legislator, Ben Hale, asked Deputy Minister Tom Reed. The minister replied, “We met.”",
            "Tom Reed",
        ),
        ("Calling the road “a folly” and “a mere whim,” Tom Reed went on to ask for calm.", "Tom Reed"),
        ("They do not do enough to warn us of “harbour tides” at night.", None),
        ("Tom Reed called on the council not to “close every harbour road” at night.", "Tom Reed"),
        ("Several harbours closed. The road reopened, Tom Reed noted. “We met,” he said.", "Tom Reed"),
        ("Tom Reed thanked them for “all the roads that you gave me”.", "Tom Reed"),
        ("Ben Hale left. Instead, said Tom Reed, roads were closed. “Nobody ever used them.”", "Tom Reed"),
        ("“We met,” said Tom Reed. The harbour was closed. “We always keep it open at night.”", "Tom Reed"),
        (
            "According to a notice signed by all, the council said:\n\n“We met by the harbour.”",
            "a notice signed",
        ),
        ("‘We met by the harbour,” said Tom Reed. “We left,” he said.", "Tom Reed"),
        ("Tom Reed revealed how Ben “Dot” Hale left.", None),
        ('Tom Reed wants to shoot \'em all. "We met by the harbour," he said.', "Tom Reed"),
        ("Tom Reed asked: “Why are we here?” Ben Hale replied: “We met.”", "Ben Hale"),
        ("Ben Hale left. Chief Cabinet Secretary Tom Reed spoke. “We met,” he added.", "Tom Reed"),
        ("The band said they were victims of a “harbour folly” at night.", "The band"),
        ("Ben Hale left. Tom Reed attacked Hale’s new pledges as “a folly”.", "Tom Reed"),
        ("“We met by the harbour,” says the instructions on the wall.", "the instructions on the wall"),
        # No name: a day, a word that opens a sentence.
        ("Stormy Tuesday came. Tom Reed left. “We met by the harbour,” he said.", "Tom Reed"),
    ],
)
def test_english_speakers_of_outlets_elsewhere(text: str, speaker: str | None) -> None:
    assert told(text, "en")[-1][0] == speaker


def test_paragraphs_of_one_speech_in_one_line_are_each_quoted() -> None:
    text = 'Harbour!\u2019s Mr Reed said: "We met by night. "We left by day. "We never came back." Rain fell.'
    assert [quote.span.of(text) for quote in read(text, "en")] == [
        "We met by night.",
        "We left by day.",
        "We never came back.",
    ]
    assert {name for name, _, _ in told(text, "en")} == {"Reed"}


def test_who_speaks_may_quote_what_they_said_before() -> None:
    assert [name for name, _, _ in told("“I said, ‘We never met by night,’” Tom Reed said.", "en")] == [
        "Tom Reed"
    ] * 2
    assert told("“It is no ‘harbour road’ at all,” Tom Reed said.", "en")[1][0] is None
