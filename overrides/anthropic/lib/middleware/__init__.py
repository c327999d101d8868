"""Middleware that is ready to use."""

from anthropic._async.refusal_middleware import BetaFallbackState, BetaRefusalFallbackMiddleware
from anthropic._core.fallback.chain import DEFAULT_BETAS

__all__ = ["DEFAULT_BETAS", "BetaFallbackState", "BetaRefusalFallbackMiddleware"]
