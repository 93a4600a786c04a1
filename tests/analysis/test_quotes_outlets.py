"""Who passes Korean words on: papers and who brought them out, outlets however called, by invented sentences."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import parse_people
from app.analysis.quotes import quotes

PEOPLE = parse_people("")
Heard = list[tuple[str | None, str | None]]


def told(text: str) -> Heard:
    found = quotes(text, [Segment("body", 0, len(text))], "ko", PEOPLE)
    return [(q.speaker.name if q.speaker else None, q.via.name if q.via else None) for q in found]


@pytest.mark.parametrize(
    ("source", "via"),
    [
        ("노을신문이 입수한 28분 분량 녹취에 따르면", "노을신문"),
        ("나루미 의원이 공개한 김항구 시장의 불출석 사유서에 따르면", "나루미"),
        ("노을신문이 항만청을 통해 확보한 보고서에 따르면", "노을신문"),
        ("물결연구원이 29일 발표한 보고서에 따르면", "물결연구원"),
        ("물결정부가 공개한 발언문에 따르면", "물결정부"),
        ("비가 많이 온 해에 나온 기록에 따르면", None),
        ("27일 <주간물결> 온라인판에 따르면", "주간물결"),
        ("2일 영국 데일리메일에 따르면", "데일리메일"),
        ("물빛 인사이더에 따르면", "물빛 인사이더"),
        ("AP·로이터 통신 등에 따르면", "AP·로이터 통신"),
        ("2일 ICT업계에 따르면", None),
    ],
)
def test_a_korean_paper_is_passed_on_by_whoever_brought_it_out(source: str, via: str | None) -> None:
    assert told(f'{source} 김항구 시장은 "길이 좁다"고 말했다.') == [("김항구", via)]


def test_a_survey_with_a_title_is_passed_on_by_whose_it_is() -> None:
    heard = told('물결연구원의 ‘뱃길 조사’에 따르면 응답자의 75%가 "길이 좁다"고 답했다.')
    assert heard[-1] == ("응답자", "물결연구원")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ('항구아레나는 "배가 다 팔렸다"고 보도했다.', [(None, "항구아레나")]),
        ('항구아레나 역시 "배가 다 팔렸다"며 "놀랍다"고 보도했다.', [(None, "항구아레나")] * 2),
        ('전문지 물결은 "배가 팔렸다"고 했다. 물결은 "길이 좁다"고 했다.', [(None, "물결")] * 2),
        ('물결 통신이 전했다. 물결은 "길이 좁다"며 배를 물었다.', [(None, "물결 통신")]),
        ('물결통신이 전했다. 물결은 "길이 좁다"며 배를 물었다.', [(None, "물결통신")]),
        ('유력 매체 타마루 등은 "배가 왔다"고 보도했다.', [(None, "타마루")]),
        ('노을신문 등은 "배가 왔다"고 보도했다.', [(None, "노을신문")]),
        ('물결 저널(WJ)은 "길이 좁다"고 했다.', [(None, "물결 저널")]),
        ('배꾼들은 "길을 열라"고 통신사 ILNA도 29일 보도했다.', [("배꾼들", "ILNA")]),
        ('전문매체 물결(MG)이 1일 알렸다. 보도에 따르면 김항구 시장은 "길이 좁다"고 했다.', [("김항구", "물결")]),
        ('한 매체 물결이 알렸다. 해당 보도에 따르면 김항구 시장은 "길이 좁다"고 했다.', [("김항구", "물결")]),
        ('노을신문은 김 위원장이 "부두를 방문하시였다"고 30일 보도했다.', [(None, "노을신문")]),
        ('노을통신은 김항은 위원장이 온 가운데 배가 떴다며 "배가 갔다"고 보도했다.', [(None, "노을통신")]),
        ('항만부는 "깊다"고 했다. 그러면서 "열라"며 배가 있다는 노을통신의 보도는 부인했다.', [("항만부", None)] * 2),
        ('메디포스트는 "배를 짓겠다"고 밝혔다.', [("메디포스트", None)]),
        ('옛것을 좋다 하는 경향이 "옛 배가 좋다"라는 말에 담겼다.', [(None, None)]),
    ],
)  # fmt: skip
def test_an_outlet_is_one_by_what_a_text_says_of_it(text: str, heard: Heard) -> None:
    assert told(text) == heard


@pytest.mark.parametrize(
    ("text", "via"),
    [
        ('김항구 소장은 길에는 "다툼도 없다"며 "생각하지 못했다"라고 CNN에 말했다.', "CNN"),
        ('김항구 소장은 "길이 좁다"면서 "배가 많다"고 AP 통신과 BBC 방송 등에 전했다.', "BBC 방송"),
        ('김항구 소장은 <물결>통신에 "길이 좁다"며 "배가 많다"고 했다.', "물결통신"),
        ('노을신문과 인터뷰에 나선 김항구 소장은 "길이 좁다"며 "배가 많다"고 했다.', "노을신문"),
        ('김항구 소장은 CNN과의 통화에서 "길이 좁다"며 "배가 많다"고 했다.', "CNN"),
        ('김항구 소장은 "길이 좁다"라면서도 "배가 많다"고 말했다고 박나루 대변인은 전했다.', "박나루"),
        ('김항구 소장은 "길이 좁다", "배가 많다"는 등의 발언을 했다고 박나루 대변인은 전했다.', "박나루"),
        ('김항구 소장은 "길이 좁다"며 "배가 많다"고 말했다고 노을통신이 지난해 12월 30일(현지 시간) 보도했다.', "노을통신"),
    ],
)  # fmt: skip
def test_whoever_was_told_passes_on_all_of_one_breath(text: str, via: str) -> None:
    assert told(text) == [("김항구", via)] * 2


@pytest.mark.parametrize(
    ("going_on", "via"),
    [
        ('김 의원은 자신의 페이스북에 "배가 많다"고 썼다.', None),
        ('김 의원은 SNS 글에서 "배가 많다"고 썼다.', None),
        ('김 의원은 입장문을 냈다. 김 의원은 "배가 많다"고 했다.', None),
        ('김 의원은 4일에도 "배가 많다"고 했다.', None),
        ('앞서 김 의원은 "배가 많다"고 했다.', None),
        ('김 의원은 "배가 많다"고 했다.', "노을통신"),
        ('회의에 앞서 김 의원은 "배가 많다"고 했다.', "노을통신"),
        ('노을통신은 앞서 김 의원이 "배가 많다"고 말했다고 전했다.', "노을통신"),
    ],
)
def test_nobody_passes_on_what_is_said_on_one_s_own_page_or_another_day(
    going_on: str, via: str | None
) -> None:
    text = f'3일 노을통신에 따르면 김항구 의원은 "길이 좁다"고 했다. {going_on}'
    assert told(text) == [("김항구", "노을통신"), ("김항구", via)]


@pytest.mark.parametrize(
    ("text", "speaker", "via"),
    [
        ('항만청은 물결연대로부터 ‘배를 막아 달라’는 내용의 고발장을 접수했다고 29일 밝혔다.', "물결연대", "항만청"),
        ('항만청에 따르면 오전 물결센터로부터 "배가 떴다"는 신고가 접수됐다.', "물결센터", "항만청"),
        ('물결당은 김항구 대통령이 박 시장에게 "함께 가자"는 내용의 축전을 보냈다고 통신을 통해 25일 밝혔다.', "김항구", "물결당"),
        ('한서윤 전 총리는 길과 관련, 물결 정부도 뜻을 존중한다며 "길을 열자"고 말했다.', "한서윤", None),
        ('노을통신 등에 따르면 일왕은 "좋은 해가 되길 바란다"고 말했다.', "일왕", "노을통신"),
        ('한 운전기사는 CNN에 "길이 좁다"고 말했다.', "한 운전기사", "CNN"),
        ('물결신문 김항구 논설주간은 칼럼에서 "길이 좁다"고 썼다.', "김항구", None),
    ],
)  # fmt: skip
def test_who_speaks_is_told_from_who_passes_it_on(text: str, speaker: str, via: str | None) -> None:
    assert told(text)[-1] == (speaker, via)


def test_what_somebody_answered_is_their_own() -> None:
    text = """김항구 청장은 "어렵다"고 했다. 그는 "박 시장이 배를 달라고 했는데, '법이 있어 불가능하다'고 설명했다"며 웃었다."""
    assert told(text)[-1] == ("김항구", None)
