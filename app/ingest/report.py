"""What a run did, item by item: the report that the command prints and the ledger keeps."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

from app.archive.reprints import Reprint
from app.archive.runs import Tally
from app.ingest.draft import Notice


@dataclass(frozen=True, slots=True)
class Refused:
    """An item that was not loaded, and why."""

    item: str
    reason: str


@dataclass(slots=True)
class Report:
    """The tally of one run; it grows while the run goes on."""

    run: int
    read: int = 0
    added: int = 0
    revised: int = 0
    unchanged: int = 0
    skipped: int = 0
    refused: list[Refused] = field(default_factory=list)
    warnings: list[Notice] = field(default_factory=list)

    def count(self, outcome: str, notices: Iterable[Notice]) -> None:
        """Add one kept article by what became of it; a known text stays unchanged whatever is said about it."""
        self.read += 1
        self.added += outcome == "added"
        self.revised += outcome == "revised"
        self.unchanged += outcome in ("unchanged", "metadata", "withdrawn")
        self.warnings.extend(notices)

    def tally(self) -> Tally:
        """The counts as the ledger keeps them."""
        return Tally(self.read, self.added, self.revised, self.unchanged, self.skipped)

    def as_json(self) -> dict[str, object]:
        """The report under the keys that scripts rely on."""
        return asdict(self)

    def lines(self) -> list[str]:
        """The report for people: one line of counts, then what went wrong."""
        counts = f"{self.read} read: {self.added} added, {self.revised} revised, {self.unchanged} unchanged"
        skipped = f", {self.skipped} skipped" if self.skipped else ""
        lines = [
            f"Run {self.run}: {counts}{skipped}, {len(self.refused)} refused, {len(self.warnings)} warnings"
        ]
        lines += [f"  refused  {refusal.item}: {refusal.reason}" for refusal in self.refused]
        return lines + [f"  warning  {note.item}: {note.field}: {note.message}" for note in self.warnings]


def reprint_notice(item: str, kept: str, reprint: Reprint) -> Notice:
    """That a text is held already, under which article, and who else printed it or where else it stands."""
    place = ", ".join(filter(None, (reprint.outlet, reprint.url)))
    named = " ".join(filter(None, (reprint.headline and f"“{reprint.headline}”", place and f"({place})")))
    same = f"same text as {named}, kept under {kept}" if named else f"same text as {kept}, and kept there"
    if reprint.other_outlet is None:
        return Notice(item, "url", f"{same}; {reprint.other_url} is another address of it")
    at = f" at {reprint.other_url}" if reprint.other_url else ""
    return Notice(item, "reprint", f"{same}; printed by {reprint.other_outlet} too{at}, and listed once")
