"""`readout export`: the timeline in another format, as its address gives it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated
from urllib.parse import parse_qsl

import typer

from app.commands.ends import plain_errors
from app.commands.listening import warn_unless_answered
from app.ingest.seeds import open_with_seeds
from app.settings import read_settings
from app.web.exports import EXTENSIONS


def export(
    extension: Annotated[str, typer.Option("--format", help=f"One of {', '.join(EXTENSIONS)}.")] = "csv",
    query: Annotated[
        str, typer.Option(help='Filters as in an address: "topic=hallyu-ban&from=2026-01-01".')
    ] = "",
    file: Annotated[
        Path | None, typer.Option("-o", "--output", help="Where to, instead of standard output.")
    ] = None,
) -> None:
    """Write the timeline in another format: the bytes that its address gives."""
    if extension not in EXTENSIONS:
        raise typer.BadParameter(f"there are {', '.join(EXTENSIONS)}", param_hint="--format")
    from app.web.exports.asking import export_of
    from app.web.exports.table import BY_EXTENSION
    from app.web.exports.writing import write_to

    chosen = BY_EXTENSION[extension]
    with plain_errors():
        settings = read_settings()
        opened = open_with_seeds(settings)
        write_to(
            file,
            chosen,
            export_of(opened.archive, settings.base_url, chosen, parse_qsl(query.removeprefix("?"))),
        )
        warn_unless_answered(settings)
