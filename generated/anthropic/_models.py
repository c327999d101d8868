# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export models and request options under the module path of the official package."""

from anthropic._core.models import BaseModel, GenericModel, construct_type
from anthropic._core.request.options import FinalRequestOptions

__all__ = [
    "BaseModel",
    "FinalRequestOptions",
    "GenericModel",
    "construct_type",
]
