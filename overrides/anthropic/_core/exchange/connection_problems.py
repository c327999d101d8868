"""Say what kept a request from being answered, and where, for the messages of errors.

Loaded when that has happened. Names hosts and ports, and nothing else of a URL: it may hold credentials.
"""

from __future__ import annotations

import os
import socket
import ssl
from typing import Any, Dict, List, Optional

from ..errors import AnthropicError, APIConnectionError, APITimeoutError

__all__ = ["check_transport", "connection_error", "timeout_error"]

_LONGEST_CHAIN = 10
_DEFAULT_PORTS = {"http": 80, "https": 443}


def connection_error(http_client: Any, request: Any, cause: Exception) -> APIConnectionError:
    """Return the error for a request whose connection was not made, or broke before there was a response."""
    url = (getattr(cause, "_request", None) or request).url  # of a redirect, perhaps
    proxy = _proxy(http_client, url)
    problem = _problem(cause, _host_and_port(url))
    through = f" (through the proxy {proxy})" if proxy else ""
    return APIConnectionError(message=f"Connection error. {problem}{through}.", request=request)


def timeout_error(request: Any, cause: Exception) -> APITimeoutError:
    """Return the error for a request that took too long."""
    where = _host_and_port((getattr(cause, "_request", None) or request).url)
    phases = {
        "ConnectTimeout": ("connect", f"Connecting to {where} took too long"),
        "PoolTimeout": ("pool", f"No connection to {where} became free"),
        "WriteTimeout": ("write", f"{where} took nothing of the request"),
    }
    phase, problem = phases.get(type(cause).__name__, ("read", f"{where} sent nothing for too long"))
    limits: Dict[str, Optional[float]] = request.extensions.get("timeout") or {}
    seconds = limits.get(phase)
    error = APITimeoutError(request)
    limit = "" if seconds is None else f" (the limit is {seconds:g} s)"
    remedy = " Stream long requests, or give them a longer `timeout`." if phase == "read" else ""
    error.message = f"Request timed out. {problem}{limit}.{remedy}"
    error.args = (error.message,)
    return error


def check_transport(http_client: Any, request: Any, cause: Exception, *, is_async: bool) -> None:
    """Say what a transport has to have, where that of a request has no method to send it with.

    Raises:
        AnthropicError: it has none.
    """
    method = "handle_async_request" if is_async else "handle_request"
    transport = _transport(http_client, request.url)
    if transport is not None and (isinstance(transport, type) or not hasattr(transport, method)):
        kind = f"the class {transport}" if isinstance(transport, type) else f"of {type(transport)}"
        base = "AsyncBaseTransport" if is_async else "BaseTransport"
        raise AnthropicError(
            f"The transport of the HTTP client is {kind} and cannot send: it has to be an object with the"
            f" method `{method}(request)`, as those of `httpx.{base}` are"
        ) from cause


def _problem(error: Exception, where: str) -> str:
    # From the socket outwards: libraries give less and less away.
    for cause in reversed(_chain(error)):
        if isinstance(cause, socket.gaierror):
            return f"The name of {where} was not resolved: {cause.strerror}"
        if isinstance(cause, ssl.SSLCertVerificationError):
            return f"The certificate of {where} was not accepted: {_told(cause, 'verify_message')}"
        if isinstance(cause, ssl.SSLError):
            return f"TLS with {where} failed: {_told(cause, 'reason')}"
        if isinstance(cause, ConnectionRefusedError):
            return f"The connection to {where} was refused"
        if isinstance(cause, (ConnectionResetError, BrokenPipeError)):
            return f"The connection to {where} was reset"
        if isinstance(cause, OSError) and cause.errno:
            return f"The connection to {where} failed: {os.strerror(cause.errno)}"
    kind = type(error).__name__
    if kind == "ProxyError":
        return f"The proxy did not connect to {where}: {str(error)[:100]}"
    if kind == "RemoteProtocolError":
        how = "was closed without an answer" if "without" in str(error) else "brought no valid HTTP"
        return f"The connection to {where} {how}"
    return f"The connection to {where} failed: {kind}"


def _told(error: OSError, attribute: str) -> str:
    return str(getattr(error, attribute, None) or error.strerror)


def _chain(error: BaseException) -> List[BaseException]:
    chain: List[BaseException] = []
    cause: Optional[BaseException] = error
    while cause is not None and len(chain) < _LONGEST_CHAIN:
        chain.append(cause)
        group: Any = getattr(cause, "exceptions", None)  # of several addresses
        cause = group[0] if group else cause.__cause__ or cause.__context__
    return chain


def _host_and_port(url: Any) -> str:
    host = f"[{url.host}]" if ":" in url.host else url.host
    return f"{host}:{url.port or _DEFAULT_PORTS.get(url.scheme, '')}"


def _proxy(http_client: Any, url: Any) -> Optional[str]:
    """Return host and port of the proxy for a URL, where the HTTP client is one whose proxies are known."""
    proxy = getattr(_transport(http_client, url), "proxy", None)
    return None if proxy is None else _host_and_port(proxy.url)


def _transport(http_client: Any, url: Any) -> Any:
    """Return what a URL is requested through, where the HTTP client is one that tells."""
    try:
        return http_client._transport_for_url(url)
    except AttributeError:
        return None
