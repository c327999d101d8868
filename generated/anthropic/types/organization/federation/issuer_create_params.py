# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from .jwks_discovery_param import JWKSDiscoveryParam
from .jwks_explicit_url_param import JWKSExplicitURLParam
from .jwks_inline_param import JWKSInlineParam

__all__ = ["IssuerCreateParams", "Jwks"]

Jwks: TypeAlias = Union[JWKSDiscoveryParam, JWKSExplicitURLParam, JWKSInlineParam]
"""How the keys are obtained that tokens are checked with: by discovery, from a given URL, or listed here."""


class IssuerCreateParams(TypedDict, total=False):
    issuer_url: Required[str]
    """URL of the issuer, as in the `iss` claim of its tokens."""

    name: Required[str]
    """Name of the issuer within the organization."""

    check_jti: Optional[bool]
    """Whether a token is refused when its ID (`jti`) was used before. A default applies when left out or
    null.
    """

    jwks: Jwks
    """How the keys are obtained that tokens are checked with: by discovery, from a given URL, or listed
    here.
    """

    max_jwt_lifetime_seconds: Optional[int]
    """Longest lifetime, in seconds, that a token of the issuer may have. A default applies when left out or
    null.
    """
