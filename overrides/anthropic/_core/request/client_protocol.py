"""The protocol of a client whose request is built, so that neither module imports the other. Types only."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Mapping, Optional, Protocol, Union

if TYPE_CHECKING:
    from ..deferred import httpx
    from ..typing_names import Headers
    from .headers import HeaderCache, HeaderValue
    from .multipart import MultipartBody
    from .options import FinalRequestOptions


class RequestClient(Protocol):
    """A client, as far as its settings become part of a request."""

    _idempotency_header: Optional[str]
    _is_async: bool

    @property
    def _client(self) -> Any: ...

    @property
    def base_url(self) -> httpx.URL: ...

    @property
    def timeout(self) -> Union[float, httpx.Timeout, None]: ...

    @property
    def default_headers(self) -> Mapping[str, HeaderValue]: ...

    def _request_url(self, options: FinalRequestOptions) -> httpx.URL: ...

    def _header_cache_for(self, http_headers: Any) -> Optional[HeaderCache]: ...

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None: ...

    def _form_stream(self, form: MultipartBody, library: Any) -> Any: ...
