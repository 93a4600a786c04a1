"""The socket on which the server listens."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import uvicorn


def bound(config: uvicorn.Config) -> socket.socket:
    """A socket bound to the host and port of ``config``, whose connections send at once what they have.

    asyncio sees to that (TCP_NODELAY) only where a socket says that it is of TCP, and the one that uvicorn binds does not:
    the body of an answer would wait for its head to be acknowledged, 40 ms on Linux, from a connection's second answer on.
    Raises SystemExit where the port cannot be had.
    """
    found = config.bind_socket()
    return socket.socket(found.family, found.type, socket.IPPROTO_TCP, fileno=found.detach())
