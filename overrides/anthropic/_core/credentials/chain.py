"""Find the credentials of a client that is given none, by looking in one location after the other.

A profile that was chosen (ANTHROPIC_PROFILE, ANTHROPIC_CONFIG_DIR, the file `active_config`), then federation
by the environment, then the default profile. A key or a token in the environment comes before all. Files are
read by steps that are yielded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Callable, List, Optional, Tuple

from ..errors import AnthropicError
from .locations import (
    API_KEY,
    AUTH_TOKEN,
    CONFIG_DIR,
    DEFAULT_PROFILE,
    FEDERATION_RULE,
    IDENTITY_TOKEN,
    IDENTITY_TOKEN_FILE,
    ORGANIZATION,
    PROFILE,
    SCOPE,
    SERVICE_ACCOUNT,
    WORKSPACE,
    Environment,
    active_profile_file,
    config_file,
)
from .profile_provider import read_active_profile
from .providers import EnvironmentIdentity
from .steps import ReadFile

if TYPE_CHECKING:
    from .steps import Flow


class ProviderFactories:
    """The classes of providers, which differ for sync and async clients."""

    __slots__ = ("federation", "profile")

    def __init__(self, *, profile: Callable[..., Any], federation: Callable[..., Any]) -> None:
        self.profile = profile
        self.federation = federation


def find_provider(
    environment: Environment, *, has_identity_token: bool, factories: ProviderFactories
) -> Flow[Tuple[Optional[Any], List[str]]]:
    """Find a provider; return it, or `None`, and for messages every location with the outcome there.

    Raises:
        CredentialsError: a profile that was chosen cannot be used.
    """
    searched = [f"{API_KEY} and {AUTH_TOKEN} in the environment: not set"]
    chosen = [name for name in (PROFILE, CONFIG_DIR) if environment.get(name)]
    if chosen or (yield from read_active_profile(environment)):
        provider = factories.profile()
        yield from provider._settings_flow()
        return provider, searched
    searched.append(f"{PROFILE} and {CONFIG_DIR} in the environment: not set")
    searched.append(f"{active_profile_file(environment)}: not there, or empty")
    missing = [name for name in (FEDERATION_RULE, ORGANIZATION) if not environment.get(name)]
    if not has_identity_token and not environment.get(IDENTITY_TOKEN_FILE):
        missing.append(f"{IDENTITY_TOKEN_FILE} (or {IDENTITY_TOKEN})")
    if not missing:
        return _federation(environment, factories), searched
    searched.append(f"workload identity federation by the environment: {', '.join(missing)} not set")
    path = config_file(environment, DEFAULT_PROFILE)
    try:
        yield ReadFile(path)
        provider = factories.profile(DEFAULT_PROFILE)
        yield from provider._settings_flow()
    except (OSError, ValueError):
        searched.append(f"{path}: not there, or not readable")
    except AnthropicError as error:
        searched.append(str(error))
    else:
        return provider, searched
    return None, searched


def _federation(environment: Environment, factories: ProviderFactories) -> Any:
    return factories.federation(
        identity_token_provider=EnvironmentIdentity(environment),
        federation_rule_id=environment[FEDERATION_RULE],
        organization_id=environment[ORGANIZATION],
        service_account_id=environment.get(SERVICE_ACCOUNT),
        workspace_id=environment.get(WORKSPACE),
        scope=environment.get(SCOPE),
    )
