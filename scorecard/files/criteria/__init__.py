"""criteria.yaml becomes `Criteria`, with every problem at once and its line.

The face is `load.load_criteria`. `keys` and `question_keys` name and document each key; `checks` and the modules beside
it find what no single key can be blamed for.
"""
