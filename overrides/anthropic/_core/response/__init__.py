"""The result of a call, from the parts of an HTTP response: models, pages, lines, raw responses. No I/O."""
