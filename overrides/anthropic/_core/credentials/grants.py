"""Token requests, and what the responses of the token endpoint mean (RFC 6749, section 5). Nothing is
sent."""

from __future__ import annotations

import json
import re
import time
from typing import TYPE_CHECKING, Any, Dict, Mapping, NoReturn, Optional, cast
from urllib.parse import urlsplit

from anthropic._version import __version__

from ..errors import CredentialsError
from ..redaction import REDACTED, redact_url
from .errors import TokenEndpointUnavailable, WorkloadIdentityError
from .steps import Post, TokenResponse
from .tokens import AccessToken

if TYPE_CHECKING:
    from .steps import Flow

ASSERTION_GRANT = "urn:ietf:params:oauth:grant-type:jwt-bearer"
OAUTH_BETA = "oauth-2025-04-20"
FEDERATION_BETA = "oidc-federation-2026-04-01"
DEFAULT_LIFETIME = 3600
MAX_RESPONSE_BYTES = 1 << 20

_PATH = "/v1/oauth/token"
_LOCAL = frozenset({"localhost", "127.0.0.1", "::1"})
_OAUTH_ERROR_FIELDS = ("error", "error_description", "error_uri")
_SHOWN_TEXT = 256
_TRANSIENT_STATUSES = frozenset({408, 429})
_NOT_A_TOKEN = re.compile(r"[^!-~]")


class TokenGrant:
    """An access token that was granted, and a new refresh token if the response holds one."""

    __slots__ = ("access", "refresh_token")

    def __init__(self, access: AccessToken, refresh_token: Optional[str]) -> None:
        self.access = access
        self.refresh_token = refresh_token


def check_secure(url: str, *, source: str = "base_url") -> None:
    """Refuse to send secrets without TLS, except to this very machine.

    Raises:
        CredentialsError: the URL is not https, nor on localhost.
    """
    parts = urlsplit(url)
    if parts.scheme != "https" and not (parts.scheme == "http" and parts.hostname in _LOCAL):
        raise CredentialsError(
            f"{source} has to be https, not {redact_url(url)!r}: secrets are sent to its token endpoint."
            " Only localhost may be reached without TLS."
        )


def token_url(base_url: str) -> str:
    """Return the token endpoint of a deployment.

    Raises:
        CredentialsError: see `check_secure`.
    """
    check_secure(base_url)
    return base_url.rstrip("/") + _PATH


def request_token(
    base_url: str, payload: Mapping[str, Any], *, betas: str, action: str, http_client: Any = None
) -> Flow[TokenResponse]:
    """Send a token request; return the response, whatever its status.

    Raises:
        TokenEndpointUnavailable: there was no response; `action` says what failed.
    """
    url = token_url(base_url)
    headers = {
        "Accept": "application/json",
        "Content-Type": "application/json",
        "User-Agent": f"anthropic-python/{__version__}",
        "anthropic-beta": betas,
    }
    try:
        response: TokenResponse = yield Post(url, json.dumps(payload).encode(), headers, http_client)
    except Exception as error:
        raise TokenEndpointUnavailable(
            f"{action} failed: {redact_url(url)} could not be reached ({type(error).__name__})"
        ) from error
    return response


def parse_token_response(
    response: TokenResponse,
    *,
    action: str,
    secrets: tuple[str, ...],
    hint: str = "",
    lifetime: Optional[int] = None,
) -> TokenGrant:
    """Return the grant in a token response.

    Args:
        action: What was attempted, for messages.
        secrets: What was sent; should the endpoint repeat it, messages hide it.
        hint: What to do when the endpoint says that the caller is not known.
        lifetime: Seconds a token lives when the response does not say; without it the response has to.

    Raises:
        WorkloadIdentityError: it is an error, or not a token.
        TokenEndpointUnavailable: it is an error that will pass.
    """
    parsed = _parsed(response.body)
    if not 200 <= response.status_code < 300:
        _raise_error_response(response, parsed, action, secrets, hint if response.status_code == 401 else "")
    if not isinstance(parsed, dict):
        _raise_invalid_response(response, "its answer is not a JSON object")
    grant = cast("Dict[str, Any]", parsed)
    token_type = grant.get("token_type")
    if token_type is not None and str(token_type).lower() != "bearer":
        _raise_invalid_response(response, "the token is not a bearer token")
    token = grant.get("access_token")
    if not isinstance(token, str) or not token or _NOT_A_TOKEN.search(token):
        _raise_invalid_response(response, "there is no usable access_token in its answer")
    seconds = _seconds(grant.get("expires_in", lifetime))
    if seconds is None:
        _raise_invalid_response(response, "there is no expires_in in its answer, or it is not a number")
    refresh_token = grant.get("refresh_token")
    return TokenGrant(
        AccessToken(token, int(time.time()) + seconds),
        refresh_token if isinstance(refresh_token, str) and refresh_token else None,
    )


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body) if len(body) <= MAX_RESPONSE_BYTES else None
    except ValueError:
        return None


def _seconds(value: Any) -> Optional[int]:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        return None


def _raise_error_response(
    response: TokenResponse, parsed: Any, action: str, secrets: tuple[str, ...], hint: str
) -> NoReturn:
    body: Any
    if isinstance(parsed, dict):
        given = cast("Dict[str, Any]", parsed)
        body = {name: _without(str(given[name]), secrets) for name in _OAUTH_ERROR_FIELDS if given.get(name)}
    else:
        body = _without(response.body[: 4 * _SHOWN_TEXT].decode(errors="replace"), secrets)[:_SHOWN_TEXT]
    is_transient = response.status_code >= 500 or response.status_code in _TRANSIENT_STATUSES
    raise (TokenEndpointUnavailable if is_transient else WorkloadIdentityError)(
        f"{action} failed with status {response.status_code}: {body}{hint}{_reference(response)}",
        status_code=response.status_code,
        body=body,
        request_id=response.request_id,
    )


def _raise_invalid_response(response: TokenResponse, why: str) -> NoReturn:
    raise WorkloadIdentityError(
        f"The token endpoint answered with status {response.status_code}, but {why}{_reference(response)}",
        status_code=response.status_code,
        request_id=response.request_id,
    )


def _reference(response: TokenResponse) -> str:
    return f" [request_id={response.request_id}]" if response.request_id else ""


def _without(text: str, secrets: tuple[str, ...]) -> str:
    for secret in secrets:
        if secret:
            text = text.replace(secret, REDACTED)
    return text
