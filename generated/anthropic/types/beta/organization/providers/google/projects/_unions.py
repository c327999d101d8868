# Generated from openapi.yaml. Do not edit.
"""Which class each tag of a union stands for: by union, the property that holds the tag, and tag to class."""

from typing import Dict, Tuple

__all__ = ["UNIONS"]

UNIONS: Dict[str, Tuple[str, Dict[str, str]]] = {
    "BetaGoogleManagedProjectCMEKControl": (
        "type",
        {
            "disabled": "BetaGoogleManagedProjectCMEKDisabled",
            "enabled": "BetaGoogleManagedProjectCMEKEnabled",
        },
    ),
    "BetaGoogleManagedProjectCMEKRegionStatus": (
        "type",
        {
            "not_configured": "BetaGoogleManagedProjectCMEKRegionNotConfigured",
            "pending": "BetaGoogleManagedProjectCMEKRegionPending",
            "active": "BetaGoogleManagedProjectCMEKRegionActive",
            "failed": "BetaGoogleManagedProjectCMEKRegionFailed",
            "suspended": "BetaGoogleManagedProjectCMEKRegionSuspended",
        },
    ),
    "BetaGoogleManagedProjectStorageControl": (
        "type",
        {
            "disabled": "BetaGoogleManagedProjectStorageDisabled",
            "enabled": "BetaGoogleManagedProjectStorageEnabled",
        },
    ),
    "BetaGoogleManagedProjectStorageRegionStatus": (
        "type",
        {
            "not_configured": "BetaGoogleManagedProjectStorageRegionNotConfigured",
            "pending": "BetaGoogleManagedProjectStorageRegionPending",
            "active": "BetaGoogleManagedProjectStorageRegionActive",
            "failed": "BetaGoogleManagedProjectStorageRegionFailed",
            "suspended": "BetaGoogleManagedProjectStorageRegionSuspended",
        },
    ),
}
