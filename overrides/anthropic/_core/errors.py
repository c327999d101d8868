"""The errors that this package raises, and what they hold. When they are raised is decided elsewhere."""

# A class that stands for one status narrows `status_code` to it on purpose.
# pyright: reportIncompatibleVariableOverride=false

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional, Tuple, Type, Union, cast

from .deferred import httpx

if TYPE_CHECKING:
    from pathlib import Path

    from typing_extensions import Literal

    from anthropic.types.message import Message
    from anthropic.types.shared import ErrorType


class AnthropicError(Exception):
    """The base of every error of this package.

    Pickles and copies are without credentials: the request and the response they hold have them hidden.
    """

    partial_message: Optional[Message] = None
    """The part of the answer received before a message stream broke; a `Message` (or a `BetaMessage`)."""

    def __reduce__(self) -> Tuple[Callable[..., Any], Tuple[Any, ...], Dict[str, Any]]:
        # Most subclasses take keyword-only arguments, which the default would not pass.
        from .redaction import without_secrets

        state = {name: without_secrets(value) for name, value in self.__dict__.items()}
        return _blank, (type(self), self.args), state


def _blank(cls: Type[AnthropicError], args: Tuple[Any, ...]) -> AnthropicError:
    return cls.__new__(cls, *args)


class RetryableError(AnthropicError):
    """Raise this in a middleware or a transport to have the attempt made again, within `max_retries`."""


class CredentialsError(AnthropicError):
    """Credentials could not be had from the files, settings or environment that were to give them."""


class IdentityTokenFileError(CredentialsError):
    """The file that was to hold an identity token cannot be read, or holds none."""

    path: Optional[Path]
    """The file."""

    def __init__(self, message: str, *, path: Union[str, os.PathLike[str], None] = None) -> None:
        from pathlib import Path

        super().__init__(message)
        self.path = None if path is None else Path(path)


class StructuredOutputError(AnthropicError, ValueError):
    """An answer that is complete and still is not of the type that was asked for.

    `__cause__` is what was raised on reading it, if anything was.
    """

    answer: Message
    """The answer, all the same; a `ParsedMessage` whose `parsed_output` is `None`."""

    def __init__(self, message: str, *, answer: Message) -> None:
        super().__init__(message)
        self.answer = answer


class APIError(AnthropicError):
    """A request that did not give an answer of the expected kind."""

    message: str
    request: httpx.Request

    body: Optional[object]
    """The body of the response: parsed if it is JSON, else its text; `None` where there is no response."""

    def __init__(self, message: str, request: httpx.Request, *, body: Optional[object]) -> None:
        super().__init__(message)
        self.message = message
        self.request = request
        self.body = body


class APIResponseValidationError(APIError):
    """A response whose data does not fit its type; raised under strict validation only."""

    response: httpx.Response
    status_code: int

    def __init__(
        self, response: httpx.Response, body: Optional[object], *, message: Optional[str] = None
    ) -> None:
        super().__init__(message or "The response does not fit its type.", response.request, body=body)
        self.response = response
        self.status_code = response.status_code


class APIWebhookValidationError(APIError):
    """A webhook whose signature does not verify, or whose body is not an event."""

    def __init__(
        self, message: str, request: Optional[httpx.Request] = None, *, body: Optional[object] = None
    ) -> None:
        super().__init__(message, cast("httpx.Request", request), body=body)


class APIConnectionError(APIError):
    """The API could not be reached, or the connection broke. `__cause__` is what the HTTP library raised."""

    def __init__(self, *, message: str = "Connection error.", request: httpx.Request) -> None:
        super().__init__(message, request, body=None)


class APITimeoutError(APIConnectionError):
    """The API took longer than the timeout allows, to connect or between two pieces of its answer."""

    def __init__(self, request: httpx.Request) -> None:
        super().__init__(
            message="Request timed out. Stream long requests, or give them a longer `timeout`.",
            request=request,
        )


