# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaManagedAgentsScheduleParams"]


class BetaManagedAgentsScheduleParams(TypedDict, total=False):
    """When a deployment is to start runs by itself."""

    expression: Required[str]
    """Five fields for minute, hour, day of the month, month and weekday: `0 9 * * 1-5` is
    nine o'clock from Monday to Friday. Sunday is 0 or 7. At most 256 characters.

    Extensions of cron are not supported: no fields for seconds or years, no `L`, `W`, `#` or
    `?`, and no names such as `@daily`.
    """

    timezone: Required[str]
    """Time zone in which `expression` is read, by its name in the IANA database, such as `Europe/Berlin`.
    Times are those that a clock on the wall shows there.
    """

    type: Required[Literal["cron"]]
