# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from typing_extensions import TypedDict

from anthropic.types import organization as organization_types

__all__ = ["DataResidencyCreateConfigParam"]


class DataResidencyCreateConfigParam(TypedDict, total=False):
    """Where data of a new workspace is to be kept and where models may run for it."""

    allowed_inference_geos: Union[List[organization_types.AllowedInferenceGeo], Literal["unrestricted"], None]
    """Where models may run for requests of the workspace: a list of regions, or `unrestricted`. The default
    applies when left out or null.
    """

    default_inference_geo: Optional[Literal["global", "us"]]
    """Where models run for a request that does not say so (`inference_geo`): in the US only, or anywhere
    (`global`). The default applies when left out or null.
    """

    workspace_geo: Optional[Literal["us"]]
    """Where data of the workspace is kept at rest. A default applies when left out or null; cannot be changed
    afterwards.
    """
