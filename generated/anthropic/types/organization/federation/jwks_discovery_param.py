# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["JWKSDiscoveryParam"]


class JWKSDiscoveryParam(TypedDict, total=False):
    """The keys are found by OIDC discovery."""

    type: Required[Literal["discovery"]]

    ca_cert_pem: Optional[str]
    """Certificate of the authority to trust when fetching the keys, in PEM form; null when none is given."""

    discovery_base: Optional[str]
    """URL to start the discovery from; null for the URL of the issuer."""
