# Generated from codegen/sdk.yaml. Do not edit.
"""Re-export the helpers that read a directory for an upload, under the module path of the official
package.
"""

from anthropic.lib._resources._async.directory_files import async_files_from_dir
from anthropic.lib._resources.directory import files_from_dir

__all__ = [
    "async_files_from_dir",
    "files_from_dir",
]
