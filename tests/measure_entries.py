"""How well the entries of an archive of the press hold the same words: what a reader of the ledger meets.

    .venv/bin/python -m tests.measure_entries ARCHIVE.db

Of every part of the drawn quotations: precision and recall of pairs in one entry, in texts and where one stands in a
headline, and in how many of the pairs that only a further entry of a headline holds readers saw the same. In the tests only the drawn quotations are folded, here they stand among all others. An archive of other
articles has none of them.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from app.analysis.sameness import Heard
from tests.sameness import PARTS, SAME_DRAWN

#: A quotation: its article's name and where it begins.
Place = tuple[str, int]


def main() -> None:
    """Print the figures of each part."""
    entries = entries_of(sys.argv[1])
    lines = [json.loads(line) for line in SAME_DRAWN.read_text("utf-8").splitlines()]
    for part in PARTS:
        own = [line for line in lines if line["part"] == part]
        for name, headed in (("in texts", False), ("with a headline", True)):
            pairs = list(judged(own, entries, headed=headed))
            right = sum(ours and same for ours, same in pairs)
            joined, there = sum(ours for ours, _ in pairs), sum(same for _, same in pairs)
            if there:
                print(
                    f"{part}, {name}: precision {right / joined:.3f}, recall {right / there:.3f} of {there}"
                )
    counted = entries_of(sys.argv[1], with_further_of_headlines=False)
    for name, parts in (("all parts", PARTS), ("the last five", PARTS[-5:])):
        own = [line for line in lines if line["part"] in parts]
        both = zip(judged(own, entries, headed=True), judged(own, counted, headed=True), strict=True)
        only = [same for (ours, same), (first, _) in both if ours and not first]
        print(f"{name}, only by a further entry of a headline: {sum(only)} of {len(only)} the same")


def judged(
    lines: Sequence[dict[str, Any]], entries: Mapping[Place, frozenset[int]], *, headed: bool
) -> Iterator[tuple[bool, bool]]:
    """Of each pair of which the reader is sure whether it is in one entry, and whether it is the same."""
    for line in lines:
        for key, same in (("same", True), ("other", False)):
            for side in line[key]:
                if headed == ("headline" in (line["query"][6], side[6])):
                    yield is_one(entries, line["query"], side), same


def is_one(entries: Mapping[Place, frozenset[int]], one: list[object], other: list[object]) -> bool:
    """Whether two quotations are in one entry."""
    mine, theirs = ((str(side[0]), int(str(side[1]))) for side in (one, other))
    return bool(entries.get(mine, frozenset()) & entries.get(theirs, frozenset()))


def entries_of(archive: str, *, with_further_of_headlines: bool = True) -> dict[Place, frozenset[int]]:
    """The entries of every quotation of an archive, its own and further ones, all or those of texts, by the name of what
    its article was read from.
    """
    connection = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    rows = connection.execute(
        """SELECT article.address, quotation.start, quotation.entry, group_concat(further_entry.entry, ' ')
        FROM quotation JOIN article ON article.id = article_id LEFT JOIN further_entry
        ON quotation_id = quotation.id AND (? OR NOT in_headline) GROUP BY quotation.id""",
        (with_further_of_headlines,),
    )
    return {
        (name_of(address), start): frozenset((own, *map(int, (further or "").split())))
        for address, start, own, further in rows
    }


def archived(archive: str) -> dict[Place, Heard]:
    """Every quotation of an archive that the ledger lists, as it is handed over to be folded anew."""
    connection = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    texts = dict(connection.execute("SELECT article_id, text FROM article_text"))
    rows = connection.execute(
        """SELECT address, start, "end", quotation.id, article_id, speaker, quotation.day, in_headline, quotation.lang
        FROM quotation JOIN article ON article.id = article_id WHERE told AND quotation.listed ORDER BY quotation.id"""
    )
    return {
        (name_of(address), start): Heard(
            key, texts[article][start:end], article, speaker, day, in_headline=bool(in_headline), lang=lang
        )
        for address, start, end, key, article, speaker, day, in_headline, lang in rows
    }


def name_of(address: str) -> str:
    """What an article was read from, by its address."""
    return "_".join(address.split("/")[-2:]) + ".md"


if __name__ == "__main__":
    main()
