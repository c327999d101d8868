"""The options of one request, not yet bound to a client: plain values that may be read and edited on the way.

Nothing here knows a client, an origin or an HTTP library.
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, Tuple, TypeVar, Union, cast

from ..sentinels import NOT_GIVEN, NotGiven, Omit, not_given
from .headers import merge_headers

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..typing_names import (
        AnyMapping,
        AsyncBinaryTypes,
        BinaryTypes,
        Body,
        Headers,
        PostParser,
        Query,
        RequestFiles,
        RequestOptions,
    )
    from .body import BodyEncoder
    from .multipart import MultipartBody

_T = TypeVar("_T")

RAW_RESPONSE_HEADER = "X-Stainless-Raw-Response"
"""The header that asks for the response of a call, in one of three modes: `true`, `raw` or `stream`."""

OVERRIDE_CAST_TO_HEADER = "____stainless_override_cast_to"
"""The header that names the class a response is wrapped in; removed before the request is built."""


class EncodedBody:
    """An encoded body, as bytes or form, and what it was made from; shared by the copies of one request.

    `read` holds what an async client has read of a file given as `content`, `encoder` what iterators yielded.
    """

    __slots__ = ("content", "encoder", "extra", "files", "form", "position", "read", "source")

    def __init__(self) -> None:
        self.source: object = None
        self.extra: object = None
        self.content: Optional[bytes] = None
        self.position: int = 0
        self.files: object = None
        self.form: Optional[MultipartBody] = None
        self.encoder: Optional[BodyEncoder] = None
        self.read: Optional[bytes] = None


class FinalRequestOptions:
    """The options of one request: method, URL, query, headers, body and how to send it.

    `url` is relative to the client's base URL, or absolute. `headers`, `max_retries` and `timeout` hold
    `NOT_GIVEN` where the client's settings apply. `json_data` is the body, with `extra_json` merged into it
    when it is sent; `content` is a body that is sent as it is. `operation` names the API operation for logs,
    `None` for the endpoints called by hand.
    """

    def __init__(
        self,
        *,
        method: str,
        url: str,
        params: Optional[Query] = None,
        headers: Union[Headers, NotGiven] = NOT_GIVEN,
        max_retries: Union[int, NotGiven] = NOT_GIVEN,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        files: Optional[RequestFiles] = None,
        idempotency_key: Optional[str] = None,
        post_parser: Union[PostParser, NotGiven] = NOT_GIVEN,
        follow_redirects: Optional[bool] = None,
        content: Union[BinaryTypes, AsyncBinaryTypes, None] = None,
        json_data: Optional[Body] = None,
        extra_json: Optional[AnyMapping] = None,
        operation: Optional[str] = None,
    ) -> None:
        self.method = method
        self.url = url
        self.params: Query = {} if params is None else params
        self.headers = headers
        self.max_retries = max_retries
        self.timeout = timeout
        self.files = files
        self.idempotency_key = idempotency_key
        self.post_parser = post_parser
        self.follow_redirects = follow_redirects
        self.content = content
        self.json_data = json_data
        self.extra_json = extra_json
        self.operation = operation
        self._encoded: Optional[EncodedBody] = None
        # The public names of the answer's fields, by the names that a platform has for them.
        self._renamed: Optional[Mapping[str, str]] = None

    @classmethod
    def construct(cls, _fields_set: object = None, **values: Any) -> FinalRequestOptions:
        """Create options from keywords; entries that are not given are left at their defaults."""
        given = {name: value for name, value in values.items() if not isinstance(value, (NotGiven, Omit))}
        return cls(**given)

    model_construct = construct

    def get_max_retries(self, default: int) -> int:
        """Return the number of retries of this request; `default`, the client's, if it sets none."""
        return default if isinstance(self.max_retries, NotGiven) else self.max_retries

    def encoded_body(self) -> EncodedBody:
        """Return the cache of the encoded body, which the attempts of one call share."""
        encoded = self._encoded
        if encoded is None:
            encoded = self._encoded = EncodedBody()
        return encoded

    def model_copy(
        self, *, update: Optional[Mapping[str, Any]] = None, deep: bool = False
    ) -> FinalRequestOptions:
        """Return a copy with some attributes replaced; `deep` copies the body and headers too."""
        copied = object.__new__(type(self))
        self.encoded_body()
        state = self.__dict__
        if deep:
            state = {**deepcopy({**state, "_encoded": None}), "_encoded": None}
        copied.__dict__.update(state)
        if update:
            copied.__dict__.update(update)
        return copied

    def __copy__(self) -> FinalRequestOptions:
        return self.model_copy()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, FinalRequestOptions):
            return NotImplemented
        return self._public() == other._public()

    def __repr__(self) -> str:
        from ..redaction import REDACTED, is_secret_name, redact_url

        shown = {**self._public()}
        if shown["headers"]:
            # Headers may carry credentials, and reprs end up in logs and tracebacks.
            shown["headers"] = sorted(shown["headers"])
        shown["url"] = redact_url(shown["url"])
        shown["params"] = {
            name: REDACTED if is_secret_name(str(name)) else value for name, value in self.params.items()
        }
        fields = ", ".join(f"{name}={value!r}" for name, value in shown.items())
        return f"{type(self).__name__}({fields})"

    def _public(self) -> Dict[str, Any]:
        return {name: value for name, value in self.__dict__.items() if not name.startswith("_")}


