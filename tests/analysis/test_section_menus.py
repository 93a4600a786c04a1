"""A line of an outlet's sections in a row is a menu, and no headline; an address under the text keeps the text's hour."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from app.analysis.cleaning import segment, title_of
from app.analysis.dates import published
from app.analysis.outlet_lines import outlet_lines
from app.ingest.sources.text import own_address

BODY = "여객선 운항이 열흘째 멈췄다. 섬 주민들은 부두를 떠나지 못했다."


@pytest.mark.parametrize(
    "menu",
    [
        "정치 경제 사회 국제 오피니언",
        "정치 | 경제 | 사회 | 문화",
        "뉴스 · 정치 · 사회 · 스포츠",
        "경제 산업 증권 부동산 금융",
        "국제 북한 외교 국방 포토 영상",
        "정치  경제  사회  전국  연예  스포츠  날씨",
        "정치 > 국회 > 외교",
        "로그인 회원가입 구독",
        "Politics Business World Sports Opinion",
        "News | Business | Tech | Sport",
        "home politics world travel",
        "News · Economy · Society · Culture",
        "时政 国际 财经 体育",
        "首页 新闻 国际 评论",
        "兩岸 國際 社會 財經".replace("兩岸", "國際"),
        "政治、経済、社会、国際",
        "新聞 評論 港澳 台灣",
    ],
)
def test_sections_in_a_row_are_navigation(menu: str) -> None:
    text = f"{menu}\n섬 여객선 열흘째 멈춰\n\n{BODY}\n\n{BODY} 항만청은 말이 없다."
    assert title_of(text, segment(text)) == "섬 여객선 열흘째 멈춰"


@pytest.mark.parametrize(
    "headline",
    [
        "정치와 경제 사이에 선 섬",
        "경제 사회 갈등, 섬에서 풀어",
        "국제 여객선 열흘째 멈춰",
        "정치 경제 무너진 섬",
        "사회 경제",
        "북한 외교 새 길 찾아",
        "영상 속 그 배의 귀환",
        "Politics of the sea",
        "World business leaders meet in Lorn",
        "Sports and politics meet on Orn",
        "Travel home for the harvest",
        "国际社会欢迎渡轮复航",
        "体育新闻中心落成",
        "政治经济学者谈渡轮",
        "財經界擔心渡輪停航",
    ],
)
def test_a_headline_with_names_of_sections_stays_one(headline: str) -> None:
    text = f"{headline}\n\n{BODY}\n\n{BODY} 항만청은 말이 없다."
    assert title_of(text, segment(text)) == headline


@pytest.mark.parametrize(
    ("line", "url", "at"),
    [
        ("입력 2031.03.13. 오후 6:12", "https://x.example/2031031300412", "2031-03-13T18:12:00+09:00"),
        ("입력 2031.03.13 18:12", "https://x.example/2031/03/13/ferry", "2031-03-13T18:12:00+09:00"),
        ("등록 2031-03-13 07:05", "https://x.example/news/20310313", "2031-03-13T07:05:00+09:00"),
        ("입력 2031.03.12 18:12", "https://x.example/2031/03/13/ferry", "2031-03-13"),
        ("입력 2031.03.13", "https://x.example/2031/03/13/ferry", "2031-03-13"),
        ("한지우 기자", "https://x.example/2031/03/13/ferry", "2031-03-13"),
        ("입력 2031.03.14 00:10", "https://x.example/2031/03/13/ferry", "2031-03-13"),
    ],
)
def test_the_day_of_an_address_has_the_hour_that_the_text_has_of_it(line: str, url: str, at: str) -> None:
    text = f"섬 여객선 열흘째 멈춰\n{line}\n\n{BODY}\n\n{BODY}"
    found = published(
        declared=None, url=url, text=text, segments=segment(text), fetched=None, zone=ZoneInfo("Asia/Seoul")
    )
    assert found.published.at == at


@pytest.mark.parametrize(
    ("end", "is_own"),
    [
        ("https://x.example/1", True),
        ("https://x.example/1\nⓒ 물결일보 무단전재 및 재배포 금지", True),
        ("https://x.example/1\n© 2031 Harbour Daily", True),
        ("https://x.example/1\nCopyright Harbour Daily. All rights reserved.", True),
        ("https://x.example/1\n<저작권자 물결통신>", True),
        ("https://x.example/1\n本网版权所有", True),
        ("https://x.example/1\n저작권자 ⓒ 물결일보\n무단 전재 금지", True),
        ("https://x.example/1\n배는 내일 뜬다.", False),
        ("https://x.example/1\n© 없이 끝나는 글이 아니라, " + "긴 문장이다. " * 30, False),
        ("https://x.example/1\nThe copyright of songs is old.", False),
        ("ⓒ 물결일보 무단전재", False),
    ],
)
def test_an_address_above_whose_the_text_is_is_its_own(end: str, is_own: bool) -> None:
    assert own_address(f"{BODY}\n\n{end}") == ("https://x.example/1" if is_own else None)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ⓒ 물결일보 무단전재 및 재배포 금지", "물결일보"),
        ("ⓒ물결일보, 무단 전재 금지", "물결일보"),
        ("© 2031 Harbour Daily. All rights reserved.", "Harbour Daily"),
        ("Copyright © Harbour Daily", "Harbour Daily"),
        ("© 海港日報 版權所有", "海港日報"),
        ("배는 내일 뜬다.", None),
        ("The copyright of songs is old.", None),
        ("ⓒ", None),
    ],
)
def test_whose_the_rights_are_is_told(line: str, name: str | None) -> None:
    found = [each.name for each in outlet_lines(f"섬 여객선\n\n{BODY}\n\n{line}")]
    assert found == ([name] if name else [])
