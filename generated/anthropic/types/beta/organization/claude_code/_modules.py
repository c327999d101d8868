# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "managed_settings": "managed_settings:",
    "BetaCMEKFeatureUnsupportedError": "beta_cmek_feature_unsupported_error",
    "BetaCMEKFeatureUnsupportedErrorDetails": "beta_cmek_feature_unsupported_error_details",
    "BetaRBACGroupManagedSettingsNotFoundError": "beta_rbac_group_managed_settings_not_found_error",
    "BetaRBACGroupManagedSettingsNotFoundErrorDetails": "beta_rbac_group_managed_settings_not_found_error_details",
    "BetaRBACGroupOrderLimitExceededError": "beta_rbac_group_order_limit_exceeded_error",
    "BetaRBACGroupOrderLimitExceededErrorDetails": "beta_rbac_group_order_limit_exceeded_error_details",
    "BetaSettingsDocumentLimitExceededError": "beta_settings_document_limit_exceeded_error",
    "BetaSettingsDocumentLimitExceededErrorDetails": "beta_settings_document_limit_exceeded_error_details",
    "BetaSettingsHistoryLimitExceededError": "beta_settings_history_limit_exceeded_error",
    "BetaSettingsHistoryLimitExceededErrorDetails": "beta_settings_history_limit_exceeded_error_details",
}
