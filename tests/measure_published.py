"""How well English quotations, days and figures are read in news that other people labelled, for anyone to repeat.

    .venv/bin/python -m tests.measure_published speakers FOLDER   # of PolNeAR: with text/ and attributions/
    .venv/bin/python -m tests.measure_published days FOLDER       # of TempEval-3: with *.tml
    .venv/bin/python -m tests.measure_published figures FILE      # NewsQuant, as json

PolNeAR (Newell, Margolin and Ruths 2018, "An attribution relations corpus for political news"), TempEval-3 (UzZaman and
others 2013, "Evaluating time expressions, events, and temporal relations") and NewsQuant (Almasian and others 2023, "CQE")
are published by their authors; nothing of them is kept here. No rule was made on PolNeAR's test part, on TempEval-3's
platinum part or on every second sentence of NewsQuant from the second on.
"""

from __future__ import annotations

import json
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from html import unescape
from pathlib import Path
from typing import Any

from app.analysis.attribution import SCARE
from app.analysis.cleaning import Segment, segment
from app.analysis.figures import Figure, figures
from app.analysis.named_days import named_dates
from app.analysis.quotes import Quote, quotes
from app.analysis.text import Span
from app.ingest.seeds import read_people
from app.settings import ROOT

#: So much of a quotation lies in what a label gives to a source.
MOSTLY = 0.7
_WORD = re.compile(r"[\w’'-]+")
#: A source with a name: one capitalised word alone, or two in a row, with no article before them.
_NAMED = re.compile(
    r"^[A-Z][\w’'-]+$|^(?!(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\b).*\b[A-Z][\w’'-]*\.? [A-Z][\w’'-]+"
)
_TAG = re.compile(r"(<[^>]+>)")
_ISO = re.compile(r"\d{4}(?:-\d\d){0,2}")
_QUARTERS = {
    "Q1": ("01", "03"),
    "Q2": ("04", "06"),
    "Q3": ("07", "09"),
    "Q4": ("10", "12"),
    "H1": ("01", "06"),
    "H2": ("07", "12"),
}


def main() -> None:
    """Print the figures of one corpus."""
    measure, path = MEASURES[sys.argv[1]], Path(sys.argv[2])
    count = measure(path)
    right = count["right"]
    print(dict(count))
    print(
        f"precision {right / max(1, right + count['other'] + count['false']):.3f}, recall {right / max(1, right + count['other'] + count['missed']):.3f}"
    )


def speakers(folder: Path) -> Counter[str]:
    """Of what we take for somebody's words and the labels give to a source with a name: whether we have that name."""
    count: Counter[str] = Counter()
    people = read_people(ROOT / "seeds")
    for file in sorted((folder / "text").glob("*.txt")):
        text = file.read_bytes().decode()
        marks = next((folder / "attributions").glob(f"{file.stem}*.ann"), None)
        told = list(_attributions(marks.read_text("utf-8"))) if marks else []
        day = re.search(r"_(\d{4}-\d\d-\d\d)_", file.name)
        known = people.on(date.fromisoformat(day[1]) if day else None)
        for quote in quotes(text, segment(text, lang="en"), "en", known):
            if quote.type != SCARE:
                count[_judged(quote, told)] += 1
    return count


@dataclass(frozen=True, slots=True)
class _Attribution:
    content: tuple[Span, ...]
    source: str


def _attributions(marks: str) -> Iterator[_Attribution]:
    spans: dict[str, tuple[tuple[Span, ...], str]] = {}
    for line in marks.splitlines():
        key, _, rest = line.partition("\t")
        kind, _, words = rest.partition("\t")
        if key.startswith("T") and " " in kind:
            places = (place.split() for place in kind.partition(" ")[2].split(";"))
            spans[key] = (tuple(Span(int(start), int(end)) for start, end in places), words)
        elif key.startswith("E"):
            ends = [each.partition(":") for each in rest.split()]
            content = [
                place
                for name, _, to in ends
                if name.startswith("Content")
                for place in spans.get(to, ((), ""))[0]
            ]
            sources = [spans[to][1] for name, _, to in ends if name.startswith("Source") and to in spans]
            yield from (_Attribution(tuple(content), source) for source in sources)


