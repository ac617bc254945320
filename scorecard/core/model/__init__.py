"""The types that cross a stage: frozen, without a word of any language, `None` where something is missing.

A module for each thing that people speak of: criteria and kinds of questions, responses, KPIs, reviews, scorecards,
rankings with standings and findings.
"""
