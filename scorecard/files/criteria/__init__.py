"""criteria.yaml becomes `Criteria`, with every problem at once and its line.

The face is `load.load_criteria`. `keys` names and documents each key, `checks` and `contradictions` find what no single
key can be blamed for.
"""
