"""Builds the C side: header to cffi declarations, emitted C, version script."""
