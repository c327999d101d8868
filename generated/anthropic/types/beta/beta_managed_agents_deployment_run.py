# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Optional, Union

from typing_extensions import TypeAlias

from anthropic._core.models import BaseModel, PropertyInfo
from anthropic.types import beta as beta_types

__all__ = ["BetaManagedAgentsDeploymentRun", "Error"]

Error: TypeAlias = Annotated[
    Union[
        "beta_types.BetaManagedAgentsEnvironmentArchivedRunError",
        "beta_types.BetaManagedAgentsAgentArchivedRunError",
        "beta_types.BetaManagedAgentsEnvironmentNotFoundRunError",
        "beta_types.BetaManagedAgentsVaultNotFoundRunError",
        "beta_types.BetaManagedAgentsVaultArchivedRunError",
        "beta_types.BetaManagedAgentsFileNotFoundRunError",
        "beta_types.BetaManagedAgentsMemoryStoreArchivedRunError",
        "beta_types.BetaManagedAgentsSkillNotFoundRunError",
        "beta_types.BetaManagedAgentsSessionResourceNotFoundRunError",
        "beta_types.BetaManagedAgentsWorkspaceArchivedRunError",
        "beta_types.BetaManagedAgentsOrganizationDisabledRunError",
        "beta_types.BetaManagedAgentsSessionRateLimitedRunError",
        "beta_types.BetaManagedAgentsSessionCreationRejectedRunError",
        "beta_types.BetaManagedAgentsUnknownRunError",
        "beta_types.BetaManagedAgentsSelfHostedResourcesUnsupportedRunError",
        "beta_types.BetaManagedAgentsMCPEgressBlockedRunError",
        None,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why a run could not start a session."""


class BetaManagedAgentsDeploymentRun(BaseModel):
    """One attempt of a deployment to start a session.

    Either `session_id` or `error` is set. The run is over once the session exists; how the
    work itself goes is up to the session.
    """

    id: str

    agent: beta_types.BetaManagedAgentsAgentReference
    """Agent of the run, in the version that was used."""

    created_at: datetime
    """When the run was started."""

    deployment_id: str
    """Deployment that the run belongs to."""

    error: Optional[Error] = None
    """Why no session could be started; null if one was."""

    session_id: Optional[str] = None
    """Session that the run started; null if it failed."""

    trigger_context: beta_types.BetaManagedAgentsTriggerContext
    """What started the run: the schedule or a call."""

    type: Literal["deployment_run"]
