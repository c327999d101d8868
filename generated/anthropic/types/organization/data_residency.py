# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Union

from anthropic._core.models import BaseModel
from anthropic.types import organization as organization_types

__all__ = ["DataResidency"]


class DataResidency(BaseModel):
    """Where data of a workspace is kept and where models run for it."""

    allowed_inference_geos: Union[List[organization_types.AllowedInferenceGeo], Literal["unrestricted"]]
    """Where models may run for requests of the workspace: a list of regions, or `unrestricted`."""

    default_inference_geo: Literal["global", "us"]
    """Where models run for a request that does not say so (`inference_geo`): in the US only, or anywhere
    (`global`).
    """

    workspace_geo: Literal["us"]
    """Where data of the workspace is kept at rest."""
