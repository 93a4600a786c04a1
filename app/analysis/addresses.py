"""Addresses and identity: one spelling for one URL, and the permanent id of an article."""

from __future__ import annotations

import base64
from hashlib import sha256
from urllib.parse import SplitResult, quote, urlsplit

from app.analysis.patterns import regex

#: Query parameters that say where a reader came from, never what the page is.
TRACKING = frozenset({
    "_ga", "_gl", "_hsenc", "_hsmi", "at_campaign", "at_medium", "cmpid", "cmp", "cid_source", "dclid",
    "efg", "fb_action_ids", "fb_action_types", "fb_ref", "fb_source", "fbclid", "ftag", "gclid",
    "gclsrc", "gbraid", "guccounter", "guce_referrer", "guce_referrer_sig", "igsh", "igshid", "mc_cid",
    "mc_eid", "mkt_tok", "msclkid", "ncid", "ns_campaign", "ns_mchannel", "ns_source", "oly_anon_id",
    "oly_enc_id", "rcm", "ref_src", "ref_url", "s_kwcid", "share_id", "sharetype", "smid", "smtyp",
    "soc_src", "soc_trk", "spm", "srsltid", "taid", "trk", "twclid", "vero_id", "wbraid", "wickedid",
    "xtor", "yclid", "ysclid",
})  # fmt: skip
TRACKING_PREFIXES = ("utm_", "pk_", "mtm_", "hsa_", "__twitter_", "guce_")
DEFAULT_PORTS = {"http": 80, "https": 443}
#: Longer than any address a browser accepts: what comes in is damage, not an address.
LONGEST = 4096
ID_LENGTH = 12
_IMPOSSIBLE = regex(r"[\s\x00-\x1f\x7f<>\"]")
_UNESCAPED = regex(r"[^\x21-\x7e]|[\\^`{|}]")
_PERCENT = regex(r"%[0-9a-fA-F]{2}")
_LABEL = r"\w(?:[\w-]*\w)?"
_HOST = regex(rf"{_LABEL}(?:\.{_LABEL})*")


def canonical(url: str) -> str | None:
    """One spelling of an http(s) address, or None for anything else.

    Scheme and host in lower case, no fragment, no credentials, no default port, no tracking parameters.
    Path and the order of the other parameters are the server's business and stay as they are.
    """
    parts = _split(url.strip())
    if parts is None or not parts.hostname:
        return None
    host = _host(parts.hostname)
    port = _port(parts)
    if host is None or port is None:
        return None
    query = "&".join(part for part in parts.query.split("&") if part and not _tracks(part))
    address = f"{parts.scheme}://{host}{port}{_upper_percent(parts.path or '/')}"
    return f"{address}?{_upper_percent(query)}" if query else address


def host_of(url: str | None) -> str | None:
    """The host name of an address in lower case, without a final dot."""
    parts = _split(url.strip()) if url else None
    return parts.hostname.rstrip(".") if parts is not None and parts.hostname else None


def identity(*, url: str | None, body: str, form: str) -> str:
    """What makes an article itself: its address if it has one, else its cleaned body.

    A summary never shares an identity with the full text it sums up.
    """
    own = (canonical(url) if url else None) or body
    return f"summary:{own}" if form == "summary" else own


def article_id(identity: str) -> str:
    """The permanent id of an identity: the same in every archive."""
    digest = sha256(identity.encode("utf-8", "surrogatepass")).digest()
    return base64.b32encode(digest).decode("ascii").lower()[:ID_LENGTH]


def _split(url: str) -> SplitResult | None:
    if len(url) > LONGEST or _IMPOSSIBLE.search(url):
        return None
    try:
        parts = urlsplit(url)
        parts.port  # noqa: B018 - reading it is what raises for a port that is no number
    except ValueError:
        return None
    return parts if parts.scheme in DEFAULT_PORTS else None


def _host(name: str) -> str | None:
    """The host as it travels: ``urlsplit`` has put it in lower case, names in other scripts get their xn--."""
    bare = name.rstrip(".")
    if ":" in bare:
        return f"[{bare}]"
    if not _HOST.fullmatch(bare):
        return None
    try:
        return bare if bare.isascii() else bare.encode("idna").decode("ascii")
    except UnicodeError:
        return None


def _port(parts: SplitResult) -> str | None:
    if parts.port is None or parts.port == DEFAULT_PORTS[parts.scheme]:
        return ""
    return f":{parts.port}"


def _tracks(parameter: str) -> bool:
    name = parameter.partition("=")[0].lower()
    return name in TRACKING or name.startswith(TRACKING_PREFIXES)


def _upper_percent(part: str) -> str:
    """``%ec`` and ``%EC`` are one character; letters that came unescaped get their escape."""
    escaped = _UNESCAPED.sub(lambda found: quote(found[0], safe="", errors="replace"), part)
    return _PERCENT.sub(lambda found: found[0].upper(), escaped)
