# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Annotated, Literal, Union

from typing_extensions import Required, TypedDict

from anthropic._core.models import PropertyInfo
from anthropic._core.typing_names import Base64FileInput

__all__ = ["Base64PDFSourceParam"]


class Base64PDFSourceParam(TypedDict, total=False):
    """A PDF given in place, as base64."""

    data: Required[Annotated[Union[str, Base64FileInput], PropertyInfo(format="base64")]]
    """The PDF file, in base64."""

    media_type: Required[Literal["application/pdf"]]

    type: Required[Literal["base64"]]
