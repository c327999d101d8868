"""The transport of `DefaultAioHttpClient`: a session of aiohttp for each event loop. Only for async code."""

from __future__ import annotations

import socket
import weakref
from contextlib import suppress
from inspect import signature
from typing import Any, Dict

from aiohttp import ClientSession, TCPConnector
from httpx_aiohttp import AiohttpTransport

from anthropic._concurrency.aio import current_owner, has_ended, on_loop_shutdown, run_eagerly
from anthropic._core.transport.socket_options import KEEP_ALIVE

__all__ = ["DefaultAioHttpTransport"]

_CAN_MAKE_SOCKETS = "socket_factory" in signature(TCPConnector).parameters


class DefaultAioHttpTransport(AiohttpTransport):
    """A transport whose sockets are kept alive, and are used in the event loop that opened them alone.

    A session is closed with its event loop, or with the transport.
    """

    def __init__(self, **options: Any) -> None:
        self._sessions: Dict[object, ClientSession] = {}
        self._shutdown_hooks: Dict[object, object] = {}  # which are gone when nobody holds them
        super().__init__(**options)

    @property
    def client(self) -> ClientSession:
        """The session of the running event loop."""
        owner = current_owner()
        session = self._sessions.get(owner)
        if session is None or session.closed:
            for other in [other for other in self._sessions if has_ended(other)]:
                self._close_now(other)
            session = self._sessions[owner] = ClientSession(connector=self._make_connector())
            reference = weakref.ref(self)

            async def close() -> None:
                transport = reference()
                if transport is not None:
                    await transport._close(owner)

            self._shutdown_hooks[owner] = on_loop_shutdown(close)
        return session

    @client.setter
    def client(self, client: object) -> None:
        """Ignore what the base makes."""

    def _make_connector(self) -> TCPConnector:
        options: Dict[str, Any] = {"socket_factory": _make_socket} if _CAN_MAKE_SOCKETS else {}
        return TCPConnector(
            limit=self.limits.max_connections or 0,
            keepalive_timeout=self.limits.keepalive_expiry,
            ssl=self.ssl_context,
            **options,
        )

    async def aclose(self) -> None:
        await self._close(current_owner())
        for owner in list(self._sessions):
            self._close_now(owner)

    async def _close(self, owner: object) -> None:
        self._shutdown_hooks.pop(owner, None)
        session = self._sessions.pop(owner, None)
        if session is not None:
            await session.close()

    def _close_now(self, owner: object) -> None:
        with suppress(Exception):  # of sockets whose event loop is gone
            run_eagerly(lambda: self._close(owner))


def _make_socket(address: Any) -> socket.socket:
    made = socket.socket(*address[:3])
    for option in KEEP_ALIVE:
        made.setsockopt(*option)
    return made
