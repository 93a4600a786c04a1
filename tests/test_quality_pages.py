"""How well real pages are read, beside what trafilatura makes of them alone. Floors may only rise."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import pytest
from trafilatura import bare_extraction
from trafilatura.settings import Document

from app.ingest.sources.html import read
from app.settings import ROOT

PAGES = ROOT.parent / "shared" / "eval" / "pages"
EASTERN = frozenset({"cn", "hk", "jp", "kr", "tw"})
CJK = "\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3"
WORD = re.compile(rf"[{CJK}]|[^\W{CJK}]+")
#: What is no part of the body that the truth holds.
BESIDE = ("title", "caption")

pytestmark = pytest.mark.skipif(not PAGES.is_dir(), reason=f"no pages to measure on in {PAGES.name}/")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one reader says about one page."""

    body: str
    title: str
    day: str
    authors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figures:
    """How well one reader does on a set of pages, each as a share."""

    body: float
    title: float
    day: float
    authors: float

    def __str__(self) -> str:
        return f"body F1 {self.body:.4f} · title {self.title:.4f} · day {self.day:.4f} · authors {self.authors:.4f}"


#: Floors, measured: all 80 pages, and the 4 Asian ones apart.
FLOOR = Figures(body=0.970, title=0.86, day=1.0, authors=0.86)
EASTERN_FLOOR = Figures(body=0.975, title=1.0, day=1.0, authors=0.50)


def ours(content: bytes, url: str) -> Answer:
    (draft,) = read("page.html", content, url)
    body = draft.text
    for mark in sorted(draft.marks, key=lambda mark: -mark.start):
        if mark.role in BESIDE:
            body = body[: mark.start] + body[mark.end :]
    return Answer(body, one_line(draft.headline), (draft.published or "")[:10], draft.byline)


def theirs(content: bytes, url: str) -> Answer:
    found = bare_extraction(content, url=url, with_metadata=True, include_comments=False)
    assert isinstance(found, Document)
    authors = tuple(name for name in (found.author or "").split("; ") if name)
    return Answer(found.text or "", one_line(found.title), found.date or "", authors)


def one_line(value: str | None) -> str:
    return " ".join((value or "").split())


def overlap(one: Iterable[str], other: Iterable[str]) -> float:
    first, second = Counter(one), Counter(other)
    total = sum(first.values()) + sum(second.values())
    return 2 * sum((first & second).values()) / total if total else 1.0


def score(answer: Answer, truth: dict[str, Any]) -> Figures:
    return Figures(
        body=overlap(WORD.findall(answer.body.lower()), WORD.findall(truth["body"].lower())),
        title=float(answer.title == one_line(truth["title"])),
        day=float(answer.day == truth["published"][:10]),
        authors=overlap(set(answer.authors), set(truth["authors"] or ())),
    )


def mean(scores: list[Figures]) -> Figures:
    count = len(scores)
    return Figures(
        body=sum(score.body for score in scores) / count,
        title=sum(score.title for score in scores) / count,
        day=sum(score.day for score in scores) / count,
        authors=sum(score.authors for score in scores) / count,
    )


@pytest.fixture(scope="module")
def scored() -> dict[str, Figures]:
    truths = [json.loads(line) for line in (PAGES / "truth.jsonl").read_text("utf-8").splitlines()]
    found: dict[str, list[Figures]] = {}
    for truth in truths:
        content = gzip.decompress((PAGES / truth["file"]).read_bytes())
        for reader in (ours, theirs):
            one = score(reader(content, truth["url"]), truth)
            found.setdefault(reader.__name__, []).append(one)
            if truth["country"] in EASTERN:
                found.setdefault(f"{reader.__name__} eastern", []).append(one)
    return {name: mean(scores) for name, scores in found.items()}


@pytest.mark.parametrize(("pages", "floor"), [("", FLOOR), (" eastern", EASTERN_FLOOR)])
@pytest.mark.parametrize("column", ["body", "title", "day", "authors"])
def test_pages_are_read_no_worse_than_before_and_than_by_trafilatura_alone(
    scored: dict[str, Figures], pages: str, floor: Figures, column: str
) -> None:
    reached = getattr(scored["ours" + pages], column)
    print(f"\nours{pages}: {scored['ours' + pages]}\ntrafilatura{pages}: {scored['theirs' + pages]}")
    assert reached >= getattr(floor, column)
    assert reached >= getattr(scored["theirs" + pages], column)
