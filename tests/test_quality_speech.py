"""How well quotations and their speakers are found in real articles that readers labelled, by language.

The rules were made on these articles, so the figures are those of what was seen. The articles that were set aside
are looked at once, when the rules are done.
"""

from __future__ import annotations

from collections import Counter
from functools import cache
from pathlib import Path

import pytest

from app.analysis.people import People, Speaker
from app.analysis.quotes import Quote, quotes
from app.ingest.seeds import read_seeds
from app.settings import ROOT
from tests.speech import AT_HAND, TUNED, WHY_NOT, Label, labelled, texts

pytestmark = pytest.mark.skipif(not AT_HAND, reason=WHY_NOT)
#: Measured when they were pinned: spans 1.0; speakers 89 of 91 and 91 of 96; relays 89 and 87; types 90 of 94, 117 of 119.
FLOORS = {
    "en": {"span": 0.99, "speaker": 0.97, "via": 0.97, "type": 0.95},
    "ko": {"span": 0.99, "speaker": 0.94, "via": 0.90, "type": 0.98},
}


@cache
def people() -> People:
    return read_seeds(ROOT / "seeds").people


@cache
def scores(lang: str, path: Path = TUNED) -> dict[str, float]:
    """Shares of what is right, of quotations at the right place; ``span`` is the F of places.

    ``via`` is of all that somebody speaks, most of which nobody relays; ``relayed`` the recall of relays that readers
    saw, ``relay`` the precision of those that we see.
    """
    count: Counter[str] = Counter()
    for article in labelled(path):
        if article.lang == lang:
            text = texts(path)[article.source]
            own = quotes(text.text, text.segments, lang, people().on(text.published))
            found = {(q.span.start, q.span.end): q for q in own}
            count["found"] += len(found)
            count["labels"] += len(article.quotations)
            for label in article.quotations:
                if quote := found.get((label.start, label.end)):
                    count += judged(label, quote, lang)
    spoken = count["spoken"]
    return {
        "span": 2 * count["same"] / (count["found"] + count["labels"]),
        "speaker": count["speaker"] / spoken,
        "via": count["via"] / spoken,
        "type": count["type"] / count["same"],
        "relayed": count["relay"] / max(1, count["labelled relays"]),
        "relay": count["relay"] / max(1, count["found relays"]),
    }


def judged(label: Label, quote: Quote, lang: str) -> Counter[str]:
    wanted = "scare" if label.type == "title" else label.type
    count = Counter(same=1, type=int(quote.type == wanted))
    if label.type in ("full", "fragment"):
        count["spoken"] = 1
        count["speaker"] = is_same(label.speaker, quote.speaker, lang)
        count["via"] = is_same(label.via, quote.via, lang)
        count["labelled relays"] = label.via is not None
        count["found relays"] = quote.via is not None
        count["relay"] = label.via is not None and quote.via is not None and count["via"]
    return count


def is_same(label: str | None, found: Speaker | None, lang: str) -> bool:
    """Whether two names are of one person or body; one may be shorter, as "Xi" is of "Xi Jinping"."""
    if not label or not found:
        return not label and not found
    if found.slug == people().speaker(label, lang).slug or squeezed(label) == squeezed(found.name):
        return True
    one, other = set(plain(label).split()), set(plain(found.name).split())
    return one <= other or other <= one


def plain(name: str) -> str:
    return name.replace("’", "'").casefold().removeprefix("the ")


def squeezed(name: str) -> str:
    return "".join(name.split())


def below(lang: str, floors: dict[str, float], path: Path = TUNED) -> dict[str, float | None]:
    """The scores that are below their floors, or are not there; all are printed."""
    found = scores(lang, path)
    print(f"\n{lang}: " + ", ".join(f"{name} {value:.3f}" for name, value in found.items()))
    return held(found, floors)


def held(found: dict[str, float], floors: dict[str, float]) -> dict[str, float | None]:
    """The scores that are below their floors; None for one that is not there."""
    scored = {name: found.get(name) for name in floors}
    return {name: value for name, value in scored.items() if value is None or value < floors[name]}


@pytest.mark.parametrize("lang", FLOORS)
def test_quotations_and_speakers_are_found_as_readers_found_them(lang: str) -> None:
    assert below(lang, FLOORS[lang]) == {}


def test_a_score_that_is_not_there_is_below_its_floor() -> None:
    assert held({"span": 0.9, "more": 0.1}, {"span": 0.8, "via": 0.5}) == {"via": None}
