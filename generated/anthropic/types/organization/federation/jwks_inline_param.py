# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Iterable, Literal

from typing_extensions import Required, TypedDict

__all__ = ["JWKSInlineParam"]


class JWKSInlineParam(TypedDict, total=False):
    """The keys are listed here and not fetched."""

    keys: Required[Iterable[Dict[str, object]]]
    """Public keys, each a JSON Web Key (JWK)."""

    type: Required[Literal["inline"]]
