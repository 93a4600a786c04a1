"""What the way through a proxy has broken in an embed, and what to change there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import urljoin, urlsplit

from app.web.ancestry import origin_of, permits
from app.web.arriving import Arrived, Part
from app.web.headers import EMBED_POLICY

POLICY = "Content-Security-Policy"
ANCESTORS = "frame-ancestors"
#: What an embed may say of itself to the sites that it links to: the usual, and that of private views.
REFERRERS = ("strict-origin-when-cross-origin", "no-referrer")
#: Parts of an address that say that somebody wants to know who is asking.
LOGINS = ("login", "signin", "sign-in", "logon", "oauth", "openid", "saml", "sso", "auth", "account", "idp")
#: How the one script of an embed is called.
OWN_SCRIPT = "/static/js/embed."


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is broken, why that matters, and what to change where."""

    what: str
    change: str
    nginx: str = ""
    apache: str = ""

    def lines(self) -> list[str]:
        """As it is printed."""
        told = [self.what, f"  {self.change}"]
        told += [f"  nginx:  {self.nginx}"] if self.nginx else []
        return told + ([f"  Apache: {self.apache}"] if self.apache else [])


Check = Callable[[Arrived], Iterator[Finding]]


def findings(arrived: Arrived, wiki: str = "") -> list[Finding]:
    """All that is broken. What is not an embed at all is told as that, and nothing else of it."""
    found = [finding for check in ARRIVALS for finding in check(arrived)]
    if found or not arrived.page.is_embed:
        return found or [_no_embed(arrived)]
    found = [finding for check in WAYS for finding in check(arrived)]
    return found + (list(_wiki(arrived, wiki)) if wiki else [])


def ancestors(arrived: Arrived) -> str:
    """Who may frame it, as the policies that arrived say; "" if they do not."""
    return " / ".join(_ancestors(arrived))


def _ancestors(arrived: Arrived) -> list[str]:
    """What each policy says of it by itself: a frame must please them all."""
    return [named[ANCESTORS] for policy in _policies(arrived) if ANCESTORS in (named := _directives(policy))]


def _redirect(arrived: Arrived) -> Iterator[Finding]:
    if not 300 <= arrived.status < 400:
        return
    target = urljoin(arrived.address.url, arrived.one("Location"))
    what = f"It is answered with a redirect ({arrived.status}) to {target}; that was not followed."
    if any(word in target.lower() for word in LOGINS):
        yield _login(what)
    elif target.partition("://")[2] == arrived.address.url.partition("://")[2]:
        yield Finding(what, "Use the address with the other scheme in wikis and in READOUT_BASE_URL.")
    else:
        yield Finding(
            what, "Use the address to which it leads in wikis, or let the proxy serve /embed/ without it."
        )


def _refused(arrived: Arrived) -> Iterator[Finding]:
    if arrived.status in (401, 407) or (arrived.status == 403 and not arrived.page.is_embed):
        yield _login(f"It is answered with {arrived.status}: whoever asks must first say who they are.")


def _failed(arrived: Arrived) -> Iterator[Finding]:
    if arrived.status < 400 or arrived.status in (401, 403, 407):
        return
    if arrived.page.is_embed:
        yield Finding(
            f"Readout itself answers {arrived.status}: {arrived.page.words}", "Correct the address."
        )
    elif arrived.status in (502, 503, 504):
        yield Finding(
            f"The proxy answers {arrived.status}: it does not reach Readout.",
            "Start Readout, and give the proxy the address and port at which it listens.",
            "proxy_pass http://127.0.0.1:8000;",
            "ProxyPass / http://127.0.0.1:8000/",
        )
    else:
        yield Finding(
            f"It is answered with {arrived.status}, by something that is not Readout.",
            "Let the proxy hand on /embed/ and /static/ with their paths as they are; "
            "start Readout with --root-path if it is served under a path.",
            "location /embed/ { proxy_pass http://127.0.0.1:8000; }",
            "ProxyPass /embed/ http://127.0.0.1:8000/embed/",
        )


