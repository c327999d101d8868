"""The defaults of our HTTP clients: timeouts, connection limits, redirects, proxies.

They are defined nowhere else; httpx is imported when a value is needed, not before.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, Dict, Mapping

from ..request.timeouts import default_timeout
from .proxies import environment_proxies

if TYPE_CHECKING:
    import httpx

_TRANSPORT_OPTIONS = ("verify", "cert", "trust_env", "http1", "http2")


def connection_limits() -> httpx.Limits:
    """Return the default limits: 1000 connections, 100 of them idle, each idle for 5 seconds at most."""
    import httpx

    return httpx.Limits(max_connections=1000, max_keepalive_connections=100, keepalive_expiry=5.0)


def with_defaults(given: Dict[str, Any]) -> Dict[str, Any]:
    """Return the arguments for an httpx client: those given, and our defaults for the rest."""
    defaults: Dict[str, Any] = {
        "timeout": default_timeout(),
        "limits": connection_limits(),
        "follow_redirects": True,
    }
    return {**defaults, **given}


def client_options(
    given: Dict[str, Any], transport: Callable[..., Any], environ: Mapping[str, str]
) -> Dict[str, Any]:
    """Return the arguments for an httpx client that sends through our transport, unless one is given.

    Args:
        given: Keyword arguments of `httpx.Client` or `httpx.AsyncClient`.
        transport: Makes a transport; takes the arguments of `httpx.HTTPTransport`, and `environ`.
        environ: The variables that say how to connect.

    Raises:
        AnthropicError: a variable names a proxy that cannot be used.
    """
    options = with_defaults(given)
    if options.get("transport") is not None:
        return options
    # httpx would make plain transports of its own, each with its own TLS context.
    shared = {name: options[name] for name in (*_TRANSPORT_OPTIONS, "limits") if name in options}
    shared["environ"] = environ
    options["transport"] = transport(**shared)
    proxy = options.pop("proxy", None)
    mounts: Dict[str, Any] = {}
    if proxy is not None:
        mounts = {"all://": transport(proxy=proxy, **shared)}
    elif options.get("trust_env", True):
        mounts = {
            pattern: None if url is None else _proxy_transport(transport, url, variable, shared)
            for pattern, (url, variable) in environment_proxies(environ).items()
        }
    if mounts:
        mounts.update(options.get("mounts") or {})
        options["mounts"] = mounts
    return options


def _proxy_transport(transport: Callable[..., Any], url: str, variable: str, options: Dict[str, Any]) -> Any:
    import httpx

    try:
        return transport(proxy=url, **options)
    except (ValueError, ImportError, httpx.InvalidURL) as error:
        from ..errors import AnthropicError
        from ..redaction import redact_url

        raise AnthropicError(f"{variable} is {redact_url(url)!r}, which cannot be used: {error}") from error
