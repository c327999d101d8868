"""One attempt at a request, as middleware sees it. Nothing here sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Dict, Optional, Union

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
        """The headers of this call alone; the client adds its own when it sends."""
        headers = self.options.headers
        return {} if isinstance(headers, NotGiven) else dict(headers)

    @property
    def query_params(self) -> Query:
        """The query parameters of this call."""
        return self.options.params

    @property
    def json(self) -> Any:
        """The JSON body, with `extra_body` merged into it; `None` where there is none."""
        return merged_json(self.options)

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
        """Return a request with some parts replaced, to pass on. `body` replaces the whole JSON body."""
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
        return APIRequest(
            options=self.options.model_copy(update=update),
            cast_to=self.cast_to,
            stream=self.stream,
            stream_cls=self.stream_cls,
            retries_taken=self.retries_taken,
        )

    def __repr__(self) -> str:
        from ..redaction import redact_url

        return (
            f"<{type(self).__name__} {self.method} {redact_url(self.url)} retries_taken={self.retries_taken}>"
        )


APIRequest.__module__ = "anthropic"
