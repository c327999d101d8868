# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Union

from typing_extensions import TypeAlias

from .beta_computer_double_click_input import BetaComputerDoubleClickInput
from .beta_computer_hold_key_input import BetaComputerHoldKeyInput
from .beta_computer_key_input import BetaComputerKeyInput
from .beta_computer_left_click_drag_input import BetaComputerLeftClickDragInput
from .beta_computer_left_click_input import BetaComputerLeftClickInput
from .beta_computer_middle_click_input import BetaComputerMiddleClickInput
from .beta_computer_mouse_move_input import BetaComputerMouseMoveInput
from .beta_computer_right_click_input import BetaComputerRightClickInput
from .beta_computer_scroll_input import BetaComputerScrollInput
from .beta_computer_triple_click_input import BetaComputerTripleClickInput
from .beta_computer_type_input import BetaComputerTypeInput
from .beta_computer_wait_input import BetaComputerWaitInput
from .beta_computer_zoom_input import BetaComputerZoomInput

__all__ = ["BetaComputerMemberInput"]

BetaComputerMemberInput: TypeAlias = Union[
    BetaComputerKeyInput,
    BetaComputerHoldKeyInput,
    BetaComputerTypeInput,
    Dict[str, object],
    BetaComputerMouseMoveInput,
    Dict[str, object],
    Dict[str, object],
    BetaComputerLeftClickInput,
    BetaComputerLeftClickDragInput,
    BetaComputerRightClickInput,
    BetaComputerMiddleClickInput,
    BetaComputerDoubleClickInput,
    BetaComputerTripleClickInput,
    BetaComputerScrollInput,
    BetaComputerWaitInput,
    Dict[str, object],
    BetaComputerZoomInput,
]
"""Arguments of a call to a computer tool; which fields there are depends on the tool."""