def build_options(
    method: str,
    url: str,
    *,
    operation: Optional[str] = None,
    body: Optional[Mapping[str, object]] = None,
    query: Optional[Mapping[str, object]] = None,
    headers: Optional[Mapping[str, Union[str, Omit, NotGiven]]] = None,
    files: Optional[RequestFiles] = None,
    multipart: bool = False,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given,
) -> FinalRequestOptions:
    """Return the options of a call to a typed method.

    Parameters that are `omit` or not given are left out of `body`, `query` and `headers`, where the client's
    own header stays. The three `extra_` arguments are the caller's and win over documented parameters of the
    same name. `multipart` sends the body as form data.
    """
    sent = _sent(headers) if headers else {}
    if multipart:
        sent = {"Content-Type": "multipart/form-data", **sent}
    params = _sent(query) if query else {}
    if extra_query:
        if not isinstance(extra_query, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"`extra_query` has to be a mapping, not {type(extra_query).__name__}")
        params.update(extra_query)
    return FinalRequestOptions(
        method=method,
        url=url,
        params=params,
        headers=merge_headers(sent, extra_headers),
        timeout=timeout,
        files=files,
        json_data=None if body is None else _sent(body),
        extra_json=extra_body,  # type: ignore[arg-type]  # anything may be asked for; checked when it is merged
        operation=operation,
    )


def whole_body(name: str, value: Mapping[str, object]) -> Mapping[str, object]:
    """Return an argument that is the whole body.

    Raises:
        TypeError: it is not an object.
    """
    if not isinstance(value, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise TypeError(f"`{name}` has to be a mapping, not {type(value).__name__}")
    return value


def _sent(values: Mapping[str, _T]) -> Dict[str, _T]:
    return {
        name: value
        for name, value in values.items()
        if value.__class__ is not Omit and value.__class__ is not NotGiven
    }


def verb_options(
    method: str,
    path: str,
    options: Optional[RequestOptions],
    *,
    body: Optional[Body] = None,
    content: Union[BinaryTypes, AsyncBinaryTypes, None] = None,
    files: Optional[RequestFiles] = None,
) -> FinalRequestOptions:
    """Return the options of a call to a verb (`client.post` …).

    Raises:
        TypeError: `content` is given together with `body` or `files`.
    """
    if content is not None and body is not None:
        raise TypeError("Passing both `body` and `content` is not supported")
    if content is not None and files is not None:
        raise TypeError("Passing both `files` and `content` is not supported")
    if isinstance(body, bytes) and files is None:
        from ..deprecation import warn_caller

        warn_caller("Passing raw bytes as `body` is deprecated; pass them as `content`")
        body, content = None, body
    return FinalRequestOptions.construct(
        method=method, url=path, json_data=body, content=content, files=files, **(options or {})
    )


def typed_options(cast_to: Any, options: FinalRequestOptions) -> Tuple[Any, FinalRequestOptions]:
    """Return the type to parse to, and a copy of the options.

    A call for a custom raw response names the class to parse to in a header, which is not sent.
    """
    headers = options.headers
    copied = options.model_copy()
    if not isinstance(headers, NotGiven):
        named = headers.get(OVERRIDE_CAST_TO_HEADER)
        if named is not None:
            copied.headers = {
                name: value for name, value in headers.items() if name != OVERRIDE_CAST_TO_HEADER
            }
            return named, copied
    return cast_to, copied


def without_raw_response(options: FinalRequestOptions) -> FinalRequestOptions:
    """Return a copy that asks for the parsed answer, where the original asked for its response."""
    copied = options.model_copy()
    headers = options.headers
    if not isinstance(headers, NotGiven):
        asking = (RAW_RESPONSE_HEADER.lower(), OVERRIDE_CAST_TO_HEADER)
        copied.headers = {name: value for name, value in headers.items() if name.lower() not in asking}
    return copied


def make_request_options(
    *,
    query: Optional[Query] = None,
    extra_headers: Optional[Headers] = None,
    extra_query: Optional[Query] = None,
    extra_body: Optional[Body] = None,
    idempotency_key: Optional[str] = None,
    timeout: Union[float, httpx.Timeout, NotGiven, None] = not_given,
    post_parser: Union[PostParser, NotGiven] = NOT_GIVEN,
) -> RequestOptions:
    """Return the `options` of a verb (`client.post` …), from the arguments that typed methods take."""
    options: Dict[str, Any] = {}
    if extra_headers is not None:
        options["headers"] = extra_headers
    if query is not None or extra_query is not None:
        options["params"] = {**(query or {}), **(extra_query or {})}
    if extra_body is not None:
        options["extra_json"] = extra_body
    if idempotency_key is not None:
        options["idempotency_key"] = idempotency_key
    if not isinstance(timeout, NotGiven):
        options["timeout"] = timeout
    if not isinstance(post_parser, NotGiven):
        options["post_parser"] = post_parser
    return cast("RequestOptions", options)
