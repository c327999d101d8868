# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .action_url_create_params import ActionURLCreateParams
    from .user_profile_action_url import UserProfileActionURL
    from .user_profile_enroll_end_user_action_param import UserProfileEnrollEndUserActionParam
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "ActionURLCreateParams",
    "UserProfileActionURL",
    "UserProfileEnrollEndUserActionParam",
]
