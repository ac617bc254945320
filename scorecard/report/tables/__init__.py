"""The sheets that are tables: vendors compared, answers, KPIs, totals, files, and the method."""
