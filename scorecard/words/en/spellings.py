"""What a vendor may type for the tool's own words, in English.

Compared without case and surrounding spaces. The first is what lists offer. What holds the place of a reason, of
evidence or of a text is compared by its letters and digits alone, in all languages at once: `placeholder` for all
three, of which `attached` points at another file; `nothing` is no reason and no evidence, but may well be a text.
"""

_ATTACHED = (
    *("see attached", "see attachment", "see attachments", "see attached file", "see attached files", "attached"),
    *("see attached document", "see attached documents", "see enclosed", "enclosed", "see annex", "see appendix"),
)

SPELLINGS: dict[str, tuple[str, ...]] = {
    "yes": ("Yes", "y", "true"),
    "no": ("No", "n", "false"),
    "live": ("Live",),
    "planned": ("Planned",),
    "item_no": ("No", "not there"),
    "not_applicable": ("Not applicable", "n/a", "na"),
    "closed": ("closed", "none", "no service", "no"),
    "always": ("24 hours", "24/7", "24h", "24 h", "all day", "round the clock"),
    "as_monday": ("as on Monday", "as Monday", "same as Monday", "same as on Monday", "like Monday"),
    "not_measured": ("Not measured", "we do not measure this"),
    "placeholder": (
        *("not asked for",),
        *("n/a", "not applicable", "tbd", "tba", "tbc", "to be determined", "to be defined", "to be announced"),
        *("to be confirmed", "to follow", "see above", "see below", "as above", "same as above", "ditto", "x", "xx"),
        *("xxx", "todo"),
        *_ATTACHED,
    ),
    "attached": _ATTACHED,
    "nothing": ("none", "nil", "nothing", "no", "no evidence", "no reason", "yes", "ok"),
    # What a buyer writes in tables.
    "heading_vendor": (
        *("id", "vendor id", "supplier", "supplier id", "bidder", "provider", "contractor", "tenderer", "vendor no"),
        *("vendor number", "supplier no", "supplier number", "vendor name", "supplier name"),
    ),
    "heading_name": ("vendor name", "supplier name", "company name"),
    "heading_lot": ("lots",),
    "heading_contact": ("contact person",),
    "heading_email": ("e-mail", "mail", "email address", "e-mail address"),
    "heading_language": ("lang",),
    "heading_question": ("question id",),
    "heading_points": ("score",),
    "heading_reviewer": ("reviewed by",),
    "heading_reason": ("why", "comment"),
    "partner": ("partner", "vendor"),
    "us": ("us", "we", "buyer"),
    "other": ("other", "others"),
    "disputed": ("disputed",),
    "none_promised": ("none promised", "nothing promised"),
    "accepted": ("accepted", "accept"),
    "rejected": ("rejected", "reject"),
    # With what people put the blame on somebody, in place of a cause.
    "blame": (
        *("human error", "human mistake", "human failure", "operator error", "operator mistake", "user error"),
        *("personal error", "individual error", "individual mistake", "employee error", "driver error"),
        *("agent error", "carelessness", "careless", "inattention", "inattentive", "negligence", "negligent"),
        *("lack of attention", "lack of care", "lack of concentration", "not careful", "not pay attention"),
        *("not paid attention", "did not concentrate", "forgot", "forgetful", "misconduct"),
    ),
    "units": ("unit", "units", "unit of measure"),
    "totals": ("total", "totals", "sum", "grand total", "subtotal", "average", "mean", "median", "minimum", "maximum"),
    "no_figure": (
        *("n/a", "na", "not available", "not known", "unknown", "not stated", "no data", "none", "missing", "open"),
        *("pending", "not yet known", "not measured", "tbd", "tbc", "tba", "to be confirmed", "to follow"),
    ),
    # How questionnaires that exist already are laid out, as the headings of their columns say.
    "found_question": (
        *("question", "questions", "question text", "assessment question", "question / request", "question/request"),
        "inquiry",
    ),
    "found_requirement": (
        *("requirement", "requirements", "control", "controls", "checklist", "checklist item", "statement"),
        "item to be checked",
    ),
    "found_criterion": ("criterion", "criteria", "sub-criterion", "sub-criteria", "subcriterion", "subcriteria"),
    "found_answer": (
        *(
            "answer",
            "answers",
            "response",
            "responses",
            "reply",
            "your answer",
            "your response",
            "your score",
            "your rating",
            "vendor response",
        ),
        *("supplier response", "yes/no", "y/n", "yes / no", "rating", "score", "status"),
    ),
    "found_number": (
        *("no", "nr", "number", "#", "id", "ref", "reference", "code", "question no", "question number"),
        *("question id", "question code", "item", "ref id", "q no", "s no", "sl no"),
    ),
    "found_section": (
        *("section", "category", "domain", "area", "main area", "topic", "theme", "chapter", "group"),
        *("subject", "control domain"),
    ),
    "found_help": (
        *("guidance", "help", "explanation", "description", "instruction", "instructions", "note"),
        *("hint", "examples", "example", "clarification", "details"),
    ),
    "found_remark": (
        *("comment", "comments", "remark", "remarks", "notes", "additional information", "evidence"),
        *("analyst notes", "supporting links", "attachment", "link"),
    ),
    "found_unit": ("unit", "units", "unit of measure"),
    "found_several": (
        "all that apply",
        "multiple choice",
        "option(s)",
        "multiple answers",
        "several answers",
        "one or more",
    ),
    "found_list": (
        *("list", "lists", "answer list", "list of answers", "options", "option list", "answer options"),
        *("response set", "response list", "answer set", "choices", "code list", "value list", "pick list"),
        *("drop-down list", "dropdown"),
    ),
    "found_named_list": ("list", "answer list", "code list", "pick list", "list no"),
    "found_box": ("check box", "checkbox", "option button", "radio button", "toggle button"),
    "found_grade": (
        *("agree", "disagree", "neutral", "undecided", "never", "rarely", "seldom", "sometimes", "often"),
        *("usually", "always", "very poor", "poor", "fair", "average", "good", "very good", "excellent"),
        *("satisfied", "dissatisfied", "neither", "important", "unimportant", "very low", "low", "medium"),
        *("moderate", "high", "very high", "none", "not at all", "partly", "partially", "in part", "mostly"),
        *("largely", "fully", "completely", "compliant", "implemented", "in progress", "don't know"),
        *("not sure", "unknown"),
    ),
    # How a sentence begins that asks for something without a question mark, and what may stand before it.
    "found_request": (
        *("describe", "explain", "list", "provide", "specify", "state", "outline", "give", "attach", "summarise"),
        *("summarize", "detail", "name", "identify", "confirm", "tell us", "share", "submit", "include", "upload"),
        *("demonstrate", "define", "estimate", "indicate", "elaborate", "disclose", "quantify", "illustrate"),
    ),
    "found_polite": ("please", "kindly", "briefly", "could you", "can you"),
    "found_noun": ("of", "for", "and"),
    "found_language": ("the", "and", "your", "you", "are", "does", "with", "for"),
}
