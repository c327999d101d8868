# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Union

from typing_extensions import TypeAlias

from .computer_double_click_input import ComputerDoubleClickInput
from .computer_hold_key_input import ComputerHoldKeyInput
from .computer_key_input import ComputerKeyInput
from .computer_left_click_drag_input import ComputerLeftClickDragInput
from .computer_left_click_input import ComputerLeftClickInput
from .computer_middle_click_input import ComputerMiddleClickInput
from .computer_mouse_move_input import ComputerMouseMoveInput
from .computer_right_click_input import ComputerRightClickInput
from .computer_scroll_input import ComputerScrollInput
from .computer_triple_click_input import ComputerTripleClickInput
from .computer_type_input import ComputerTypeInput
from .computer_wait_input import ComputerWaitInput
from .computer_zoom_input import ComputerZoomInput

__all__ = ["ComputerMemberInput"]

ComputerMemberInput: TypeAlias = Union[
    ComputerKeyInput,
    ComputerHoldKeyInput,
    ComputerTypeInput,
    Dict[str, object],
    ComputerMouseMoveInput,
    Dict[str, object],
    Dict[str, object],
    ComputerLeftClickInput,
    ComputerLeftClickDragInput,
    ComputerRightClickInput,
    ComputerMiddleClickInput,
    ComputerDoubleClickInput,
    ComputerTripleClickInput,
    ComputerScrollInput,
    ComputerWaitInput,
    Dict[str, object],
    ComputerZoomInput,
]
"""Arguments of a call to a computer tool; which fields there are depends on the tool."""
