"""Python client for the Claude API.

Public names load on first use, so `import anthropic` costs next to nothing.
"""

import os as _os

_root = _os.path.dirname(_os.path.dirname(_os.path.dirname(__file__)))
if _os.path.exists(_os.path.join(_root, "openapi.yaml")):
    # In a checkout the package lives in two source roots; a wheel has them merged. It is done here and not by
    # pkgutil.extend_path(__path__, __name__), which costs an import; editors look for those words.
    __path__ = [_os.path.join(_root, _part, "anthropic") for _part in ("overrides", "generated")]

from anthropic._core.lazy import attach as _attach
from anthropic._version import __title__ as __title__
from anthropic._version import __version__ as __version__

# Checkers take this name for the one in `typing`, which would cost more than the rest of this import.
# `bool()`, as what completes names in notebooks would take a literal for the truth.
TYPE_CHECKING = bool()
if TYPE_CHECKING:
    from anthropic._public import *  # pyright: ignore[reportWildcardImportFromLibrary]  # its own
else:
    # Hidden from checkers, for which a misspelt name has to stay an error.
    from anthropic._public import NAMES as _NAMES

    _MODULES = (
        "_base_client _client _compat _constants _exceptions _files _legacy_response _middleware _models _qs"
        " _request _resource _response _streaming _types _utils lib pagination resources testing tools types"
    )
    __all__ = ["__title__", "__version__", *_NAMES]
    __getattr__, __dir__ = _attach(
        __name__, {**_NAMES, **{_module: f"{_module}:" for _module in _MODULES.split()}}
    )
