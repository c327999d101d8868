"""From the arguments of a call to the parts of an HTTP request: URL, headers, query, body. No I/O."""
