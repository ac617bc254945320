"""The buyer's own tables (vendors, KPIs, reviews), from .csv or a workbook; their problems in the campaign's language.

The faces are `vendors.load_vendors`, `kpis.load_kpis` and `reviews.load_reviews`; they share how rows are read.
"""
