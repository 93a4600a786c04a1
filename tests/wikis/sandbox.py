"""A tool that shows what its users write inside a sandboxed frame of its own, as some wikis do."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any
from urllib.parse import quote, unquote

from tests.wikis.recipes import TOPIC, VIEW, recipe

OUTER = """<!doctype html><html lang="en"><title>A tool</title><link rel="icon" href="data:,">
<iframe title="A page" width="100%" height="1200" src="/page" sandbox="SANDBOX"></iframe></html>"""
PAGE = """<!doctype html><html lang="en"><title>A page</title><link rel="icon" href="data:,">
SCRIPT
FRAME
<p><a href="READOUT/timeline?topic=TOPIC"><img src="READOUT/embed/v/VIEW.png" alt="Coverage"></a></p></html>"""


@dataclass(frozen=True)
class Boxes:
    """Where the tool is."""

    origin: str

    def inside(self, sandbox: str) -> str:
        """The address of the page in a sandbox that allows this."""
        return f"{self.origin}/?{quote(sandbox)}"


@contextmanager
def started(port: int, readout: str) -> Iterator[Boxes]:
    """Serve the tool; what its users wrote is the frame, the script and the picture of the document."""
    page = PAGE.replace("SCRIPT", recipe("script", readout)).replace("FRAME", recipe("frame", readout))
    page = page.replace("READOUT", readout).replace("TOPIC", TOPIC).replace("VIEW", VIEW)

    class Tool(BaseHTTPRequestHandler):
        """The page, and the frame around it."""

        def do_GET(self) -> None:
            path, _, allowed = self.path.partition("?")
            text = page if path == "/page" else OUTER.replace("SANDBOX", escape(unquote(allowed)))
            body = text.encode()
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Say nothing: the output belongs to the tests."""

    with ThreadingHTTPServer(("127.0.0.1", port), Tool) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield Boxes(f"http://127.0.0.1:{port}")
        server.shutdown()
