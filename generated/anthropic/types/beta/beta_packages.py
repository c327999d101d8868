# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import List, Literal, Optional

from anthropic._core.models import BaseModel

__all__ = ["BetaPackages"]


class BetaPackages(BaseModel):
    """Packages that a cloud container holds beyond the preinstalled software, by package manager."""

    apt: List[str]
    """System packages, installed with `apt`."""

    cargo: List[str]
    """Rust crates, installed with `cargo`."""

    gem: List[str]
    """Ruby gems, installed with `gem`."""

    go: List[str]
    """Go modules, installed with `go`."""

    npm: List[str]
    """JavaScript packages, installed with `npm`."""

    pip: List[str]
    """Python packages, installed with `pip`."""

    type: Optional[Literal["packages"]] = None
