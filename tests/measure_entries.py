"""How well the entries of an archive of the press hold the same words: what a reader of the ledger meets.

    .venv/bin/python -m tests.measure_entries ARCHIVE.db

Of every part of the drawn quotations: precision and recall of pairs in one entry, in texts and where one stands in a
headline, each pair counted once and by how many it stands for. In the tests only the drawn quotations are folded, here they stand among all others. An archive of other
articles has none of them.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Mapping, Sequence

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
            pairs = [
                (is_one(entries, line["query"], side), same, line["weight"] * (side[7:] or [1.0])[0])
                for line in own
                for key, same in (("same", True), ("other", False))
                for side in line[key]
                if headed == ("headline" in (line["query"][6], side[6]))
            ]
            there = sum(same for _, same, _ in pairs)
            once, weighed = measured([(*pair[:2], 1.0) for pair in pairs]), measured(pairs)
            print(f"{part}, {name}: {once} of {there}; weighed, {weighed}")


def measured(pairs: Sequence[tuple[bool, bool, float]]) -> str:
    """Precision and recall of pairs: whether they are in one entry, whether they are the same, their weight."""
    right = sum(weight for ours, same, weight in pairs if ours and same)
    joined, there = (sum(pair[2] for pair in pairs if pair[side]) for side in (0, 1))
    return f"precision {right / joined:.3f}, recall {right / there:.3f}"


def is_one(entries: Mapping[Place, frozenset[int]], one: list[object], other: list[object]) -> bool:
    """Whether two quotations are in one entry."""
    mine, theirs = ((str(side[0]), int(str(side[1]))) for side in (one, other))
    return bool(entries.get(mine, frozenset()) & entries.get(theirs, frozenset()))


def named(address: str) -> str:
    """The name of what an article of the press was read from."""
    return "_".join(address.split("/")[-2:]) + ".md"


def entries_of(archive: str) -> dict[Place, frozenset[int]]:
    """The entries of every quotation of an archive, its own and further ones, by the name of what its article was read
    from.
    """
    connection = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    rows = connection.execute(
        """SELECT article.address, quotation.start, quotation.entry, group_concat(further_entry.entry, ' ')
        FROM quotation JOIN article ON article.id = article_id LEFT JOIN further_entry ON quotation_id = quotation.id
        GROUP BY quotation.id"""
    )
    return {
        (named(address), start): frozenset((own, *map(int, (further or "").split())))
        for address, start, own, further in rows
    }


if __name__ == "__main__":
    main()
