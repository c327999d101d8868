"""The steps of an exchange, one class each: drivers perform them. No step performs itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, Tuple, Union

from . import logs

if TYPE_CHECKING:
    from typing_extensions import TypeAlias

    from ..deferred import httpx
    from ..request.options import FinalRequestOptions
    from .api_request import APIRequest

    Step: TypeAlias = Union[
        "PrepareOptions", "ReadFiles", "PrepareRequest", "Send", "Read", "Close", "Attempt", "Sleep"
    ]
    Flow: TypeAlias = Generator[Step, Any, Tuple[Any, FinalRequestOptions]]


class PrepareOptions:
    """Let the client rewrite the options; sent back: the options to use."""

    __slots__ = ("options",)

    def __init__(self, options: FinalRequestOptions) -> None:
        self.options = options


class ReadFiles:
    """Read the files that a body is made of, off the event loop; what it becomes stays with the options."""

    __slots__ = ("options",)

    def __init__(self, options: FinalRequestOptions) -> None:
        self.options = options


class PrepareRequest:
    """Let the client sign the finished request."""

    __slots__ = ("request",)

    def __init__(self, request: httpx.Request) -> None:
        self.request = request


class Send:
    """Send the request; sent back: the response, its body read unless `stream`.

    `is_anonymous`: the HTTP client must not add its own authentication.
    """

    __slots__ = ("is_anonymous", "request", "stream")

    def __init__(self, request: httpx.Request, stream: bool, is_anonymous: bool = False) -> None:
        self.request = request
        self.stream = stream
        self.is_anonymous = is_anonymous


class Read:
    """Read the body of a response, which is then closed."""

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Close:
    """Close a response whose body nobody reads."""

    __slots__ = ("response",)

    def __init__(self, response: httpx.Response) -> None:
        self.response = response


class Attempt:
    """Make one attempt through the middleware; sent back: what the outermost one returned."""

    __slots__ = ("request",)

    def __init__(self, request: APIRequest) -> None:
        self.request = request


class Sleep:
    """Wait for some seconds."""

    __slots__ = ("seconds",)

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds


def read_error(response: Any) -> Generator[Step, Any, None]:
    """Read the body of an error response, as far as it comes."""
    try:
        yield Read(response)
    except Exception as error:
        yield from close(response)
        from .transport_errors import is_transport_error, package_of, raise_error_of_signal_handler

        raise_error_of_signal_handler(error)
        if not is_transport_error(error, package_of(response)):
            raise
        # The status has arrived; that the rest of the response has not must not hide it.
        logs.log.debug("The body of an error response could not be read: %s", type(error).__name__)


def close(response: Any) -> Generator[Step, Any, None]:
    """Close a response, after an error that closing it must not hide."""
    try:
        yield Close(response)
    except Exception as error:
        logs.log.debug("A response could not be closed: %s", type(error).__name__)
