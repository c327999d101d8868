# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_google_managed_project_bucket_reference_param import (
        BetaGoogleManagedProjectBucketReferenceParam,
    )
    from .beta_google_managed_project_cmek_control import BetaGoogleManagedProjectCMEKControl
    from .beta_google_managed_project_cmek_control_params import BetaGoogleManagedProjectCMEKControlParams
    from .beta_google_managed_project_cmek_disabled import BetaGoogleManagedProjectCMEKDisabled
    from .beta_google_managed_project_cmek_disabled_params import BetaGoogleManagedProjectCMEKDisabledParams
    from .beta_google_managed_project_cmek_enabled import BetaGoogleManagedProjectCMEKEnabled
    from .beta_google_managed_project_cmek_enabled_params import BetaGoogleManagedProjectCMEKEnabledParams
    from .beta_google_managed_project_cmek_region_active import BetaGoogleManagedProjectCMEKRegionActive
    from .beta_google_managed_project_cmek_region_failed import BetaGoogleManagedProjectCMEKRegionFailed
    from .beta_google_managed_project_cmek_region_not_configured import (
        BetaGoogleManagedProjectCMEKRegionNotConfigured,
    )
    from .beta_google_managed_project_cmek_region_pending import BetaGoogleManagedProjectCMEKRegionPending
    from .beta_google_managed_project_cmek_region_status import BetaGoogleManagedProjectCMEKRegionStatus
    from .beta_google_managed_project_cmek_region_suspended import BetaGoogleManagedProjectCMEKRegionSuspended
    from .beta_google_managed_project_data_controls import BetaGoogleManagedProjectDataControls
    from .beta_google_managed_project_effective_bucket import BetaGoogleManagedProjectEffectiveBucket
    from .beta_google_managed_project_retired_bucket import BetaGoogleManagedProjectRetiredBucket
    from .beta_google_managed_project_retired_key import BetaGoogleManagedProjectRetiredKey
    from .beta_google_managed_project_storage_bucket import BetaGoogleManagedProjectStorageBucket
    from .beta_google_managed_project_storage_control import BetaGoogleManagedProjectStorageControl
    from .beta_google_managed_project_storage_control_params import (
        BetaGoogleManagedProjectStorageControlParams,
    )
    from .beta_google_managed_project_storage_disabled import BetaGoogleManagedProjectStorageDisabled
    from .beta_google_managed_project_storage_disabled_params import (
        BetaGoogleManagedProjectStorageDisabledParams,
    )
    from .beta_google_managed_project_storage_enabled import BetaGoogleManagedProjectStorageEnabled
    from .beta_google_managed_project_storage_enabled_params import (
        BetaGoogleManagedProjectStorageEnabledParams,
    )
    from .beta_google_managed_project_storage_failed_check import BetaGoogleManagedProjectStorageFailedCheck
    from .beta_google_managed_project_storage_region_active import BetaGoogleManagedProjectStorageRegionActive
    from .beta_google_managed_project_storage_region_failed import BetaGoogleManagedProjectStorageRegionFailed
    from .beta_google_managed_project_storage_region_not_configured import (
        BetaGoogleManagedProjectStorageRegionNotConfigured,
    )
    from .beta_google_managed_project_storage_region_pending import (
        BetaGoogleManagedProjectStorageRegionPending,
    )
    from .beta_google_managed_project_storage_region_status import BetaGoogleManagedProjectStorageRegionStatus
    from .beta_google_managed_project_storage_region_suspended import (
        BetaGoogleManagedProjectStorageRegionSuspended,
    )
    from .data_control_update_params import DataControlUpdateParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaGoogleManagedProjectBucketReferenceParam",
    "BetaGoogleManagedProjectCMEKControl",
    "BetaGoogleManagedProjectCMEKControlParams",
    "BetaGoogleManagedProjectCMEKDisabled",
    "BetaGoogleManagedProjectCMEKDisabledParams",
    "BetaGoogleManagedProjectCMEKEnabled",
    "BetaGoogleManagedProjectCMEKEnabledParams",
    "BetaGoogleManagedProjectCMEKRegionActive",
    "BetaGoogleManagedProjectCMEKRegionFailed",
    "BetaGoogleManagedProjectCMEKRegionNotConfigured",
    "BetaGoogleManagedProjectCMEKRegionPending",
    "BetaGoogleManagedProjectCMEKRegionStatus",
    "BetaGoogleManagedProjectCMEKRegionSuspended",
    "BetaGoogleManagedProjectDataControls",
    "BetaGoogleManagedProjectEffectiveBucket",
    "BetaGoogleManagedProjectRetiredBucket",
    "BetaGoogleManagedProjectRetiredKey",
    "BetaGoogleManagedProjectStorageBucket",
    "BetaGoogleManagedProjectStorageControl",
    "BetaGoogleManagedProjectStorageControlParams",
    "BetaGoogleManagedProjectStorageDisabled",
    "BetaGoogleManagedProjectStorageDisabledParams",
    "BetaGoogleManagedProjectStorageEnabled",
    "BetaGoogleManagedProjectStorageEnabledParams",
    "BetaGoogleManagedProjectStorageFailedCheck",
    "BetaGoogleManagedProjectStorageRegionActive",
    "BetaGoogleManagedProjectStorageRegionFailed",
    "BetaGoogleManagedProjectStorageRegionNotConfigured",
    "BetaGoogleManagedProjectStorageRegionPending",
    "BetaGoogleManagedProjectStorageRegionStatus",
    "BetaGoogleManagedProjectStorageRegionSuspended",
    "DataControlUpdateParams",
]
