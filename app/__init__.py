"""Readout: a web dashboard for browsing diplomatic coverage."""
