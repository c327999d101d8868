# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_max_workflow_runs_workflow_run_error_object import (
    BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
)
from .beta_managed_agents_program_workflow_run_error_object import (
    BetaManagedAgentsProgramWorkflowRunErrorObject,
)
from .beta_managed_agents_thread_limit_workflow_run_error_object import (
    BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
)
from .beta_managed_agents_timeout_workflow_run_error_object import (
    BetaManagedAgentsTimeoutWorkflowRunErrorObject,
)
from .beta_managed_agents_unknown_workflow_run_error_object import (
    BetaManagedAgentsUnknownWorkflowRunErrorObject,
)

__all__ = ["BetaManagedAgentsWorkflowRunErrorObject"]

BetaManagedAgentsWorkflowRunErrorObject: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsTimeoutWorkflowRunErrorObject,
        BetaManagedAgentsProgramWorkflowRunErrorObject,
        BetaManagedAgentsUnknownWorkflowRunErrorObject,
        BetaManagedAgentsThreadLimitWorkflowRunErrorObject,
        BetaManagedAgentsMaxWorkflowRunsWorkflowRunErrorObject,
    ],
    PropertyInfo(discriminator="type"),
]
"""Why a workflow run failed; `type` tells the reasons apart."""
