# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import Required, TypedDict

__all__ = ["JWKSExplicitURLParam"]


class JWKSExplicitURLParam(TypedDict, total=False):
    """The keys are fetched from a given URL."""

    type: Required[Literal["explicit_url"]]

    url: Required[str]
    """URL of the key set (JWKS)."""

    ca_cert_pem: Optional[str]
    """Certificate of the authority to trust when fetching the keys, in PEM form; null when none is given."""
