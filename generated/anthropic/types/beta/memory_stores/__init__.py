# Generated from openapi.yaml. Do not edit.
from typing import TYPE_CHECKING

from anthropic._core.imported_names import show_names
from anthropic._core.lazy import attach

from ._modules import MODULES

if TYPE_CHECKING:
    from .beta_managed_agents_actor import BetaManagedAgentsActor
    from .beta_managed_agents_api_actor import BetaManagedAgentsAPIActor
    from .beta_managed_agents_deleted_memory import BetaManagedAgentsDeletedMemory
    from .beta_managed_agents_memory import BetaManagedAgentsMemory
    from .beta_managed_agents_memory_list_item import BetaManagedAgentsMemoryListItem
    from .beta_managed_agents_memory_prefix import BetaManagedAgentsMemoryPrefix
    from .beta_managed_agents_memory_version import BetaManagedAgentsMemoryVersion
    from .beta_managed_agents_memory_version_operation import BetaManagedAgentsMemoryVersionOperation
    from .beta_managed_agents_memory_view import BetaManagedAgentsMemoryView
    from .beta_managed_agents_precondition_param import BetaManagedAgentsPreconditionParam
    from .beta_managed_agents_service_account_actor import BetaManagedAgentsServiceAccountActor
    from .beta_managed_agents_session_actor import BetaManagedAgentsSessionActor
    from .beta_managed_agents_user_actor import BetaManagedAgentsUserActor
    from .memory_create_params import MemoryCreateParams
    from .memory_delete_params import MemoryDeleteParams
    from .memory_list_params import MemoryListParams
    from .memory_retrieve_params import MemoryRetrieveParams
    from .memory_update_params import MemoryUpdateParams
    from .memory_version_list_params import MemoryVersionListParams
    from .memory_version_retrieve_params import MemoryVersionRetrieveParams
else:
    __getattr__, __dir__ = attach(__name__, MODULES)
    show_names(__name__)

__all__ = [
    "BetaManagedAgentsAPIActor",
    "BetaManagedAgentsActor",
    "BetaManagedAgentsDeletedMemory",
    "BetaManagedAgentsMemory",
    "BetaManagedAgentsMemoryListItem",
    "BetaManagedAgentsMemoryPrefix",
    "BetaManagedAgentsMemoryVersion",
    "BetaManagedAgentsMemoryVersionOperation",
    "BetaManagedAgentsMemoryView",
    "BetaManagedAgentsPreconditionParam",
    "BetaManagedAgentsServiceAccountActor",
    "BetaManagedAgentsSessionActor",
    "BetaManagedAgentsUserActor",
    "MemoryCreateParams",
    "MemoryDeleteParams",
    "MemoryListParams",
    "MemoryRetrieveParams",
    "MemoryUpdateParams",
    "MemoryVersionListParams",
    "MemoryVersionRetrieveParams",
]
