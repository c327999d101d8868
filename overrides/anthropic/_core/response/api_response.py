"""A response in the user's hands: what it says about itself, and what its body is parsed to. No I/O."""

from typing import (
    TYPE_CHECKING,
    Any,
    Callable,
    Dict,
    Generic,
    Mapping,
    Optional,
    Tuple,
    Type,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    overload,
)

from ..errors import AnthropicError
from ..models import BaseModel, add_request_id
from ..request.options import OVERRIDE_CAST_TO_HEADER, RAW_RESPONSE_HEADER
from ..sentinels import is_given
from .json_decoding import loads_body
from .jsonl import JSONLines
from .parsing import parse_body, unwrap_type

if TYPE_CHECKING:
    import datetime

    import httpx

    from ..request.options import FinalRequestOptions

_T = TypeVar("_T")
R_co = TypeVar("R_co", covariant=True)


class MissingStreamClassError(TypeError):
    """The error for parsing a streamed response where nothing says what its items are."""

    def __init__(self) -> None:
        super().__init__(
            "The `stream` argument was set to `True` but the `stream_cls` argument was not given; pass for"
            " example `stream_cls=Stream[MyEvent]`, or `to=Stream[MyEvent]` to `parse()`"
        )


class StreamAlreadyConsumed(AnthropicError):
    """The error for asking for a body that has been streamed already: nothing kept it."""

    def __init__(self) -> None:
        super().__init__(
            "The content of this response has already been streamed. Collect it while you iterate, or call"
            " `.read()` before you do."
        )


class BaseAPIResponse(Generic[R_co]):
    """The base of all responses: the HTTP response, and its body parsed once per type."""

    http_response: "httpx.Response"
    retries_taken: int
    """How many attempts failed before this response."""

    def __init__(
        self,
        *,
        raw: "httpx.Response",
        cast_to: Any,
        client: Any,
        stream: bool,
        stream_cls: Any,
        options: "FinalRequestOptions",
        retries_taken: int = 0,
    ) -> None:
        self.http_response = raw
        self.retries_taken = retries_taken
        self._cast_to = cast_to
        self._client = client
        self._is_sse_stream = stream
        self._stream_cls = stream_cls
        self._options = options
        self._parsed_by_type: Dict[Any, Any] = {}

    @property
    def headers(self) -> "httpx.Headers":
        """The response headers."""
        return self.http_response.headers

    @property
    def http_request(self) -> "httpx.Request":
        """The request that was answered."""
        return self.http_response.request

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def url(self) -> "httpx.URL":
        """The URL that the response came from, after redirects."""
        return self.http_response.url

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self.http_request.method

    @property
    def http_version(self) -> str:
        """The version of HTTP, for example `HTTP/1.1`."""
        return self.http_response.http_version

    @property
    def elapsed(self) -> "datetime.timedelta":
        """The time from sending the request to the end of the response; `RuntimeError` before that end."""
        return self.http_response.elapsed

    @property
    def is_closed(self) -> bool:
        """Whether the body has been read to its end, or given up."""
        return self.http_response.is_closed

    @property
    def request_id(self) -> Optional[str]:
        """The id by which Anthropic can find this request."""
        request_id: Optional[str] = self.http_response.headers.get("request-id")
        return request_id

    @property
    def workspace_id(self) -> Optional[str]:
        """The workspace the request was counted for."""
        workspace_id: Optional[str] = self.http_response.headers.get("anthropic-workspace-id")
        return workspace_id

    def __repr__(self) -> str:
        reason = self.http_response.reason_phrase
        return f"<{type(self).__name__} [{self.status_code} {reason}] type={self._cast_to}>"

    def _reads_lazily(self, to: Any) -> bool:
        """Return whether the result of parsing reads the body itself."""
        return self._is_sse_stream or _is_json_lines(self._cast_to if to is None else to)

    def _json(self) -> object:
        return loads_body(self.http_response)

    def _parse(self, to: Any = None) -> Any:
        """Return the body as `to`, by default as the type the method returns; the same object every time."""
        key = self._cast_to if to is None else to
        if key in self._parsed_by_type:
            return self._parsed_by_type[key]
        parsed = parse_response(
            self.http_response,
            cast_to=self._cast_to,
            to=to,
            client=self._client,
            options=self._options,
            stream=self._is_sse_stream,
            stream_cls=self._stream_cls,
        )
        self._parsed_by_type[key] = parsed
        return parsed


