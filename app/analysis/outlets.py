"""Outlets: the table of who publishes, and which of them published a text."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = (
    "readout",
    "agency",
    "state-media",
    "newspaper",
    "broadcaster",
    "magazine",
    "online",
    "aggregator",
)


@dataclass(frozen=True, slots=True)
class Outlet:
    """Someone who publishes accounts. ``kind`` is None for an outlet that no table lists."""

    slug: str
    name: str
    native_name: str | None = None
    kind: str | None = None
    country: str | None = None
    lang: str | None = None
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OutletFinding:
    """Which outlet published a text, what that rests on, and which portal carried it.

    ``basis``: declared, url, dateline, byline, none.
    """

    outlet: Outlet | None = None
    basis: str = "none"
    carrier: Outlet | None = None
