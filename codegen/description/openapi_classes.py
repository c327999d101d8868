"""Loads openapi-python-client's OpenAPI classes without the rest of it.

The package's `__init__` loads its own generator with httpx and trio, which takes longer than loading all that
is used here. So the package stands in for itself, unexecuted, while its `schema` is imported; whoever imports
the package afterwards gets all of it.
"""

from __future__ import annotations

import sys
from importlib.util import find_spec, module_from_spec

_PACKAGE = "openapi_python_client"
_spec = None if _PACKAGE in sys.modules else find_spec(_PACKAGE)
if _spec is not None:
    sys.modules[_PACKAGE] = module_from_spec(_spec)
try:
    from openapi_python_client.schema.openapi_schema_pydantic import (
        MediaType,
        OpenAPI,
        Operation,
        Parameter,
        PathItem,
        Reference,
        RequestBody,
        Response,
        Schema,
    )
    from openapi_python_client.schema.untrusted_string import UntrustedString
finally:
    if _spec is not None:
        del sys.modules[_PACKAGE]

__all__ = [
    "MediaType",
    "OpenAPI",
    "Operation",
    "Parameter",
    "PathItem",
    "Reference",
    "RequestBody",
    "Response",
    "Schema",
    "UntrustedString",
]
