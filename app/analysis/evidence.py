"""What a topic leaves in an article: evidence, and the tag that it proves."""

from __future__ import annotations

from dataclasses import dataclass

from app.analysis.text import Span

GRADES = ("focus", "covered", "mentioned")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words that prove a tag, the sentence around them, the rule that found them, and how."""

    span: Span
    sentence: Span
    rule: str
    kind: str  # direct | context


@dataclass(frozen=True, slots=True)
class Tag:
    """A topic found in an article, with its grade and its evidence in text order."""

    topic: str
    grade: str
    evidence: tuple[Evidence, ...]

    @property
    def sentences(self) -> int:
        """How many distinct sentences hold evidence: the count that pages show."""
        return len({item.sentence for item in self.evidence})
