"""The life of one request as a generator: steps out, outcomes in; when to retry, redirect, log and raise. No I/O."""
