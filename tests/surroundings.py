"""The environment as it was before the tests tidied it, for programs that fetch something."""

from __future__ import annotations

import os
from typing import Dict

__all__ = ["OUTSIDE"]

OUTSIDE: Dict[str, str] = dict(os.environ)
