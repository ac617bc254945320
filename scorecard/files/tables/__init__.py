"""The buyer's own tables (vendors, KPIs, reviews), from .csv, .xlsx or .ods.

The faces are `vendors.load_vendors`, `kpis.load_kpis` and `reviews.load_reviews`; they share how rows are read.
"""
