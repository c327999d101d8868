"""Profiles as providers: their settings, their stored tokens, and refreshing those in time.

Files and requests are steps that are yielded; nothing here performs one.
"""

from __future__ import annotations

import logging
import os
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any, Dict, Mapping, Optional, TypeVar

from ..errors import AnthropicError, CredentialsError
from .errors import WorkloadIdentityError
from .federation import Federation, fetch_federated_token, identity_from_file
from .grants import DEFAULT_LIFETIME, OAUTH_BETA, parse_token_response, request_token
from .locations import (
    DEFAULT_PROFILE,
    PROFILE,
    Environment,
    active_profile_file,
    checked_profile,
    config_file,
    credentials_file,
    read_environment,
)
from .profile_files import (
    FEDERATION,
    LOGIN,
    Profile,
    StoredTokens,
    format_tokens,
    parse_profile,
    parse_tokens,
    profile_from_mapping,
)
from .providers import DEFAULT_BASE_URL, EnvironmentIdentity
from .refresh_lock import LOCK_TIMEOUT, acquire_refresh_lock
from .steps import ReadFile, WriteFile
from .token_cache import ADVISORY, MANDATORY

if TYPE_CHECKING:
    from .steps import Flow
    from .tokens import AccessToken

log = logging.getLogger("anthropic.credentials")

_ACTION = "Refreshing the login"
_IN_MEMORY = "config"
_ProfileT = TypeVar("_ProfileT", bound="ProfileFlow")


def read_active_profile(environment: Environment) -> Flow[Optional[str]]:
    """Return the profile that the file `active_config` names; `None` where there is none, or nothing in it.

    Raises:
        CredentialsError: it is not text.
    """
    path = active_profile_file(environment)
    try:
        file = yield ReadFile(path)
    except OSError:
        return None
    except ValueError as error:
        raise CredentialsError(f"File {path} cannot be read ({type(error).__name__})") from error
    return file.text.strip() or None


def resolve_profile_name(environment: Environment) -> Flow[str]:
    """Return the name of the profile to use where the caller names none.

    Raises:
        CredentialsError: its name cannot be one.
    """
    named = environment.get(PROFILE)
    if named:
        return checked_profile(named, PROFILE)
    pointed = yield from read_active_profile(environment)
    if pointed:
        return checked_profile(pointed, f"profile in {active_profile_file(environment)}")
    return DEFAULT_PROFILE


