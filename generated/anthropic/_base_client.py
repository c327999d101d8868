# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the bases of clients under the module path that frameworks and tracers import."""

from anthropic._async.api_client import AsyncAPIClient
from anthropic._async.api_client import _StreamT as _AsyncStreamT
from anthropic._async.page import BaseAsyncPage
from anthropic._async.paginator import AsyncPaginator
from anthropic._async.transport.aiohttp_client import DefaultAioHttpClient
from anthropic._async.transport.http_client import AsyncHttpxClientWrapper, DefaultAsyncHttpxClient
from anthropic._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from anthropic._core.client.base_client import BaseClient
from anthropic._core.request.headers import merge_headers
from anthropic._core.request.options import FinalRequestOptions, make_request_options
from anthropic._core.response.paging import BasePage, PageInfo
from anthropic._core.typing_names import ResponseT
from anthropic._sync.api_client import SyncAPIClient, _StreamT
from anthropic._sync.page import BaseSyncPage
from anthropic._sync.transport.http_client import DefaultHttpxClient, SyncHttpxClientWrapper

__all__ = [
    "AsyncAPIClient",
    "AsyncHttpxClientWrapper",
    "AsyncPaginator",
    "BaseAsyncPage",
    "BaseClient",
    "BasePage",
    "BaseSyncPage",
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "FinalRequestOptions",
    "PageInfo",
    "ResponseT",
    "SyncAPIClient",
    "SyncHttpxClientWrapper",
    "_AsyncStreamT",
    "_StreamT",
    "make_request_options",
    "merge_headers",
]
