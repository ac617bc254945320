"""What was changed in the criteria since they were sent, in English."""

TEXTS: dict[str, str] = {
    "change.added": "{subject}: added.",
    "change.removed": "{subject}: removed.",
    "change.text": "{subject}: the wording of the question changed; answers to the old one do not count.",
    "change.way": "{subject}: type, options, steps or unit changed; earlier answers do not count.",
    "change.wording": (
        "{subject}: options, items or steps are worded otherwise; who answered by these has to answer again."
    ),
    "change.weight": "{subject}: weight {before}, now {after}.",
    "change.points": "{subject}: the points for the answers changed.",
    "change.knockout": "{subject}: the knock-out answer changed.",
    "change.floor": "{subject}: floor {before}, now {after}.",
    "change.limit": "{subject}: the limit changed.",
    "change.scope": "{subject}: who is asked, or whether an answer is required, changed.",
    "change.promise": "{subject}: the promised hours changed.",
    "change.share": "Share of alignment: {before}, now {after}.",
    "change.minimum": "The minimum of alignment or financial changed.",
    "change.complete": "Required coverage: {before}, now {after}.",
    "change.credit": "Credit for an answer whose evidence is not verified: {before}, now {after}.",
    "change.credit_none": "Credit for an answer of which no evidence is given: {before}, now {after}.",
    "change.other": "Something changed that does not affect the scoring.",
    "change.buyer": "Buyer or contact changed.",
    "change.cover": "The text on the cover changed.",
    "change.brand_values": "Our values changed.",
    "change.title": "Title: {before}, now {after}.",
    "change.deadline": "Deadline: {before}, now {after}.",
    "change.anchors": "{subject}: points {before}, now {after}.",
    "change.record": "Whether our own record of the vendors earns points changed.",
    "change.measure": "{subject}: what our own record is asked changed.",
}
