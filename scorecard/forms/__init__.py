"""The vendor's side: a questionnaire as a workbook, written and read back.

The faces are `plan.plan` (which row asks what; `layout` is the only owner of where that stands), `write.write_master`,
`stamp.stamp` (a copy for each vendor), `reading.provenance.read_identity` (who a workbook was made for) and
`reading.read.read_answers`.
"""
