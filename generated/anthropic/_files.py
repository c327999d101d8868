# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the helpers for file uploads under the module path of the official package."""

from anthropic._concurrency.file_reading import file_from_path
from anthropic._core.request.files import assert_is_file_content, is_base64_file_input, is_file_content

__all__ = [
    "assert_is_file_content",
    "file_from_path",
    "is_base64_file_input",
    "is_file_content",
]
