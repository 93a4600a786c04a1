"""Bylines keep names and nothing else."""

from __future__ import annotations

import pytest

from app.analysis.bylines import bylines
from app.analysis.cleaning import segment

DECLARED = [
    ("홍길동(gildong@example.com)", ["홍길동"]),
    ("홍길동 기자 4g1@example.com", ["홍길동"]),
    ("홍길동 기자, 성춘향 기자", ["홍길동", "성춘향"]),
    ("홍길동·성춘향 특파원", ["홍길동", "성춘향"]),
    ("홍길동 정치부 선임기자", ["홍길동"]),
    ("By Kim Gil-dong", ["Kim Gil-dong"]),
    ("Ann Lee and Bob O'Hara", ["Ann Lee", "Bob O'Hara"]),
    ("Ann Lee, Bob Park, Staff", ["Ann Lee", "Bob Park"]),
    ("M. H. Lee (a@example.com)", ["M. H. Lee"]),
    ("ann@example.com", []),
    ("홍길동기자 gd@example.com", ["홍길동"]),
    ("홍길국 기자(gg@example.com),성춘향 기자(sc@example.com)", ["홍길국", "성춘향"]),
    ("베이징=홍길동 특파원 gd@example.com", ["홍길동"]),
    ("홍길동 기자(=전주)(gd@example.com)", ["홍길동"]),
    ("홍길동 예시닷컴 기자", ["홍길동"]),
    ("강원취재본부(gw@example.com)", []),
    ("AB JDN", []),
    ("The Example Herald", []),
    ("Reuters", []),
    ("山田太郎記者", ["山田太郎"]),
    ("José García de la Vega", ["José García de la Vega"]),
]


@pytest.mark.parametrize(("author", "names"), DECLARED)
def test_a_declared_author_is_reduced_to_names(author: str, names: list[str]) -> None:
    assert list(bylines([author], "", ())) == names


SIGNED = [
    (
        "(서울=연합뉴스) 홍길동 성춘향 기자 = 두 나라가 회담을 열었다고 외교부가 5일 밝혔다. gd@example.com",
        ["홍길동", "성춘향"],
    ),
    ("[예시일보 홍길동 기자] 두 나라가 회담을 열었다고 외교부가 5일 밝혔다.", ["홍길동"]),
    (
        "By Kim Gil-dong\n\nThe two countries held talks on Monday, the foreign ministry said in a short statement.",
        ["Kim Gil-dong"],
    ),
    (
        "By Focus |\n\nThe two countries held talks on Monday, the foreign ministry said in a short statement.",
        [],
    ),
    ("[앵커] 두 나라가 회담을 열었습니다. [기자] 외교부가 5일 밝혔습니다.", []),
]


@pytest.mark.parametrize(("text", "names"), SIGNED)
def test_a_text_signs_itself(text: str, names: list[str]) -> None:
    assert list(bylines([], text, segment(text))) == names
