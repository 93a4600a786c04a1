"""Tests of the whole thing as readers meet it: in a browser, against a started server."""