class ProfileFlow:
    """A provider of the tokens of a profile, which it refreshes."""

    def __init__(self, profile: Optional[str] = None, *, http_client: Any = None) -> None:
        """Name the profile; nothing is read before it is needed.

        Args:
            profile: Its name; by default ANTHROPIC_PROFILE, else the one that the file `active_config` in the
                folder of profiles names, else `default`.
            http_client: A blocking `httpx.Client` to refresh with, by default that of the API client.
        """
        self._environment = read_environment()
        self._name = None if profile is None else checked_profile(profile)
        self._http_client = http_client
        self._bound_base_url: Optional[str] = None
        self._original: Optional[ProfileFlow] = None
        self._settings: Optional[Profile] = None
        self._unwritten: Optional[StoredTokens] = None
        self._unwritten_over: Optional[str] = None
        self._last_token: Optional[str] = None

    def reload(self) -> None:
        """Read the settings again when they are next needed."""
        self._settings = None

    def bind_base_url(self, base_url: str) -> None:
        """Refresh tokens at this deployment, unless the profile names one; clients do this by themselves."""
        self._bound_base_url = base_url.rstrip("/")

    def for_base_url(self: _ProfileT, base_url: str) -> _ProfileT:
        """Return the provider for a client with this base URL: this one, or a copy if it serves another.

        A copy does not share the stored tokens, which belong to the other deployment. Where they are tied to
        that, as those of a login are, there is no copy; one that was made before the settings were read gives
        the tokens of the original.
        """
        wanted = base_url.rstrip("/")
        if self._bound_base_url in (None, wanted):
            self._bound_base_url = wanted
            return self
        settings = self._settings
        if settings is not None and settings.is_bound_to_deployment:
            return self
        copied = object.__new__(type(self))
        copied.__dict__.update(self.__dict__, _bound_base_url=wanted, _original=self._original or self)
        return copied

    def _name_flow(self) -> Flow[str]:
        if self._name is None:
            self._name = yield from resolve_profile_name(self._environment)
        return self._name

    def _settings_flow(self) -> Flow[Profile]:
        """Return the settings, read once.

        Raises:
            CredentialsError: there are none, or they are not usable.
        """
        if self._settings is None:
            name = yield from self._name_flow()
            path = config_file(self._environment, name)
            try:
                file = yield ReadFile(path)
            except FileNotFoundError as error:
                raise CredentialsError(
                    f"Profile {name!r} has no config file {path}. ANTHROPIC_PROFILE selects another profile,"
                    " ANTHROPIC_CONFIG_DIR another folder of profiles"
                ) from error
            except (OSError, ValueError) as error:
                raise CredentialsError(
                    f"Config file {path} cannot be read ({type(error).__name__})"
                ) from error
            self._settings = parse_profile(file.text, f"Config file {path}", self._environment)
        return self._settings

    def _headers_flow(self) -> Flow[Dict[str, str]]:
        settings = yield from self._settings_flow()
        return settings.headers

    def _base_url_flow(self) -> Flow[Optional[str]]:
        settings = yield from self._settings_flow()
        return settings.base_url

    def _config_path_flow(self) -> Flow[Path]:
        name = yield from self._name_flow()
        return config_file(self._environment, name)

    def _token_path_flow(self, settings: Profile) -> Flow[Optional[Path]]:
        if self._original is not None:
            return None
        name = yield from self._name_flow()
        return credentials_file(self._environment, name, settings.credentials_path)

    def _identity(self, settings: Profile) -> Any:
        if settings.identity_token_path is not None:
            return _FileIdentity(settings.identity_token_path)
        return EnvironmentIdentity(self._environment)

    def _token_flow(self, force_refresh: bool) -> Flow[AccessToken]:
        settings = yield from self._settings_flow()
        if self._original is not None and settings.is_bound_to_deployment:
            return (yield from self._original._token_flow(force_refresh))
        access = yield from self._fetch_token(settings, force_refresh)
        self._last_token = access.token
        return access

    def _fetch_token(self, settings: Profile, force_refresh: bool) -> Flow[AccessToken]:
        settings.check_auth_type()
        path = yield from self._token_path_flow(settings)
        base_url = settings.base_url or self._bound_base_url or DEFAULT_BASE_URL
        if settings.auth_type == FEDERATION:
            return (yield from self._federated_token(settings, path, base_url, force_refresh))
        if path is None:
            raise CredentialsError(f"{settings.source}: authentication.type {LOGIN!r} needs credentials_path")
        stored = yield from self._read_stored(path)
        if stored is None:
            raise CredentialsError(
                f"Credentials file {path} ({settings.source}) does not exist; log in again"
            )
        if settings.client_id is None:
            # Another program keeps the file up to date.
            return stored.access
        return (yield from self._login_token(settings, path, stored, base_url, force_refresh))

    def _federated_token(
        self, settings: Profile, path: Optional[Path], base_url: str, force_refresh: bool
    ) -> Flow[AccessToken]:
        settings.check_federation()
        stored = None if path is None else (yield from self._read_stored(path))
        force_refresh = self._was_refused(stored, force_refresh)
        if stored is not None and not force_refresh and _is_fresh(stored):
            return stored.access
        federation = Federation(
            settings.federation_rule_id or "",
            settings.organization_id or "",
            settings.service_account_id,
            settings.workspace_id,
        )
        identity = self._identity(settings)
        try:
            access = yield from fetch_federated_token(
                federation, identity, base_url=base_url, http_client=self._http_client
            )
        except AnthropicError as error:
            return _fall_back_to(stored, force_refresh, error)
        if path is not None:
            yield from self._store(path, access, None, stored)
        return access

    def _login_token(
        self, settings: Profile, path: Path, stored: StoredTokens, base_url: str, force_refresh: bool
    ) -> Flow[AccessToken]:
        force_refresh = self._was_refused(stored, force_refresh)
        if not force_refresh and _is_fresh(stored):
            return stored.access
        is_usable = not force_refresh and _is_usable(stored)
        lock = yield from acquire_refresh_lock(path, timeout=0 if is_usable else LOCK_TIMEOUT)
        try:
            if lock.is_held_elsewhere and is_usable:
                return stored.access
            latest = (yield from self._read_stored(path)) or stored
            if latest.access.token != stored.access.token and _is_fresh(latest):
                return latest.access
            return (yield from self._refresh_login(settings, path, latest, base_url, force_refresh))
        finally:
            lock.release()

    def _refresh_login(
        self, settings: Profile, path: Path, stored: StoredTokens, base_url: str, force_refresh: bool
    ) -> Flow[AccessToken]:
        if not stored.refresh_token:
            error = WorkloadIdentityError(f"Credentials file {path} has no 'refresh_token'; log in again")
            return _fall_back_to(stored, force_refresh, error)
        payload = {
            "grant_type": "refresh_token",
            "refresh_token": stored.refresh_token,
            "client_id": settings.client_id,
        }
        try:
            response = yield from request_token(
                base_url, payload, betas=OAUTH_BETA, action=_ACTION, http_client=self._http_client
            )
            secrets = (stored.refresh_token, stored.access.token)
            grant = parse_token_response(response, action=_ACTION, secrets=secrets, lifetime=DEFAULT_LIFETIME)
        except WorkloadIdentityError as error:
            # A program without this lock may have refreshed the login, and used up this refresh token.
            again = yield from _read_tokens(path)
            if again is not None and again.access.token != stored.access.token and _is_fresh(again):
                return again.access
            return _fall_back_to(stored, force_refresh, error)
        yield from self._store(path, grant.access, grant.refresh_token or stored.refresh_token, stored)
        return grant.access

    def _was_refused(self, stored: Optional[StoredTokens], force_refresh: bool) -> bool:
        """Return whether this is the token that was refused, which another process may have replaced."""
        return force_refresh and (
            stored is None or self._last_token is None or stored.access.token == self._last_token
        )

    def _read_stored(self, path: Path) -> Flow[Optional[StoredTokens]]:
        """Return the tokens in the file, or newer ones that could not be written to it."""
        stored = yield from _read_tokens(path)
        found = None if stored is None else stored.access.token
        if self._unwritten is not None and found == self._unwritten_over:
            return self._unwritten
        return stored

    def _store(
        self, path: Path, access: AccessToken, refresh_token: Optional[str], before: Optional[StoredTokens]
    ) -> Flow[None]:
        """Write tokens to the file; where that fails they still serve this process."""
        fields = {} if before is None else before.fields
        try:
            yield WriteFile(path, format_tokens(access, refresh_token, fields))
            self._unwritten = None
        except OSError as error:
            log.warning("Credentials file %s could not be written: %s", path, type(error).__name__)
            if before is None or before is not self._unwritten:
                self._unwritten_over = None if before is None else before.access.token
            self._unwritten = StoredTokens(fields, access, refresh_token)


