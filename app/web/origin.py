"""Whether a request that changes something comes from a page of this server: other sites may not send one."""

from __future__ import annotations

from urllib.parse import SplitResult, urlsplit

from fastapi import Request
from starlette.exceptions import HTTPException

from app.web.desk import desk_of

#: What a browser says of a form on a page of the same server; no page can make it say so of another.
SAME = "same-origin"
REFUSED = (
    "Only a page of this server may send this, and that cannot be seen of where it came from: "
    "open the view here and press its button."
)
_PORTS = {"http": 80, "https": 443}


def from_here(request: Request) -> None:
    """Let a request pass that proves where it comes from. Raises a 403 for any other.

    Browsers say it in Sec-Fetch-Site, but not to a plain http address; there Origin, or failing that Referer,
    must name the host that was asked, or that of READOUT_BASE_URL.
    """
    said = request.headers.getlist("Sec-Fetch-Site")
    if said:
        if said != [SAME]:
            raise HTTPException(403, REFUSED)
        return
    named = request.headers.getlist("Origin") or request.headers.getlist("Referer")
    if len(named) != 1 or _host(named[0]) not in _own_hosts(request):
        raise HTTPException(403, REFUSED)


def _own_hosts(request: Request) -> set[str]:
    """This server's hosts as a browser may name them, with and without the usual port."""
    base = urlsplit(desk_of(request).settings.base_url)
    asked = request.headers.get("Host", "").lower()
    return {host for host in (_host(base.geturl()), *_both(asked)) if host}


def _both(asked: str) -> tuple[str, ...]:
    """The host that was asked, under each scheme: a proxy may have taken the encryption off."""
    return tuple(host for scheme in _PORTS if (host := _host(f"{scheme}://{asked}")) is not None)


def _host(address: str) -> str | None:
    """Host and port of an http or https address, the usual port named too; None for anything else, such as "null"."""
    try:
        parts: SplitResult = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host or "@" in parts.netloc:
        return None
    return f"{host}:{port or _PORTS[parts.scheme]}"
