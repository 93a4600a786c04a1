"""The accounts of a comparison whose silence says nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from app.archive.article import StoredArticle
from app.web import words

#: Days by which an account is older than all others before it is taken for one of before the matter.
BEFORE_DAYS = 1
#: Why an account's silence says nothing.
BEFORE = "published before the others: not judged"


@dataclass(frozen=True, slots=True)
class Silence:
    """Accounts whose silence says nothing for one reason."""

    why: str
    articles: tuple[str, ...]


def unjudged(stored: Sequence[StoredArticle]) -> dict[str, str]:
    """The accounts whose silence says nothing, and why: partial texts, summaries, texts of before the matter."""
    found: dict[str, str] = {}
    for each in stored:
        others = [other.item.day for other in stored if other is not each and other.item.day]
        if each.item.form != "full":
            found[each.item.id] = words.UNJUDGED[each.item.form]
        elif each.item.day and others and _is_before(each.item.day, min(others)):
            found[each.item.id] = BEFORE
    return found


def _is_before(mine: date, first: date) -> bool:
    return (first - mine).days > BEFORE_DAYS
