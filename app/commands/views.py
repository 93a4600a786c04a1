"""`readout view`: saving, listing and revoking the views that are shared."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING, Annotated

import typer
from starlette.exceptions import HTTPException

from app.archive import views
from app.archive.database import open_archive
from app.archive.views import BadView, Draft, View
from app.commands.ends import FAILED, MISUSED, plain_errors
from app.commands.listening import warn_unless_answered
from app.settings import read_settings
from app.web.exports.export import one_line
from app.web.links import Links

if TYPE_CHECKING:
    from app.web.desk import Desk

view = typer.Typer(help="Views that are shared under an address of their own.", no_args_is_help=True)


@view.command()
def add(
    query: Annotated[
        str,
        typer.Option(
            help="An address of the timeline, a comparison or the matrix, or what follows the ? of either of the first two."
        ),
    ],
    title: Annotated[str, typer.Option(help="What it is called in lists; its sentence if not given.")] = "",
    slug: Annotated[str, typer.Option(help="The last part of its address; made for you if not given.")] = "",
    private: Annotated[bool, typer.Option("--private", help="Only who has the address can open it.")] = False,
) -> None:
    """Save a view, and print the address of its frame; its picture, JSON and feed are beside it."""
    if private and slug:
        raise typer.BadParameter(
            "a private view has no slug: its address must not be guessed", param_hint="--slug"
        )
    from app.main import create_app
    from app.web.framing import asked
    from app.web.sharing import title_of

    with plain_errors():
        settings = read_settings()
        desk: Desk = create_app(settings).state.desk
        try:
            wanted = asked(desk, query)
            draft = Draft(
                wanted.page, wanted.framed, one_line(title) or title_of(desk, wanted), bool(one_line(title))
            )
            saved = (
                views.save_private(desk.archive, draft)
                if private
                else views.save(desk.archive, draft, slug, reopen=True)
            )
        except HTTPException as error:
            typer.echo(f"article: {error.detail}", err=True)
            raise typer.Exit(MISUSED) from error
        except BadView as error:
            typer.echo(str(error), err=True)
            raise typer.Exit(MISUSED) from error
    typer.echo(Links(settings.base_url).view(saved.key))
    warn_unless_answered(settings)
    if private:
        typer.echo(
            "This address is shown once: only a hash of it is kept. readout view list numbers it.", err=True
        )


@view.command("list")
def list_views(
    as_json: Annotated[bool, typer.Option("--json", help="Print them as JSON.")] = False,
) -> None:
    """What is shared, and when each was last opened."""
    with plain_errors():
        settings = read_settings()
        with open_archive(settings).read() as connection:
            found = views.views(connection)
    if as_json:
        typer.echo(json.dumps([asdict(each) for each in found], ensure_ascii=False, indent=2))
        return
    links = Links(settings.base_url)
    for each in found:
        typer.echo(_told(each, links))
    if not found:
        typer.echo("No view is saved.")


@view.command()
def revoke(
    key: Annotated[str, typer.Argument(metavar="SLUG", help="Its slug, its token, or its number as in #3.")],
) -> None:
    """Close a view: its address says so from now on."""
    with plain_errors():
        archive = open_archive(read_settings())
        try:
            closed = views.revoke(archive, key)
        except LookupError as error:
            typer.echo(str(error.args[0]), err=True)
            raise typer.Exit(FAILED) from error
    typer.echo(f"#{closed.id} {closed.title} is revoked.")


def _told(each: View, links: Links) -> str:
    address = links.view(each.slug) if each.slug else "private, its address is not kept"
    used = f"last opened {each.used_at}" if each.used_at else "never opened"
    state = f"revoked {each.revoked_at}" if each.revoked_at else used
    return f"#{each.id}  {each.title}\n    {each.page}?{each.query}\n    {address}\n    saved {each.made_at}, {state}"
