# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import managed_settings as managed_settings
    from .beta_cmek_feature_unsupported_error import BetaCMEKFeatureUnsupportedError
    from .beta_cmek_feature_unsupported_error_details import BetaCMEKFeatureUnsupportedErrorDetails
    from .beta_rbac_group_managed_settings_not_found_error import BetaRBACGroupManagedSettingsNotFoundError
    from .beta_rbac_group_managed_settings_not_found_error_details import (
        BetaRBACGroupManagedSettingsNotFoundErrorDetails,
    )
    from .beta_rbac_group_order_limit_exceeded_error import BetaRBACGroupOrderLimitExceededError
    from .beta_rbac_group_order_limit_exceeded_error_details import (
        BetaRBACGroupOrderLimitExceededErrorDetails,
    )
    from .beta_settings_document_limit_exceeded_error import BetaSettingsDocumentLimitExceededError
    from .beta_settings_document_limit_exceeded_error_details import (
        BetaSettingsDocumentLimitExceededErrorDetails,
    )
    from .beta_settings_history_limit_exceeded_error import BetaSettingsHistoryLimitExceededError
    from .beta_settings_history_limit_exceeded_error_details import (
        BetaSettingsHistoryLimitExceededErrorDetails,
    )
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaCMEKFeatureUnsupportedError",
    "BetaCMEKFeatureUnsupportedErrorDetails",
    "BetaRBACGroupManagedSettingsNotFoundError",
    "BetaRBACGroupManagedSettingsNotFoundErrorDetails",
    "BetaRBACGroupOrderLimitExceededError",
    "BetaRBACGroupOrderLimitExceededErrorDetails",
    "BetaSettingsDocumentLimitExceededError",
    "BetaSettingsDocumentLimitExceededErrorDetails",
    "BetaSettingsHistoryLimitExceededError",
    "BetaSettingsHistoryLimitExceededErrorDetails",
]
