"""`readout doctor`: what stands between Readout and its readers."""

from __future__ import annotations

from typing import Annotated

import typer

from app.commands.ends import FAILED, plain_errors
from app.web.arriving import BadAddress, Unreachable, fetch, read_address
from app.web.doctor import ancestors, findings

doctor = typer.Typer(help="What stands between Readout and its readers.", no_args_is_help=True)


@doctor.callback()
def _group() -> None:
    """Keep ``embed`` a command of its own while it is the only one."""


@doctor.command()
def embed(
    url: Annotated[
        str,
        typer.Argument(metavar="URL", help="An embed, at the address that wikis use.", show_default=False),
    ],
    wiki: Annotated[str, typer.Option(help="The wiki's address: may its pages frame it?")] = "",
) -> None:
    """Fetch an embed through its public address, and name what a proxy has broken. Exits 1 if anything is."""
    with plain_errors():
        try:
            address = read_address(url)
        except BadAddress as error:
            raise typer.BadParameter(str(error), param_hint="URL") from error
        if wiki and not wiki.lower().startswith(("http://", "https://")):
            raise typer.BadParameter(f"{wiki} is not an http or https address.", param_hint="--wiki")
        try:
            arrived = fetch(address)
        except Unreachable as error:
            _say(f"{address.url} cannot be reached: {error}")
            raise typer.Exit(FAILED) from error
    found = findings(arrived, wiki)
    _say(f"{address.url} answered {arrived.status} over {arrived.took}.")
    for finding in found:
        _say("", *finding.lines())
    if found:
        raise typer.Exit(FAILED)
    _say(f"All is well. It may be framed by: {ancestors(arrived)}")


def _say(*lines: str) -> None:
    """Print words of which some are a stranger's: what would steer a terminal is written as its number."""
    for line in lines:
        typer.echo("".join(each if each.isprintable() else f"\\u{ord(each):04x}" for each in line))