def _page_of_login(arrived: Arrived) -> Iterator[Finding]:
    if arrived.status == 200 and arrived.page.asks_for_password:
        yield _login("A page that asks for a password is answered in place of the embed.")


def _content_type(arrived: Arrived) -> Iterator[Finding]:
    given = arrived.one("Content-Type")
    if arrived.status == 200 and given.lower().replace(" ", "") != "text/html;charset=utf-8":
        yield Finding(
            f"Its Content-Type is {given or 'missing'}, not text/html; charset=utf-8.",
            "Let the proxy hand on the header as it comes; with another one browsers show source or wrong letters.",
            "take out default_type, charset and add_header Content-Type for /embed/",
            "Header unset and AddDefaultCharset Off for /embed/",
        )


def _no_embed(arrived: Arrived) -> Finding:
    called = f", but a page called “{arrived.page.title}”" if arrived.page.title else ""
    return Finding(
        f"What is answered is not an embed of Readout{called}.",
        "Let the proxy hand on /embed/ to Readout, and change nothing in its pages.",
    )


def _frame_options(arrived: Arrived) -> Iterator[Finding]:
    given = arrived.all_of("X-Frame-Options")
    if given:
        yield Finding(
            f"X-Frame-Options: {', '.join(given)} was added on the way: it forbids frames on other sites.",
            "Readout sends none for embeds. Take it out for /embed/, wherever it is added for the whole server.",
            "proxy_hide_header X-Frame-Options; and no add_header X-Frame-Options in location /embed/",
            "<Location /embed/> Header always unset X-Frame-Options, Header unset X-Frame-Options",
        )


def _policy(arrived: Arrived) -> Iterator[Finding]:
    policies = _policies(arrived)
    if not policies:
        yield Finding(
            f"{POLICY} did not arrive: any site may frame the embed, and put scripts into it.",
            "Let the proxy hand it on.",
            f"take out proxy_hide_header {POLICY}",
            f"take out Header unset {POLICY}",
        )
        return
    ours = min(policies, key=lambda policy: len(_changed(policy)))
    for other in (policy for policy in policies if policy is not ours):
        yield Finding(
            f"A second {POLICY} was added on the way: {other}",
            "Browsers obey both, so the stricter one of each counts. Add none for /embed/.",
            f"no add_header {POLICY} in location /embed/, nor above it unless another add_header stands there",
            f"<Location /embed/> no Header set or add {POLICY}",
        )
    changed = _changed(ours)
    if changed:
        yield Finding(
            f"{POLICY} was changed on the way; not as Readout sends it: {', '.join(changed)}.",
            "Let the proxy hand it on as it comes.",
            f"no add_header {POLICY} in location /embed/; no proxy_hide_header {POLICY}",
            f"<Location /embed/> no Header set, edit or unset {POLICY}",
        )
    if _directives(ours).get(ANCESTORS) == "'none'":
        yield Finding(
            "No site may frame it: frame-ancestors 'none'.", "Name the wiki in READOUT_EMBED_ORIGINS."
        )


def _cookies(arrived: Arrived) -> Iterator[Finding]:
    names = [cookie.partition("=")[0].strip() for cookie in arrived.all_of("Set-Cookie")]
    if names:
        yield Finding(
            f"A cookie was added on the way: {', '.join(names)}. Readout sets none, and wikis' readers were told so.",
            "Take it out for /embed/: it also keeps caches from keeping the page.",
            "proxy_hide_header Set-Cookie; and no sticky or auth module in location /embed/",
            "<Location /embed/> Header unset Set-Cookie",
        )


def _mixed(arrived: Arrived) -> Iterator[Finding]:
    insecure = [asset for asset in arrived.page.assets if asset.lower().startswith("http:")]
    if arrived.address.is_secure and insecure:
        yield Finding(
            f"The page comes over https and asks for {insecure[0]} over http: browsers refuse that.",
            "Readout's own pages ask for nothing in full: find what rewrites them.",
            "take out sub_filter for /embed/",
            "take out mod_proxy_html and Substitute for /embed/",
        )


