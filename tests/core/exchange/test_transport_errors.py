"""Which errors are a transport's."""

from __future__ import annotations

import errno
import functools
import signal
import ssl
from typing import Any, List

import aiohttp
import httpcore
import httpx
import pytest

from anthropic._core.exchange.transport_errors import (
    DamagedBody,
    is_transport_error,
    package_of,
    raise_error_of_signal_handler,
)


class Mine(httpx.ReadError):
    """An error of a transport of one's own."""


@pytest.mark.parametrize(
    "error",
    [
        httpx.ConnectError("refused"),
        httpx.TooManyRedirects("many"),
        httpcore.ReadError("cut"),
        aiohttp.ServerDisconnectedError(),
        aiohttp.ClientPayloadError(),
        Mine("cut"),
        ssl.SSLError(1, "bad"),
        ConnectionAbortedError(),
        OSError(errno.ENETUNREACH, "no network"),
        TimeoutError("The read operation timed out"),
        DamagedBody("a checksum is wrong"),
    ],
    ids=repr,
)
def test_a_transports(error: Exception) -> None:
    assert is_transport_error(error)


@pytest.mark.parametrize(
    "error",
    [
        OSError("some file"),
        OSError(errno.ENOSPC, "disk"),
        PermissionError(errno.EACCES, "file"),
        TimeoutError(),
        TimeoutError("the job timed out"),
        RuntimeError("mine"),
        ValueError("mine"),
        KeyError("httpx"),
    ],
    ids=repr,
)
def test_foreign(error: Exception) -> None:
    assert not is_transport_error(error)


def test_the_library_of_the_http_client_counts() -> None:
    error = type("ReadError", (Exception,), {"__module__": "other_httpx._errors"})()
    assert not is_transport_error(error)
    assert is_transport_error(error, "other_httpx")


def test_the_library_of_a_response_is_found_below_classes_of_ones_own() -> None:
    mine: Any = type("Response", (httpx.Response,), {"__module__": "mine"})
    assert package_of(mine(200)) == package_of(httpx.Response(200)) == "httpx"
    assert package_of(object()) == "httpx"


def raised_by(function: Any) -> httpx.ReadTimeout:
    """An error of httpx that stands for one that a function raised in a socket call."""
    try:
        try:
            function(14, None)
        except OSError as error:
            raise httpcore.ReadTimeout from error
    except httpcore.ReadTimeout as error:
        timeout = httpx.ReadTimeout("")
        timeout.__cause__ = error
        return timeout
    raise AssertionError("it raised nothing")


class Limit:
    """A signal handler in three forms: a method, an object that can be called, a partial function."""

    def interrupt(self, number: int, frame: object) -> None:
        raise TimeoutError("the job took too long") from KeyError("why")

    __call__ = interrupt


HANDLERS: List[Any] = [Limit().interrupt, Limit(), functools.partial(Limit.interrupt, Limit())]


@pytest.mark.parametrize("handler", HANDLERS, ids=["method", "object", "partial"])
def test_an_error_of_a_signal_handler_is_found_among_the_causes(handler: Any) -> None:
    error = raised_by(handler)
    raise_error_of_signal_handler(error)  # it is no handler yet
    before = signal.signal(signal.SIGTERM, handler)
    try:
        with pytest.raises(TimeoutError, match="the job took too long") as raised:
            raise_error_of_signal_handler(error)
    finally:
        signal.signal(signal.SIGTERM, before)
    assert isinstance(raised.value.__cause__, KeyError)


def test_causes_in_a_circle_end() -> None:
    error = httpx.ReadTimeout("")
    error.__cause__ = error
    raise_error_of_signal_handler(error)
