# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_google_managed_bucket_reference import BetaGoogleManagedBucketReference
    from .beta_google_managed_bucket_reference_param import BetaGoogleManagedBucketReferenceParam
    from .beta_google_managed_cmek_control import BetaGoogleManagedCMEKControl
    from .beta_google_managed_cmek_control_params import BetaGoogleManagedCMEKControlParams
    from .beta_google_managed_cmek_disabled import BetaGoogleManagedCMEKDisabled
    from .beta_google_managed_cmek_disabled_params import BetaGoogleManagedCMEKDisabledParams
    from .beta_google_managed_cmek_enabled import BetaGoogleManagedCMEKEnabled
    from .beta_google_managed_cmek_enabled_params import BetaGoogleManagedCMEKEnabledParams
    from .beta_google_managed_cmek_region_active import BetaGoogleManagedCMEKRegionActive
    from .beta_google_managed_cmek_region_failed import BetaGoogleManagedCMEKRegionFailed
    from .beta_google_managed_cmek_region_not_configured import BetaGoogleManagedCMEKRegionNotConfigured
    from .beta_google_managed_cmek_region_pending import BetaGoogleManagedCMEKRegionPending
    from .beta_google_managed_cmek_region_status import BetaGoogleManagedCMEKRegionStatus
    from .beta_google_managed_cmek_region_suspended import BetaGoogleManagedCMEKRegionSuspended
    from .beta_google_managed_data_controls import BetaGoogleManagedDataControls
    from .beta_google_managed_retired_bucket import BetaGoogleManagedRetiredBucket
    from .beta_google_managed_retired_key import BetaGoogleManagedRetiredKey
    from .beta_google_managed_storage_bucket import BetaGoogleManagedStorageBucket
    from .beta_google_managed_storage_control import BetaGoogleManagedStorageControl
    from .beta_google_managed_storage_control_params import BetaGoogleManagedStorageControlParams
    from .beta_google_managed_storage_disabled import BetaGoogleManagedStorageDisabled
    from .beta_google_managed_storage_disabled_params import BetaGoogleManagedStorageDisabledParams
    from .beta_google_managed_storage_enabled import BetaGoogleManagedStorageEnabled
    from .beta_google_managed_storage_enabled_params import BetaGoogleManagedStorageEnabledParams
    from .beta_google_managed_storage_failed_check import BetaGoogleManagedStorageFailedCheck
    from .beta_google_managed_storage_region_active import BetaGoogleManagedStorageRegionActive
    from .beta_google_managed_storage_region_failed import BetaGoogleManagedStorageRegionFailed
    from .beta_google_managed_storage_region_not_configured import BetaGoogleManagedStorageRegionNotConfigured
    from .beta_google_managed_storage_region_pending import BetaGoogleManagedStorageRegionPending
    from .beta_google_managed_storage_region_status import BetaGoogleManagedStorageRegionStatus
    from .beta_google_managed_storage_region_suspended import BetaGoogleManagedStorageRegionSuspended
    from .data_control_update_params import DataControlUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaGoogleManagedBucketReference",
    "BetaGoogleManagedBucketReferenceParam",
    "BetaGoogleManagedCMEKControl",
    "BetaGoogleManagedCMEKControlParams",
    "BetaGoogleManagedCMEKDisabled",
    "BetaGoogleManagedCMEKDisabledParams",
    "BetaGoogleManagedCMEKEnabled",
    "BetaGoogleManagedCMEKEnabledParams",
    "BetaGoogleManagedCMEKRegionActive",
    "BetaGoogleManagedCMEKRegionFailed",
    "BetaGoogleManagedCMEKRegionNotConfigured",
    "BetaGoogleManagedCMEKRegionPending",
    "BetaGoogleManagedCMEKRegionStatus",
    "BetaGoogleManagedCMEKRegionSuspended",
    "BetaGoogleManagedDataControls",
    "BetaGoogleManagedRetiredBucket",
    "BetaGoogleManagedRetiredKey",
    "BetaGoogleManagedStorageBucket",
    "BetaGoogleManagedStorageControl",
    "BetaGoogleManagedStorageControlParams",
    "BetaGoogleManagedStorageDisabled",
    "BetaGoogleManagedStorageDisabledParams",
    "BetaGoogleManagedStorageEnabled",
    "BetaGoogleManagedStorageEnabledParams",
    "BetaGoogleManagedStorageFailedCheck",
    "BetaGoogleManagedStorageRegionActive",
    "BetaGoogleManagedStorageRegionFailed",
    "BetaGoogleManagedStorageRegionNotConfigured",
    "BetaGoogleManagedStorageRegionPending",
    "BetaGoogleManagedStorageRegionStatus",
    "BetaGoogleManagedStorageRegionSuspended",
    "DataControlUpdateParams",
]
