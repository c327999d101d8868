# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaGoogleManagedCMEKControl": (
        "type",
        {
            "disabled": "BetaGoogleManagedCMEKDisabled",
            "enabled": "BetaGoogleManagedCMEKEnabled",
        },
    ),
    "BetaGoogleManagedCMEKRegionStatus": (
        "type",
        {
            "not_configured": "BetaGoogleManagedCMEKRegionNotConfigured",
            "pending": "BetaGoogleManagedCMEKRegionPending",
            "active": "BetaGoogleManagedCMEKRegionActive",
            "failed": "BetaGoogleManagedCMEKRegionFailed",
            "suspended": "BetaGoogleManagedCMEKRegionSuspended",
        },
    ),
    "BetaGoogleManagedStorageControl": (
        "type",
        {
            "disabled": "BetaGoogleManagedStorageDisabled",
            "enabled": "BetaGoogleManagedStorageEnabled",
        },
    ),
    "BetaGoogleManagedStorageRegionStatus": (
        "type",
        {
            "not_configured": "BetaGoogleManagedStorageRegionNotConfigured",
            "pending": "BetaGoogleManagedStorageRegionPending",
            "active": "BetaGoogleManagedStorageRegionActive",
            "failed": "BetaGoogleManagedStorageRegionFailed",
            "suspended": "BetaGoogleManagedStorageRegionSuspended",
        },
    ),
}
