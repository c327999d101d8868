"""Run the fake API as a program, until it is interrupted or terminated."""

from __future__ import annotations

import argparse
import signal
import time
from typing import Optional, Sequence

from . import FakeAnthropic


def main(arguments: Optional[Sequence[str]] = None) -> None:
    """Listen, print the environment a client needs, then a line for each request."""
    parser = argparse.ArgumentParser(prog="python -m anthropic.testing", description=__doc__)
    parser.add_argument(
        "--port", type=int, default=8083, help="port on loopback, 0 for a free one (default 8083)"
    )
    parser.add_argument("--reply", help="what every message says; by default it repeats what was said")
    parser.add_argument("--lax", action="store_true", help="answer requests that the API would refuse, too")
    parser.add_argument("--quiet", action="store_true", help="print no line for each request")
    chosen = parser.parse_args(arguments)
    # Shells make background programs ignore SIGINT; they are ended by SIGTERM.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with FakeAnthropic(port=chosen.port, default_reply=chosen.reply, validate=not chosen.lax) as fake:
        print(f"export ANTHROPIC_BASE_URL={fake.base_url} ANTHROPIC_API_KEY=test-key", flush=True)
        seen = 0
        try:
            while True:
                time.sleep(0.2)
                requests = fake.requests[seen:]
                seen += len(requests)
                for request in () if chosen.quiet else requests:
                    print(request.method, request.target, request.request_id, flush=True)
        except KeyboardInterrupt:
            pass


if __name__ == "__main__":
    main()
