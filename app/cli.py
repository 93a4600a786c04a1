"""The command line: each command a few lines, the work is done on the floors below."""

from __future__ import annotations

import ipaddress
import json
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
import uvicorn

from app.archive.counts import article_count
from app.archive.database import ArchiveError, NewerSchema
from app.ingest import pipeline
from app.ingest.progress import shown
from app.ingest.report import Report
from app.ingest.seeds import BadSeeds, open_with_seeds, read_rules
from app.main import create_app
from app.settings import BadSettings, Settings, read_settings

FAILED, MISUSED = 1, 2

app = typer.Typer(
    name="readout",
    help="Readout: browse diplomatic coverage, with evidence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
topics = typer.Typer(help="The topic rules.", no_args_is_help=True)
app.add_typer(topics, name="topics")


def main() -> None:
    """The ``readout`` command."""
    app()


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders to load.", show_default=False)],
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as JSON, and nothing else.")
    ] = False,
    if_empty: Annotated[
        bool, typer.Option("--if-empty", help="Do nothing if the archive has articles.")
    ] = False,
) -> None:
    """Load articles. Exits 1 when an item was refused; everything else is loaded all the same."""
    with _plain_errors():
        settings = read_settings()
        opened = open_with_seeds(settings)
        if if_empty and article_count(opened.archive):
            return
        with shown("Loading") as progress:
            report = pipeline.ingest(opened, paths, settings.zone, progress)
    _print(report, as_json=as_json)
    if report.refused:
        raise typer.Exit(FAILED)


@app.command()
def tag() -> None:
    """Tag anew every article whose tags were found under earlier rules."""
    with _plain_errors():
        settings = read_settings()
        opened = open_with_seeds(settings)
        with shown("Tagging") as progress:
            done = pipeline.retag_all(opened, settings.zone, progress)
    typer.echo(f"{done.tagged} articles tagged anew under rules v{opened.ruleset}.")
    for failure in done.failed:
        typer.echo(f"  not tagged  {failure.item}: {failure.reason}")
    if done.failed:
        raise typer.Exit(FAILED)


@topics.command()
def check() -> None:
    """Run the examples of every topic's rules. Exits 1 when one of them fails."""
    with _plain_errors():
        rules = read_rules(read_settings().seeds)
    for topic in rules.topics:
        found = sum(example.expected for example in topic.examples)
        left = len(topic.examples) - found
        typer.echo(f"{topic.slug}: {found} examples found and {left} left alone, as they should be")


@app.command()
def serve(
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port to listen on.", min=0, max=65535)] = 8000,
    root_path: Annotated[str, typer.Option(help="Path under which a proxy serves Readout.")] = "",
) -> None:
    """Serve the dashboard, on loopback unless told otherwise."""
    with _plain_errors():
        settings = read_settings()
        _allow(host, settings)
        application = create_app(_addressed(settings, _address(host, port, root_path)))
    config = uvicorn.Config(
        application,
        host=host,
        port=port,
        root_path=root_path,
        proxy_headers=bool(settings.trusted_proxies),
        forwarded_allow_ips=settings.trusted_proxies or None,
        server_header=False,
        log_level="warning",
    )
    listening = _bound(config)
    address = _address(host, listening.getsockname()[1], root_path)
    typer.echo(f"Readout is at {address} (Ctrl+C ends it)")
    uvicorn.Server(config).run(sockets=[listening])


def _allow(host: str, settings: Settings) -> None:
    """Loopback is always fine; anything wider must be asked for, and is said aloud."""
    if host == "localhost" or _is_loopback(host):
        return
    if settings.public != "yes":
        typer.echo(f"{host} is open to other machines: set READOUT_PUBLIC=yes to allow that.", err=True)
        raise typer.Exit(MISUSED)
    typer.echo(
        f"Open to everyone who can reach {host}: all pages can be read, nothing can be changed.", err=True
    )


def _bound(config: uvicorn.Config) -> socket.socket:
    try:
        return config.bind_socket()
    except SystemExit as refused:
        typer.echo(
            f"Port {config.port} of {config.host} cannot be used: another server may have it.", err=True
        )
        raise typer.Exit(FAILED) from refused


def _address(host: str, port: int, root_path: str) -> str:
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{root_path}"


def _addressed(settings: Settings, address: str) -> Settings:
    """Unless the outside address is set, permanent links lead to where the server really listens."""
    said = "base_url" in settings.model_fields_set
    return settings if said else settings.model_copy(update={"base_url": address.rstrip("/")})


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _print(report: Report, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        return
    for line in report.lines():
        typer.echo(line)


@contextmanager
def _plain_errors() -> Iterator[None]:
    """Turn what can go wrong outside the code into one line and an exit code."""
    try:
        yield
    except BadSettings as error:
        typer.echo(f"Settings: {error}", err=True)
        raise typer.Exit(MISUSED) from error
    except (BadSeeds, NewerSchema, ArchiveError) as error:
        typer.echo(str(error), err=True)
        raise typer.Exit(FAILED) from error
