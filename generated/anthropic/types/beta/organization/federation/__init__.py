# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import rules as rules
    from .beta_federation_issuer import BetaFederationIssuer
    from .beta_federation_issuer_poll_status import BetaFederationIssuerPollStatus
    from .beta_federation_rule import BetaFederationRule
    from .beta_federation_rule_match import BetaFederationRuleMatch
    from .beta_federation_rule_match_param import BetaFederationRuleMatchParam
    from .beta_federation_rule_workspace import BetaFederationRuleWorkspace
    from .beta_jwks_discovery import BetaJWKSDiscovery
    from .beta_jwks_discovery_param import BetaJWKSDiscoveryParam
    from .beta_jwks_explicit_url import BetaJWKSExplicitURL
    from .beta_jwks_explicit_url_param import BetaJWKSExplicitURLParam
    from .beta_jwks_inline import BetaJWKSInline
    from .beta_jwks_inline_param import BetaJWKSInlineParam
    from .beta_service_account_target import BetaServiceAccountTarget
    from .beta_service_account_target_param import BetaServiceAccountTargetParam
    from .issuer_create_params import IssuerCreateParams
    from .issuer_list_params import IssuerListParams
    from .issuer_update_params import IssuerUpdateParams
    from .rule_create_params import RuleCreateParams
    from .rule_list_params import RuleListParams
    from .rule_update_params import RuleUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaFederationIssuer",
    "BetaFederationIssuerPollStatus",
    "BetaFederationRule",
    "BetaFederationRuleMatch",
    "BetaFederationRuleMatchParam",
    "BetaFederationRuleWorkspace",
    "BetaJWKSDiscovery",
    "BetaJWKSDiscoveryParam",
    "BetaJWKSExplicitURL",
    "BetaJWKSExplicitURLParam",
    "BetaJWKSInline",
    "BetaJWKSInlineParam",
    "BetaServiceAccountTarget",
    "BetaServiceAccountTargetParam",
    "IssuerCreateParams",
    "IssuerListParams",
    "IssuerUpdateParams",
    "RuleCreateParams",
    "RuleListParams",
    "RuleUpdateParams",
]
