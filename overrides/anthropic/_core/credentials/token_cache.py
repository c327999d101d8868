"""The state of a cached token: when it is used, when and by whom it is refreshed. One refresh at a time.

Two limits: with less than `advisory` seconds left, one caller tries for a new token and the others keep using
the old one, which also serves on when that fails; with less than `mandatory` seconds left, everybody waits
for the new one. Waiting and fetching happen elsewhere.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import Any, Callable, List, Optional, Union

from ..delays import TOKENS
from .tokens import AccessToken

ADVISORY = 120
MANDATORY = 30

log = logging.getLogger("anthropic.credentials")


class InFlightRefresh:
    """A refresh that is under way."""

    def __init__(self, *, is_forced: bool, fallback: Optional[str]) -> None:
        self.is_forced = is_forced
        self.fallback = fallback
        """The token to go on with if the refresh fails."""
        self.signals: List[Any] = []
        self.token: Optional[str] = None
        self.error: Optional[Exception] = None


class WaitForRefresh:
    """Another caller's refresh, which has to be waited for until `signal` is set."""

    def __init__(self, refresh: InFlightRefresh, signal: Any) -> None:
        self.refresh = refresh
        self.signal = signal


class TokenState:
    """The token of a provider, shared by every client, thread and task that uses the provider."""

    def __init__(
        self,
        provider: Any,
        *,
        advisory: float = ADVISORY,
        mandatory: float = MANDATORY,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self.provider = provider
        self._advisory = advisory
        self._mandatory = mandatory
        self._clock = clock
        # Entered again where a coroutine that was left behind in the midst of a refresh is collected during a
        # call, and gives that up.
        self._lock = threading.RLock()
        self._token: Optional[AccessToken] = None
        self._in_flight: Optional[InFlightRefresh] = None
        self._is_refused = False
        self._not_before = float("-inf")

    def current(self) -> Optional[str]:
        """Return the token, if it needs no refresh."""
        token = self._token
        if token is None:
            return None
        return token.token if self._remaining(token) > self._advisory else None

    def next_step(self, make_signal: Callable[[], Any]) -> Union[str, WaitForRefresh, InFlightRefresh]:
        """Return what the caller does next: use a token, wait, or carry out the refresh that is returned.

        The caller that gets an `InFlightRefresh` has to end it, by `succeed`, `fail` or `abandon`.
        """
        signal = make_signal()
        with self._lock:
            token = self._token
            left = self._remaining(token)
            if token is not None and left > self._advisory:
                return token.token
            is_usable = token is not None and left > self._mandatory
            if token is not None and is_usable and (self._in_flight or self._clock() < self._not_before):
                return token.token
            if self._in_flight is not None:
                self._in_flight.signals.append(signal)
                return WaitForRefresh(self._in_flight, signal)
            fallback = token.token if token is not None and is_usable else None
            self._in_flight = InFlightRefresh(is_forced=self._is_refused, fallback=fallback)
            return self._in_flight

    def succeed(self, refresh: InFlightRefresh, token: AccessToken) -> str:
        """End a refresh with its token."""
        with self._lock:
            self._token = token
            if refresh.is_forced:
                self._is_refused = False
            if self._remaining(token) <= self._advisory:
                self._not_before = self._clock() + TOKENS.delay(0)
            refresh.token = token.token
        self._finish(refresh)
        return token.token

    def fail(self, refresh: InFlightRefresh, error: Exception) -> str:
        """End a refresh that failed; return the token to go on with.

        Raises:
            Exception: `error`, where there is none.
        """
        with self._lock:
            self._not_before = self._clock() + TOKENS.delay(0)
            refresh.token = refresh.fallback
            refresh.error = error
        self._finish(refresh)
        if refresh.fallback is None:
            raise error
        log.warning("Refreshing an access token failed, which is still valid: %s", type(error).__name__)
        return refresh.fallback

    def abandon(self, refresh: InFlightRefresh) -> None:
        """End a refresh that was cancelled; one of the callers that wait begins another."""
        self._finish(refresh)

    def invalidate(self, token: Optional[str] = None) -> None:
        """Drop the token because the API refused it; the next one has to be a new one.

        With `token`, only if that is still the one in use: others may have replaced it meanwhile.
        """
        with self._lock:
            if token is not None and (self._token is None or self._token.token != token):
                return
            self._token = None
            self._is_refused = True

    def _remaining(self, token: Optional[AccessToken]) -> float:
        if token is None or token.expires_at is None:
            return float("inf")
        return token.expires_at - self._clock()

    def _finish(self, refresh: InFlightRefresh) -> None:
        with self._lock:
            if self._in_flight is refresh:
                self._in_flight = None
            signals, refresh.signals = refresh.signals, []
        for signal in signals:
            signal.set()
