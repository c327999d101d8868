# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "providers": "providers:",
    "ActionURLCreateParams": "action_url_create_params",
    "BetaUserProfileActionURL": "beta_user_profile_action_url",
    "BetaUserProfileEnrollEndUserActionParam": "beta_user_profile_enroll_end_user_action_param",
}
