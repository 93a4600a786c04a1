"""The socket on which the server listens."""

from __future__ import annotations

import asyncio
import socket

import uvicorn
from anyio.from_thread import start_blocking_portal

from app.commands.binding import bound


def test_a_connection_sends_at_once_what_it_has() -> None:
    listening = bound(uvicorn.Config("app.main:app", host="127.0.0.1", port=0, log_level="critical"))

    async def connected() -> int:
        heard: asyncio.Future[int] = asyncio.get_running_loop().create_future()

        def answer(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            said = writer.get_extra_info("socket")
            heard.set_result(said.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        async with await asyncio.start_server(answer, sock=listening):
            _, caller = await asyncio.open_connection(*listening.getsockname())
            found = await heard
            caller.close()
            return found

    # A loop in a thread of its own: a browser test of the same run may hold this thread's.
    with start_blocking_portal() as portal:
        assert portal.call(connected) != 0
