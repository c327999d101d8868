"""The base of sync and async clients: their settings, and every decision about a request that takes no I/O.

Methods with a leading underscore are hooks: platforms override them and tools replace them, so the request
path goes through them. Nothing here may send, sleep or await.
"""

from __future__ import annotations

import math
from importlib import import_module
from typing import TYPE_CHECKING, Any, Dict, Generator, Iterable, Mapping, Optional, Sequence, Tuple, Union

from ..deferred import httpx
from ..exchange.retry import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_MAX_RETRY_AFTER,
    checked_max_retries,
    response_of,
    should_retry_error,
    should_retry_response,
)
from ..request.headers import HeaderCache
from ..request.options import RAW_RESPONSE_HEADER
from ..request.timeouts import (
    LONG_RUNNING,
    check_nonstreaming,
    default_timeout,
    is_default_timeout,
    timeout_of_client,
)
from ..request.urls import checked_base_url, checked_url, join_url, parse_base_url, same_origin
from ..sentinels import NOT_GIVEN, NotGiven
from ..transport.shared_http_client import SharedHttpClient, check_http_client

if TYPE_CHECKING:
    from ..credentials.source import CredentialSource
    from ..errors import APIStatusError
    from ..request.headers import HeaderValue
    from ..request.multipart import MultipartBody
    from ..request.options import FinalRequestOptions
    from ..request.query import Querystring
    from ..request.timeouts import TimeoutValue
    from ..typing_names import Headers

_MAX_URLS = 256

_HEADER_HOOKS = ("default_headers", "auth_headers", "platform_headers", "user_agent", "_validate_headers")


