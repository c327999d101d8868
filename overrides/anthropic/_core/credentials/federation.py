"""Workload identity federation: an identity token is exchanged for an access token (jwt-bearer, RFC 7523).

The exchange is yielded as steps; nothing here sends or reads.
"""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Dict, Optional, Union, cast

from ..errors import CredentialsError, IdentityTokenFileError
from .errors import WorkloadIdentityError
from .grants import ASSERTION_GRANT, FEDERATION_BETA, OAUTH_BETA, parse_token_response, request_token
from .locations import IDENTITY_TOKEN, IDENTITY_TOKEN_FILE, Environment
from .steps import CallProvider, FileContent, ReadFile

if TYPE_CHECKING:
    from .steps import Flow
    from .tokens import AccessToken

_MAX_ASSERTION_BYTES = 16384
_ACTION = "Exchanging the identity token"


class Federation:
    """The parameters of a jwt-bearer grant: the federation rule, and whom and where the token is for."""

    __slots__ = ("federation_rule_id", "organization_id", "service_account_id", "workspace_id")

    def __init__(
        self,
        federation_rule_id: str,
        organization_id: str,
        service_account_id: Optional[str] = None,
        workspace_id: Optional[str] = None,
    ) -> None:
        self.federation_rule_id = federation_rule_id
        self.organization_id = organization_id
        self.service_account_id = service_account_id
        self.workspace_id = workspace_id

    def payload(self, assertion: str) -> Dict[str, str]:
        """Return the body of the token request."""
        body = {
            "grant_type": ASSERTION_GRANT,
            "assertion": assertion,
            "federation_rule_id": self.federation_rule_id,
            "organization_id": self.organization_id,
        }
        if self.service_account_id:
            body["service_account_id"] = self.service_account_id
        if self.workspace_id:
            body["workspace_id"] = self.workspace_id
        return body

    def hint(self) -> str:
        """Return what to check when the endpoint does not accept the identity token."""
        text = ". Does the federation rule match the identity token?"
        if not self.workspace_id:
            text += (
                " If the rule covers several workspaces, name one: workspace_id or ANTHROPIC_WORKSPACE_ID."
            )
        return text


def fetch_federated_token(
    federation: Federation, identity: Any, *, base_url: str, http_client: Any = None
) -> Flow[AccessToken]:
    """Exchange an identity token for an access token.

    If it is refused, a new identity token is tried once, as it may have been replaced just then.

    Raises:
        WorkloadIdentityError: there is none.
        CredentialsError: there is no identity token, or the endpoint is not secure.
    """
    is_last = False
    while True:
        assertion = yield from read_assertion(identity)
        response = yield from request_token(
            base_url,
            federation.payload(assertion),
            betas=f"{OAUTH_BETA},{FEDERATION_BETA}",
            action=_ACTION,
            http_client=http_client,
        )
        if response.status_code != 401 or is_last:
            grant = parse_token_response(
                response, action=_ACTION, secrets=(assertion,), hint=federation.hint()
            )
            return grant.access
        is_last = True


def read_assertion(identity: Any) -> Flow[str]:
    """Return the identity token, from a provider of this package or from a function of the user."""
    flow = getattr(identity, "_identity_flow", None)
    given: Any
    if flow is not None:
        steps: Flow[str] = flow()
        given = yield from steps
    else:
        given = yield CallProvider(identity)
    reveal = getattr(given, "get_secret_value", None)
    assertion: Any = reveal() if reveal is not None else given
    if not isinstance(assertion, str):
        type_name = cast("Any", type)(assertion).__name__
        raise WorkloadIdentityError(f"The identity token has to be a string, not {type_name}")
    if not assertion:
        raise WorkloadIdentityError("The identity token is empty")
    size = len(assertion.encode())
    if size > _MAX_ASSERTION_BYTES:
        raise WorkloadIdentityError(
            f"The identity token is {size} bytes long, more than any real one"
            f" ({_MAX_ASSERTION_BYTES} at most)"
        )
    return assertion


def identity_from_file(path: Union[str, os.PathLike[str]]) -> Flow[str]:
    """Return the identity token in a file, which is read every time: platforms replace it in place.

    Raises:
        IdentityTokenFileError: it cannot be read, or has none.
    """
    shown = os.fspath(path)
    try:
        file: FileContent = yield ReadFile(cast("os.PathLike[str]", path))
    except OSError as error:
        raise IdentityTokenFileError(f"Identity token file {shown}: {error.strerror}", path=path) from error
    except ValueError:
        # Not as the cause: it holds the bytes, which may be a token.
        raise IdentityTokenFileError(f"Identity token file {shown} is not text", path=path) from None
    token = file.text.strip()
    if not token:
        reason = "is empty; is the token projected there?"
        raise IdentityTokenFileError(f"Identity token file {shown} {reason}", path=path)
    return token


def identity_from_environment(environment: Environment) -> Flow[str]:
    """Return the identity token that the environment names: in a file, else in a variable.

    Raises:
        CredentialsError: neither is set.
    """
    path = environment.get(IDENTITY_TOKEN_FILE)
    if path:
        return (yield from identity_from_file(path))
    token = os.environ.get(IDENTITY_TOKEN, "").strip()
    if not token:
        raise CredentialsError(
            f"There is no identity token: set {IDENTITY_TOKEN_FILE} to the path of one, or {IDENTITY_TOKEN}"
        )
    return token
