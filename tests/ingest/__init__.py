"""Tests of the ingest floor."""
