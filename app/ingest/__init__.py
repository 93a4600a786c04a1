"""Ingest: carries what arrives into the archive."""
