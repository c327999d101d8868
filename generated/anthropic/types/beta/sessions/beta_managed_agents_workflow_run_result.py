# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Union

from typing_extensions import TypeAlias

from anthropic._core.models import PropertyInfo

from .beta_managed_agents_workflow_run_result_completed import BetaManagedAgentsWorkflowRunResultCompleted
from .beta_managed_agents_workflow_run_result_error_object import (
    BetaManagedAgentsWorkflowRunResultErrorObject,
)
from .beta_managed_agents_workflow_run_result_stopped import BetaManagedAgentsWorkflowRunResultStopped

__all__ = ["BetaManagedAgentsWorkflowRunResult"]

BetaManagedAgentsWorkflowRunResult: TypeAlias = Annotated[
    Union[
        BetaManagedAgentsWorkflowRunResultCompleted,
        BetaManagedAgentsWorkflowRunResultErrorObject,
        BetaManagedAgentsWorkflowRunResultStopped,
    ],
    PropertyInfo(discriminator="type"),
]
"""How a workflow run ended."""
