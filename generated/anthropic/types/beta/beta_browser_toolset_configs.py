# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Optional

from anthropic._core.models import BaseModel
from anthropic.types import beta as beta_types

__all__ = ["BetaBrowserToolsetConfigs"]


class BetaBrowserToolsetConfigs(BaseModel):
    """Settings for the tools of the browser family, one field per tool.

    A field that is left out or null leaves the tool at its defaults.
    """

    close_tab: Optional[beta_types.BetaBrowserCloseTabConfig] = None

    double_click: Optional[beta_types.BetaBrowserDoubleClickConfig] = None

    file_upload: Optional[beta_types.BetaBrowserFileUploadConfig] = None

    find: Optional[beta_types.BetaBrowserFindConfig] = None

    form_input: Optional[beta_types.BetaBrowserFormInputConfig] = None

    get_page_text: Optional[beta_types.BetaBrowserGetPageTextConfig] = None

    hold_key: Optional[beta_types.BetaBrowserHoldKeyConfig] = None

    hover: Optional[beta_types.BetaBrowserHoverConfig] = None

    javascript_exec: Optional[beta_types.BetaBrowserJavascriptExecConfig] = None

    key: Optional[beta_types.BetaBrowserKeyConfig] = None

    left_click: Optional[beta_types.BetaBrowserLeftClickConfig] = None

    left_click_drag: Optional[beta_types.BetaBrowserLeftClickDragConfig] = None

    left_mouse_down: Optional[beta_types.BetaBrowserLeftMouseDownConfig] = None

    left_mouse_up: Optional[beta_types.BetaBrowserLeftMouseUpConfig] = None

    list_tabs: Optional[beta_types.BetaBrowserListTabsConfig] = None

    middle_click: Optional[beta_types.BetaBrowserMiddleClickConfig] = None

    mouse_move: Optional[beta_types.BetaBrowserMouseMoveConfig] = None

    navigate: Optional[beta_types.BetaBrowserNavigateConfig] = None

    new_tab: Optional[beta_types.BetaBrowserNewTabConfig] = None

    read_console: Optional[beta_types.BetaBrowserReadConsoleConfig] = None

    read_network: Optional[beta_types.BetaBrowserReadNetworkConfig] = None

    read_page: Optional[beta_types.BetaBrowserReadPageConfig] = None

    right_click: Optional[beta_types.BetaBrowserRightClickConfig] = None

    screenshot: Optional[beta_types.BetaBrowserScreenshotConfig] = None

    scroll: Optional[beta_types.BetaBrowserScrollConfig] = None

    scroll_to: Optional[beta_types.BetaBrowserScrollToConfig] = None

    switch_tab: Optional[beta_types.BetaBrowserSwitchTabConfig] = None

    triple_click: Optional[beta_types.BetaBrowserTripleClickConfig] = None

    type: Optional[beta_types.BetaBrowserTypeConfig] = None

    wait: Optional[beta_types.BetaBrowserWaitConfig] = None

    zoom: Optional[beta_types.BetaBrowserZoomConfig] = None
