# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import Required, TypedDict

__all__ = ["BetaSelfHostedConfigParams"]


class BetaSelfHostedConfigParams(TypedDict, total=False):
    """Runs tools on machines of your own: sessions put their work in a queue, and workers that you run poll
    it.
    """

    type: Required[Literal["self_hosted"]]
