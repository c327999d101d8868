# Generated from openapi.yaml. Do not edit.
from __future__ import annotations

from typing import Literal, Optional

from typing_extensions import TypedDict

from anthropic._core.typing_names import SequenceNotStr

__all__ = ["BetaPackagesParams"]


class BetaPackagesParams(TypedDict, total=False):
    """Packages to install in a cloud container, by package manager.

    An entry may name a version, in the notation of its package manager, such as
    `package==1.0.0` for `pip`; the newest is installed otherwise. Make sure yourself that
    package and version exist.
    """

    apt: Optional[SequenceNotStr[str]]
    """System packages, installed with `apt`."""

    cargo: Optional[SequenceNotStr[str]]
    """Rust crates, installed with `cargo`."""

    gem: Optional[SequenceNotStr[str]]
    """Ruby gems, installed with `gem`."""

    go: Optional[SequenceNotStr[str]]
    """Go modules, installed with `go`."""

    npm: Optional[SequenceNotStr[str]]
    """JavaScript packages, installed with `npm`."""

    pip: Optional[SequenceNotStr[str]]
    """Python packages, installed with `pip`."""

    type: Literal["packages"]
