"""Who passes on what others say: of relayed quotations drawn blind, how many have their relay, and of the relays given
how many are right.

``golden/speech/relays_drawn.jsonl`` holds places, hashes and labels of quotations in passages drawn with fixed seeds around
words that a relay is likely to have (대변인, 에 따르면, 전했다, "quoted", "told", "according to"), from articles that stand in no
other file of labels: Korean ones of the press, and English ones of two agencies in the silver part of TempEval-3 (UzZaman and
others 2013), which its authors publish, for the English articles of the press are all labelled elsewhere. One reader
read each before anybody had run a rule on it, and halved them by the hash of the source: what was wrong in the half
that is "studied" was mended as kinds, the half that is "set-aside" was run before and after.

A quotation is relayed where the text says through whom it has somebody's words: who tells what the speaker said (a
spokesman, police, witnesses, a ministry's readout), an outlet that reports, is cited or was told it by name; and so what
the speaker goes on saying in the sentences right behind. It is not where somebody speaks for himself: to reporters, in
a statement, on a channel of his own, or as a spokesman in words of his own. Open, and not counted either way:
headlines, an outlet's own words, an interview with the outlet whose article it is or with one that has no name, and
what follows further down in an account of one outlet that does not say so.

At first look, before anything was mended, Korean relays were right in 32 of 35 and 24 of 31 (33 and 24 were given), English
ones in 11 of 27 and 11 of 40 (13 and 14 given): Korean reporting had been mended for often, English agencies, which name
outlets that no table has, never. Once the studied half was mended for, the set-aside half had 29 of 31 in Korean (29
given), 27 of 40 in English (30). Then that was studied too, and "last" was drawn and read before the rules of then were
run on it: 11 of its 19 English relays were right and none was false (7 with the rules of the beginning). What was
missing there was mended as well, so nothing there is blind any more.

``golden/speech/relays_houses.jsonl`` holds the same of English articles of other houses: BBC, CNN, Fox News, TRT World and
Al Jazeera on Gaza, Ukraine, China and American elections (2018 to 2024), from a public collection of articles, and seven
American houses on the election of 2016 in PolNeAR (Newell and others 2018), which its authors publish. 263 passages drawn with
fixed seeds around words of relays, read by one reader before a rule was run, halved by the hash of the source, with 75 as
"last". An outlet told by its own article is open, as before. At first look 20 of 31 and 16 of 36 relays were right (26 and
23 given) and 21 of 39 in "last" (24 given). Once the studied half was mended for: 29 of 31, and the set-aside half had 30 of
36 (38 given); that was studied too, and "last", run then, had 27 of 39 (30 given). Before it was run 48 further passages of
the agencies were drawn and read ("fresh"): 32 of 39 right (33 given), 29 of 39 (30 given) with the rules of the beginning.
Unseen English then had its relay in 27 of 39 of houses and in 32 of 39 of agencies, where nine in ten are wanted; nine in ten of
those given were right. The reader made the rules too and knew the names that outlets have in all of it, which a table of outlets
profits from. What was missing was mended after, and nothing here is blind any more.

171 further passages of both, from articles that no label had, were drawn with fixed seeds and read by another reader before
a rule was run, and halved as "studied2" and "last2". At first look 7 of 11 and 18 of 27 relays were right in "studied2"
(7 and 18 given: agencies, houses), 14 of 16 and 31 of 41 in "last2" (14 and 34). Once what was missing in "studied2" was
mended as kinds, it had 11 of 11 and 26 of 27, and "last2", of which nobody has seen more than its sums, 14 of 16 and 35 of
41 (14 and 38 given). So unseen English has its relay in 49 of 57, 86 in a hundred, and 94 in a hundred of those given are
right. That reader made these rules too, and a table of outlets that grew by common knowledge gains by what he had read.
What is left: speakers who are not found, or are another's, and accounts that go on where somebody else was told of.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from html import unescape
from typing import Any

import pytest

from app.analysis.cleaning import segment
from app.analysis.quotes import Quote, quotes
from tests.speech import AT_HAND, GOLDEN, SHARED, WHY_NOT, Text, texts_of
from tests.test_quality_speech import is_same, people

SILVER = SHARED / "eval" / "tempeval-3"
#: A text file an article, named house_slug as in the labels: lines without space around them.
HOUSES = SHARED / "eval" / "news-houses"
DRAWN = {"ko": "relays_drawn", "en": "relays_drawn", "houses": "relays_houses"}
#: A text is read to so many letters behind the last label: some are live pages of a whole day.
BEHIND = 1_000
#: Korean passages are all that need the press; English ones are where TempEval-3's training part was unpacked.
SKIPPED = {
    "ko": pytest.mark.skipif(not AT_HAND, reason=WHY_NOT),
    "en": pytest.mark.skipif(
        not SILVER.is_dir(), reason=f"no TempEval-3 in {SILVER.parent.name}/{SILVER.name}/"
    ),
    "houses": pytest.mark.skipif(
        not HOUSES.is_dir(), reason=f"no articles of houses in {HOUSES.parent.name}/{HOUSES.name}/"
    ),
}
#: Recall and precision, as measured when they were pinned: 34 of 35 and 34 given, 29 of 31 and 29, 26 of 27 and 26, 39 of 40
#: and 40, 19 of 19 and 19, 35 of 39 and 35, 11 of 11 and 11, 14 of 16 and 14; of houses 29 of 31 and 32, 33 of 36 and 34,
#: 35 of 39 and 37, 26 of 27 and 26, 35 of 41 and 38.
FLOORS: Mapping[tuple[str, str], tuple[float, float]] = {
    ("ko", "studied"): (0.97, 1.0),
    ("ko", "set-aside"): (0.93, 1.0),
    ("en", "studied"): (0.96, 1.0),
    ("en", "set-aside"): (0.97, 0.97),
    ("en", "last"): (1.0, 1.0),
    ("en", "fresh"): (0.89, 1.0),
    ("en", "studied2"): (1.0, 1.0),
    ("en", "last2"): (0.87, 1.0),
    ("houses", "studied"): (0.93, 0.9),
    ("houses", "set-aside"): (0.91, 0.97),
    ("houses", "last"): (0.89, 0.94),
    ("houses", "studied2"): (0.96, 1.0),
    ("houses", "last2"): (0.85, 0.92),
}


@cache
def drawn(corpus: str) -> tuple[dict[str, Any], ...]:
    """The labelled articles of a corpus: Korean ones, those of agencies in English, those of houses."""
    lines = (GOLDEN / f"{DRAWN[corpus]}.jsonl").read_text("utf-8").splitlines()
    return tuple(each for each in map(json.loads, lines) if each["lang"] == _lang(corpus))


def _lang(corpus: str) -> str:
    return "ko" if corpus == "ko" else "en"


@cache
def texts(corpus: str) -> Mapping[str, Text]:
    wanted = frozenset(each["source"] for each in drawn(corpus))
    if corpus == "ko":
        return texts_of(wanted)
    if corpus == "houses":
        return {file.name: Text(file.read_text("utf-8"), ()) for file in HOUSES.glob("*.txt")}
    files = (file for file in SILVER.rglob("*.tml") if file.name in wanted)
    return {file.name: _agency(file.read_text("utf-8")) for file in files}


def _agency(raw: str) -> Text:
    body = re.search(r"<TEXT>(.*)</TEXT>", raw, re.DOTALL)
    text = unescape(re.sub(r"<[^>]+>", "", body[1] if body else "")).strip()
    return Text(text, segment(text, lang="en"))


@cache
def counts(corpus: str, half: str) -> Counter[str]:
    """Of the quotations of a half: relays that the reader saw, that are given, and that are right in both."""
    count: Counter[str] = Counter()
    for article in drawn(corpus):
        if article["half"] == half:
            text = texts(corpus)[article["source"]]
            assert sha256(text.text.encode()).hexdigest() == article["sha256"]
            found = {(each.span.start, each.span.end): each for each in _told(text, article, corpus)}
            for label in article["quotations"]:
                count += judged(label, found.get((label["start"], label["end"])), _lang(corpus))
    return count


def _told(text: Text, article: Mapping[str, Any], corpus: str) -> tuple[Quote, ...]:
    if corpus != "houses":
        return quotes(text.text, text.segments, _lang(corpus), people().on(text.published))
    read = text.text[: max(label["end"] for label in article["quotations"]) + BEHIND]
    return quotes(read, segment(read, lang="en"), "en", people().on(None))


def judged(label: Mapping[str, Any], quote: Quote | None, lang: str) -> Counter[str]:
    if label.get("open"):
        return Counter()
    via = quote.via if quote else None
    is_right = any(is_same(name, via, lang) for name in label["via"] or ())
    return Counter(relayed=int(label["via"] is not None), given=int(via is not None), right=int(is_right))


@pytest.mark.parametrize(("corpus", "half"), [pytest.param(*key, marks=SKIPPED[key[0]]) for key in FLOORS])
def test_relays_of_quotations_drawn_blind_are_found(corpus: str, half: str) -> None:
    count = counts(corpus, half)
    print(f"\n{corpus} {half}: {count['right']} of {count['relayed']} relays right, {count['given']} given")
    recall, precision = FLOORS[corpus, half]
    assert count["right"] >= recall * count["relayed"]
    assert count["right"] >= precision * count["given"]
