"""Tell the failures of a transport, which are wrapped and retried, from all other errors, which are not.

An error of the caller's own code may surface in the middle of a request: a time limit that a signal handler
raises, an assertion of a mock, a failing hook. It is nobody's to rename, and sending again would repeat what
the caller wanted to end. Classes are recognised by their modules, so that nothing is imported for it.
"""

from __future__ import annotations

import errno
import sys
from typing import Any, Iterator, Optional, Set

_PACKAGES = frozenset({"httpx", "httpx2", "httpcore", "httpcore2", "aiohttp", "h11", "h2", "socket", "ssl"})

# From the error of an HTTP library to that of a socket; a chain may be a circle.
_LONGEST_CHAIN = 10

_NETWORK = (
    "EADDRNOTAVAIL",
    "EHOSTDOWN",
    "EHOSTUNREACH",
    "ENETDOWN",
    "ENETRESET",
    "ENETUNREACH",
    "ENOBUFS",
    "ETIMEDOUT",
)
_NETWORK_ERRNOS = {getattr(errno, name) for name in _NETWORK if hasattr(errno, name)}


class DamagedBody(ValueError):
    """The base of errors for the body of a response that was corrupted on its way."""


def package_of(response: object) -> str:
    """Return the name of the HTTP library that a response is of: httpx, or one with the same interface."""
    classes = [klass for klass in type(response).__mro__ if klass.__name__ == "Response"]
    return _package(classes[-1]) if classes else "httpx"


def is_transport_error(error: BaseException, package: str = "httpx") -> bool:
    """Return whether an error is one by which transports report a failure.

    Args:
        error: What was raised while something was sent or received.
        package: The package of the HTTP client, if it is another one with the interface of httpx.
    """
    if isinstance(error, (ConnectionError, DamagedBody)):
        return True
    packages = {_package(klass) for klass in type(error).__mro__}
    if package in packages or not packages.isdisjoint(_PACKAGES):
        return True
    if isinstance(error, OSError):
        return error.errno in _NETWORK_ERRNOS or _is_timeout_of_socket(error)
    # What asyncio raises for a connection whose event loop has ended; another attempt opens a new one.
    return isinstance(error, RuntimeError) and str(error) == "Event loop is closed"


def raise_error_of_signal_handler(error: BaseException) -> None:
    """Raise the error of a signal handler that an HTTP library took for one of its socket, if that is so."""
    raised = _error_of_signal_handler(error)
    try:
        if raised is not None:
            raise raised from raised.__cause__
    finally:
        del raised  # or its traceback would refer to itself


def _package(klass: type) -> str:
    return klass.__module__.partition(".")[0]


def _is_timeout_of_socket(error: OSError) -> bool:
    text = str(error)
    return isinstance(error, TimeoutError) and (text == "timed out" or text.endswith(" operation timed out"))


def _error_of_signal_handler(error: BaseException) -> Optional[BaseException]:
    """Return the error that a signal handler raised in a socket call, among the causes of another error.

    Sockets report failures as `OSError`, and so HTTP libraries convert every one that comes out of a call of
    theirs; a handler that runs meanwhile may well raise a `TimeoutError`.
    """
    cause: Optional[BaseException] = error
    for _ in range(_LONGEST_CHAIN):
        if cause is None:
            break
        if isinstance(cause, OSError):
            handlers = _codes_of_signal_handlers()
            if any(code in handlers for code in _codes_of_traceback(cause)):
                return cause
        cause = cause.__cause__
    return None


def _codes_of_traceback(error: BaseException) -> Iterator[Any]:
    entry = error.__traceback__
    while entry is not None:
        yield entry.tb_frame.f_code
        entry = entry.tb_next


def _codes_of_signal_handlers() -> Set[Any]:
    signal = sys.modules.get("signal")
    if signal is None:
        return set()
    handlers = (signal.getsignal(number) for number in signal.valid_signals())
    return {_code_of(handler) for handler in handlers if callable(handler)} - {None}


def _code_of(function: Any) -> Any:
    while hasattr(function, "func"):  # a `functools.partial`
        function = function.func
    code = getattr(function, "__code__", None)
    return getattr(function.__call__, "__code__", None) if code is None else code
