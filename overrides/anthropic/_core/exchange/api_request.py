"""One attempt at a request, as middleware sees it. Nothing here sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, List, Mapping, Optional, Union, cast

from ..request.headers import HeaderValue
from ..request.json_merge import merged_json
from ..sentinels import NOT_GIVEN, NotGiven

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..request.options import FinalRequestOptions
    from ..typing_names import Body, Headers, Query


class APIRequest:
    """A request about to be sent: the call's options, the type of its answer, and which attempt it is."""

    def __init__(
        self,
        *,
        options: FinalRequestOptions,
        cast_to: Any,
        stream: bool = False,
        stream_cls: Optional[type[Any]] = None,
        retries_taken: int = 0,
    ) -> None:
        self.options = options
        self.cast_to = cast_to
        self.stream = stream
        self.stream_cls = stream_cls
        self._headers: object = None
        self._json: object = None
        self.retries_taken = retries_taken
        """How many attempts were made before this one."""

    @property
    def method(self) -> str:
        """The HTTP method, in lower case."""
        return self.options.method

    @property
    def url(self) -> str:
        """The path below the client's base URL, or an absolute URL."""
        return self.options.url

    @property
    def headers(self) -> Dict[str, HeaderValue]:
        """The headers of this call alone, which may be changed; the client adds its own when it sends."""
        headers = self.options.headers
        if headers is not self._headers or isinstance(headers, NotGiven):
            headers = {} if isinstance(headers, NotGiven) else dict(headers)
            self.options.headers = self._headers = headers
        return cast("Dict[str, HeaderValue]", headers)

    @property
    def query_params(self) -> Query:
        """The query parameters of this call."""
        return self.options.params

    @property
    def json(self) -> Any:
        """The JSON body, with `extra_body` merged into it, which may be changed; `None` if there is none."""
        options = self.options
        if options.json_data is not self._json or options.extra_json is not None:
            # A copy: what the caller passed, and other attempts send, stays as it is.
            options.json_data = self._json = _copied(merged_json(options))
            options.extra_json = None
        if options.content is None:
            options.encoded_body().source = None  # it may have been encoded before, and be changed now
        return options.json_data

    @property
    def timeout(self) -> Union[float, httpx.Timeout, NotGiven, None]:
        """The timeout of this call; `NOT_GIVEN` where the client's applies."""
        return self.options.timeout

    @property
    def max_retries(self) -> Union[int, NotGiven]:
        """The retries of this call; `NOT_GIVEN` where the client's number applies."""
        return self.options.max_retries

    def copy(
        self,
        *,
        method: Union[str, NotGiven] = NOT_GIVEN,
        url: Union[str, NotGiven] = NOT_GIVEN,
        headers: Union[Headers, NotGiven] = NOT_GIVEN,
        params: Union[Query, NotGiven] = NOT_GIVEN,
        body: Union[Body, NotGiven] = NOT_GIVEN,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
    ) -> APIRequest:
        """Return a request with some parts replaced, to pass on. `body` replaces the whole JSON body.

        The copy shares neither headers nor body with this request.
        """
        update: Dict[str, Any] = {
            "method": method,
            "url": url,
            "headers": headers,
            "params": params,
            "timeout": timeout,
        }
        update = {name: value for name, value in update.items() if not isinstance(value, NotGiven)}
        if not isinstance(body, NotGiven):
            update.update(json_data=body, extra_json=None)
        copied = APIRequest(
            options=self.options.model_copy(update=update),
            cast_to=self.cast_to,
            stream=self.stream,
            stream_cls=self.stream_cls,
            retries_taken=self.retries_taken,
        )
        _ = copied.headers, copied.json  # which copies them
        return copied

    def __repr__(self) -> str:
        from ..redaction import redact_url

        return (
            f"<{type(self).__name__} {self.method} {redact_url(self.url)} retries_taken={self.retries_taken}>"
        )


def _copied(value: Any) -> Any:
    """Return a copy of JSON that shares nothing that can be changed, but for files and iterators."""
    if isinstance(value, Mapping):
        return {name: _copied(each) for name, each in cast("Mapping[str, Any]", value).items()}
    if isinstance(value, (list, tuple)):
        return [_copied(each) for each in cast("List[Any]", value)]
    return value.model_copy(deep=True) if hasattr(value, "model_copy") else value


APIRequest.__module__ = "anthropic"
