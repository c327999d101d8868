"""Middleware that is ready to use."""

from ._async.refusal_middleware import BetaFallbackState, BetaRefusalFallbackMiddleware
from ._fallback.chain import DEFAULT_BETAS

__all__ = ["DEFAULT_BETAS", "BetaFallbackState", "BetaRefusalFallbackMiddleware"]
