# Generated from openapi.yaml. Do not edit.
"""Where the names of this package live, which are loaded on first use."""

from typing import Dict

__all__ = ["MODULES"]

MODULES: Dict[str, str] = {
    "BetaManagedAgentsAPIActor": "beta_managed_agents_api_actor",
    "BetaManagedAgentsActor": "beta_managed_agents_actor",
    "BetaManagedAgentsDeletedMemory": "beta_managed_agents_deleted_memory",
    "BetaManagedAgentsMemory": "beta_managed_agents_memory",
    "BetaManagedAgentsMemoryListItem": "beta_managed_agents_memory_list_item",
    "BetaManagedAgentsMemoryPrefix": "beta_managed_agents_memory_prefix",
    "BetaManagedAgentsMemoryVersion": "beta_managed_agents_memory_version",
    "BetaManagedAgentsMemoryVersionOperation": "beta_managed_agents_memory_version_operation",
    "BetaManagedAgentsMemoryView": "beta_managed_agents_memory_view",
    "BetaManagedAgentsPreconditionParam": "beta_managed_agents_precondition_param",
    "BetaManagedAgentsServiceAccountActor": "beta_managed_agents_service_account_actor",
    "BetaManagedAgentsSessionActor": "beta_managed_agents_session_actor",
    "BetaManagedAgentsUserActor": "beta_managed_agents_user_actor",
    "MemoryCreateParams": "memory_create_params",
    "MemoryDeleteParams": "memory_delete_params",
    "MemoryListParams": "memory_list_params",
    "MemoryRetrieveParams": "memory_retrieve_params",
    "MemoryUpdateParams": "memory_update_params",
    "MemoryVersionListParams": "memory_version_list_params",
    "MemoryVersionRetrieveParams": "memory_version_retrieve_params",
}
