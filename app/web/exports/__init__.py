"""Listings of articles in other clothes: one module for each format, and one table of them all."""

#: What the formats of ``table`` are asked for by, in its order, for those who ask before they load them.
EXTENSIONS = ("csv", "jsonl", "md", "bib", "ris", "csl.json", "atom", "feed.json")
