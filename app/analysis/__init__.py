"""Analysis: words in, findings out. No database, no network, no clock, no files."""
