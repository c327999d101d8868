# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing_extensions import TypeAlias

from .beta_managed_agents_organization_disabled_run_error import BetaManagedAgentsOrganizationDisabledRunError

__all__ = ["BetaManagedAgentsOrganizationDisabledRunErrorObject"]

BetaManagedAgentsOrganizationDisabledRunErrorObject: TypeAlias = BetaManagedAgentsOrganizationDisabledRunError
