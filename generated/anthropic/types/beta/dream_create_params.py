# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Iterable, List, Optional, Union

from typing_extensions import Required, TypeAlias, TypedDict

from anthropic import types
from anthropic._core.models import PropertyInfo
from anthropic.types import beta as beta_types

from .beta_dream_model_config_param import BetaDreamModelConfigParam

__all__ = ["DreamCreateParams", "Model"]

Model: TypeAlias = Union[str, BetaDreamModelConfigParam]
"""The model a dream is to use: just its ID, or an object with further settings."""


class DreamCreateParams(TypedDict, total=False):
    inputs: Required[Iterable[beta_types.BetaDreamInputParam]]
    """What the dream works from: a memory store to improve, and sessions to learn from."""

    model: Required[Model]
    """Model that does the work: its ID, or an object that also sets the speed."""

    instructions: Optional[str]
    """What the dream should pay attention to, in plain words, such as topics to keep or how to name paths. At
    most 4,096 characters.
    """

    output_behavior: beta_types.BetaOutputBehaviorParam
    """Where the result goes. A new memory store by default."""

    betas: Annotated[List[types.AnthropicBetaParam], PropertyInfo(alias="anthropic-beta")]
    """Names of the beta features to switch on for this request. Several are sent in one header, separated by
    commas.
    """

    workspace_id: Annotated[str, PropertyInfo(alias="anthropic-workspace-id")]
    """ID of the workspace that the request is made in."""
