"""Who is ranked, in which order, and what a reader should know of it.

The face is `dossier.rank_dossier`: from everything known of the vendors to the ranking of each lot. Also which of
several files counts, how far vendors have answered, and what was changed since sending.
"""
