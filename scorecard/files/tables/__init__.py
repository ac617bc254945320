"""The buyer's tables on the disk: vendors, KPIs and reviews, as .csv or as workbooks.

Its face is `every`, with a `load_` function a table. `rows` reads a file of any kind as cells that know where they
stand, `columns` finds those with names of ours; what is wrong is told in the language of the campaign.
"""
