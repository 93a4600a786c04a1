"""iframely, a consumer of oEmbed that is not ours, asked over its own interface."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.wikis.install import IFRAMELY
from tests.wikis.running import not_laid_out, serving

SERVER = IFRAMELY / "node_modules" / "iframely" / "server.js"
#: Every site may be shown, none is remembered, and no list of sites is asked for.
CONFIGURATION = """export default {
  DEBUG: true,
  baseAppUrl: "ORIGIN",
  relativeStaticUrl: "/r",
  use_http2: false,
  CACHE_ENGINE: "no-cache",
  WHITELIST_URL: "",
  WHITELIST_URL_RELOAD_PERIOD: 0,
  WHITELIST_WILDCARD: { oembed: { rich: ["allow"], video: ["allow"], link: ["allow"] } },
  SKIP_IFRAMELY_RENDERS: true,
  MAX_REDIRECTS: 0,
  RESPONSE_TIMEOUT: 10000
};
"""


def is_missing() -> str:
    """Why it cannot be started here; "" where it can."""
    return "" if shutil.which("node") and not not_laid_out(IFRAMELY) else "node or iframely is not here"


@contextmanager
def started(folder: Path, port: int) -> Iterator[str]:
    """Serve iframely with its configuration in ``folder``, and give its address."""
    origin = f"http://127.0.0.1:{port}"
    (folder / "config.js").write_text(CONFIGURATION.replace("ORIGIN", origin), encoding="utf-8")
    (folder / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    environment = {"PORT": str(port), "HOST": "127.0.0.1"}
    with serving(("node", str(SERVER)), f"{origin}/oembed", folder / "server.log", environment, folder):
        yield origin
