# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "rules": "rules:",
    "FederationIssuer": "federation_issuer",
    "FederationIssuerPollStatus": "federation_issuer_poll_status",
    "FederationRule": "federation_rule",
    "FederationRuleMatch": "federation_rule_match",
    "FederationRuleMatchParam": "federation_rule_match_param",
    "FederationRuleWorkspace": "federation_rule_workspace",
    "IssuerCreateParams": "issuer_create_params",
    "IssuerListParams": "issuer_list_params",
    "IssuerUpdateParams": "issuer_update_params",
    "JWKSDiscovery": "jwks_discovery",
    "JWKSDiscoveryParam": "jwks_discovery_param",
    "JWKSExplicitURL": "jwks_explicit_url",
    "JWKSExplicitURLParam": "jwks_explicit_url_param",
    "JWKSInline": "jwks_inline",
    "JWKSInlineParam": "jwks_inline_param",
    "RuleCreateParams": "rule_create_params",
    "RuleListParams": "rule_list_params",
    "RuleUpdateParams": "rule_update_params",
    "ServiceAccountTarget": "service_account_target",
    "ServiceAccountTargetParam": "service_account_target_param",
}
