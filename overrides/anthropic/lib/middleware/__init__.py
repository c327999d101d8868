"""Middleware that is ready to use: `BetaRefusalFallbackMiddleware`, which asks other models after a
refusal."""

from ._async.refusal_middleware import BetaFallbackState, BetaRefusalFallbackMiddleware
from ._fallback.chain import DEFAULT_BETAS

__all__ = ["DEFAULT_BETAS", "BetaFallbackState", "BetaRefusalFallbackMiddleware"]
