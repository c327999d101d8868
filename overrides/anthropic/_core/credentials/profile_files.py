"""Parse the two files of a profile, and refuse what may not be in them. They are read elsewhere."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any, Dict, Mapping, Optional, cast

from ..errors import CredentialsError
from .errors import WorkloadIdentityError
from .grants import check_secure
from .locations import FEDERATION_RULE, ORGANIZATION, SERVICE_ACCOUNT, WORKSPACE, Environment
from .steps import FileContent
from .tokens import AccessToken

FEDERATION = "oidc_federation"
LOGIN = "user_oauth"

_FILE_TYPE = "oauth_token"
_FILE_VERSION = "1.0"
_SHAPE = '{"authentication": {"type": "oidc_federation" or "user_oauth", ...}, ...}'


class Profile:
    """The settings of a profile; the environment gives what they leave out."""

    def __init__(self, settings: Mapping[str, Any], source: str, environment: Environment) -> None:
        authentication = settings["authentication"]

        def setting(values: Mapping[str, Any], name: str, variable: Optional[str] = None) -> Optional[str]:
            value = values.get(name) or (variable and environment.get(variable)) or None
            if value is not None and not isinstance(value, str):
                raise CredentialsError(f"{source}: {name!r} has to be a string, not {type(value).__name__}")
            return value

        self.source = source
        self.auth_type = setting(authentication, "type")
        self.organization_id = setting(settings, "organization_id", ORGANIZATION)
        self.workspace_id = setting(settings, "workspace_id", WORKSPACE)
        self.base_url = setting(settings, "base_url")
        self.client_id = setting(authentication, "client_id")
        self.federation_rule_id = setting(authentication, "federation_rule_id", FEDERATION_RULE)
        self.service_account_id = setting(authentication, "service_account_id", SERVICE_ACCOUNT)
        self.credentials_path = setting(authentication, "credentials_path")
        self.identity_token_path = _identity_token_path(authentication.get("identity_token"), source)
        if self.base_url is not None:
            check_secure(self.base_url, source=f"{source}: base_url")

    @property
    def headers(self) -> Dict[str, str]:
        """The headers that name the workspace; a federated token is bound to its workspace already."""
        if self.workspace_id is None or self.auth_type == FEDERATION:
            return {}
        return {"anthropic-workspace-id": self.workspace_id}

    @property
    def is_bound_to_deployment(self) -> bool:
        """Whether its tokens are for one deployment, the named or the logged in one, whatever a client's
        URL."""
        return bool(self.base_url) or self.auth_type == LOGIN

    def check_auth_type(self) -> None:
        """Refuse unknown types of authentication.

        Raises:
            CredentialsError: it is neither of the two.
        """
        if self.auth_type not in (FEDERATION, LOGIN):
            raise CredentialsError(
                f"{self.source}: authentication.type has to be {FEDERATION!r} or {LOGIN!r},"
                f" not {self.auth_type!r}"
            )

    def check_federation(self) -> None:
        """Refuse settings that are not enough for a federated token.

        Raises:
            WorkloadIdentityError: the rule or the organization is missing.
        """
        missing = [
            name
            for name, value in (
                ("authentication.federation_rule_id", self.federation_rule_id),
                ("organization_id", self.organization_id),
            )
            if not value
        ]
        if missing:
            raise WorkloadIdentityError(
                f"{self.source}: authentication.type {FEDERATION!r} needs {' and '.join(missing)}"
            )


class StoredTokens:
    """The tokens of a profile as its file holds them; unknown fields are kept when it is written again."""

    def __init__(self, fields: Dict[str, Any], access: AccessToken, refresh_token: Optional[str]) -> None:
        self.fields = fields
        self.access = access
        self.refresh_token = refresh_token

    def remaining(self, now: float) -> Optional[float]:
        """Return the seconds until the token expires; `None` where the file does not say."""
        return None if self.access.expires_at is None else self.access.expires_at - now


def parse_profile(text: str, source: str, environment: Environment) -> Profile:
    """Return the settings in the text of a file.

    Raises:
        CredentialsError: they are not what settings look like.
    """
    return profile_from_mapping(_object(text, source), source, environment)


def profile_from_mapping(settings: Any, source: str, environment: Environment) -> Profile:
    """Return the settings that were given as a mapping.

    Raises:
        CredentialsError: they are not what settings look like.
    """
    if not isinstance(settings, Mapping):
        raise CredentialsError(f"{source} has to be a mapping, not {type(settings).__name__}")
    given = cast("Mapping[str, Any]", settings)
    if not isinstance(given.get("authentication"), Mapping):
        raise CredentialsError(f"{source} has no 'authentication' object. It has to look like {_SHAPE}")
    return Profile(given, source, environment)


def parse_tokens(file: FileContent, path: os.PathLike[str]) -> StoredTokens:
    """Return the tokens in a file, which nobody else may be able to read.

    Raises:
        CredentialsError: it is open to others, a symbolic link, or not what such a file looks like.
    """
    source = f"Credentials file {os.fspath(path)}"
    if file.is_link:
        raise CredentialsError(f"{source} is a symbolic link; put the file itself there")
    if file.mode is not None and file.mode & 0o007:
        raise CredentialsError(
            f"{source} can be read by everybody (mode {file.mode:o}); run `chmod 600` on it"
        )
    fields = _object(file.text, source)
    file_type = fields.get("type")
    if file_type is not None and file_type != _FILE_TYPE:
        raise CredentialsError(f"{source}: type has to be {_FILE_TYPE!r}, not {file_type!r}")
    token, refresh_token = fields.get("access_token"), fields.get("refresh_token")
    if not isinstance(token, str) or not token:
        raise CredentialsError(f"{source} has no 'access_token'")
    access = AccessToken(token, _expiry(fields.get("expires_at"), source))
    return StoredTokens(fields, access, refresh_token if isinstance(refresh_token, str) else None)


def format_tokens(access: AccessToken, refresh_token: Optional[str], before: Mapping[str, Any]) -> str:
    """Return the text of the file that stores these tokens."""
    fields = {"version": _FILE_VERSION, "type": _FILE_TYPE, **before, "access_token": access.token}
    if refresh_token is not None:
        fields["refresh_token"] = refresh_token
    fields["expires_at"] = access.expires_at
    return json.dumps(fields, indent=2)


def _object(text: str, source: str) -> Dict[str, Any]:
    try:
        parsed = json.loads(text)
    except ValueError as error:
        # Not as the cause: it holds the text, which may be a token.
        where = getattr(error, "lineno", "?")
        raise CredentialsError(f"{source} is not JSON (line {where})") from None
    if not isinstance(parsed, dict):
        raise CredentialsError(f"{source} has to hold a JSON object, not a {type(parsed).__name__}")
    return cast("Dict[str, Any]", parsed)


def _expiry(value: Any, source: str) -> Optional[int]:
    if value is None:
        return None
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError):
        raise CredentialsError(
            f"{source}: expires_at has to be Unix time in seconds, not {value!r}"
        ) from None


def _identity_token_path(given: Any, source: str) -> Optional[Path]:
    if given is None:
        return None
    settings = cast("Mapping[str, Any]", given if isinstance(given, Mapping) else {})
    if settings.get("source") != "file":
        raise CredentialsError(
            f"{source}: identity_token.source has to be 'file', not {settings.get('source')!r}"
        )
    path = settings.get("path")
    if not isinstance(path, str) or not path:
        raise CredentialsError(f"{source}: identity_token needs the 'path' of a file")
    return Path(path).expanduser()
