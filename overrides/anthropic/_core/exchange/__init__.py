"""One request as a generator: steps out, outcomes in; when to retry, redirect, log, raise. No I/O."""
