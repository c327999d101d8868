# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal

from anthropic._core.models import BaseModel

__all__ = ["EmailDomainNotAllowedErrorDetails"]


class EmailDomainNotAllowedErrorDetails(BaseModel):
    """The domain of the email address is not allowed."""

    error_code: Literal["email_domain_not_allowed"]
