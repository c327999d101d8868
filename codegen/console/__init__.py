"""What a person sees of a run: progress, summary, lines to paste."""
