"""What is said where a vendor is forgotten, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "forget.file": "deletes {file}",
    "forget.rows": {"one": "deletes {count} row of {file}", "other": "deletes {count} rows of {file}"},
    "forget.nothing": "Nothing of {vendor} was found that can be deleted.",
    "forget.ask": "Delete all this for good?",
    "forget.kept": "Nothing was deleted.",
    "forget.done": "Deleted. {file} lists what.",
    "forget.shared": "The file holds what others sent, too.",
    "forget.shared.hint": "Delete what is of this vendor by hand.",
    "forget.row": "The row is about this vendor.",
    "forget.row.hint": "Delete it by hand: only plain .csv tables are changed.",
    "forget.ranking": "The ranking names the vendor, too.",
    "forget.ranking.hint": "Run `scorecard rank` again afterwards, and delete copies that were passed on.",
    "forget.result": "This file, made by an earlier run, names the vendor, too.",
    "forget.result.hint": "Make it anew afterwards, or delete it, and delete copies that were passed on.",
}
