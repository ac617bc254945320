"""The types of questions, one module each; `types` knows which is whose, `understand` holds what they share."""
