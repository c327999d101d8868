# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAlias

__all__ = ["BetaAnalyticsActorType"]

BetaAnalyticsActorType: TypeAlias = Literal[
    "api_actor", "federated_actor", "service_account_actor", "user_actor"
]
"""Kind of actor that caused usage: an API key (`api_actor`), a federated identity, a service account or a
user.
"""
