"""Pages: one address, one module, one template, one test file."""
