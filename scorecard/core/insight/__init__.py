"""What a reader is told of a ranking, as data without words.

The face is `insights.insights`: from a ranking to the decision, why, what it costs, how sure it is and what to settle
of each lot, and what concerns each vendor. The report, the terminal and ranking.json word the same data.
"""
