"""Saving a workbook in another format, on other paper, or with all its formulas calculated anew.

A job: {"open": "in.xlsx", "save": "out.pdf", "recalculate": false, "pages": "1-8"}; `pages` may be empty for all. What
comes of it: {"error": null}.
"""

import program
import uno


def run(context, job, folder):
    """Open a workbook, calculate it anew where that is asked for, save."""
    return program.done(work, context, job, folder)


def work(_context, document, job):
    """Save an open workbook."""
    if job["recalculate"]:
        document.calculateAll()
    some = {}
    if job["pages"]:
        pages = program.properties(PageRange=job["pages"])
        some = {"FilterData": uno.Any("[]com.sun.star.beans.PropertyValue", pages)}
    program.save(document, job["save"], **some)
    return {}
