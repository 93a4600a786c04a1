"""Outlets: which of those who publish published a text."""

from __future__ import annotations

import base64
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from app.analysis.addresses import canonical, host_of
from app.analysis.cleaning import Segment
from app.analysis.credits import credited
from app.analysis.outlet_table import (
    CARRIER,
    KINDS,
    RESERVED,
    Outlet,
    OutletError,
    OutletTable,
    parse_outlets,
    shares_a_name,
)
from app.analysis.patterns import regex

__all__ = [
    "KINDS",
    "Outlet",
    "OutletError",
    "OutletFinding",
    "OutletTable",
    "find",
    "parse_outlets",
    "slug_of",
]

#: Labels of a host that name a way of serving, not an outlet.
_SERVING = regex(r"^(?:www\d?|m|mobile|amp)\.")
_BARE_HOST = regex(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
#: Apostrophes and dashes as a keyboard has them.
_PLAIN = {**dict.fromkeys(map(ord, "’‘ʼ´′"), "'"), **dict.fromkeys(map(ord, "‐‑‒–—−"), "-")}
_NOT_SLUG = regex(r"[^a-z0-9]+")
#: A name behind a slug of its own is told apart by this many characters of its hash.
HASH_LENGTH = 6
LONGEST_SLUG = 60


@dataclass(frozen=True, slots=True)
class OutletFinding:
    """Which outlet published a text, what that rests on, and which portal carried it.

    ``basis``: declared, url, dateline, byline, none.
    """

    outlet: Outlet | None = None
    basis: str = "none"
    carrier: Outlet | None = None


def find(
    *, declared: str | None, url: str | None, text: str, segments: Sequence[Segment], table: OutletTable
) -> OutletFinding:
    """Who published ``text``: as declared, else by its address, else by its own dateline or byline.

    A portal or aggregator never counts as the outlet; it is kept as the carrier. An agency that the text
    only cites, or that took its pictures, is never taken for the outlet. A name that no table lists is the outlet at
    whose address it stands, where the two share their words.
    """
    address = (canonical(url) if url else None) or ""
    host = table.at_host(host_of(address))
    carrier = host if host and host.kind == CARRIER else None
    named = _declared(declared, table)
    if named and named.kind == CARRIER:
        carrier, named = carrier or named, None
    owner = table.at_address(address) or (None if carrier else host)
    if named and not (named.kind is None and owner and shares_a_name(named.name, owner)):
        return OutletFinding(named, "declared", carrier)
    if owner := owner or (None if carrier else _unlisted_host(address, table)):
        return OutletFinding(owner, "url", carrier)
    for credit in credited(text, segments):
        owner = table.at_host(credit.name) if credit.host else table.named(credit.name)
        if owner and owner.kind != CARRIER:
            return OutletFinding(owner, credit.basis, carrier)
    return OutletFinding(None, "none", carrier)


def slug_of(name: str, taken: OutletTable) -> str:
    """A stable slug for an unlisted name: its letters a to z, and a hash where those are not the whole name."""
    plain = unicodedata.normalize("NFKC", name.translate(_PLAIN))
    folded = " ".join(plain.casefold().split())
    letters = "".join(c for c in unicodedata.normalize("NFKD", folded) if not unicodedata.combining(c))
    slug = _NOT_SLUG.sub("-", letters).strip("-")[:LONGEST_SLUG].strip("-")
    whole = letters.isascii() and len(letters) <= LONGEST_SLUG and slug and taken.with_slug(slug) is None
    if whole and slug != RESERVED:
        return slug
    digest = base64.b32encode(sha256(folded.encode("utf-8", "replace")).digest()).decode("ascii").lower()
    return f"{slug or 'outlet'}-{digest[:HASH_LENGTH]}"


def _declared(declared: str | None, table: OutletTable) -> Outlet | None:
    name = " ".join((declared or "").split())
    if not name:
        return None
    if listed := table.named(name):
        return listed
    if host := host_of(name) or (name if _BARE_HOST.fullmatch(name) else None):
        return table.at_host(host.lower()) or _by_host(host.lower(), table)
    return Outlet(slug=slug_of(name, table), name=name)


def _unlisted_host(address: str, table: OutletTable) -> Outlet | None:
    host = host_of(address)
    return _by_host(host, table) if host else None


def _by_host(host: str, table: OutletTable) -> Outlet:
    bare = _SERVING.sub("", host)
    return Outlet(slug=slug_of(bare, table), name=bare, domains=(bare,))
