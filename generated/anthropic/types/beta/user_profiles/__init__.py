# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from . import providers as providers
    from .action_url_create_params import ActionURLCreateParams
    from .beta_user_profile_action_url import BetaUserProfileActionURL
    from .beta_user_profile_enroll_end_user_action_param import BetaUserProfileEnrollEndUserActionParam
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "ActionURLCreateParams",
    "BetaUserProfileActionURL",
    "BetaUserProfileEnrollEndUserActionParam",
]
