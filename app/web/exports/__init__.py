"""Listings of articles in other clothes: one module for each format, and one table of them all."""
