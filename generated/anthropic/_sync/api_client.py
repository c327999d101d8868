# Generated from overrides/anthropic/_async/api_client.py. Do not edit.
"""The client that sends requests: `request`, through which every call goes, and `get`, `post` and so on."""

from __future__ import annotations

from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Dict, Literal, Optional, Type, TypeVar, Union, overload

from anthropic._concurrency import threads
from anthropic._core.client.base_client import BaseClient
from anthropic._core.deferred import httpx
from anthropic._core.exchange.api_request import APIRequest
from anthropic._core.request.options import FinalRequestOptions, typed_options, verb_options
from anthropic._core.typing_names import BinaryTypes, Body, RequestFiles, RequestOptions

if TYPE_CHECKING:
    from anthropic._core.request.multipart import MultipartBody
    from anthropic._core.response.api_response import BaseAPIResponse

    from .page import BaseSyncPage
    from .stream import Stream

# Imported together with the HTTP client, its libraries and the types of the answer.
_FOR_A_FIRST_REQUEST = (
    "anthropic._core.exchange.exchange",
    "anthropic._core.request.builder",
    "anthropic._core.response.api_response",
    "anthropic._sync.driver",
    "anthropic._core.client.platform_headers",
)
_NO_OPTIONS: RequestOptions = {}
_ClientT = TypeVar("_ClientT", bound="SyncAPIClient")
_ResponseT = TypeVar("_ResponseT")
_ModelT = TypeVar("_ModelT")
_StreamT = TypeVar("_StreamT", bound="Stream[Any]")
_PageT = TypeVar("_PageT", bound="BaseSyncPage[Any]")


class _StreamClass:
    """A descriptor that loads the class of streams when it is first used. Clients may replace it."""

    def __get__(self, client: object, kind: object = None) -> Type[Any]:
        from .stream import Stream

        return Stream


def _response_class() -> Type[BaseAPIResponse[Any]]:
    from .response import APIResponse

    return APIResponse


