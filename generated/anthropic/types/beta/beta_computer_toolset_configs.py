# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaComputerToolsetConfigs"]


class BetaComputerToolsetConfigs(BaseModel):
    """Settings for the tools of the computer family, one field per tool.

    A field that is left out or null leaves the tool at its defaults.
    """

    cursor_position: Optional[beta_types.BetaComputerCursorPositionConfig] = None

    double_click: Optional[beta_types.BetaComputerDoubleClickConfig] = None

    hold_key: Optional[beta_types.BetaComputerHoldKeyConfig] = None

    key: Optional[beta_types.BetaComputerKeyConfig] = None

    left_click: Optional[beta_types.BetaComputerLeftClickConfig] = None

    left_click_drag: Optional[beta_types.BetaComputerLeftClickDragConfig] = None

    left_mouse_down: Optional[beta_types.BetaComputerLeftMouseDownConfig] = None

    left_mouse_up: Optional[beta_types.BetaComputerLeftMouseUpConfig] = None

    middle_click: Optional[beta_types.BetaComputerMiddleClickConfig] = None

    mouse_move: Optional[beta_types.BetaComputerMouseMoveConfig] = None

    right_click: Optional[beta_types.BetaComputerRightClickConfig] = None

    screenshot: Optional[beta_types.BetaComputerScreenshotConfig] = None

    scroll: Optional[beta_types.BetaComputerScrollConfig] = None

    triple_click: Optional[beta_types.BetaComputerTripleClickConfig] = None

    type: Optional[beta_types.BetaComputerTypeConfig] = None

    wait: Optional[beta_types.BetaComputerWaitConfig] = None

    zoom: Optional[beta_types.BetaComputerZoomConfig] = None
