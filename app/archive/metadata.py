"""What an article says of itself apart from its text, as columns, and how two versions of it merge."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection, Row

from app.archive.article import Article
from app.archive.days import local_day, sort_key
from app.archive.outlets import outlet_row

#: Columns that change together; the first of each group tells whether the group is filled.
GROUPS = {
    "url": ("url", "address"),
    "headline": ("headline", "headline_basis"),
    "outlet": ("outlet_id", "outlet_basis"),
    "carrier": ("carrier_id",),
    "byline": ("byline",),
    "published": (
        "published",
        "published_precision",
        "published_basis",
        "published_confidence",
        "not_before",
        "published_at",
        "day",
    ),
    "full_text_sha256": ("full_text_sha256",),
}
#: Columns that only the text itself decides.
OWN = ("form", "lang", "lede")


@dataclass(frozen=True, slots=True)
class Metadata:
    """Values of the article table's columns."""

    columns: Mapping[str, Any]

    def changed_from(self, row: Row[Any]) -> dict[str, Any]:
        """The columns in which they differ from a stored row."""
        return {name: value for name, value in self.columns.items() if row._mapping[name] != value}


def metadata_of(connection: Connection, article: Article, zone: ZoneInfo) -> Metadata:
    """An article's metadata; its outlets are given rows where they have none."""
    date, day = article.published, local_day(article.published, zone)
    return Metadata(
        {
            "form": article.form,
            "url": article.url,
            "address": address_of(article),
            "headline": article.headline,
            "headline_basis": article.headline_basis,
            "outlet_id": outlet_row(connection, article.outlet),
            "outlet_basis": article.outlet_basis,
            "carrier_id": outlet_row(connection, article.carrier),
            "byline": list(article.byline),
            "published": date.at,
            "published_precision": date.precision,
            "published_basis": date.basis,
            "published_confidence": date.confidence,
            "not_before": date.not_before,
            "published_at": sort_key(date, zone),
            "day": day.toordinal() if day else None,
            "lang": article.lang,
            "lede": article.lede,
            "full_text_sha256": article.full_text_sha256,
        }
    )


def merged(row: Row[Any], new: Metadata, *, own: bool) -> Metadata:
    """What a stored article says once a draft of the same text has spoken.

    Under the article's own identity the draft is believed, except that its silence does not undo what a
    copy filled in. A copy under another identity fills in what is missing and changes nothing else: two
    copies in one folder would otherwise overwrite each other at every load.
    """
    borrowed = set(row.borrowed)
    columns: dict[str, Any] = {name: new.columns[name] for name in OWN} if own else {}
    for group, names in GROUPS.items():
        told = _filled(new.columns[names[0]])
        if own and (told or group not in borrowed):
            borrowed.discard(group)
        elif not own and told and not _filled(row._mapping[names[0]]):
            borrowed.add(group)
        else:
            continue
        columns |= {name: new.columns[name] for name in names}
    return Metadata(columns | {"borrowed": sorted(borrowed)})


def address_of(article: Article) -> str | None:
    """The canonical URL behind an article's identity; None for one that is known by its body alone."""
    address = article.identity.removeprefix("summary:")
    is_url = address.startswith(("http://", "https://")) and not any(char.isspace() for char in address)
    return address if is_url else None


def groups_of(columns: Collection[str]) -> tuple[str, ...]:
    """What columns are of, each once: of the outlet, of the day of publication, of the text itself."""
    groups = (*GROUPS.items(), *((name, (name,)) for name in OWN))
    return tuple(group for group, names in groups if any(name in columns for name in names))


def _filled(value: Any) -> bool:
    return value is not None and value != []
