# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .beta_managed_agents_system_message_event_params import BetaManagedAgentsSystemMessageEventParams
from .beta_managed_agents_user_custom_tool_result_event_params import (
    BetaManagedAgentsUserCustomToolResultEventParams,
)
from .beta_managed_agents_user_define_outcome_event_params import (
    BetaManagedAgentsUserDefineOutcomeEventParams,
)
from .beta_managed_agents_user_interrupt_event_params import BetaManagedAgentsUserInterruptEventParams
from .beta_managed_agents_user_message_event_params import BetaManagedAgentsUserMessageEventParams
from .beta_managed_agents_user_tool_confirmation_event_params import (
    BetaManagedAgentsUserToolConfirmationEventParams,
)
from .beta_managed_agents_user_tool_result_event_params import BetaManagedAgentsUserToolResultEventParams

__all__ = ["BetaManagedAgentsEventParams"]

BetaManagedAgentsEventParams: TypeAlias = Union[
    BetaManagedAgentsUserMessageEventParams,
    BetaManagedAgentsUserInterruptEventParams,
    BetaManagedAgentsUserToolConfirmationEventParams,
    BetaManagedAgentsUserCustomToolResultEventParams,
    BetaManagedAgentsUserDefineOutcomeEventParams,
    BetaManagedAgentsUserToolResultEventParams,
    BetaManagedAgentsSystemMessageEventParams,
]
"""An event to send to a session.

- `user.message`: text, images or documents for the agent
- `user.interrupt`: stop the agent in the midst of its work
- `user.tool_confirmation`: allow or refuse a call that asks for it
- `user.custom_tool_result`: what a custom tool returned
- `user.tool_result`: what a built-in tool returned that you ran yourself
- `user.define_outcome`: a result to work towards, which is graded
- `system.message`: instructions that carry the weight of the system prompt
"""
