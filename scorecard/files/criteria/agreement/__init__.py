"""What must agree between the parts of criteria that are complete in themselves; the face is `checks.disagreements`."""
