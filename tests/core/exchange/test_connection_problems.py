"""The messages of connection errors: what happened, and where."""

from __future__ import annotations

import errno
import socket
import ssl
from typing import Any

import httpx
import pytest

from anthropic._core.exchange.connection_problems import connection_error, timeout_error

REQUEST = httpx.Request(
    "POST",
    "https://user:hunter2@api.example.com/v1/messages?key=hunter2",
    extensions={"timeout": {"connect": 5.0, "read": 600.0, "write": 7.5, "pool": None}},
)
WHERE = "api.example.com:443"


def raised(outer: Exception, *causes: BaseException) -> Exception:
    error: BaseException = outer
    for cause in causes:
        error.__cause__ = cause
        error = cause
    return outer


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (
            raised(httpx.ConnectError(""), OSError("all"), socket.gaierror(-2, "Name not known")),
            f"The name of {WHERE} was not resolved: Name not known",
        ),
        (
            raised(httpx.ConnectError(""), ConnectionRefusedError(111, "x")),
            f"The connection to {WHERE} was refused",
        ),
        (raised(httpx.ReadError(""), ConnectionResetError(104, "x")), f"The connection to {WHERE} was reset"),
        (raised(httpx.WriteError(""), BrokenPipeError()), f"The connection to {WHERE} was reset"),
        (
            raised(httpx.ConnectError(""), OSError(errno.ENETUNREACH, "hunter2")),
            f"The connection to {WHERE} failed: Network is unreachable",
        ),
        (
            raised(httpx.ConnectError(""), ssl.SSLCertVerificationError(1, "self-signed")),
            f"The certificate of {WHERE} was not accepted: self-signed",
        ),
        (raised(httpx.ConnectError(""), ssl.SSLError(1, "WRONG")), f"TLS with {WHERE} failed: WRONG"),
        (httpx.ProxyError("407 Auth"), f"The proxy did not connect to {WHERE}: 407 Auth"),
        (
            httpx.RemoteProtocolError("Server disconnected without sending a response."),
            f"The connection to {WHERE} was closed without an answer",
        ),
        (
            httpx.RemoteProtocolError("illegal status line: hunter2"),
            f"The connection to {WHERE} brought no valid HTTP",
        ),
        (RuntimeError("hunter2"), f"The connection to {WHERE} failed: RuntimeError"),
    ],
)
def test_what_happened_and_where(error: Exception, message: str) -> None:
    found = connection_error(httpx.Client(trust_env=False), REQUEST, error)
    assert str(found) == found.message == f"Connection error. {message}."


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (httpx.ConnectTimeout(""), f"Connecting to {WHERE} took too long (the limit is 5 s)."),
        (
            httpx.ReadTimeout(""),
            f"{WHERE} sent nothing for too long (the limit is 600 s)."
            " Stream long requests, or give them a longer `timeout`.",
        ),
        (httpx.WriteTimeout(""), f"{WHERE} took nothing of the request (the limit is 7.5 s)."),
        (httpx.PoolTimeout(""), f"No connection to {WHERE} became free."),
    ],
)
def test_what_took_too_long(error: Exception, message: str) -> None:
    found = timeout_error(REQUEST, error)
    assert str(found) == found.message == f"Request timed out. {message}"


def test_the_host_of_a_redirect_and_addresses_are_named() -> None:
    error = httpx.ConnectError("", request=httpx.Request("GET", "http://[::1]:8080/x"))
    assert "[::1]:8080" in str(connection_error(httpx.Client(trust_env=False), REQUEST, error))


def test_clients_whose_proxies_are_not_known() -> None:
    client: Any = object()
    assert str(connection_error(client, REQUEST, OSError())).startswith("Connection error. ")
