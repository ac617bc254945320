"""A questionnaire that a company uses already -> criteria, with what was not sure; `found` is its face."""
