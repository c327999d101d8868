"""The parts of an HTTP request, from the arguments of a call: URL, headers, query, body. No I/O."""