class SyncAPIClient(BaseClient):
    """A client that sends requests, with an HTTP client that is made for the first one."""

    _default_stream_cls: Any = _StreamClass()
    _is_async = threads.IS_ASYNC
    # The verbs as they are written below, by which a replaced one is told.
    _verbs: ClassVar[Dict[str, Any]]
    _make_signal = threads.Signal

    @property
    def _client(self) -> httpx.Client:
        client: httpx.Client = self._http.get(self._make_http_client)
        return client

    @_client.setter
    def _client(self, client: httpx.Client) -> None:
        from anthropic._core.transport.shared_http_client import SharedHttpClient

        self._http = SharedHttpClient(client)

    def _make_http_client(self) -> httpx.Client:
        from .transport.http_client import SyncHttpxClientWrapper

        return SyncHttpxClientWrapper(self._http.environ, base_url=self.base_url, timeout=self.timeout)

    def _form_stream(self, form: MultipartBody, library: Any) -> Any:
        from anthropic._core.transport.shared_http_client import derive_from

        from .multipart import MultipartStream

        return derive_from(library.SyncByteStream, MultipartStream)(form)

    def close(self) -> None:
        """Close the HTTP client, which copies of this client share. No request can be sent afterwards."""
        self._http.closed = True
        if self._http.client is not None:
            self._http.client.close()

    def __enter__(self: _ClientT) -> _ClientT:
        return self

    def __exit__(
        self,
        exc_type: Optional[Type[BaseException]],
        exc: Optional[BaseException],
        exc_tb: Optional[TracebackType],
    ) -> None:
        self.close()

    def _prepare_options(self, options: FinalRequestOptions) -> FinalRequestOptions:
        """Override this to rewrite the options of every attempt; they are a copy that may be changed."""
        return options

    def _prepare_request(self, request: httpx.Request) -> None:
        """Override this to change or sign every request as it is sent, with its credentials."""

    @overload
    def request(
        self,
        cast_to: Type[_ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[False] = False,
    ) -> _ResponseT: ...
    @overload
    def request(
        self,
        cast_to: Type[_ResponseT],
        options: FinalRequestOptions,
        *,
        stream: Literal[True],
        stream_cls: Type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def request(
        self,
        cast_to: Type[_ResponseT],
        options: FinalRequestOptions,
        *,
        stream: bool,
        stream_cls: Optional[Type[_StreamT]] = None,
    ) -> Union[_ResponseT, _StreamT]: ...
    def request(
        self,
        cast_to: Type[Any],
        options: FinalRequestOptions,
        *,
        stream: bool = False,
        stream_cls: Optional[Type[Any]] = None,
    ) -> Any:
        """Make a call: send it, retry as often as the options allow, and parse the response as `cast_to`.

        Every method and every verb ends here, so that replacing this method sees every call.

        Raises:
            APIConnectionError, APITimeoutError: there was no response.
            APIStatusError: the response was not a success; a subclass for its status.
            ValueError: the call may take too long not to be streamed.
        """
        cast_to, options = typed_options(cast_to, options)
        if not self._http.is_loaded:
            threads.prepare(partial(self._load, cast_to, _FOR_A_FIRST_REQUEST))
            self._http.is_loaded = True
        if not stream:
            self._check_duration(options)
        if self._idempotency_header and options.idempotency_key is None:
            options.idempotency_key = self._idempotency_key()
        call = APIRequest(options=options, cast_to=cast_to, stream=stream, stream_cls=stream_cls)
        from anthropic._core.exchange.exchange import exchange

        from .driver import drive

        response: Any = None
        try:
            response, call = drive(self, exchange(self, call))
            if self._middleware:
                from .driver import finish

                response, answer = None, response
                return finish(answer, call)
            return self._process_response(
                cast_to=call.cast_to,
                options=call.options,
                response=response,
                stream=stream,
                stream_cls=stream_cls,
                retries_taken=call.retries_taken,
            )
        except Exception as error:
            if response is not None:
                response.close()
            from anthropic._core.exchange.tracebacks import without_plumbing

            raise without_plumbing(error)  # noqa: B904  # itself

    def _process_response(
        self,
        *,
        cast_to: Any,
        options: FinalRequestOptions,
        response: httpx.Response,
        stream: bool,
        stream_cls: Any,
        retries_taken: int = 0,
    ) -> Any:
        """Return what the caller gets for a successful response."""
        from anthropic._core.response.api_response import parse_response, response_wrapper

        wrapper, cast_to = response_wrapper(cast_to, response, _response_class)
        if wrapper is None:
            return parse_response(
                response,
                cast_to=cast_to,
                client=self,
                options=options,
                stream=stream,
                stream_cls=stream_cls,
            )
        return wrapper(
            raw=response,
            cast_to=cast_to,
            client=self,
            stream=stream,
            stream_cls=stream_cls,
            options=options,
            retries_taken=retries_taken,
        )

    def _request_api_list(
        self, model: Type[_ModelT], page: Type[_PageT], options: FinalRequestOptions
    ) -> threads.Paginated[_PageT]:
        """Request a list; `page` is the class of its pages, `model` that of their items."""
        return threads.paginated(client=self, options=options, page_cls=page, model=model)

    def get_api_list(
        self,
        path: str,
        *,
        model: Type[_ModelT],
        page: Type[_PageT],
        body: Optional[Body] = None,
        options: RequestOptions = _NO_OPTIONS,
        method: str = "get",
    ) -> threads.Paginated[_PageT]:
        """Request a list by its path, page by page."""
        return self._request_api_list(model, page, verb_options(method, path, options, body=body))

    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _ResponseT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: Type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def get(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        options: RequestOptions = _NO_OPTIONS,
        stream: bool,
        stream_cls: Optional[Type[_StreamT]] = None,
    ) -> Union[_ResponseT, _StreamT]: ...
    def get(
        self,
        path: str,
        *,
        cast_to: Type[Any],
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Optional[Type[Any]] = None,
    ) -> Any:
        """Send a GET request to a path and parse the response as `cast_to`."""
        request = verb_options("get", path, options)
        return self.request(cast_to, request, stream=stream, stream_cls=stream_cls)

    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[False] = False,
    ) -> _ResponseT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: Literal[True],
        stream_cls: Type[_StreamT],
    ) -> _StreamT: ...
    @overload
    def post(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool,
        stream_cls: Optional[Type[_StreamT]] = None,
    ) -> Union[_ResponseT, _StreamT]: ...
    def post(
        self,
        path: str,
        *,
        cast_to: Type[Any],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
        stream: bool = False,
        stream_cls: Optional[Type[Any]] = None,
    ) -> Any:
        """Send a POST request to a path; `body` is sent as JSON, `content` as it is, `files` as a form."""
        request = verb_options("post", path, options, body=body, content=content, files=files)
        return self.request(cast_to, request, stream=stream, stream_cls=stream_cls)

    def patch(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _ResponseT:
        """Send a PATCH request to a path; see `post`."""
        request = verb_options("patch", path, options, body=body, content=content, files=files)
        return self.request(cast_to, request)

    def put(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        files: Optional[RequestFiles] = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _ResponseT:
        """Send a PUT request to a path; see `post`."""
        request = verb_options("put", path, options, body=body, content=content, files=files)
        return self.request(cast_to, request)

    def delete(
        self,
        path: str,
        *,
        cast_to: Type[_ResponseT],
        body: Optional[Body] = None,
        content: Optional[BinaryTypes] = None,
        options: RequestOptions = _NO_OPTIONS,
    ) -> _ResponseT:
        """Send a DELETE request to a path; see `post`."""
        request = verb_options("delete", path, options, body=body, content=content)
        return self.request(cast_to, request)


SyncAPIClient._verbs = {  # pyright: ignore[reportPrivateUsage]
    name: getattr(SyncAPIClient, name) for name in ("get", "post", "put", "patch", "delete", "get_api_list")
}
