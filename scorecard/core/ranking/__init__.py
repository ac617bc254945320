"""Who is ranked, in which order, and what a reader should know of it; the face is `dossier.rank_dossier`."""
