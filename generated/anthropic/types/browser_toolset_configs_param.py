# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from typing_extensions import TypedDict

from anthropic import types

__all__ = ["BrowserToolsetConfigsParam"]


class BrowserToolsetConfigsParam(TypedDict, total=False):
    """Settings for the tools of the browser family, one field per tool.

    A field that is left out or null leaves the tool at its defaults.
    """

    close_tab: Optional[types.BrowserCloseTabConfigParam]

    double_click: Optional[types.BrowserDoubleClickConfigParam]

    file_upload: Optional[types.BrowserFileUploadConfigParam]

    find: Optional[types.BrowserFindConfigParam]

    form_input: Optional[types.BrowserFormInputConfigParam]

    get_page_text: Optional[types.BrowserGetPageTextConfigParam]

    hold_key: Optional[types.BrowserHoldKeyConfigParam]

    hover: Optional[types.BrowserHoverConfigParam]

    javascript_exec: Optional[types.BrowserJavascriptExecConfigParam]

    key: Optional[types.BrowserKeyConfigParam]

    left_click: Optional[types.BrowserLeftClickConfigParam]

    left_click_drag: Optional[types.BrowserLeftClickDragConfigParam]

    left_mouse_down: Optional[types.BrowserLeftMouseDownConfigParam]

    left_mouse_up: Optional[types.BrowserLeftMouseUpConfigParam]

    list_tabs: Optional[types.BrowserListTabsConfigParam]

    middle_click: Optional[types.BrowserMiddleClickConfigParam]

    mouse_move: Optional[types.BrowserMouseMoveConfigParam]

    navigate: Optional[types.BrowserNavigateConfigParam]

    new_tab: Optional[types.BrowserNewTabConfigParam]

    read_console: Optional[types.BrowserReadConsoleConfigParam]

    read_network: Optional[types.BrowserReadNetworkConfigParam]

    read_page: Optional[types.BrowserReadPageConfigParam]

    right_click: Optional[types.BrowserRightClickConfigParam]

    screenshot: Optional[types.BrowserScreenshotConfigParam]

    scroll: Optional[types.BrowserScrollConfigParam]

    scroll_to: Optional[types.BrowserScrollToConfigParam]

    switch_tab: Optional[types.BrowserSwitchTabConfigParam]

    triple_click: Optional[types.BrowserTripleClickConfigParam]

    type: Optional[types.BrowserTypeConfigParam]

    wait: Optional[types.BrowserWaitConfigParam]

    zoom: Optional[types.BrowserZoomConfigParam]
