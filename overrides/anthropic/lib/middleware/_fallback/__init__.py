"""What to ask another model after one refused, and how the answers of both become one.

Decisions only: requests are sent, and responses are read, elsewhere.
"""
