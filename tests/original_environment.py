"""The environment before the tests tidied it, for programs that fetch something."""

from __future__ import annotations

import os
from typing import Dict

__all__ = ["ORIGINAL_ENVIRONMENT"]

ORIGINAL_ENVIRONMENT: Dict[str, str] = dict(os.environ)
