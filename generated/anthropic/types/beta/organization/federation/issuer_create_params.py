# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_jwks_discovery_param import BetaJWKSDiscoveryParam
from .beta_jwks_explicit_url_param import BetaJWKSExplicitURLParam
from .beta_jwks_inline_param import BetaJWKSInlineParam

__all__ = ["IssuerCreateParams", "Jwks"]

Jwks: TypeAlias = Union[BetaJWKSDiscoveryParam, BetaJWKSExplicitURLParam, BetaJWKSInlineParam]


class IssuerCreateParams(TypedDict, total=False):
    issuer_url: Required[str]

    name: Required[str]

    check_jti: Optional[bool]

    jwks: Jwks

    max_jwt_lifetime_seconds: Optional[int]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
