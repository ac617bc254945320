"""From answers and KPI values to a scorecard: points, weights, contributions and bounds.

The face is `score.score_vendor`; the formulas are in docs/scoring.md.
"""
