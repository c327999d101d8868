# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional, Union

from typing_extensions import TypedDict

from anthropic.types import organization as organization_types

__all__ = ["DataResidencyUpdateConfigParam"]


class DataResidencyUpdateConfigParam(TypedDict, total=False):
    """New settings for where models run for a workspace. Where its data is kept cannot be changed."""

    allowed_inference_geos: Union[List[organization_types.AllowedInferenceGeo], Literal["unrestricted"], None]
    """Where models may run for requests of the workspace: a list of regions, or `unrestricted`. Unchanged
    when left out or null.
    """

    default_inference_geo: Optional[Literal["global", "us"]]
    """Where models run for a request that does not say so (`inference_geo`): in the US only, or anywhere
    (`global`). Unchanged when left out or null.
    """
