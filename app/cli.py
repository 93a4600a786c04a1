"""The command line: each command a few lines, the work is done on the floors below.

What shows pages is loaded by the commands that show some: it is half of all there is to load, and the workers of a run load
what the command loads.
"""

from __future__ import annotations

import ipaddress
import json
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from app.archive import withdrawing
from app.archive.articles import stale
from app.archive.backup import back_up
from app.archive.backup import restore as restore_from
from app.archive.checking import faults
from app.archive.connections import path_of
from app.archive.counts import article_count
from app.archive.database import ArchiveError, open_archive
from app.archive.entries import fold_waiting
from app.commands.binding import bound
from app.commands.doctor import doctor
from app.commands.ends import FAILED, MISUSED, plain_errors
from app.commands.export import export
from app.commands.verify import verify
from app.commands.views import view
from app.ingest import pipeline
from app.ingest.progress import shown
from app.ingest.report import Report
from app.ingest.seeds import open_with_seeds, read_rules
from app.ingest.sources import Intake, parse_map
from app.ingest.sources.intake import MEGABYTE
from app.settings import Settings, read_settings

if TYPE_CHECKING:
    import uvicorn

app = typer.Typer(
    name="readout",
    help="Readout: browse diplomatic coverage, with evidence.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
topics = typer.Typer(help="The topic rules.", no_args_is_help=True)
app.add_typer(topics, name="topics")
app.add_typer(view, name="view")
app.command()(export)
app.command()(verify)
app.add_typer(doctor, name="doctor")


def main() -> None:
    """The ``readout`` command."""
    app()


@app.command()
def ingest(
    paths: Annotated[list[Path], typer.Argument(help="Files and folders to load.", show_default=False)],
    mapped: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="FIELD=KEY", help="The key under which a field arrives in JSONL."),
    ] = None,
    as_json: Annotated[
        bool, typer.Option("--json", help="Print the report as JSON, and nothing else.")
    ] = False,
    if_empty: Annotated[
        bool, typer.Option("--if-empty", help="Do nothing if the archive has articles.")
    ] = False,
) -> None:
    """Load articles. Exits 1 when an item was refused; everything else is loaded all the same."""
    with plain_errors():
        settings = read_settings()
        intake = _intake(settings, mapped or [])
        opened = open_with_seeds(settings)
        if if_empty and (there := article_count(opened.archive)):
            typer.echo(
                f"The archive has articles already ({there}): nothing is loaded with --if-empty.", err=True
            )
            return
        with shown("Loading") as progress:
            report = pipeline.ingest(opened, paths, settings.zone, progress, intake=intake)
        with opened.archive.read() as connection:
            behind = stale(connection)
    _print(report, as_json=as_json)
    if behind:
        typer.echo(f"Tagged under earlier rules: {behind}. readout tag tags them anew.", err=True)
    if report.refused:
        raise typer.Exit(FAILED)


@app.command()
def tag() -> None:
    """Tag anew every article whose tags were found under earlier rules."""
    with plain_errors():
        settings = read_settings()
        opened = open_with_seeds(settings)
        with shown("Tagging") as progress:
            done = pipeline.retag_all(opened, settings.zone, progress)
    typer.echo(f"{done.tagged} articles tagged anew under rules v{opened.ruleset}.")
    for failure in done.failed:
        typer.echo(f"  not tagged  {failure.item}: {failure.reason}")
    if done.failed:
        raise typer.Exit(FAILED)


@app.command()
def withdraw(
    article: Annotated[str, typer.Argument(metavar="ID", help="The article's id.", show_default=False)],
    reason: Annotated[str, typer.Option(help="Why; it is shown at the article's address.")],
) -> None:
    """Take an article's text down for good, leaving a tombstone at its address."""
    if not reason.strip():
        raise typer.BadParameter("say why", param_hint="--reason")
    with plain_errors():
        opened = open_with_seeds(read_settings())
        try:
            done = withdrawing.withdraw(opened.archive, article, reason.strip())
        except LookupError as error:
            raise ArchiveError(str(error.args[0])) from error
    fold_waiting(opened.archive)
    if done.already:
        stone = done.tombstone
        typer.echo(f"{stone.id} was withdrawn before, on {stone.withdrawn_at}: {stone.reason}")
        return
    typer.echo(f"{article} is withdrawn: its texts are gone, its address tells why.")
    for summary in done.returned:
        typer.echo(f"  our summary {summary} of it is listed again")
    typer.echo("Backups that were made before still hold its text.")


@app.command()
def backup(
    file: Annotated[Path, typer.Argument(help="Where to; nothing is overwritten.", show_default=False)],
) -> None:
    """Copy the archive as it stands now, while it is in use."""
    with plain_errors():
        back_up(path_of(read_settings().database_url), file)
    typer.echo(f"The archive is copied to {file}.")


@app.command()
def restore(file: Annotated[Path, typer.Argument(help="A backup.", show_default=False)]) -> None:
    """Put a backup in the place of the archive; what is there now is copied aside first."""
    with plain_errors():
        done = restore_from(file, read_settings())
    typer.echo(f"{done.path} holds what was in {file}.")
    if done.aside:
        typer.echo(f"What was there before is in {done.aside}.")
    if done.returned:
        again = ", ".join(done.returned)
        typer.echo(f"Withdrawn since the backup, and back with it: {again}. Withdraw them again.", err=True)


@app.command("check")
def check_archive() -> None:
    """Look the whole archive through. Exits 1 when anything in it is lost or disagrees."""
    with plain_errors():
        settings = read_settings()
        if not path_of(settings.database_url).exists():
            raise ArchiveError(f"There is no archive at {path_of(settings.database_url)}.")
        archive = open_archive(settings)
        with archive.read() as connection:
            found = faults(connection)
    for fault in found:
        typer.echo(fault)
    if found:
        raise typer.Exit(FAILED)
    typer.echo(f"{archive.path} is whole: {article_count(archive):,} articles listed.")


@topics.command()
def check() -> None:
    """Run the examples of every topic's rules. Exits 1 when one of them fails."""
    with plain_errors():
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
    import uvicorn

    from app.main import create_app

    with plain_errors():
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
        f"Open to everyone who can reach {host}: all pages can be read, views can be saved and cited, nothing else can be changed.",
        err=True,
    )


def _bound(config: uvicorn.Config) -> socket.socket:
    try:
        return bound(config)
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


def _intake(settings: Settings, mapped: list[str]) -> Intake:
    try:
        mapping = parse_map(mapped)
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--map") from error
    return Intake(mapping, settings.largest_document_mb * MEGABYTE, settings.largest_archive_mb * MEGABYTE)


def _print(report: Report, *, as_json: bool) -> None:
    if as_json:
        typer.echo(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
        return
    for line in report.lines():
        typer.echo(line)
