# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Dict, Literal

from typing_extensions import Required, TypedDict

__all__ = ["JSONOutputFormatParam"]


class JSONOutputFormatParam(TypedDict, total=False):
    """Makes the model answer with JSON that is valid by a JSON schema."""

    schema: Required[Dict[str, object]]
    """JSON schema of the answer. Objects need `additionalProperties: false`, and a few keywords, such as
    bounds on numbers, are not supported.
    """

    type: Required[Literal["json_schema"]]
