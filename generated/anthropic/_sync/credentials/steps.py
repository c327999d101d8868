# Generated from overrides/anthropic/_async/credentials/steps.py. Do not edit.
"""Perform the steps of fetching credentials: read and write files, post to the token endpoint, call
providers."""

# The hooks of a client are private to its users, not to the modules that make up its request path.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Optional

from anthropic._concurrency import threads
from anthropic._concurrency.blocking import TOKEN_TIMEOUT, post_blocking, read_file, write_private_file
from anthropic._concurrency.file_lock import try_lock
from anthropic._core.credentials.grants import MAX_RESPONSE_BYTES
from anthropic._core.credentials.steps import (
    CallProvider,
    Post,
    ReadFile,
    Sleep,
    TokenResponse,
    TryLock,
    WaitForSignal,
    WriteFile,
)
from anthropic._core.transport.shared_http_client import library_of

if TYPE_CHECKING:
    from ..api_client import SyncAPIClient


def perform(client: Optional[SyncAPIClient], step: Any) -> Any:
    """Perform a step; tokens are requested through the HTTP client of `client`, if there is one."""
    if isinstance(step, ReadFile):
        return threads.to_thread(read_file, step.path)
    if isinstance(step, WriteFile):
        return threads.to_thread(write_private_file, step.path, step.text)
    if isinstance(step, TryLock):
        return threads.to_thread(try_lock, step.path)
    if isinstance(step, Sleep):
        return threads.sleep(step.seconds)
    if isinstance(step, WaitForSignal):
        return step.signal.wait()
    if isinstance(step, CallProvider):
        return threads.call_provider(step.function, **step.keywords)
    if isinstance(step, Post):
        return _post(client, step)
    raise TypeError(f"{type(step).__name__} is not a step")


def _post(client: Optional[SyncAPIClient], step: Post) -> TokenResponse:
    if step.http_client is not None:
        return threads.to_thread(post_blocking, step.http_client, step)
    if client is not None:
        return _send(client._client, step)
    from ..transport.http_client import DefaultHttpxClient

    with DefaultHttpxClient() as http_client:
        return _send(http_client, step)


def _send(http_client: Any, step: Post) -> TokenResponse:
    """Send the request without the headers, cookies and credentials of the HTTP client."""
    library = library_of(http_client)
    limits = dict.fromkeys(("connect", "read", "write", "pool"), TOKEN_TIMEOUT)
    request = library.Request(
        "POST", step.url, headers=step.headers, content=step.body, extensions={"timeout": limits}
    )
    response = http_client.send(request, stream=True, auth=None, follow_redirects=False)
    body = bytearray()
    try:
        for chunk in response.iter_bytes():
            body += chunk
            if len(body) > MAX_RESPONSE_BYTES:
                break
    finally:
        response.close()
    return TokenResponse(response.status_code, bytes(body), response.headers.get("request-id"))
