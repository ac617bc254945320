"""The results for other programs: ranking.json, and `scorecard status` as JSON or CSV."""
