# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Union

from typing_extensions import TypeAlias

from .container_params import ContainerParams

__all__ = ["MessageCreateParamsContainerParam"]

MessageCreateParamsContainerParam: TypeAlias = Union[ContainerParams, str]
"""Container in which server tools run code: the ID of an existing one to continue there, or an object that
also names the skills to load. A new container is made when left out.
"""
