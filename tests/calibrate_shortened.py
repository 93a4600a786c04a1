"""Calibrates how likely a headline shortens what an entry holds, on an archive of the press, and prints the model.

    .venv/bin/python -m tests.calibrate_shortened ARCHIVE.db

A headline is told by its own article, by other headlines and by what else is as like it: only among all quotations of
the press is that to be seen. Fitted on the pairs of tests/golden/speech/same_drawn.jsonl of which one is a headline, as
far as the other is in an entry that it meets; in cross-validation all quotations drawn of one speaker stand on one side.
"""

from __future__ import annotations

import json
import sqlite3
import sys
from collections.abc import Iterator
from hashlib import sha256

import numpy as np

from app.analysis.folding import SHORTENS, Folding
from app.analysis.same_models import TOLD
from app.analysis.sameness import BRIEF, LONG, Heard
from tests.calibrate import FOLDS, Sample, cross_validated, fitted, precision, recall
from tests.measure_entries import Place, named
from tests.sameness import FITTED, SAME_DRAWN


def main() -> None:
    """Print the model as it stands in same_models.py, with what was measured."""
    sample = sampled(sys.argv[1])
    likely = cross_validated(sample)
    weights, intercept = fitted(sample.rows, sample.same)
    print(f"#: {len(likely)} pairs, {int(sample.same.sum())} the same; cross-validated", end="")
    print(f" P {precision(likely, sample.same, SHORTENS):.3f} R {recall(likely, sample.same, SHORTENS):.3f}.")
    print("SHORTENED = ShortenedModel(")
    print(f"    ({', '.join(f'{weight:.3f}' for weight in weights)}),")
    print(f"    intercept={intercept:.3f},\n)")


def sampled(archive: str) -> Sample:
    """Every pair of a headline and a text of the parts that are fitted on, by the entry of the text."""
    heard = dict(heard_of(archive))
    folding = Folding(heard.values())
    for rank in (BRIEF, LONG):
        folding.unite(rank)
    folding.place()
    at = {each.key: place for place, each in enumerate(folding.heard)} | {
        each.key: place for each, place in folding.copies
    }
    shortening = folding.shortening()
    told = shortening.told()
    rows, same, fold = [], [], []
    for group, pair, is_same in pairs():
        sides = [at[heard[side].key] for side in pair if side in heard]
        headed = [place for place in sides if folding.heard[place].in_headline]
        if len(sides) == len(pair) and len(headed) == 1:
            (other,) = set(sides) - set(headed)
            entry, met = shortening.entry[other], told.get(headed[0], {})
            if entry in met:
                rows.append(met[entry])
                same.append(float(is_same))
                fold.append(int(sha256(group.encode()).hexdigest(), 16) % FOLDS)
    ends = np.zeros((len(rows), 2), dtype=np.int64)
    return Sample(TOLD, np.array(rows), np.array(same), np.array(fold), ends)


def pairs() -> Iterator[tuple[str, tuple[Place, Place], bool]]:
    """The pairs that were read, each with what it must not be parted from."""
    for line in map(json.loads, SAME_DRAWN.read_text("utf-8").splitlines()):
        query = line["query"]
        for key, is_same in (("same", True), ("other", False)) if line["part"] in FITTED else ():
            for side in line[key]:
                yield str(query[4] or query[0]), ((query[0], query[1]), (side[0], side[1])), is_same


def heard_of(archive: str) -> Iterator[tuple[Place, Heard]]:
    """The quotations of an archive, as they are folded."""
    connection = sqlite3.connect(f"file:{archive}?mode=ro", uri=True)
    for key, article, speaker, day, in_headline, lang, text, address, start in connection.execute(
        """SELECT quotation.id, quotation.article_id, speaker, quotation.day, in_headline, quotation.lang,
            substr(text, start + 1, "end" - start), address, start
        FROM quotation JOIN article_text USING (article_id) JOIN article ON article.id = quotation.article_id
        WHERE told AND quotation.listed"""
    ):
        said = Heard(key, text, article, speaker, day, in_headline=bool(in_headline), lang=lang)
        yield (named(address), start), said


if __name__ == "__main__":
    main()