def _judged(quote: Quote, told: list[_Attribution]) -> str:
    """Right, other (somebody else), missed (nobody), or not to be judged: no label, or a source without a name."""
    size = quote.span.end - quote.span.start
    held = [each for each in told if sum(_shared(quote.span, part) for part in each.content) >= MOSTLY * size]
    named = [each.source for each in held if _NAMED.search(each.source)]
    if not named:
        return "unnamed" if held else "unlabelled"
    if quote.speaker is None:
        return "missed"
    ours = _words(quote.speaker.name)
    return "right" if any(ours & _words(source) for source in named) else "other"


def _shared(one: Span, other: Span) -> int:
    return max(0, min(one.end, other.end) - max(one.start, other.start))


def _words(name: str) -> set[str]:
    plain = re.sub(r"[’']s\b", "", name.casefold())
    return {word for word in _WORD.findall(plain) if len(word) > 2}


def days(folder: Path) -> Counter[str]:
    """Of days, weeks, months, quarters and years that labels resolve: whether we name them so."""
    count: Counter[str] = Counter()
    for file in sorted(folder.glob("*.tml")):
        raw = file.read_text("utf-8")
        written = re.search(r'<DCT><TIMEX3[^>]*value="(\d{4}-\d\d-\d\d)', raw)
        body = re.search(r"<TEXT>(.*)</TEXT>", raw, re.DOTALL)
        if written and body:
            text, labels = _timexes(body[1])
            found = named_dates(text, segment(text, lang="en"), "en", date.fromisoformat(written[1]))
            left = list(found)
            for span, wanted in labels:
                over = [each for each in found if each.span.overlaps(span)]
                left = [each for each in left if each not in over]
                if wanted:
                    values = {end for each in over for end in (each.value, *(each.value or "").split("/"))}
                    count["right" if values & wanted else "other" if over else "missed"] += 1
            count["false"] += sum(each.value is not None for each in left)
    return count


def _timexes(body: str) -> tuple[str, list[tuple[Span, set[str]]]]:
    text, labels, open_at = "", [], (0, "", "")
    for part in _TAG.split(body):
        if part.startswith("<TIMEX3"):
            kind, value = (re.search(rf'{name}="([^"]*)"', part) for name in ("type", "value"))
            open_at = (len(text), kind[1] if kind else "", value[1] if value else "")
        elif part.startswith("</TIMEX3"):
            wanted = _iso(open_at[2]) if open_at[1] in ("DATE", "TIME") else set()
            labels.append((Span(open_at[0], len(text)), wanted))
        elif not part.startswith("<"):
            text += unescape(part)
    return text, labels


def _iso(value: str) -> set[str]:
    """A value as we write it; none for what names no day: PRESENT_REF, 1998-XX."""
    day = value.partition("T")[0]
    year, _, part = day.partition("-")
    if _ISO.fullmatch(day):
        return {day}
    if part in _QUARTERS:
        return {"/".join(f"{year}-{month}" for month in _QUARTERS[part])}
    if week := re.fullmatch(r"W(\d\d?)", part):
        first = date.fromisocalendar(int(year), int(week[1]), 1)
        return {f"{first - timedelta(ahead)}/{first + timedelta(6 - ahead)}" for ahead in (0, 1)}
    return {f"{day}0/{day}9"} if re.fullmatch(r"\d{3}", day) else set()


def quantities(file: Path) -> Counter[str]:
    """Of the quantities of sentences, but for the numeral one: whether we have the number, of a range either end."""
    count: Counter[str] = Counter()
    for each in json.loads(file.read_text("utf-8"))[1::2]:
        text = each["text"]
        left = list(figures(text, (Segment("body", 0, len(text)),), "en"))
        for label in each["quantities"]:
            wanted = _numbers(label)
            found = next((one for one in left if _ends(one) & wanted), None)
            if found:
                left.remove(found)
            if wanted != {Decimal(1)}:
                count["right" if found else "missed"] += 1
        count["false"] += sum(one.value is not None for one in left)
    return count


def _numbers(label: Mapping[str, Any]) -> set[Decimal]:
    found = set()
    for each in re.split(r"(?<=\d)\s*-\s*", str(label["value"]).strip("[]() ")):
        try:
            found.add(Decimal(each.replace(",", "")).normalize())
        except InvalidOperation:
            continue
    return found


def _ends(figure: Figure) -> set[Decimal]:
    ends = figure.value if isinstance(figure.value, tuple) else (figure.value,)
    return {each.normalize() for each in ends if each is not None}


MEASURES: Mapping[str, Callable[[Path], Counter[str]]] = {
    "speakers": speakers,
    "days": days,
    "figures": quantities,
}

if __name__ == "__main__":
    main()
