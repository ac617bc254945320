"""What it means: what is asked, what was answered, what that is worth, and what a reader is told of it.

Pure: it opens no file, knows no library but numpy, and returns codes and data instead of sentences.
"""
