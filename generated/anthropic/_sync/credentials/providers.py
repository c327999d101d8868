# Generated from overrides/anthropic/_async/credentials/providers.py. Do not edit.
"""Providers of access tokens: profiles, workload identity, identity token files, and the cache of their
tokens.

Which steps get a token is decided in `_core/credentials`.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Callable, Dict, Optional

from anthropic._concurrency import threads
from anthropic._core.credentials.federation import Federation, fetch_federated_token
from anthropic._core.credentials.locations import API_KEY, AUTH_TOKEN, read_environment
from anthropic._core.credentials.profile_provider import ConfigFlow, ProfileFlow
from anthropic._core.credentials.providers import DEFAULT_BASE_URL, FederationFlow, FileFlow, StaticToken
from anthropic._core.credentials.refresh import fetch_token
from anthropic._core.credentials.source import CredentialSource
from anthropic._core.credentials.token_cache import ADVISORY, MANDATORY, TokenState
from anthropic._core.credentials.tokens import AccessToken, CredentialResult

from ..driver import drive


class CredentialsFile(ProfileFlow):
    """A provider of the tokens of a profile: two files in the folder of profiles, `~/.config/anthropic` or,
    on Windows, `%APPDATA%\\Anthropic`.

    `configs/<profile>.json` holds settings: `organization_id`, `workspace_id`, `base_url` and, in
    `authentication`, the `type` and what belongs to it. `credentials/<profile>.json` holds the tokens, and
    only its owner may read it. Types are `oidc_federation`, a workload that exchanges its identity token, and
    `user_oauth`, a login that is refreshed with `client_id`, or by another program if there is none.
    """

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        return drive(None, self._token_flow(force_refresh))

    def extra_headers(self) -> Dict[str, str]:
        """Return the headers that the profile adds to every request."""
        return drive(None, self._headers_flow())

    @property
    def resolved_base_url(self) -> Optional[str]:
        """The URL of the API, if the profile has one."""
        return drive(None, self._base_url_flow())

    @property
    def config_path(self) -> Path:
        """The path of the settings file."""
        return drive(None, self._config_path_flow())

    @property
    def profile(self) -> str:
        """The name of the profile."""
        return drive(None, self._name_flow())

    def close(self) -> None:
        """Do nothing: an HTTP client that was given stays open."""


class InMemoryConfig(ConfigFlow, CredentialsFile):
    """A provider like that of a profile, with the settings given as an object instead of a file."""


class WorkloadIdentityCredentials(FederationFlow):
    """A provider that exchanges the identity token of a workload for an access token (RFC 7523).

    Pass it to a client as `credentials`, which caches the token until it has to be refreshed.
    """

    def __call__(self, *, force_refresh: bool = False) -> AccessToken:
        return drive(None, self._token_flow(force_refresh))

    def __enter__(self) -> WorkloadIdentityCredentials:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """Do nothing: an HTTP client that was given stays open."""


class IdentityTokenFile(FileFlow):
    """A provider of an identity token in a file, which is read at every call, as platforms replace it in
    place."""

    def __call__(self) -> str:
        return drive(None, self._identity_flow())


class TokenCache:
    """A cache for the token of a provider, which refreshes it in time, for any number of callers.

    With less than `advisory_refresh_seconds` left, one caller fetches a new token while the others go on
    with the old one; with less than `mandatory_refresh_seconds` left, all wait for the new one. There is
    never more than one refresh at a time.
    """

    def __init__(
        self,
        provider: Any,
        *,
        advisory_refresh_seconds: float = ADVISORY,
        mandatory_refresh_seconds: float = MANDATORY,
        time_source: Callable[[], float] = time.time,
    ) -> None:
        self._state = TokenState(
            provider,
            advisory=advisory_refresh_seconds,
            mandatory=mandatory_refresh_seconds,
            clock=time_source,
        )

    def get_token(self) -> str:
        """Return a valid token.

        Raises:
            Exception: what the provider raised, if there is no token to go on with.
        """
        return drive(None, fetch_token(self._state, threads.Signal))

    def invalidate(self) -> None:
        """Drop the token, because it was refused; the provider is asked for another one."""
        self._state.invalidate()


def exchange_federation_assertion(
    *,
    assertion: Any,
    federation_rule_id: str,
    organization_id: str,
    service_account_id: Optional[str] = None,
    workspace_id: Optional[str] = None,
    base_url: Optional[str] = None,
    http_client: Any = None,
) -> AccessToken:
    """Exchange an identity token (a JWT, or an object that reveals it by `get_secret_value()`) for an access
    token, once.

    Raises:
        WorkloadIdentityError: the token endpoint gave none.
    """
    flow = fetch_federated_token(
        Federation(federation_rule_id, organization_id, service_account_id, workspace_id),
        lambda: assertion,
        base_url=base_url or DEFAULT_BASE_URL,
        http_client=http_client,
    )
    return drive(None, flow)


def default_credentials(*, base_url: str = DEFAULT_BASE_URL) -> Optional[CredentialResult]:
    """Find the credentials that a client with this `base_url` uses if it is given none.

    A token in the environment; a profile that was chosen there or in `active_config`; federation by the
    environment; the default profile. `None` where there is none of these, or a key in the environment, which
    is not a token.

    Raises:
        CredentialsError: a profile that was chosen cannot be used.
    """
    environment = read_environment()
    if API_KEY in environment:
        return None
    if AUTH_TOKEN in environment:
        return CredentialResult(StaticToken(environment[AUTH_TOKEN]))
    source = CredentialSource.discovering(base_url, CredentialsFile, WorkloadIdentityCredentials)
    drive(None, source.resolve())
    if source.provider is None:
        return None
    return CredentialResult(source.provider, source.headers, source.configured_base_url)