def parse_response(
    response: "httpx.Response",
    *,
    cast_to: Any,
    client: Any,
    options: "FinalRequestOptions",
    stream: bool = False,
    stream_cls: Any = None,
    to: Any = None,
) -> Any:
    """Return the value that a method returns for this response, or the body as `to`."""
    wanted = cast_to if to is None else to
    if stream and not _is_json_lines(wanted):
        chosen = wanted if to is not None else stream_cls
        return _open_stream(response, chosen, item_type=cast_to, client=client, options=options)
    parsed = parse_body(wanted, response, strict=client._strict_response_validation, renamed=options._renamed)
    post_parser = options.post_parser
    if to is None and is_given(post_parser):
        parsed = post_parser(parsed)
    if isinstance(parsed, BaseModel):
        headers = response.headers
        add_request_id(parsed, headers.get("request-id"))
        workspace_id = headers.get("anthropic-workspace-id")
        if workspace_id is not None:
            cast("Any", parsed)._workspace_id = workspace_id
    return parsed


def _is_json_lines(cast_to: Any) -> bool:
    plain = unwrap_type(cast_to)
    origin = get_origin(plain) or plain
    return isinstance(origin, type) and issubclass(origin, JSONLines)


def _open_stream(
    response: "httpx.Response",
    stream_cls: Any,
    *,
    item_type: Any,
    client: Any,
    options: "FinalRequestOptions",
) -> Any:
    """Return a stream of `stream_cls`; without one, of the client's own class with items of `item_type`."""
    from ..events.stream import extract_stream_chunk_type, is_stream_class_type

    if stream_cls is None:
        stream_cls = getattr(client, "_default_stream_cls", None)
        if stream_cls is None:
            raise MissingStreamClassError
    elif not is_stream_class_type(stream_cls):
        raise TypeError(f"A streamed response can only be parsed to a stream class, not to {stream_cls}")
    else:
        item_type = extract_stream_chunk_type(stream_cls)
    return stream_cls(cast_to=item_type, response=response, client=client, options=options)


def extract_response_type(response_cls: Any) -> Any:
    """Return the type a response class parses to: `T` of `APIResponse[T]`, or of the class it derives from.

    Raises:
        TypeError: the class names no type.
    """
    arguments = get_args(response_cls)
    if arguments:
        return arguments[0]
    for klass in getattr(response_cls, "__mro__", ()):
        bases: Tuple[Any, ...] = klass.__dict__.get("__orig_bases__", ())
        for base in bases:
            arguments = get_args(base)
            if arguments and not isinstance(arguments[0], TypeVar):
                return arguments[0]
    raise TypeError(f"{response_cls} names no type to parse to; write for example APIResponse[MyModel]")


def raw_headers(extra_headers: object, mode: str, response_cls: Any = None) -> Dict[str, Any]:
    """Return the `extra_headers` of a call that is to return its response, of this mode and class."""
    given = cast("Optional[Mapping[str, Any]]", extra_headers)
    headers: Dict[str, Any] = {**(given or {}), RAW_RESPONSE_HEADER: mode}
    if response_cls is not None:
        # Taken out again before the request is built.
        headers[OVERRIDE_CAST_TO_HEADER] = response_cls
    return headers


def response_wrapper(
    cast_to: Any, response: "httpx.Response", response_cls: Callable[[], Type[BaseAPIResponse[Any]]]
) -> Tuple[Any, Any]:
    """Return the class of the response object that a caller asked for, and what it parses to.

    The class is the one that `cast_to` is, or belongs to the mode that the raw-response header names
    (`response_cls` returns it for the modes `raw` and `stream`); `None` where the parsed value is wanted.
    """
    origin = get_origin(cast_to) or cast_to
    if isinstance(origin, type) and issubclass(origin, BaseAPIResponse):
        return cast("Any", origin), extract_response_type(cast_to)
    mode: Optional[str] = response.request.headers.get(RAW_RESPONSE_HEADER)
    if mode is None:
        return None, cast_to
    return (LegacyAPIResponse if mode == "true" else response_cls()), cast_to


class LegacyAPIResponse(BaseAPIResponse[R_co]):
    """A response whose body has been read, unless it is a stream.

    `parse()` returns what the method itself would have returned.
    """

    @overload
    def parse(self, *, to: Type[_T]) -> _T: ...
    @overload
    def parse(self) -> R_co: ...
    def parse(self, *, to: Optional[Type[Any]] = None) -> Union[R_co, Any]:
        """Return what the method itself would have returned, or the body as the type `to`.

        `to` may be a model class (also your own subclass of `anthropic.BaseModel`), a list, dict or union
        of such, `str`, `bytes`, `int`, `float`, `bool`, `httpx.Response`, or a stream class for a streamed
        response.

        Raises:
            APIResponseValidationError: the body is not JSON where JSON was due, or does not fit under
            strict validation.
        """
        return self._parse(to)

    @property
    def content(self) -> bytes:
        """The bytes of the body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def __repr__(self) -> str:
        reason = self.http_response.reason_phrase
        return f"<APIResponse [{self.status_code} {reason}] type={self._cast_to}>"
