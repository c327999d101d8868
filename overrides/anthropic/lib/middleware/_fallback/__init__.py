"""What to ask another model after a refusal, and how the responses of both become one. No I/O."""
