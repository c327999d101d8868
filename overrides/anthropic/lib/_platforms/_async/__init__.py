"""The I/O that cloud platforms share: asking for tokens while sending."""
