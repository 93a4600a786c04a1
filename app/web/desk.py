"""What every page works with: the archive, the settings, the assets; and how a page asks for it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated
from zoneinfo import ZoneInfo

from fastapi import Depends, Request
from jinja2 import Environment

from app.analysis.aliases import Aliases
from app.analysis.people import People
from app.analysis.topics import RuleSet
from app.archive.database import Archive
from app.settings import Settings
from app.web.assets import Assets
from app.web.comparer import Comparer
from app.web.uses import Uses


@dataclass(frozen=True, slots=True)
class Desk:
    """One for the whole application."""

    archive: Archive
    settings: Settings
    assets: Assets
    environment: Environment
    rules: RuleSet
    people: People
    comparer: Comparer
    aliases: Aliases
    uses: Uses
    #: Stands for everything but the archive that an answer depends on.
    fingerprint: str

    @property
    def zone(self) -> ZoneInfo:
        """The time zone in which days are shown."""
        return self.settings.zone


def desk_of(request: Request) -> Desk:
    """The desk of the application that serves this request."""
    desk: Desk = request.app.state.desk
    return desk


TheDesk = Annotated[Desk, Depends(desk_of)]
