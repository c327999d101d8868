"""The locations of credentials: variables of the environment, and paths of profiles.

The environment is read here, files are not.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Dict, Mapping, Optional, Union

from ..errors import CredentialsError

__all__ = [
    "API_KEY",
    "AUTH_TOKEN",
    "CONFIG_DIR",
    "DEFAULT_PROFILE",
    "FEDERATION_RULE",
    "IDENTITY_TOKEN",
    "IDENTITY_TOKEN_FILE",
    "ORGANIZATION",
    "PROFILE",
    "SCOPE",
    "SERVICE_ACCOUNT",
    "WORKSPACE",
    "Environment",
    "checked_profile",
    "config_dir",
    "config_file",
    "credentials_file",
    "active_profile_file",
    "read_environment",
]

API_KEY = "ANTHROPIC_API_KEY"
AUTH_TOKEN = "ANTHROPIC_AUTH_TOKEN"
CONFIG_DIR = "ANTHROPIC_CONFIG_DIR"
FEDERATION_RULE = "ANTHROPIC_FEDERATION_RULE_ID"
IDENTITY_TOKEN = "ANTHROPIC_IDENTITY_TOKEN"
IDENTITY_TOKEN_FILE = "ANTHROPIC_IDENTITY_TOKEN_FILE"
ORGANIZATION = "ANTHROPIC_ORGANIZATION_ID"
PROFILE = "ANTHROPIC_PROFILE"
SCOPE = "ANTHROPIC_SCOPE"
SERVICE_ACCOUNT = "ANTHROPIC_SERVICE_ACCOUNT_ID"
WORKSPACE = "ANTHROPIC_WORKSPACE_ID"

DEFAULT_PROFILE = "default"

Environment = Mapping[str, str]

_NAMES = (
    API_KEY,
    AUTH_TOKEN,
    CONFIG_DIR,
    FEDERATION_RULE,
    IDENTITY_TOKEN_FILE,
    ORGANIZATION,
    PROFILE,
    SCOPE,
    SERVICE_ACCOUNT,
    WORKSPACE,
    "APPDATA",
)


def read_environment() -> Dict[str, str]:
    """Return the variables that count, as they are now; an empty one counts as unset.

    The identity token is an exception: it is read when it is sent, as it may be replaced meanwhile.
    """
    found = {name: os.environ.get(name, "") for name in _NAMES}
    return {name: value for name, value in found.items() if value}


def config_dir(environment: Environment, *, is_windows: bool = os.name == "nt") -> Path:
    """Return the folder of profiles: ANTHROPIC_CONFIG_DIR, else the platform's folder for configuration."""
    given = environment.get(CONFIG_DIR)
    if given:
        return Path(given).expanduser()
    if is_windows:
        roaming = environment.get("APPDATA")
        return (Path(roaming) if roaming else Path.home() / "AppData" / "Roaming") / "Anthropic"
    return Path.home() / ".config" / "anthropic"


def active_profile_file(environment: Environment) -> Path:
    """Return the path of the file that names the active profile."""
    return config_dir(environment) / "active_config"


def config_file(environment: Environment, profile: str) -> Path:
    """Return the path of the settings of a profile; nothing in that file is secret."""
    return config_dir(environment) / "configs" / f"{profile}.json"


def credentials_file(
    environment: Environment, profile: str, given: Union[str, os.PathLike[str], None]
) -> Path:
    """Return the path of the tokens of a profile: the one its settings name, else one beside them."""
    if given:
        return Path(given).expanduser()
    return config_dir(environment) / "credentials" / f"{profile}.json"


def checked_profile(name: str, source: str = "profile name") -> str:
    """Return `name`, if it names a file in the folder of profiles and nothing outside.

    Raises:
        CredentialsError: it is empty, or might lead elsewhere; `source` says where it came from.
    """
    problem: Optional[str] = None
    if not name:
        raise CredentialsError(f"The {source} is empty")
    if name.startswith("."):
        problem = "starts with a dot"
    elif "/" in name or "\\" in name:
        problem = "contains a path separator"
    elif "\0" in name:
        problem = "contains a null byte"
    if problem:
        raise CredentialsError(
            f"The {source} {name!r} {problem}; a profile is the name of a file without its path"
        )
    return name
