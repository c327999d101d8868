# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic import types

__all__ = ["ComputerToolsetConfigsParam"]


class ComputerToolsetConfigsParam(TypedDict, total=False):
    """Settings for the tools of the computer family, one field per tool.

    A field that is left out or null leaves the tool at its defaults.
    """

    cursor_position: Optional[types.ComputerCursorPositionConfigParam]

    double_click: Optional[types.ComputerDoubleClickConfigParam]

    hold_key: Optional[types.ComputerHoldKeyConfigParam]

    key: Optional[types.ComputerKeyConfigParam]

    left_click: Optional[types.ComputerLeftClickConfigParam]

    left_click_drag: Optional[types.ComputerLeftClickDragConfigParam]

    left_mouse_down: Optional[types.ComputerLeftMouseDownConfigParam]

    left_mouse_up: Optional[types.ComputerLeftMouseUpConfigParam]

    middle_click: Optional[types.ComputerMiddleClickConfigParam]

    mouse_move: Optional[types.ComputerMouseMoveConfigParam]

    right_click: Optional[types.ComputerRightClickConfigParam]

    screenshot: Optional[types.ComputerScreenshotConfigParam]

    scroll: Optional[types.ComputerScrollConfigParam]

    triple_click: Optional[types.ComputerTripleClickConfigParam]

    type: Optional[types.ComputerTypeConfigParam]

    wait: Optional[types.ComputerWaitConfigParam]

    zoom: Optional[types.ComputerZoomConfigParam]
