"""Providers of access tokens, as the steps they take. The calls that perform these are added in `_async`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generator, Optional, TypeVar, Union

from ..errors import CredentialsError
from .federation import Federation, fetch_federated_token, identity_from_environment, identity_from_file
from .locations import AUTH_TOKEN, IDENTITY_TOKEN_FILE, Environment
from .tokens import AccessToken, Unpicklable

if TYPE_CHECKING:
    from .steps import Flow

DEFAULT_BASE_URL = "https://api.anthropic.com"

_FederationT = TypeVar("_FederationT", bound="FederationFlow")


class StaticToken(Unpicklable):
    """A provider that always returns the same token, which never expires."""

    def __init__(self, token: str) -> None:
        if not isinstance(token, str):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"`token` has to be a string, not {type(token).__name__}")
        self._token = token

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        return AccessToken(self._token)

    def _token_flow(self, force_refresh: bool) -> Flow[AccessToken]:
        return _return_token(self())


class EnvToken:
    """A provider that reads a variable of the environment whenever a token is needed."""

    def __init__(self, env_var: str = AUTH_TOKEN) -> None:
        self._variable = env_var

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        token = os.environ.get(self._variable)
        if not token:
            raise CredentialsError(f"{self._variable} is not set in the environment")
        return AccessToken(token)

    def _token_flow(self, force_refresh: bool) -> Flow[AccessToken]:
        return _return_token(self())


def _return_token(token: AccessToken) -> Generator[Any, Any, AccessToken]:
    yield from ()
    return token


class FileFlow:
    """An identity token in a file."""

    def __init__(self, path: Union[str, os.PathLike[str], None] = None) -> None:
        """Take the path, by default the one in ANTHROPIC_IDENTITY_TOKEN_FILE; the file is read at every call.

        Raises:
            CredentialsError: neither is given.
        """
        given = path or os.environ.get(IDENTITY_TOKEN_FILE)
        if not given:
            raise CredentialsError(
                f"No identity token file is given: pass `path`, or set {IDENTITY_TOKEN_FILE}"
            )
        self._path = Path(given)

    @property
    def path(self) -> Path:
        """The file."""
        return self._path

    def _identity_flow(self) -> Flow[str]:
        return identity_from_file(self._path)


class EnvironmentIdentity:
    """The identity token that the environment points to."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    def _identity_flow(self) -> Flow[str]:
        return identity_from_environment(self._environment)


class FederationFlow:
    """A provider that exchanges a workload's identity token for an access token, anew at every call."""

    def __init__(
        self,
        *,
        identity_token_provider: Any,
        federation_rule_id: str,
        organization_id: str,
        service_account_id: Optional[str] = None,
        workspace_id: Optional[str] = None,
        scope: Optional[str] = None,
        http_client: Any = None,
    ) -> None:
        """Take the parameters of the grant. Clients cache the token; every call by hand is an exchange.

        Args:
            identity_token_provider: Gives the identity token, a JWT, for example an `IdentityTokenFile`.
            federation_rule_id: The rule that lets the workload in (`fdrl_...`).
            organization_id: The organization's UUID.
            service_account_id: Whom the workload acts as, where the rule leaves a choice.
            workspace_id: The workspace the token is for (`wrkspc_...` or `default`), where the rule covers
                several. A token is bound to it.
            scope: Kept, and not sent: the rule decides.
            http_client: A blocking `httpx.Client` to send with, by default that of the API client.
        """
        self._federation = Federation(federation_rule_id, organization_id, service_account_id, workspace_id)
        self._identity = identity_token_provider
        self._scope = scope
        self._http_client = http_client
        self._bound_base_url: Optional[str] = None

    @property
    def scope(self) -> Optional[str]:
        """The argument of that name."""
        return self._scope

    @property
    def _base_url(self) -> str:
        return self._bound_base_url or DEFAULT_BASE_URL

    def bind_base_url(self, base_url: str) -> None:
        """Exchange at this deployment from now on; clients do this by themselves."""
        self._bound_base_url = base_url.rstrip("/")

    def for_base_url(self: _FederationT, base_url: str) -> _FederationT:
        """Return the provider for a client with this base URL: this one, or a copy if it serves another."""
        wanted = base_url.rstrip("/")
        if self._bound_base_url in (None, wanted):
            self._bound_base_url = wanted
            return self
        copied = object.__new__(type(self))
        copied.__dict__.update(self.__dict__)
        copied._bound_base_url = wanted
        return copied

    def _token_flow(self, force_refresh: bool) -> Flow[AccessToken]:
        return fetch_federated_token(
            self._federation, self._identity, base_url=self._base_url, http_client=self._http_client
        )
