"""criteria.yaml becomes `Criteria` (the face is `load.load_criteria`), with every problem at once and its line."""