class ConfigFlow(ProfileFlow):
    """A provider like `ProfileFlow`, with settings that are given as a mapping."""

    def __init__(
        self, config: Mapping[str, Any], *, identity_token_provider: Any = None, http_client: Any = None
    ) -> None:
        """Take the settings. Without `credentials_path` in `authentication`, tokens are kept in memory only.

        Args:
            config: What the config file of a profile holds.
            identity_token_provider: Gives the identity token, instead of the file that `config` names.
            http_client: A blocking `httpx.Client` to send with, by default that of the API client.

        Raises:
            CredentialsError: `config` is not such an object, or a login in it has no `credentials_path`.
        """
        super().__init__(http_client=http_client)
        self._identity_given = identity_token_provider
        self._settings = settings = profile_from_mapping(config, _IN_MEMORY, self._environment)
        if settings.auth_type == LOGIN and not settings.credentials_path:
            raise CredentialsError(
                f"{_IN_MEMORY}: authentication.type {LOGIN!r} needs 'credentials_path', the tokens' file"
            )

    def reload(self) -> None:
        """Do nothing: there is no file to read the settings from again."""

    def _name_flow(self) -> Flow[str]:
        yield from ()
        return _IN_MEMORY

    def _token_path_flow(self, settings: Profile) -> Flow[Optional[Path]]:
        yield from ()
        if settings.credentials_path is None or self._original is not None:
            return None
        return Path(settings.credentials_path).expanduser()

    def _identity(self, settings: Profile) -> Any:
        return super()._identity(settings) if self._identity_given is None else self._identity_given


class _FileIdentity:
    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = path

    def _identity_flow(self) -> Flow[str]:
        return identity_from_file(self._path)


def _read_tokens(path: Path) -> Flow[Optional[StoredTokens]]:
    try:
        file = yield ReadFile(path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise CredentialsError(f"Credentials file {path} cannot be read ({type(error).__name__})") from error
    except ValueError:
        # Not as the cause: it holds the bytes, which may be a token.
        raise CredentialsError(f"Credentials file {path} is not text") from None
    stored = parse_tokens(file, path)
    if file.mode is not None and file.mode & 0o070:
        log.warning("Credentials file %s can be read by its group; run `chmod 600` on it", path)
    return stored


def _is_fresh(stored: StoredTokens) -> bool:
    remaining = stored.remaining(time.time())
    return remaining is not None and remaining > ADVISORY


def _is_usable(stored: StoredTokens) -> bool:
    remaining = stored.remaining(time.time())
    return remaining is not None and remaining > MANDATORY


def _fall_back_to(stored: Optional[StoredTokens], is_refused: bool, error: Exception) -> AccessToken:
    """Return the stored token if it will do for a while, although refreshing failed; else raise `error`."""
    if stored is None or is_refused or not _is_usable(stored):
        raise error
    log.warning("Refreshing an access token failed, which is still valid: %s", type(error).__name__)
    return stored.access
