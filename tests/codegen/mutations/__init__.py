"""Descriptions changed at random: nothing is lost, and what is refused is refused with a reason."""
