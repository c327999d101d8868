"""Copies of a client with the credentials of one environment or one item of work. No I/O."""

# The settings of a client are private to its users, not to the code that copies it.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import TYPE_CHECKING, Optional

from anthropic._core.sentinels import omit

if TYPE_CHECKING:
    from anthropic._client import AsyncAnthropic

HELPER_HEADER = "x-stainless-helper"
_CREDENTIALS = ("authorization", "x-api-key")


def scoped_client(client: AsyncAnthropic, key: Optional[str], *, helper: str) -> AsyncAnthropic:
    """Copy a client for a helper, which is named in a header of its requests.

    With a key it sends that as its bearer token, and none of the client's own credentials. Where the client
    signs requests, as for AWS, its signature stands for the key.

    Raises:
        ValueError: the key is empty.
    """
    headers = {HELPER_HEADER: helper}
    if key is None:
        return client.with_options(default_headers=headers)
    if not key:
        raise ValueError("The key of the environment is empty")
    copied = client.copy(auth_token=key, credentials=None, default_headers=headers)
    copied._custom_headers = {
        name: value for name, value in copied._custom_headers.items() if name.lower() not in _CREDENTIALS
    }
    # The client keeps its API key, as one for AWS signs without it.
    copied._custom_headers["X-Api-Key"] = omit
    return copied