def _base(arrived: Arrived) -> Iterator[Finding]:
    """The page's own links are made from READOUT_BASE_URL: they must lead to where the page was read."""
    ours = arrived.address.base
    leads = [link for link in arrived.page.links if not _under(link, ours) and _is_own(link, arrived)]
    if leads:
        seen = _server_of(leads[0])
        yield Finding(
            f"Links in it lead to {seen}, not to {ours}: READOUT_BASE_URL is wrong.",
            f"Start Readout with READOUT_BASE_URL={ours}.",
        )
    place = f"{ours.partition('://')[2]}/static"
    added = _added_scripts(arrived)
    astray = [
        asset
        for asset in arrived.page.assets
        if asset not in added and not _under(asset.partition("://")[2], place)
    ]
    if astray and urlsplit(astray[0]).netloc == urlsplit(ours).netloc:
        yield Finding(
            f"It asks for {astray[0]}, which is not under {ours}.",
            f"Start Readout with --root-path {urlsplit(ours).path or '/'}.",
        )
    elif astray:
        yield Finding(
            f"It asks for {astray[0]}, of another server: the policy refuses that.",
            "Readout asks for nothing of other servers: find what rewrites its pages.",
            "take out sub_filter for /embed/",
            "take out mod_proxy_html and Substitute for /embed/",
        )


def _caching(arrived: Arrived) -> Iterator[Finding]:
    control = arrived.one("Cache-Control").lower()
    lost = [name for name in ("Cache-Control", "ETag") if not arrived.one(name)]
    if lost:
        what = (
            f"{' and '.join(lost)} did not arrive: the embed is read anew, or kept too long, by every reader."
        )
    elif "no-store" in control or not ("max-age=60" in control or "private" in control):
        what = f"Cache-Control is {arrived.one('Cache-Control')}, not as Readout sends it."
    else:
        return
    yield Finding(
        what,
        "Let the proxy hand both on: an unchanged embed is then answered in a few bytes.",
        "take out expires, add_header Cache-Control, etag off and proxy_hide_header for /embed/",
        "take out ExpiresActive, FileETag, Header set or unset Cache-Control and ETag for /embed/",
    )


def _other_headers(arrived: Arrived) -> Iterator[Finding]:
    if arrived.one("X-Content-Type-Options").lower() != "nosniff":
        yield Finding(
            "X-Content-Type-Options: nosniff did not arrive.",
            "Let the proxy hand it on.",
            "take out proxy_hide_header X-Content-Type-Options",
            "take out Header unset X-Content-Type-Options",
        )
    given = arrived.all_of("Referrer-Policy")
    if len(given) != 1 or given[0] not in REFERRERS:
        yield Finding(
            f"Referrer-Policy is {', '.join(given) or 'missing'}: a private view's address may be told to outlets.",
            "Let the proxy hand it on, and add none.",
            "no add_header Referrer-Policy in location /embed/",
            "<Location /embed/> no Header set Referrer-Policy",
        )


def _scripts(arrived: Arrived) -> Iterator[Finding]:
    added = _added_scripts(arrived)
    if added:
        yield Finding(
            f"A script was put into the page on the way: {added[0] or 'one without an address'}.",
            "Exempt /embed/ from what adds scripts (analytics, bot checks, optimisers); the policy refuses them.",
            "take out sub_filter for /embed/",
            "take out Substitute and mod_pagespeed for /embed/",
        )


