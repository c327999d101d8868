"""Cookies that cost nothing where there are none.

After every response httpx copies the headers of its request for the cookie jar of the standard library,
header by header, which is a tenth of a whole request; the API sets no cookies.
"""

from __future__ import annotations

import httpx


class LazyCookies(httpx.Cookies):
    """`httpx.Cookies` that look at a response only if it sets one."""

    def extract_cookies(self, response: httpx.Response) -> None:
        """Store the cookies that a response sets."""
        if "set-cookie" in response.headers:
            super().extract_cookies(response)
