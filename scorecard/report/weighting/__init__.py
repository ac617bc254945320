"""The workbooks of `scorecard weights`: what each member of a committee fills in, and what all of them say together."""
