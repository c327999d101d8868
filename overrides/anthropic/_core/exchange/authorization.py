"""Put an access token on a request, and a new one once more after the API refused it. Sends nothing."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, Mapping, Optional

from ..credentials.grants import OAUTH_BETA
from ..credentials.refresh import fetch_token
from ..errors import AnthropicError, APIConnectionError
from ..request.auth import bearer_value
from ..request.content import is_replayable, needs_files
from ..request.headers import find_header
from ..request.urls import same_origin
from ..sentinels import NotGiven, Omit
from .steps import PrepareRequest, ReadFiles, read_error

if TYPE_CHECKING:
    from ..client.base_client import BaseClient
    from ..deferred import httpx
    from ..request.options import FinalRequestOptions


def authorize(
    client: BaseClient, request: httpx.Request, options: FinalRequestOptions
) -> Generator[Any, Any, Optional[str]]:
    """Put an access token on a finished request; return the token, `None` where the request has none.

    Raises:
        AnthropicError: there is no token to be had, or it cannot be sent in a header.
        APIConnectionError: a provider of the user raised something else.
    """
    source = client._source
    if source is None or source.state is None or not _wants_token(client, request, options):
        return None
    token = source.state.current()
    if token is None:
        try:
            token = yield from fetch_token(source.state, client._make_signal)
        except (AnthropicError, TypeError):
            raise
        except Exception as error:
            message = f"Connection error: the credentials provider raised {type(error).__name__}."
            raise APIConnectionError(message=message, request=request) from error
    put_bearer(request, token)
    return token


def authorize_again(
    client: BaseClient,
    options: FinalRequestOptions,
    refused: str,
    response: httpx.Response,
    *,
    retries_taken: int,
) -> Generator[Any, Any, Optional[httpx.Request]]:
    """Return the request with a new token, after a 401; `None` where that cannot help."""
    source = client._source
    if source is None or source.state is None:
        return None
    source.state.invalidate(refused)
    if not is_replayable(options):
        return None
    yield from read_error(response)
    if needs_files(options):
        yield ReadFiles(options)
    request = client._build_request(options, retries_taken=retries_taken)
    token = yield from authorize(client, request, options)
    if token is None or token == refused:
        return None
    yield PrepareRequest(request)
    still_carries(client, request, token)
    return request


def _wants_token(client: BaseClient, request: httpx.Request, options: FinalRequestOptions) -> bool:
    """Return whether a request is to carry an access token.

    Not if it has a key or token, if `Authorization` is omitted on purpose, or for another origin than the
    client's own.
    """
    if "X-Api-Key" in request.headers or "Authorization" in request.headers:
        return False
    given = options.headers
    custom: Mapping[str, Any] = {} if isinstance(given, NotGiven) else given
    layers = (client._custom_headers, custom)
    if any(isinstance(find_header(layer, "Authorization"), Omit) for layer in layers):
        return False
    return same_origin(request.url, client.base_url)


def still_carries(client: BaseClient, request: httpx.Request, token: str) -> bool:
    """Return whether a request that a hook has seen carries the token; take it off one for another origin."""
    if request.headers.get("Authorization") != bearer_value(token, "The access token"):
        return False
    if same_origin(request.url, client.base_url):
        return True
    del request.headers["Authorization"]
    return False


def put_bearer(request: httpx.Request, token: str) -> None:
    """Put an access token on a request.

    Raises:
        AnthropicError: it cannot be sent in a header.
    """
    request.headers["Authorization"] = bearer_value(token, "The access token")
    betas: Optional[str] = request.headers.get("anthropic-beta")
    present = [] if betas is None else [beta.strip() for beta in betas.split(",")]
    if OAUTH_BETA not in present:
        request.headers["anthropic-beta"] = ", ".join([*present, OAUTH_BETA])
