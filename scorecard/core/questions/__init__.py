"""The types of questions, one module each: what a cell means, what it is worth, what a step is, what keeps its meaning.

`types` knows which module is whose; `understand` holds what they share.
"""
