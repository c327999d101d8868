"""AWS credentials and where they come from: arguments, or botocore's chain of credential providers.

The chain reads files, starts programs and calls services, so async clients use it in a thread; `cached` tells
without any of this whether they have to.
"""

from __future__ import annotations

from _thread import allocate_lock
from importlib import import_module
from typing import Any, List, NoReturn, Optional

from anthropic._core.errors import AnthropicError

__all__ = ["AwsCredentials", "CredentialChain", "MissingBotocoreError"]


class AwsCredentials:
    """The credentials that sign requests. The repr shows no secrets, and they cannot be pickled."""

    __slots__ = ("access_key", "secret_key", "session_token")

    def __init__(self, access_key: str, secret_key: str, session_token: Optional[str] = None) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self.session_token = session_token

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.access_key!r})"

    def __reduce__(self) -> NoReturn:
        raise TypeError("AWS keys are not pickled")


class MissingBotocoreError(AnthropicError):
    """An error for settings that need botocore, which is not installed."""


class CredentialChain:
    """The credentials and the region of a profile, or of the environment; shared by copies of a client.

    Credentials that expire are refreshed in time, by one thread at a time.
    """

    def __init__(self, profile: Optional[str]) -> None:
        self.profile = profile
        self._lock = allocate_lock()
        self._session: Any = None
        self._credentials: Any = None
        self._region: Optional[str] = None
        self._has_region = False

    def cached(self) -> Optional[AwsCredentials]:
        """Return the credentials if they were found before and need no refresh; does not block."""
        credentials = self._credentials
        if credentials is None:
            return None
        refresh_needed = getattr(credentials, "refresh_needed", None)
        return None if refresh_needed is not None and refresh_needed() else _freeze(credentials)

    def fetch(self) -> AwsCredentials:
        """Return the credentials, looked up or refreshed first if need be; may block for seconds.

        Raises:
            AnthropicError: no credentials were found, they cannot be refreshed, or botocore is not installed.
        """
        with self._lock:
            if self._credentials is None:
                self._credentials = self._find_credentials()
        try:
            return _freeze(self._credentials)
        except import_module("botocore.exceptions").BotoCoreError as error:
            raise AnthropicError(f"AWS credentials could not be had: {error}") from error

    @property
    def is_region_known(self) -> bool:
        """Whether `region` does not block."""
        return self._has_region

    def region(self) -> Optional[str]:
        """Return the region that the profile names in its files, else the default one; `None` if neither
        does.

        Raises:
            AnthropicError: the profile does not exist.
        """
        with self._lock:
            if not self._has_region:
                try:
                    self._region = self._call_session("get_config_variable", "region")
                except MissingBotocoreError:
                    self._region = None
                if self._region is None and self.profile is not None:
                    self._region = CredentialChain(None).region()
                self._has_region = True
            return self._region

    def _find_credentials(self) -> Any:
        credentials = self._call_session("get_credentials")
        if credentials is None:
            providers: List[str] = [
                provider.METHOD for provider in self._session.get_component("credential_provider").providers
            ]
            raise AnthropicError(
                "No AWS credentials found. Give `aws_access_key` and `aws_secret_key`, `aws_profile` or"
                f" `api_key`. Looked, in this order, in: {', '.join(providers)}"
                f" (profile {self.profile or self._session.profile or 'default'!r})."
            )
        return credentials

    def _call_session(self, method: str, *arguments: str) -> Any:
        try:
            session_module = import_module("botocore.session")
            errors = import_module("botocore.exceptions")
        except ImportError as error:
            raise MissingBotocoreError(
                "AWS credentials and regions are looked for by botocore, which is not installed:"
                " pip install 'anthropic[bedrock]'; or give `aws_access_key`, `aws_secret_key` and"
                " `aws_region`"
            ) from error
        try:
            if self._session is None:
                self._session = session_module.Session(profile=self.profile)
            return getattr(self._session, method)(*arguments)
        except errors.BotoCoreError as error:
            raise AnthropicError(f"AWS settings could not be read: {error}") from error


def _freeze(credentials: Any) -> AwsCredentials:
    # All three at once: another thread may be refreshing them.
    frozen = credentials.get_frozen_credentials()
    return AwsCredentials(frozen.access_key, frozen.secret_key, frozen.token)