class APIStatusError(APIError):
    """A response with a status that is not a success (2xx)."""

    response: httpx.Response
    status_code: int

    request_id: Optional[str]
    """The id by which Anthropic can find the request; quote it when you report a problem."""

    type: Optional[ErrorType]
    """The API's type of the error, for example `overloaded_error`; finer than the status code."""

    workspace_id: Optional[str]
    """The workspace the request was counted for."""

    api_message: Optional[str]
    """The API's words alone; `message` is the status and the whole body."""

    error_code: Optional[str]
    """The API's code of the cause, where it gives one. Most of these errors have a class of their own."""

    details: Any
    """What the API says of the cause: one of `types.shared.ErrorDetails`, or `UnknownVariant`."""

    def __init__(self, message: str, *, response: httpx.Response, body: Optional[object]) -> None:
        super().__init__(message, response.request, body=body)
        self.response = response
        self.status_code = response.status_code
        self.request_id = response.headers.get("request-id")
        self.workspace_id = response.headers.get("anthropic-workspace-id")
        error: Dict[str, Any] = _member(body, "error")
        self.type = error.get("type")
        self.api_message = error.get("message")
        self.error_code, self.details = None, error.get("details")
        if isinstance(self.details, dict):
            from .error_details import read_details

            self.error_code, self.details = read_details(error["details"])


def _member(body: Any, name: str) -> Dict[str, Any]:
    member: Any = body.get(name) if hasattr(body, "get") else None
    return member if hasattr(member, "get") else {}


class BadRequestError(APIStatusError):
    """400: the request is malformed, or asks for something that is not possible."""

    status_code: Literal[400] = 400


class AuthenticationError(APIStatusError):
    """401: the API key or token is missing, wrong or expired."""

    status_code: Literal[401] = 401


class PaymentRequiredError(APIStatusError):
    """402: the organization's billing does not allow this."""

    status_code: Literal[402] = 402


class PermissionDeniedError(APIStatusError):
    """403: the key may not do this."""

    status_code: Literal[403] = 403


class NotFoundError(APIStatusError):
    """404: there is no such resource, or the key may not see it."""

    status_code: Literal[404] = 404


class RequestTimeoutError(APIStatusError):
    """408: the API waited too long for the request to arrive."""

    status_code: Literal[408] = 408


class ConflictError(APIStatusError):
    """409: the resource is not in a state that allows this."""

    status_code: Literal[409] = 409


class PreconditionFailedError(APIStatusError):
    """412: the resource is not in the state that the request made its condition."""

    status_code: Literal[412] = 412


class RequestTooLargeError(APIStatusError):
    """413: the body exceeds what the endpoint accepts."""

    status_code: Literal[413] = 413


class UnprocessableEntityError(APIStatusError):
    """422: the request is well-formed, and its content is not acceptable."""

    status_code: Literal[422] = 422


class RateLimitError(APIStatusError):
    """429: a rate limit was reached; `response.headers["retry-after"]` says for how many seconds."""

    status_code: Literal[429] = 429


class RequestHeaderFieldsTooLargeError(APIStatusError):
    """431: the headers exceed what the API accepts."""

    status_code: Literal[431] = 431


class ClientClosedRequestError(APIStatusError):
    """499: the connection was closed before the API had answered."""

    status_code: Literal[499] = 499


class InternalServerError(APIStatusError):
    """500 and above: something failed on the side of the API."""


class HTTPNotImplementedError(InternalServerError):
    """501: the API does not do what the request asks for."""

    status_code: Literal[501] = 501


class ServiceUnavailableError(InternalServerError):
    """503: the API does not take requests at the moment."""

    status_code: Literal[503] = 503


class DeadlineExceededError(InternalServerError):
    """504: the API gave up on the request because it took too long."""

    status_code: Literal[504] = 504


class OverloadedError(InternalServerError):
    """529: the API has more requests than it can serve at the moment."""

    status_code: Literal[529] = 529


# What newer programs call them.
ContentTooLargeError = RequestTooLargeError
GatewayTimeoutError = DeadlineExceededError

# Shown in tracebacks and in pickles under the public path.
for _value in list(globals().values()):
    if isinstance(_value, type) and issubclass(_value, AnthropicError):
        _value.__module__ = "anthropic"
