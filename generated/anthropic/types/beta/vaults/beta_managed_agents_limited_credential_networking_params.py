# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaManagedAgentsLimitedCredentialNetworkingParams"]


class BetaManagedAgentsLimitedCredentialNetworkingParams(TypedDict, total=False):
    """The secret goes only to hosts of a list; requests to any other carry the placeholder."""

    allowed_hosts: Required[SequenceNotStr[str]]
    """Hosts that may receive the secret, at most 16: names such as `api.example.com`, IPv4 addresses, or
    `*.example.com` for all subdomains of a name, which does not include the name itself. No URLs, ports,
    paths or IPv6 addresses.
    """

    type: Required[Literal["limited"]]
