# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import rules as rules
    from .federation_issuer import FederationIssuer
    from .federation_issuer_poll_status import FederationIssuerPollStatus
    from .federation_rule import FederationRule
    from .federation_rule_match import FederationRuleMatch
    from .federation_rule_match_param import FederationRuleMatchParam
    from .federation_rule_workspace import FederationRuleWorkspace
    from .issuer_create_params import IssuerCreateParams
    from .issuer_list_params import IssuerListParams
    from .issuer_update_params import IssuerUpdateParams
    from .jwks_discovery import JWKSDiscovery
    from .jwks_discovery_param import JWKSDiscoveryParam
    from .jwks_explicit_url import JWKSExplicitURL
    from .jwks_explicit_url_param import JWKSExplicitURLParam
    from .jwks_inline import JWKSInline
    from .jwks_inline_param import JWKSInlineParam
    from .rule_create_params import RuleCreateParams
    from .rule_list_params import RuleListParams
    from .rule_update_params import RuleUpdateParams
    from .service_account_target import ServiceAccountTarget
    from .service_account_target_param import ServiceAccountTargetParam
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "FederationIssuer",
    "FederationIssuerPollStatus",
    "FederationRule",
    "FederationRuleMatch",
    "FederationRuleMatchParam",
    "FederationRuleWorkspace",
    "IssuerCreateParams",
    "IssuerListParams",
    "IssuerUpdateParams",
    "JWKSDiscovery",
    "JWKSDiscoveryParam",
    "JWKSExplicitURL",
    "JWKSExplicitURLParam",
    "JWKSInline",
    "JWKSInlineParam",
    "RuleCreateParams",
    "RuleListParams",
    "RuleUpdateParams",
    "ServiceAccountTarget",
    "ServiceAccountTargetParam",
]
