"""What the core found out for a reader (core/insight), worded: one module an insight, under the same name.

Nothing is decided here but how much of it is said, and in which words.
"""