def _own_parts(arrived: Arrived) -> Iterator[Finding]:
    """The frame's own sheets and script: without them it is bare, and no page learns its height."""
    lost = [part for part in arrived.parts if not part.is_whole]
    if not lost:
        return
    path = urlsplit(lost[0].url).path
    others = f", nor did {len(lost) - 1} more of the frame's own sheets and scripts" if lost[1:] else ""
    what = f"{path} did not arrive: {_answered(lost[0])}{others}."
    if 300 <= lost[0].status < 400 or lost[0].status in (401, 403, 407):
        yield _login(what)
        return
    yield Finding(
        what,
        "Let the proxy hand on /static/ too, and /embed.js, which pages load that size their frames: "
        "the frame is bare without its sheets, and without its script nobody learns how high it is.",
        "location /static/ { proxy_pass http://127.0.0.1:8000; }",
        "ProxyPass /static/ http://127.0.0.1:8000/static/",
    )


def _answered(part: Part) -> str:
    if not part.status:
        return part.error
    as_what = f" as {part.kind or 'nothing known'}" if part.status == 200 else ""
    return f"it is answered with {part.status}{as_what}"


def _wiki(arrived: Arrived, wiki: str) -> Iterator[Finding]:
    """Whether pages of one wiki may frame it."""
    origin, own = origin_of(wiki), arrived.address.base
    refusing = [each for each in _ancestors(arrived) if not permits(each.split(), origin, own)]
    if refusing:
        yield Finding(
            f"Pages of {origin} may not frame it; these may: {' / '.join(refusing)}.",
            f'Start Readout with READOUT_EMBED_ORIGINS="{origin}", beside those that it names already.',
        )
    if origin.startswith("https:") and not arrived.address.is_secure:
        yield Finding(
            "The wiki is read over https and the embed over http: browsers refuse that.",
            "Serve Readout over https, and say so in READOUT_BASE_URL.",
        )


def _login(what: str) -> Finding:
    return Finding(
        what,
        "Inside a frame nobody can log in. Exempt /embed/ and /static/ from the login; who may read a view is "
        "decided by its address (readout view add --private).",
        "location /embed/ { auth_request off; auth_basic off; … }",
        "<Location /embed/> Require all granted",
    )


def _policies(arrived: Arrived) -> list[str]:
    """Each policy by itself: a comma in a header parts policies as a second header does."""
    return [
        policy.strip() for given in arrived.all_of(POLICY) for policy in given.split(",") if policy.strip()
    ]


def _directives(policy: str) -> dict[str, str]:
    pairs = (words.strip().partition(" ") for words in policy.split(";") if words.strip())
    return {name.lower(): value.strip() for name, _, value in pairs}


def _changed(policy: str) -> list[str]:
    """The directives in which a policy is not the one that Readout sends; whom it lets frame is free."""
    ours, theirs = _directives(EMBED_POLICY), _directives(policy)
    ours[ANCESTORS] = theirs.get(ANCESTORS, "")
    names = [name for name in {**ours, **theirs} if ours.get(name) != theirs.get(name)]
    return names + ([] if ANCESTORS in theirs else [ANCESTORS])


def _added_scripts(arrived: Arrived) -> list[str]:
    """Every script but the one that an embed has, wherever that was led to."""
    return [script for script in arrived.page.scripts if OWN_SCRIPT not in script]


def _is_own(link: str, arrived: Arrived) -> bool:
    """Whether a link of the page is one to Readout itself: its first and last are, whatever the view."""
    return link in (arrived.page.links[0], arrived.page.links[-1])


def _under(address: str, base: str) -> bool:
    return address == base or address.startswith((f"{base}/", f"{base}?", f"{base}#"))


def _server_of(link: str) -> str:
    parts = urlsplit(link)
    return f"{parts.scheme}://{parts.netloc}"


#: Whether an embed arrived at all; then what was broken on its way.
ARRIVALS: tuple[Check, ...] = (_redirect, _refused, _failed, _page_of_login)
WAYS: tuple[Check, ...] = (
    _content_type,
    _frame_options,
    _policy,
    _cookies,
    _mixed,
    _base,
    _caching,
    _other_headers,
    _scripts,
    _own_parts,
)
