"""Headers that every answer carries, errors included: an ASGI layer around the whole application."""

from __future__ import annotations

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
EMBED_POLICY = (
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors {origins}"
)
REFERRER = "Referrer-Policy"
EVERYWHERE = {
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
ON_PAGES = {
    "Content-Security-Policy": PAGE_POLICY,
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
}
#: Where a view is shared, it stands in a frame to be looked at.
ON_SHARING = ON_PAGES | {"Content-Security-Policy": f"{PAGE_POLICY}; frame-src 'self'"}


def is_embed(scope: Scope) -> bool:
    """Whether the address is one that other sites may frame."""
    return is_under(scope, "/embed") or is_under(scope, "/embed.js")


def is_under(scope: Scope, folder: str) -> bool:
    """Whether the address is a folder of this server or lies in it."""
    path: str = scope["path"]
    root: str = scope.get("root_path", "")
    if root and path.startswith(f"{root}/"):
        path = path[len(root) :]
    return path == folder or path.startswith(f"{folder}/")


class Protected:
    """Wraps an application: adds the headers, and answers HEAD wherever GET is answered."""

    def __init__(self, app: ASGIApp, embed_origins: str) -> None:
        self.app = app
        self._on_embeds = {
            "Content-Security-Policy": EMBED_POLICY.format(origins=embed_origins),
            "Referrer-Policy": "strict-origin-when-cross-origin",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        head = scope["method"] == "HEAD"
        added = EVERYWHERE | (
            self._on_embeds if is_embed(scope) else ON_SHARING if is_under(scope, "/share") else ON_PAGES
        )

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                # A private view says more strictly than we what may be told of its address.
                kept = headers.get(REFERRER, added[REFERRER])
                headers.update({**added, REFERRER: kept})
            elif head and message["type"] == "http.response.body":
                message = {**message, "body": b""}
            await send(message)

        await self.app({**scope, "method": "GET"} if head else scope, receive, send_with_headers)
