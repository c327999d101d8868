"""From the parts of an HTTP response to what a call returns: models, pages, lines, raw responses. No I/O."""
