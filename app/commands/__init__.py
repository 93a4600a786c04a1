"""Commands that are more than a few lines: one module for each."""
