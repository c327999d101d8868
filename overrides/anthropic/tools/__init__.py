"""Re-export the tools that the API defines, ready to be passed to a tool runner."""

from .memory import *
from .memory import __all__ as __all__
