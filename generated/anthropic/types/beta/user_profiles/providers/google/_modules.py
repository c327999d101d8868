# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaGoogleManagedBucketReference": "beta_google_managed_bucket_reference",
    "BetaGoogleManagedBucketReferenceParam": "beta_google_managed_bucket_reference_param",
    "BetaGoogleManagedCMEKControl": "beta_google_managed_cmek_control",
    "BetaGoogleManagedCMEKControlParams": "beta_google_managed_cmek_control_params",
    "BetaGoogleManagedCMEKDisabled": "beta_google_managed_cmek_disabled",
    "BetaGoogleManagedCMEKDisabledParams": "beta_google_managed_cmek_disabled_params",
    "BetaGoogleManagedCMEKEnabled": "beta_google_managed_cmek_enabled",
    "BetaGoogleManagedCMEKEnabledParams": "beta_google_managed_cmek_enabled_params",
    "BetaGoogleManagedCMEKRegionActive": "beta_google_managed_cmek_region_active",
    "BetaGoogleManagedCMEKRegionFailed": "beta_google_managed_cmek_region_failed",
    "BetaGoogleManagedCMEKRegionNotConfigured": "beta_google_managed_cmek_region_not_configured",
    "BetaGoogleManagedCMEKRegionPending": "beta_google_managed_cmek_region_pending",
    "BetaGoogleManagedCMEKRegionStatus": "beta_google_managed_cmek_region_status",
    "BetaGoogleManagedCMEKRegionSuspended": "beta_google_managed_cmek_region_suspended",
    "BetaGoogleManagedDataControls": "beta_google_managed_data_controls",
    "BetaGoogleManagedRetiredBucket": "beta_google_managed_retired_bucket",
    "BetaGoogleManagedRetiredKey": "beta_google_managed_retired_key",
    "BetaGoogleManagedStorageBucket": "beta_google_managed_storage_bucket",
    "BetaGoogleManagedStorageControl": "beta_google_managed_storage_control",
    "BetaGoogleManagedStorageControlParams": "beta_google_managed_storage_control_params",
    "BetaGoogleManagedStorageDisabled": "beta_google_managed_storage_disabled",
    "BetaGoogleManagedStorageDisabledParams": "beta_google_managed_storage_disabled_params",
    "BetaGoogleManagedStorageEnabled": "beta_google_managed_storage_enabled",
    "BetaGoogleManagedStorageEnabledParams": "beta_google_managed_storage_enabled_params",
    "BetaGoogleManagedStorageFailedCheck": "beta_google_managed_storage_failed_check",
    "BetaGoogleManagedStorageRegionActive": "beta_google_managed_storage_region_active",
    "BetaGoogleManagedStorageRegionFailed": "beta_google_managed_storage_region_failed",
    "BetaGoogleManagedStorageRegionNotConfigured": "beta_google_managed_storage_region_not_configured",
    "BetaGoogleManagedStorageRegionPending": "beta_google_managed_storage_region_pending",
    "BetaGoogleManagedStorageRegionStatus": "beta_google_managed_storage_region_status",
    "BetaGoogleManagedStorageRegionSuspended": "beta_google_managed_storage_region_suspended",
    "DataControlUpdateParams": "data_control_update_params",
}
