"""Re-export models and request options under the module path of the official package."""

from ._core.models import BaseModel, GenericModel, construct_type
from ._core.request.options import FinalRequestOptions

__all__ = ["BaseModel", "FinalRequestOptions", "GenericModel", "construct_type"]
