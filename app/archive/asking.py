"""What a reader asks of the ledger of quotations: the filters that every listing knows, and speakers."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urlencode

from app.archive.filters import LONGEST_VALUE, BadFilter, Filters, Vocabulary, parse, query_string

SPEAKER = "speaker"
#: Stands for "nobody known" among speakers.
NOBODY = "none"
#: A quotation has its article's topics only where it stands beside their evidence, and grades are of articles.
NOT_ASKED = "grade"


@dataclass(frozen=True, slots=True)
class Asked:
    """A reader's question to the ledger; several speakers are alternatives."""

    filters: Filters = field(default_factory=Filters)
    speakers: tuple[str, ...] = ()

    @property
    def narrowed(self) -> bool:
        """Whether any condition is set at all."""
        return bool(self.speakers) or self.filters.narrowed

    def but(self, **changes: Any) -> Asked:
        """The same question with fields of its filters changed, from the first page."""
        return replace(self, filters=replace(self.filters, **{"after": None, **changes}))

    def of(self, *speakers: str) -> Asked:
        """The same question about these speakers alone."""
        return replace(self.but(), speakers=speakers)


def parse_asked(
    pairs: Iterable[tuple[str, str]],
    vocabulary: Vocabulary,
    find_speaker: Callable[[str], str | None],
    **options: Any,
) -> Asked:
    """The question in a query string's ``pairs``; ``options`` are those of ``filters.parse``. Raises BadFilter.

    ``find_speaker`` gives the address of who is quoted under a name or an address, None for nobody.
    """
    given = list(pairs)
    named = dict.fromkeys(value for name, value in given if name == SPEAKER and value)
    speakers = tuple(dict.fromkeys(_speaker(name, find_speaker) for name in named))
    filters = parse(given, vocabulary, extra={SPEAKER}, **options)
    if filters.grade:
        raise BadFilter(
            NOT_ASKED, "Quotations have no grade; ask for a topic, and get what stands beside its evidence."
        )
    return Asked(filters, speakers)


def _speaker(name: str, find_speaker: Callable[[str], str | None]) -> str:
    found = NOBODY if name == NOBODY else find_speaker(name[:LONGEST_VALUE])
    if found is None:
        raise BadFilter(
            SPEAKER,
            f"Nobody is quoted under “{name[:60]}”; /quotes/speakers lists who is, {NOBODY} stands for nobody known.",
        )
    return found


def asked_query(asked: Asked, **changes: Any) -> str:
    """The query string that parses to a question, with fields of its filters changed: "" when nothing is set."""
    rest = query_string(asked.filters, **changes)
    named = urlencode([(SPEAKER, slug) for slug in asked.speakers])
    return "&".join(part for part in (named, rest) if part)
