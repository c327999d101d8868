# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, List, Optional, Union

from typing_extensions import TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo

from .beta_jwks_discovery_param import BetaJWKSDiscoveryParam
from .beta_jwks_explicit_url_param import BetaJWKSExplicitURLParam
from .beta_jwks_inline_param import BetaJWKSInlineParam

__all__ = ["IssuerUpdateParams", "Jwks"]

Jwks: TypeAlias = Union[BetaJWKSDiscoveryParam, BetaJWKSExplicitURLParam, BetaJWKSInlineParam]


class IssuerUpdateParams(TypedDict, total=False):
    check_jti: Optional[bool]

    issuer_url: Optional[str]

    jwks: Optional[Jwks]

    jwks_polling_disabled: Optional[bool]

    max_jwt_lifetime_seconds: Optional[int]

    name: Optional[str]

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """
