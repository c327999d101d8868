"""Python client for the Claude API.

Public names load on first use, so `import anthropic` costs next to nothing.
"""

import os as _os

_root = _os.path.dirname(_os.path.dirname(_os.path.dirname(__file__)))
if _os.path.exists(_os.path.join(_root, "openapi.yaml")):
    # In a checkout the package lives in two source roots; a wheel has them merged.
    __path__ = [_os.path.join(_root, _part, "anthropic") for _part in ("overrides", "generated")]

from ._version import __title__, __version__

__all__ = ["__title__", "__version__"]
