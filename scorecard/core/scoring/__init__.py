"""From answers and KPI values to a scorecard: the face is `score.score_vendor`; the formulas are in docs/scoring.md."""
