"""How commands end: exit codes, and what can go wrong outside the code in one line."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import typer

from app.archive.errors import ArchiveError, NewerSchema
from app.archive.filters import BadFilter
from app.ingest.seeds import BadSeeds
from app.settings import BadSettings

FAILED, MISUSED = 1, 2
#: What a shell makes of Ctrl+C.
INTERRUPTED = 130


@contextmanager
def plain_errors(failed: int = FAILED) -> Iterator[None]:
    """Turn what can go wrong outside the code into one line and an exit code; ``failed`` where nothing is misused."""
    try:
        yield
    except BadSettings as error:
        typer.echo(f"Settings: {error}", err=True)
        raise typer.Exit(MISUSED) from error
    except (BadSeeds, NewerSchema, ArchiveError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(failed) from error
    except BadFilter as error:
        typer.echo(f"{error.parameter}: {error.message}", err=True)
        raise typer.Exit(MISUSED) from error
    except KeyboardInterrupt as error:
        typer.echo(
            "Stopped. What was loaded is whole and stays; the same again goes on from there.", err=True
        )
        raise typer.Exit(INTERRUPTED) from error
