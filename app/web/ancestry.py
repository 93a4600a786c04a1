"""Who may frame a page, as browsers match a policy's frame-ancestors against the origin of the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import SplitResult, urlsplit

USUAL_PORTS = {"http": 80, "https": 443}
#: What a source of one scheme lets in besides: the same over https is never refused.
AS_GOOD = {"http": ("http", "https"), "https": ("https",)}
ANY = "*"


def permits(sources: Sequence[str], origin: str, own: str) -> bool:
    """Whether one of the sources of a policy, which came with a page of ``own``, lets ``origin`` frame it."""
    theirs = _parts(origin)
    return theirs is not None and any(_matches(source, theirs, own) for source in sources)


def origin_of(address: str) -> str:
    """Scheme, host and port, without a port that goes without saying; an address without a scheme as it is."""
    parts = _parts(address)
    if parts is None or not parts.scheme:
        return address
    usual = parts.port in (None, USUAL_PORTS.get(parts.scheme))
    return f"{parts.scheme}://{parts.hostname or ''}{'' if usual else f':{parts.port}'}"


def _matches(source: str, theirs: SplitResult, own: str) -> bool:
    source = origin_of(own) if source.lower() == "'self'" else source.lower()
    if source == ANY:
        return theirs.scheme in AS_GOOD
    if source.endswith(":") and "//" not in source:
        return theirs.scheme in AS_GOOD.get(source[:-1], ())
    scheme, named, place = source.rpartition("://")
    scheme = scheme if named else urlsplit(own).scheme
    host, _, port = place.partition("/")[0].partition(":") if "[" not in place else (place, "", "")
    return (
        theirs.scheme in AS_GOOD.get(scheme, ())
        and _is_host(host, theirs.hostname or "")
        and _is_port(port, scheme, theirs)
    )


def _is_host(named: str, host: str) -> bool:
    """A star stands for one name or more before the rest, never for none."""
    return named == ANY or (host.endswith(named[1:]) if named.startswith("*.") else host == named)


def _is_port(named: str, scheme: str, theirs: SplitResult) -> bool:
    port = theirs.port or USUAL_PORTS[theirs.scheme]
    if named in ("", str(USUAL_PORTS[scheme])):
        # The port that goes without saying goes with the scheme, also where https stands for http.
        return port in (USUAL_PORTS[scheme], USUAL_PORTS[theirs.scheme])
    return named in (ANY, str(port))


def _parts(address: str) -> SplitResult | None:
    """An address in its parts, all of which can be read; None for one that has none."""
    try:
        parts = urlsplit(address)
        return parts if parts.port is None or parts.port >= 0 else None
    except ValueError:
        return None
