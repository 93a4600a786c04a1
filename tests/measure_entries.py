"""How well the entries of an archive of the press hold the same words: what a reader of the ledger meets.

    .venv/bin/python -m tests.measure_entries ARCHIVE.db

Of every part of the drawn quotations: precision and recall of pairs in one entry, in texts and where one stands in a
headline. In the tests only the drawn quotations are folded, here they stand among all others. An archive of other
articles has none of them.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Mapping

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
                (is_one(entries, line["query"], side), same)
                for line in own
                for key, same in (("same", True), ("other", False))
                for side in line[key]
                if headed == ("headline" in (line["query"][6], side[6]))
            ]
            right = sum(ours and same for ours, same in pairs)
            joined, there = sum(ours for ours, _ in pairs), sum(same for _, same in pairs)
            if there:
                print(
                    f"{part}, {name}: precision {right / joined:.3f}, recall {right / there:.3f} of {there}"
                )


def is_one(entries: Mapping[Place, frozenset[int]], one: list[object], other: list[object]) -> bool:
    """Whether two quotations are in one entry."""
    mine, theirs = ((str(side[0]), int(str(side[1]))) for side in (one, other))
    return bool(entries.get(mine, frozenset()) & entries.get(theirs, frozenset()))


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
        ("_".join(address.split("/")[-2:]) + ".md", start): frozenset(
            (own, *map(int, (further or "").split()))
        )
        for address, start, own, further in rows
    }


if __name__ == "__main__":
    main()
