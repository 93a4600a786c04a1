"""Readout in wikis that are not ours: real ones, started for the tests and ended with them."""
