# Written by make generate from overrides/anthropic/_async/driver.py. Do not edit.
"""Performs the steps that an exchange asks for, with a client's HTTP client. Decides nothing."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generator, Optional, Tuple, TypeVar

from anthropic._concurrency import threads
from anthropic._core.exchange import Attempt, Authorize, Prepare, Read, Send, Sleep, exchange

if TYPE_CHECKING:
    from anthropic._core.api_request import APIRequest

    from .api_client import SyncAPIClient

__all__ = ["drive", "make_call"]

_T = TypeVar("_T")


def make_call(client: SyncAPIClient, call: APIRequest) -> Tuple[Any, APIRequest]:
    """The answer to a call, after as many attempts as it takes, and the attempt that brought it."""
    return drive(client, exchange(client, call))


def drive(client: Optional[SyncAPIClient], flow: Generator[Any, Any, _T]) -> _T:
    """Run a flow to its end and return what it returns; what a step raises is thrown into it.

    Without a client it can only be a flow that gets credentials.
    """
    outcome: Any = None
    failure: Any = None
    try:
        while True:
            step = flow.send(outcome) if failure is None else flow.throw(failure)
            outcome = failure = None
            try:
                outcome = _perform(client, step)
            except Exception as error:
                failure = error
    except StopIteration as end:
        result: _T = end.value
        return result
    finally:
        # A flow that is cancelled has to know at once: others may be waiting for what it was about to get.
        flow.close()
        # The traceback of an error leads here. If a variable held the error, too, the request and its body
        # would wait for the garbage collector.
        failure = None


def _perform(client: Optional[SyncAPIClient], step: Any) -> Any:
    if client is None:
        return _perform_for_credentials(client, step)
    if isinstance(step, Prepare):
        return client._prepare_options(step.options)
    if isinstance(step, Authorize):
        return client._prepare_request(step.request)
    if isinstance(step, Send):
        return _send(client, step)
    if isinstance(step, Read):
        return step.response.read()
    if isinstance(step, Sleep):
        return threads.sleep(step.seconds)
    if isinstance(step, Attempt):
        return _attempt(client, step)
    return _perform_for_credentials(client, step)


def _send(client: SyncAPIClient, step: Send) -> Any:
    if step.is_anonymous:
        return client._client.send(step.request, stream=step.stream, auth=None, follow_redirects=False)
    auth = client.custom_auth
    if auth is not None:
        return client._client.send(step.request, stream=step.stream, auth=auth, follow_redirects=False)
    return client._client.send(step.request, stream=step.stream, follow_redirects=False)


def _attempt(client: SyncAPIClient, step: Attempt) -> Any:
    from .middleware import run_middleware

    return run_middleware(client, step.request)


def _perform_for_credentials(client: Optional[SyncAPIClient], step: Any) -> Any:
    from .token_steps import perform

    return perform(client, step)
