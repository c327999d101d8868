"""The return value of an async list method: awaited, its first page; iterated, the items of all pages."""

from __future__ import annotations

from anthropic._concurrency.aio import AsyncPaginator

__all__ = ["AsyncPaginator"]
