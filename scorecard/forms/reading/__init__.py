"""A questionnaire that came back is read.

`read.py` finds the rows and `answers.py` understands them; `provenance.py` says for whom it was made, `statement.py`
who states the answers, and `outside.py` what a person wrote elsewhere. `repair.py` mends what other programs lost.
"""
