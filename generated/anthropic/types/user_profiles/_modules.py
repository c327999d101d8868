# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "ActionURLCreateParams": "action_url_create_params",
    "UserProfileActionURL": "user_profile_action_url",
    "UserProfileEnrollEndUserActionParam": "user_profile_enroll_end_user_action_param",
}
