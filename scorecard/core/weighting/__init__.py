"""Weights that a committee agrees on: what is weighed, what members make of it, and how far they agree."""
