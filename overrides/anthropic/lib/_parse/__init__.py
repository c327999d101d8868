"""Structured outputs: schemas of types, and answers read as values of them."""
