"""One request as a generator of steps: when to retry, redirect, log and raise. No I/O."""
