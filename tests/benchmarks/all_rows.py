"""Every row there is, in the order of the table."""

from __future__ import annotations

from tests.benchmarks import rows_data, rows_messages, rows_streams, rows_tools
from tests.benchmarks.rows import ROWS

__all__ = ["ROWS", "rows_data", "rows_messages", "rows_streams", "rows_tools"]
