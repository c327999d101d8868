# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, List, Literal, Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaToolComputerUse20241022"]


class BetaToolComputerUse20241022(BaseModel):
    """A desktop that the model operates by screenshots, mouse and keyboard; you carry the actions out. First
    version, with the basic actions.
    """

    display_height_px: int
    """Height of the screen, in pixels. Coordinates of the model refer to a screen of this size, so
    screenshots should have it too.
    """

    display_width_px: int
    """Width of the screen, in pixels. Coordinates of the model refer to a screen of this size, so screenshots
    should have it too.
    """

    name: Literal["computer"]
    """Name by which the model calls the tool; cannot be chosen."""

    type: Literal["computer_20241022"]

    allowed_callers: Optional[
        List[
            Literal["direct", "code_execution_20250825", "code_execution_20260120", "code_execution_20260521"]
        ]
    ] = None
    """Who may call the tool: the model itself (`direct`), or code that runs in a code execution tool of the
    given version. The default is `direct`.
    """

    cache_control: Optional[beta_types.BetaCacheControlEphemeral] = None
    """Caches the prompt up to and including this tool definition."""

    defer_loading: Optional[bool] = None
    """Keeps the definition out of the context until a tool search finds it. Saves context where there are
    many tools.
    """

    display_number: Optional[int] = None
    """Which display to use, counted from 0, where X11 has several. Null or left out otherwise."""

    input_examples: Optional[List[Dict[str, object]]] = None
    """Inputs that show the model how to call the tool. Each has to fit the schema of the input."""

    strict: Optional[bool] = None
    """Guarantees that name and input of each call are valid by the schema, at the cost of some limits to that
    schema.
    """
