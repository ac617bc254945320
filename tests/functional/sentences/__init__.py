"""Whether what a reader is told is true: random campaigns, what each sentence says applied to them, and ranked again.

`python -m tests.functional.sentences 500` goes through so many campaigns and counts; `--help` says how. What is true is
found by scoring and ranking alone, in memory (`by_core`) or by the command from real files (`by_files`).
"""
