"""Access tokens of Google credentials: of given ones, or of the Application Default Credentials.

google-auth does the work. It reads files, starts programs and calls services, so async clients use it in a
thread; `cached` tells without any of this whether they have to.
"""

from __future__ import annotations

from _thread import allocate_lock
from importlib import import_module
from typing import Any, NoReturn, Optional, Tuple

from typing_extensions import Protocol

from anthropic._core.errors import AnthropicError

_SCOPES = ("https://www.googleapis.com/auth/cloud-platform",)


class GoogleCredentials(Protocol):
    """Credentials of google-auth, as far as they are used here."""

    @property
    def token(self) -> Any: ...

    @property
    def expired(self) -> Any: ...

    def refresh(self, request: Any) -> Any: ...


class GoogleTokens:
    """The access tokens of some credentials; of the Application Default Credentials if none are given.

    Shared by copies of a client. Tokens are refreshed in time, by one thread at a time. The repr shows no
    token, and they cannot be pickled.
    """

    def __init__(self, credentials: Optional[GoogleCredentials] = None) -> None:
        self.credentials: Any = credentials
        self.is_given = credentials is not None
        self._lock = allocate_lock()
        self._default_project: Optional[str] = None
        self._invalidated: Optional[str] = None
        self._replacement: Optional[str] = None

    def __reduce__(self) -> NoReturn:
        raise TypeError("Google credentials are not pickled")

    @property
    def project(self) -> Optional[str]:
        """The project of the credentials, as far as it is known without looking them up."""
        names = ("project_id", "quota_project_id")
        project_ids = (getattr(self.credentials, name, None) for name in names)
        return self._default_project or next((project for project in project_ids if project), None)

    @property
    def has_credentials(self) -> bool:
        """Whether there are credentials; if not, they have to be looked up."""
        return self.credentials is not None

    def find(self) -> None:
        """Look up the Application Default Credentials, if none are known yet; may block for seconds.

        Raises:
            AnthropicError: no credentials were found, or google-auth is not installed.
        """
        with self._lock:
            self._find()

    def cached(self) -> Optional[str]:
        """Return the token if it is valid; does not block."""
        credentials = self.credentials
        if credentials is None or credentials.expired:
            return None
        token: Optional[str] = credentials.token
        if not token or token == self._invalidated:
            return None
        # It worked before: if it is refused now, it was revoked.
        self._replacement = None
        return token

    def fetch(self) -> str:
        """Return the token, fetched or refreshed first if need be; may block for seconds.

        Raises:
            AnthropicError: there are no credentials, or they yield no token. It is also an instance of the
                error that google-auth raised.
        """
        with self._lock:
            self._find()
            token = self.cached()
            if token is None:
                token = self._refresh()
        return token

    def invalidate(self, token: str) -> bool:
        """Stop using a token that the service refused; return whether another one is worth a try."""
        if self.credentials is None or token not in (self.credentials.token, self._invalidated):
            return False
        self._invalidated = token
        return token != self._replacement

    def _find(self) -> None:
        if self.credentials is not None:
            return
        auth, errors = _google_auth()
        try:
            self.credentials, self._default_project = auth.default(scopes=_SCOPES)
        except errors.GoogleAuthError as error:
            raise _wrap_error(error, "No Google credentials found") from None

    def _refresh(self) -> str:
        _, errors = _google_auth()
        before = self.credentials.token
        try:
            self.credentials.refresh(_transport().Request())
        except errors.GoogleAuthError as error:
            # Without its cause, which may quote the response of the token server.
            raise _wrap_error(error, "Google credentials gave no token") from None
        token: Optional[str] = self.credentials.token
        if not token:
            raise AnthropicError("Google credentials gave no token")
        self._replacement = token if before and before == self._invalidated else None
        return token


def _google_auth() -> Tuple[Any, Any]:
    try:
        return import_module("google.auth"), import_module("google.auth.exceptions")
    except ImportError as error:
        raise AnthropicError(f"Google credentials are read by google-auth, {_NOT_INSTALLED}") from error


def _transport() -> Any:
    try:
        return import_module("google.auth.transport.requests")
    except ImportError as error:
        raise AnthropicError(f"google-auth fetches tokens with requests, {_NOT_INSTALLED}") from error


_NOT_INSTALLED = (
    "which is not installed: pip install 'anthropic[google-cloud]' (or [vertex], which is the same);"
    " or give a token"
)


def _wrap_error(error: Exception, summary: str) -> Exception:
    """Return an error that is both an `AnthropicError` and of the class that google-auth raised."""
    reason = str(error.args[0]) if error.args else type(error).__name__
    error_class = type("GoogleCredentialsError", (AnthropicError, type(error)), {"__reduce__": _reduce})
    wrapped: Exception = error_class(f"{summary}: {reason}")
    return wrapped


def _reduce(error: Exception) -> Tuple[Any, ...]:
    # The class is made at run time, so unpickling could not import it.
    return AnthropicError, (str(error),)
