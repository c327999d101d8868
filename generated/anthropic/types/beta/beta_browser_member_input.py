# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Union

from typing_extensions import TypeAlias

from .beta_browser_close_tab_input import BetaBrowserCloseTabInput
from .beta_browser_double_click_input import BetaBrowserDoubleClickInput
from .beta_browser_file_upload_input import BetaBrowserFileUploadInput
from .beta_browser_find_input import BetaBrowserFindInput
from .beta_browser_form_input_input import BetaBrowserFormInputInput
from .beta_browser_get_page_text_input import BetaBrowserGetPageTextInput
from .beta_browser_hold_key_input import BetaBrowserHoldKeyInput
from .beta_browser_hover_input import BetaBrowserHoverInput
from .beta_browser_javascript_exec_input import BetaBrowserJavascriptExecInput
from .beta_browser_key_input import BetaBrowserKeyInput
from .beta_browser_left_click_drag_input import BetaBrowserLeftClickDragInput
from .beta_browser_left_click_input import BetaBrowserLeftClickInput
from .beta_browser_left_mouse_down_input import BetaBrowserLeftMouseDownInput
from .beta_browser_left_mouse_up_input import BetaBrowserLeftMouseUpInput
from .beta_browser_middle_click_input import BetaBrowserMiddleClickInput
from .beta_browser_mouse_move_input import BetaBrowserMouseMoveInput
from .beta_browser_navigate_input import BetaBrowserNavigateInput
from .beta_browser_read_console_input import BetaBrowserReadConsoleInput
from .beta_browser_read_network_input import BetaBrowserReadNetworkInput
from .beta_browser_read_page_input import BetaBrowserReadPageInput
from .beta_browser_right_click_input import BetaBrowserRightClickInput
from .beta_browser_screenshot_input import BetaBrowserScreenshotInput
from .beta_browser_scroll_input import BetaBrowserScrollInput
from .beta_browser_scroll_to_input import BetaBrowserScrollToInput
from .beta_browser_switch_tab_input import BetaBrowserSwitchTabInput
from .beta_browser_triple_click_input import BetaBrowserTripleClickInput
from .beta_browser_type_input import BetaBrowserTypeInput
from .beta_browser_wait_input import BetaBrowserWaitInput
from .beta_browser_zoom_input import BetaBrowserZoomInput

__all__ = ["BetaBrowserMemberInput"]

BetaBrowserMemberInput: TypeAlias = Union[
    BetaBrowserNavigateInput,
    Dict[str, object],
    Dict[str, object],
    BetaBrowserSwitchTabInput,
    BetaBrowserCloseTabInput,
    BetaBrowserReadPageInput,
    BetaBrowserGetPageTextInput,
    BetaBrowserReadConsoleInput,
    BetaBrowserReadNetworkInput,
    BetaBrowserFindInput,
    BetaBrowserFormInputInput,
    BetaBrowserFileUploadInput,
    BetaBrowserScrollToInput,
    BetaBrowserScreenshotInput,
    BetaBrowserZoomInput,
    BetaBrowserLeftClickInput,
    BetaBrowserRightClickInput,
    BetaBrowserMiddleClickInput,
    BetaBrowserDoubleClickInput,
    BetaBrowserTripleClickInput,
    BetaBrowserHoverInput,
    BetaBrowserLeftClickDragInput,
    BetaBrowserLeftMouseDownInput,
    BetaBrowserLeftMouseUpInput,
    BetaBrowserMouseMoveInput,
    BetaBrowserScrollInput,
    BetaBrowserTypeInput,
    BetaBrowserKeyInput,
    BetaBrowserHoldKeyInput,
    BetaBrowserWaitInput,
    BetaBrowserJavascriptExecInput,
]
"""Arguments of a call to a browser tool; which fields there are depends on the tool."""
