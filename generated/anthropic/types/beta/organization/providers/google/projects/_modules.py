# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaGoogleManagedProjectBucketReferenceParam": "beta_google_managed_project_bucket_reference_param",
    "BetaGoogleManagedProjectCMEKControl": "beta_google_managed_project_cmek_control",
    "BetaGoogleManagedProjectCMEKControlParams": "beta_google_managed_project_cmek_control_params",
    "BetaGoogleManagedProjectCMEKDisabled": "beta_google_managed_project_cmek_disabled",
    "BetaGoogleManagedProjectCMEKDisabledParams": "beta_google_managed_project_cmek_disabled_params",
    "BetaGoogleManagedProjectCMEKEnabled": "beta_google_managed_project_cmek_enabled",
    "BetaGoogleManagedProjectCMEKEnabledParams": "beta_google_managed_project_cmek_enabled_params",
    "BetaGoogleManagedProjectCMEKRegionActive": "beta_google_managed_project_cmek_region_active",
    "BetaGoogleManagedProjectCMEKRegionFailed": "beta_google_managed_project_cmek_region_failed",
    "BetaGoogleManagedProjectCMEKRegionNotConfigured": "beta_google_managed_project_cmek_region_not_configured",
    "BetaGoogleManagedProjectCMEKRegionPending": "beta_google_managed_project_cmek_region_pending",
    "BetaGoogleManagedProjectCMEKRegionStatus": "beta_google_managed_project_cmek_region_status",
    "BetaGoogleManagedProjectCMEKRegionSuspended": "beta_google_managed_project_cmek_region_suspended",
    "BetaGoogleManagedProjectDataControls": "beta_google_managed_project_data_controls",
    "BetaGoogleManagedProjectEffectiveBucket": "beta_google_managed_project_effective_bucket",
    "BetaGoogleManagedProjectRetiredBucket": "beta_google_managed_project_retired_bucket",
    "BetaGoogleManagedProjectRetiredKey": "beta_google_managed_project_retired_key",
    "BetaGoogleManagedProjectStorageBucket": "beta_google_managed_project_storage_bucket",
    "BetaGoogleManagedProjectStorageControl": "beta_google_managed_project_storage_control",
    "BetaGoogleManagedProjectStorageControlParams": "beta_google_managed_project_storage_control_params",
    "BetaGoogleManagedProjectStorageDisabled": "beta_google_managed_project_storage_disabled",
    "BetaGoogleManagedProjectStorageDisabledParams": "beta_google_managed_project_storage_disabled_params",
    "BetaGoogleManagedProjectStorageEnabled": "beta_google_managed_project_storage_enabled",
    "BetaGoogleManagedProjectStorageEnabledParams": "beta_google_managed_project_storage_enabled_params",
    "BetaGoogleManagedProjectStorageFailedCheck": "beta_google_managed_project_storage_failed_check",
    "BetaGoogleManagedProjectStorageRegionActive": "beta_google_managed_project_storage_region_active",
    "BetaGoogleManagedProjectStorageRegionFailed": "beta_google_managed_project_storage_region_failed",
    "BetaGoogleManagedProjectStorageRegionNotConfigured": "beta_google_managed_project_storage_region_not_configured",
    "BetaGoogleManagedProjectStorageRegionPending": "beta_google_managed_project_storage_region_pending",
    "BetaGoogleManagedProjectStorageRegionStatus": "beta_google_managed_project_storage_region_status",
    "BetaGoogleManagedProjectStorageRegionSuspended": "beta_google_managed_project_storage_region_suspended",
    "DataControlUpdateParams": "data_control_update_params",
}
