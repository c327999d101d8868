# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "rules": "rules:",
    "BetaFederationIssuer": "beta_federation_issuer",
    "BetaFederationIssuerPollStatus": "beta_federation_issuer_poll_status",
    "BetaFederationRule": "beta_federation_rule",
    "BetaFederationRuleMatch": "beta_federation_rule_match",
    "BetaFederationRuleMatchParam": "beta_federation_rule_match_param",
    "BetaFederationRuleWorkspace": "beta_federation_rule_workspace",
    "BetaJWKSDiscovery": "beta_jwks_discovery",
    "BetaJWKSDiscoveryParam": "beta_jwks_discovery_param",
    "BetaJWKSExplicitURL": "beta_jwks_explicit_url",
    "BetaJWKSExplicitURLParam": "beta_jwks_explicit_url_param",
    "BetaJWKSInline": "beta_jwks_inline",
    "BetaJWKSInlineParam": "beta_jwks_inline_param",
    "BetaServiceAccountTarget": "beta_service_account_target",
    "BetaServiceAccountTargetParam": "beta_service_account_target_param",
    "IssuerCreateParams": "issuer_create_params",
    "IssuerListParams": "issuer_list_params",
    "IssuerUpdateParams": "issuer_update_params",
    "RuleCreateParams": "rule_create_params",
    "RuleListParams": "rule_list_params",
    "RuleUpdateParams": "rule_update_params",
}
