"""`readout verify`: a citation held against the archive, without a server."""

from __future__ import annotations

from typing import Annotated
from urllib.parse import urlsplit

import typer

from app.archive.citations import Citation, find
from app.archive.cited import headlines
from app.archive.connections import Connection, path_of
from app.archive.database import ArchiveError, open_archive
from app.archive.since import filters_of, since
from app.commands.ends import FAILED, MISUSED, plain_errors
from app.settings import read_settings
from app.web.verdict import lines, slug_in


def verify(
    address: Annotated[
        str, typer.Argument(metavar="URL", help="A citation's address, or its slug.", show_default=False)
    ],
    as_json: Annotated[bool, typer.Option("--json", help="Print its JSON twin, and nothing else.")] = False,
) -> None:
    """Hold a citation against the archive. Exits 0 when nothing has changed since, 1 when anything has, 2 when it is
    unknown or cannot be read.
    """
    try:
        slug = slug_in(address)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="URL") from error
    with plain_errors(failed=MISUSED):
        settings = read_settings()
        if not path_of(settings.database_url).exists():
            raise ArchiveError(f"There is no archive at {path_of(settings.database_url)}.")
        with open_archive(settings).read() as connection:
            citation = _find(connection, slug)
            found = since(connection, citation, settings.zone)
            kept = headlines(connection, citation.content.articles)
            filters = filters_of(connection, citation.content)
    if (host := urlsplit(address).netloc) and host != urlsplit(settings.base_url).netloc:
        typer.echo(f"Read in this archive, {settings.base_url}: nothing was asked of {host}.", err=True)
    from app.web.citation_formats import written

    said = written(citation, found, kept, filters) if as_json else lines(citation, found, kept)
    typer.echo(("" if as_json else "\n").join(said))
    if not found.nothing:
        raise typer.Exit(FAILED)


def _find(connection: Connection, slug: str) -> Citation:
    try:
        return find(connection, slug)
    except LookupError as error:
        raise ArchiveError(str(error.args[0])) from error
