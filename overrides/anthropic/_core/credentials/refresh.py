"""Get a token from a provider, whoever wrote it; one caller at a time refreshes. No I/O."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any, Callable, cast

from .steps import CallProvider, WaitForSignal
from .token_cache import InFlightRefresh, TokenState
from .tokens import AccessToken

if TYPE_CHECKING:
    from .steps import Flow


def fetch_token(state: TokenState, make_signal: Callable[[], Any]) -> Flow[str]:
    """Return a valid token: the cached one, or a new one that is fetched here or by the caller waited for.

    Raises:
        Exception: what the provider raised, for everybody who waited for it.
    """
    while True:
        step = state.next_step(make_signal)
        if isinstance(step, str):
            return step
        if isinstance(step, InFlightRefresh):
            return (yield from _perform_refresh(state, step))
        yield WaitForSignal(step.signal)
        if step.refresh.token is not None:
            return step.refresh.token
        if step.refresh.error is not None:
            raise step.refresh.error


def _perform_refresh(state: TokenState, refresh: InFlightRefresh) -> Flow[str]:
    try:
        token = yield from call_provider(state.provider, refresh.is_forced)
    except Exception as error:
        return state.fail(refresh, error)
    except BaseException:  # the caller was cancelled
        state.abandon(refresh)
        raise
    return state.succeed(refresh, token)


def call_provider(provider: Any, is_forced: bool) -> Flow[AccessToken]:
    """Call a provider; return its access token.

    Raises:
        TypeError: it is not an access token.
    """
    token: Any
    if _is_built_in(provider):
        flow: Flow[AccessToken] = provider._token_flow(is_forced)
        token = yield from flow
    elif is_forced and _takes_force_refresh(provider):
        token = yield CallProvider(provider, force_refresh=True)
    else:
        token = yield CallProvider(provider)
    if not isinstance(getattr(token, "token", None), str) or not hasattr(token, "expires_at"):
        type_name = cast("Any", type)(token).__name__
        raise TypeError(f"A credentials provider has to return an `AccessToken`, not {type_name}")
    return cast("AccessToken", token)


def _is_built_in(provider: Any) -> bool:
    """Return whether the steps of a provider can be taken from it, as nobody has replaced its call."""
    call = cast("Any", type)(provider).__call__
    return hasattr(provider, "_token_flow") and call.__module__.startswith("anthropic.")


def _takes_force_refresh(provider: Any) -> bool:
    try:
        parameters = inspect.signature(provider).parameters
    except (TypeError, ValueError):
        return True
    return "force_refresh" in parameters or any(
        parameter.kind is inspect.Parameter.VAR_KEYWORD for parameter in parameters.values()
    )
