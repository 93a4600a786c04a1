"""Whether a request that changes something comes from a page of this server: other sites may not send one."""

from __future__ import annotations

from ipaddress import ip_address
from urllib.parse import SplitResult, urlsplit

from fastapi import Request
from starlette.exceptions import HTTPException

from app.web.desk import desk_of

#: What a browser says of a form on a page of the same server; no page can make it say so of another.
SAME = "same-origin"
REFUSED = (
    "Only a page of this server may send this, and that cannot be seen of where it came from: open the view under "
    "the name that READOUT_BASE_URL gives and press its button."
)
_PORTS = {"http": 80, "https": 443}


def from_here(request: Request) -> None:
    """Let a request pass that proves where it comes from. Raises a 403 for any other.

    A page of this server stands under the name of READOUT_BASE_URL, or under a number or "localhost"; under any other
    name that leads here it may be somebody else's, who let his name lead here (DNS rebinding). Browsers name the page's
    host in Origin, or failing that in Referer, and say of forms of another site in Sec-Fetch-Site that they are.
    """
    said = request.headers.getlist("Sec-Fetch-Site")
    if said not in ([], [SAME]):
        raise HTTPException(403, REFUSED)
    named = request.headers.getlist("Origin") or request.headers.getlist("Referer")
    if not named and said:
        named = [f"http://{request.headers.get('Host', '')}"]
    if len(named) != 1 or _host(named[0]) not in _own_hosts(request):
        raise HTTPException(403, REFUSED)


def _own_hosts(request: Request) -> set[str]:
    """This server's hosts as a browser may name them, with and without the usual port."""
    asked = _both(request.headers.get("Host", "").lower())
    base = _host(desk_of(request).settings.base_url)
    mine = {host for host in asked if _is_nobodys(_name(host)) or _name(host) == _name(base or "")}
    return mine | ({base} if base else set())


def _both(asked: str) -> tuple[str, ...]:
    """The host that was asked, under each scheme: a proxy may have taken the encryption off."""
    return tuple(host for scheme in _PORTS if (host := _host(f"{scheme}://{asked}")) is not None)


def _is_nobodys(name: str) -> bool:
    """Whether a host is named by a number or as this machine: no other site can stand under it."""
    try:
        return bool(ip_address(name))
    except ValueError:
        return name == "localhost"


def _name(host: str) -> str:
    return host.rpartition(":")[0]


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
