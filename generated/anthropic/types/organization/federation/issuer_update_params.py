# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional, Union

from typing_extensions import TypeAlias, TypedDict

from .jwks_discovery_param import JWKSDiscoveryParam
from .jwks_explicit_url_param import JWKSExplicitURLParam
from .jwks_inline_param import JWKSInlineParam

__all__ = ["IssuerUpdateParams", "Jwks"]

Jwks: TypeAlias = Union[JWKSDiscoveryParam, JWKSExplicitURLParam, JWKSInlineParam]


class IssuerUpdateParams(TypedDict, total=False):
    check_jti: Optional[bool]
    """Whether a token is refused when its ID (`jti`) was used before. Unchanged when left out or null."""

    issuer_url: Optional[str]
    """New URL of the issuer, as in the `iss` claim of its tokens. Unchanged when left out or null."""

    jwks: Optional[Jwks]
    """How the keys are obtained that tokens are checked with: by discovery, from a given URL, or listed here.
    Unchanged when left out or null.
    """

    jwks_polling_disabled: Optional[bool]
    """Whether the regular fetching of the keys of the issuer is switched off. Unchanged when left out or
    null.
    """

    max_jwt_lifetime_seconds: Optional[int]
    """Longest lifetime, in seconds, that a token of the issuer may have. Unchanged when left out or null."""

    name: Optional[str]
    """New name of the issuer within the organization. Unchanged when left out or null."""
