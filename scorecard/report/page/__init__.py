"""ranking.html: the Summary and the vendors of a ranking as one file for phones and mails, without script or request.

The face is `page.ranking_page`. `summary` and `vendor` make frozen views, texts and places with nothing left to decide;
the templates beside them only lay these out. What a vendor could aim at, such as the figure that would put it first,
stands in the workbook alone: a mail travels further than one thinks.
"""
