"""Re-export the base clients under the module path of the official package, which frameworks and tracers
import."""

from anthropic._sync.api_client import SyncAPIClient, _StreamT
from anthropic._sync.page import BaseSyncPage
from anthropic._sync.transport.http_client import DefaultHttpxClient, SyncHttpxClientWrapper

from ._async.api_client import AsyncAPIClient
from ._async.api_client import _StreamT as _AsyncStreamT
from ._async.page import BaseAsyncPage
from ._async.paginator import AsyncPaginator
from ._async.transport.aiohttp_client import DefaultAioHttpClient
from ._async.transport.http_client import AsyncHttpxClientWrapper, DefaultAsyncHttpxClient
from ._constants import DEFAULT_CONNECTION_LIMITS, DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
from ._core.client.base_client import BaseClient
from ._core.request.headers import merge_headers
from ._core.request.options import FinalRequestOptions, make_request_options
from ._core.response.paging import BasePage, PageInfo
from ._core.typing_names import ResponseT

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
