"""The web application: the archive, the pages, the static files, and the headers around them all."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from hashlib import sha256
from importlib.metadata import version
from threading import Thread
from typing import Any

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import ASGIApp, Lifespan

from app.analysis.encoding import is_installed
from app.archive.errors import ArchiveError
from app.archive.newest import newest_texts
from app.ingest.seeds import Opened, Seeds, open_with_seeds
from app.settings import ROOT, Settings, read_settings
from app.web.assets import PREFIX, StaticFiles, find_assets
from app.web.comparer import Comparer
from app.web.desk import Desk
from app.web.errors import answer_errors
from app.web.headers import Protected
from app.web.pages import PAGES
from app.web.parameters import as_sent
from app.web.templating import TEMPLATES, make_environment
from app.web.uses import Uses

#: Articles of each language, the newest, of which the words are learnt before anybody compares.
MOST_LEARNT_FROM = 300
#: Below this a compressed answer is hardly smaller.
SMALLEST_COMPRESSED = 1024


class Readout(FastAPI):
    """FastAPI whose every answer passes the headers: its own 500 answers stand outside other middleware."""

    def openapi(self) -> dict[str, Any]:
        """The description of the twins, made once."""
        if self.openapi_schema is None:
            self.openapi_schema = as_sent(super().openapi())
        return self.openapi_schema

    def build_middleware_stack(self) -> ASGIApp:
        """The usual stack, wrapped."""
        desk: Desk = self.state.desk
        return Protected(super().build_middleware_stack(), desk.settings.embed_origins)


def create_app(settings: Settings | None = None) -> FastAPI:
    """The application over the archive of ``settings``, migrated and with its seeds loaded.

    Raises BadSettings, BadSeeds and ArchiveError.
    """
    settings = settings or read_settings()
    opened = open_with_seeds(settings)
    application = Readout(
        title="Readout",
        summary="Who reported what, when, and in which words.",
        version=version("readout"),
        docs_url=None,
        redoc_url=None,
        # A redirect would be written with whatever host the request claimed.
        redirect_slashes=False,
        lifespan=_closing(opened),
    )
    application.state.desk = _desk(settings, opened)
    for module in PAGES:
        application.include_router(module.router)
    application.mount(PREFIX, StaticFiles(application.state.desk.assets), name="static")
    application.add_middleware(GZipMiddleware, minimum_size=SMALLEST_COMPRESSED, compresslevel=5)
    answer_errors(application)
    return application


def _desk(settings: Settings, opened: Opened) -> Desk:
    assets = find_assets()
    return Desk(
        archive=opened.archive,
        settings=settings,
        assets=assets,
        environment=make_environment(),
        rules=opened.seeds.rules,
        people=opened.seeds.people,
        comparer=Comparer(opened.seeds.aliases, with_vectors=settings.sentence_vectors == "yes"),
        aliases=opened.seeds.aliases,
        uses=Uses(opened.archive),
        fingerprint=_fingerprint(settings, assets.fingerprint, opened.seeds),
    )


def _fingerprint(settings: Settings, assets: str, seeds: Seeds) -> str:
    """One word for all that pages show and that only a restart can change."""
    shown = (
        settings.base_url,
        settings.timezone,
        settings.embed_origins,
        assets,
        seeds.rules.sha256,
        repr(seeds.people),
        repr((seeds.aliases.things, seeds.aliases.actors)),
        settings.sentence_vectors,
        str(is_installed()),
    )
    sources = sorted(each for each in TEMPLATES.rglob("*.*") if each.is_file()) + sorted(
        (ROOT / "app").rglob("*.py")
    )
    written = [path.read_bytes() for path in sources]
    return sha256(b"\0".join([*(word.encode() for word in shown), *written])).hexdigest()


def _newest(desk: Desk) -> list[tuple[str, str]]:
    """What is learnt from, read before anything is served: who reads later may find the archive closed. An archive that cannot
    be read in part serves the rest.
    """
    if not desk.comparer.with_vectors:
        return []
    with suppress(ArchiveError), desk.archive.read() as connection:
        return list(newest_texts(connection, MOST_LEARNT_FROM))
    return []


def _warm(comparer: Comparer, newest: list[tuple[str, str]]) -> None:
    comparer.warm()
    comparer.learn(newest)


def _closing(opened: Opened) -> Lifespan[FastAPI]:
    @asynccontextmanager
    async def lifespan(application: FastAPI) -> AsyncIterator[None]:
        desk: Desk = application.state.desk
        Thread(target=_warm, args=[desk.comparer, _newest(desk)], name="warm", daemon=True).start()
        yield
        desk.uses.close()
        opened.archive.close()

    return lifespan
