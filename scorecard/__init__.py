"""Ranks vendors by how well they fit the way a company treats its customers, beside what they cost."""

__version__ = "0.1.0"
