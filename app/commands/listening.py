"""Whether the addresses that a command prints lead anywhere, where nobody has said which they are."""

from __future__ import annotations

import socket
from urllib.parse import urlsplit

import typer

from app.settings import Settings

#: Seconds in which a server on this machine takes a call.
WAIT = 0.3


def warn_unless_answered(settings: Settings) -> None:
    """Say that nothing answers at the address which is meant where READOUT_BASE_URL is not set."""
    if "base_url" in settings.model_fields_set or _is_answered(settings.base_url):
        return
    typer.echo(
        f"Addresses begin with {settings.base_url}, where nothing answers now: if Readout is served elsewhere"
        " (make run PORT=…), set READOUT_BASE_URL to its address.",
        err=True,
    )


def _is_answered(address: str) -> bool:
    there = urlsplit(address)
    try:
        with socket.create_connection((there.hostname or "", there.port or 80), WAIT):
            return True
    except OSError:
        return False