class BaseClient:
    """The state of a client, and the decisions it makes about requests."""

    max_retries: int
    """How often a request is tried again after it failed."""

    max_retry_after: float
    """The longest wait, in seconds, that a `retry-after` header of a response is granted; where it asks for
    more, the error is raised at once."""

    _idempotency_header: Optional[str] = None
    _is_async = False

    # Whether the base URL is the default, which the configuration of credentials may replace.
    _has_default_base_url = False

    # The source of access tokens; `None` where requests carry a key, or what a platform adds.
    _source: Optional[CredentialSource] = None
    _make_signal: Any = None

    def __init__(
        self,
        *,
        version: str,
        base_url: Union[str, httpx.URL, None],
        _strict_response_validation: bool,
        max_retries: int = DEFAULT_MAX_RETRIES,
        max_retry_after: float = DEFAULT_MAX_RETRY_AFTER,
        timeout: Union[float, httpx.Timeout, NotGiven, None] = NOT_GIVEN,
        http_client: Any = None,
        custom_headers: Optional[Mapping[str, HeaderValue]] = None,
        custom_query: Optional[Mapping[str, object]] = None,
        middleware: Optional[Sequence[Any]] = None,
    ) -> None:
        if http_client is not None:
            check_http_client(http_client, is_async=self._is_async)
        self._version = version
        self._base_url_given: Union[str, httpx.URL, None] = (
            None if base_url is None else checked_base_url(base_url)
        )
        self._strict_response_validation = _strict_response_validation
        self.max_retries = checked_max_retries(max_retries)
        self.max_retry_after = max_retry_after
        self._timeout_given: Union[TimeoutValue, NotGiven] = timeout
        if isinstance(timeout, NotGiven) and http_client is not None:
            self._timeout_given = timeout_of_client(http_client)
        self._custom_headers: Mapping[str, HeaderValue] = custom_headers or {}
        self._custom_query: Mapping[str, object] = custom_query or {}
        self._middleware: Tuple[Any, ...] = ()
        self._set_middleware(middleware)
        self._http = SharedHttpClient(http_client)
        self._header_cache = HeaderCache()
        self._url_cache: Dict[str, httpx.URL] = {}

    @property
    def _client(self) -> Any:
        raise NotImplementedError

    def _load(self, cast_to: Any, modules: Iterable[str]) -> None:
        """Load and build what a first request needs, which takes a tenth of a second."""
        from ..models.compile import class_reader
        from ..models.fields import HasFields

        for module in modules:
            import_module(module)
        http_client = self._client
        if self.base_url.scheme == "https" and hasattr(http_client, "load_tls"):
            http_client.load_tls()
        if isinstance(cast_to, type) and issubclass(cast_to, HasFields):
            class_reader(cast_to)

    @property
    def base_url(self) -> httpx.URL:
        """The URL that paths are appended to."""
        url = self._url_cache.get("")
        if url is None:
            given = self._base_url_given
            if given is None:
                given = self._default_base_url()
            url = self._url_cache[""] = parse_base_url(given)
        return url

    @base_url.setter
    def base_url(self, url: Union[str, httpx.URL]) -> None:
        self._base_url_given = checked_base_url(url)
        self._has_default_base_url = False
        self._url_cache = {}

    _base_url = base_url

    def _default_base_url(self) -> str:
        """Return the base URL where none is given. Platforms derive it, on demand, from their region."""
        raise NotImplementedError

    @property
    def timeout(self) -> Union[float, httpx.Timeout, None]:
        """The timeout of requests: seconds, or a time for every phase; `None` waits for ever."""
        given = self._timeout_given
        return default_timeout() if isinstance(given, NotGiven) else given

    @timeout.setter
    def timeout(self, timeout: Union[float, httpx.Timeout, None]) -> None:
        self._timeout_given = timeout

    @property
    def middleware(self) -> Tuple[Any, ...]:
        """The middleware around every attempt, outermost first."""
        return self._middleware

    def _set_middleware(self, middleware: Optional[Iterable[Any]]) -> None:
        if middleware is None or middleware == ():
            self._middleware = ()
            return
        from .middleware import checked_middleware

        self._middleware = checked_middleware(middleware, is_async=self._is_async)

    @property
    def qs(self) -> Querystring:
        """The writer of query strings."""
        from ..request.query import Querystring

        return Querystring(array_format="brackets")

    @property
    def custom_auth(self) -> Optional[httpx.Auth]:
        """The HTTP library's authentication of requests, for platforms that sign them."""
        return None

    @property
    def auth_headers(self) -> Dict[str, str]:
        """The headers that hold the credentials."""
        return {}

    @property
    def user_agent(self) -> str:
        """The `User-Agent` header."""
        return f"{type(self).__name__}/Python {self._version}"

    def platform_headers(self) -> Dict[str, str]:
        """Return the headers that describe the platform the client runs on."""
        from .platform_headers import platform_headers

        return platform_headers(self._version)

    @property
    def default_headers(self) -> Dict[str, HeaderValue]:
        """The headers of every request: the client's own, and over them those given to the constructor."""
        from ..request.headers import merge_headers

        return merge_headers(self._own_headers(), self._custom_headers)

    def _own_headers(self) -> Dict[str, str]:
        return {
            "Accept": "application/json",
            "Content-Type": "application/json",
            "User-Agent": self.user_agent,
            **self.platform_headers(),
            **self.auth_headers,
        }

    @property
    def default_query(self) -> Dict[str, object]:
        """The query parameters of every request."""
        return {**self._custom_query}

    def _validate_headers(self, headers: Headers, custom_headers: Headers) -> None:
        """Refuse the client's headers and those of the call where the API would refuse them."""

    def _header_cache_key(self) -> Tuple[Any, ...]:
        """Return what `default_headers` depends on; cached headers are dropped when any of it changes."""
        cls = type(self)
        return (dict(self._custom_headers), *[getattr(cls, name) for name in _HEADER_HOOKS])

    def _resolve_source(self) -> Generator[Any, Any, None]:
        """Find out where access tokens come from, unless that is known."""
        yield from ()

    def _header_cache_for(self, http_headers: Any) -> Optional[HeaderCache]:
        key = self._header_cache_key(), http_headers.raw
        cache = self._header_cache
        if cache.key != key:
            # A new one, and not this one emptied: copies of this client may still use it.
            cache = self._header_cache = HeaderCache(key, is_enabled=not self._has_foreign_headers())
        return cache if cache.is_enabled else None

    def _has_foreign_headers(self) -> bool:
        """Return whether others' code makes headers, whose changes `_header_cache_key` misses."""
        hooks = (getattr(type(self), name) for name in _HEADER_HOOKS)
        modules = (getattr(getattr(hook, "fget", hook), "__module__", None) for hook in hooks)
        return not all(str(module).startswith("anthropic.") for module in modules)

    def _prepare_url(self, url: str) -> httpx.URL:
        """Return the URL of a request, from a path below the base URL or an absolute URL."""
        return join_url(self.base_url, url)

    def _request_url(self, options: FinalRequestOptions) -> httpx.URL:
        params = options.params
        path = options.url
        default = self.default_query
        if default and ("://" not in path or same_origin(self._prepare_url(path), self.base_url)):
            params = {**default, **params}
        if params:
            query = self.qs.stringify(params)
            if query:
                path = f"{path}{'&' if '?' in path else '?'}{query}"
        cls = type(self)
        if cls._prepare_url is not BaseClient._prepare_url or cls.base_url is not BaseClient.base_url:
            return self._located(path)
        url = self._url_cache.get(path)
        if url is None:
            if len(self._url_cache) >= _MAX_URLS:
                self._url_cache = {}
            url = self._url_cache[path] = self._located(path)
        return url

    def _located(self, path: str) -> httpx.URL:
        return checked_url(self._prepare_url(path), self._base_url_given or self.base_url)

    def _build_request(self, options: FinalRequestOptions, *, retries_taken: int = 0) -> httpx.Request:
        from ..request.builder import build_request

        return build_request(self, options, retries_taken=retries_taken)

    def _form_stream(self, form: MultipartBody, library: Any) -> Any:
        """Return the stream that sends a form and reads its files, for an HTTP client of `library`."""
        raise NotImplementedError

    def _should_stream_response_body(self, request: httpx.Request) -> bool:
        mode: Optional[str] = request.headers.get(RAW_RESPONSE_HEADER)
        return mode == "stream"

    def _follows_redirects(self, options: FinalRequestOptions) -> bool:
        chosen = options.follow_redirects
        return bool(self._client.follow_redirects) if chosen is None else chosen

    def _idempotency_key(self) -> str:
        from uuid import uuid4

        return f"stainless-python-retry-{uuid4()}"

    def _check_duration(self, options: FinalRequestOptions) -> None:
        """Apply the long-request rule to a call that does not stream."""
        if options.operation not in LONG_RUNNING or not isinstance(options.timeout, NotGiven):
            return
        from ..request.json_merge import sent_value
        from ..request.timeouts import MODEL_NONSTREAMING_TOKENS

        given = self._timeout_given
        if not isinstance(given, NotGiven) and not is_default_timeout(given):
            return
        max_tokens = sent_value("max_tokens", options.extra_json, options.json_data)
        if isinstance(max_tokens, int):
            model = sent_value("model", options.extra_json, options.json_data)
            self._calculate_nonstreaming_timeout(max_tokens, MODEL_NONSTREAMING_TOKENS.get(str(model)))

    def _calculate_nonstreaming_timeout(
        self, max_tokens: int, max_nonstreaming_tokens: Optional[int]
    ) -> httpx.Timeout:
        """Return the timeout of a request that is not streamed; raise `ValueError` if it is too long."""
        check_nonstreaming(max_tokens, max_nonstreaming_tokens)
        return default_timeout()

    def _should_retry(self, response: httpx.Response) -> bool:
        return should_retry_response(response.status_code, response.headers)

    def _should_retry_exception(self, err: BaseException) -> Tuple[bool, Optional[httpx.Response]]:
        """Return whether to try again after `err`, and the response that it stands for, if there was one."""
        response = response_of(err)
        if response is not None:
            return self._should_retry(response), response
        return should_retry_error(err), None

    def _calculate_retry_timeout(
        self,
        remaining_retries: int,
        options: FinalRequestOptions,
        response_headers: Optional[httpx.Headers] = None,
        *,
        retries_taken: Optional[int] = None,
    ) -> float:
        """Return the seconds to wait before the next attempt; `math.inf` if there is to be none."""
        from ..delays import REQUESTS, retry_after

        if retries_taken is None:
            retries_taken = int(options.get_max_retries(self.max_retries) - remaining_retries)
        asked = retry_after(response_headers)
        if asked is not None and asked > self.max_retry_after:
            return math.inf  # an earlier attempt would be in vain
        return REQUESTS.delay(retries_taken, response_headers, max_retry_after=self.max_retry_after)

    def _parse_retry_after_header(self, response_headers: Optional[httpx.Headers] = None) -> Optional[float]:
        from ..delays import retry_after

        return retry_after(response_headers)

    def _make_status_error_from_response(self, response: httpx.Response) -> APIStatusError:
        from ..exchange.error_mapping import error_body, error_message

        body = error_body(response)
        return self._make_status_error(error_message(response, body), body=body, response=response)

    def _make_status_error(self, err_msg: str, *, body: object, response: httpx.Response) -> APIStatusError:
        from ..exchange.error_mapping import error_class

        return error_class(response.status_code, body)(err_msg, response=response, body=body)

    def is_closed(self) -> bool:
        """Return whether the HTTP client is closed, and no request can be made any more."""
        return self._http.is_closed()
