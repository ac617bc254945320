"""What became of the files behind a ranking, who counts by exception, and what was changed since sending."""

from collections.abc import Iterator, Mapping, Sequence

from scorecard.core.insight.remarks import ChangedSince, FilesInState, OrderAsSent, Remarks, Replaced, TotalClarified
from scorecard.core.model.criteria import Criteria, DeclaredChange
from scorecard.core.model.rankings import RankedVendor, Ranking, RankingAsSent, WithOlder
from scorecard.core.model.responses import DateOf
from scorecard.core.model.standing import Excluded
from scorecard.report.text.sentences import (
    answer_text,
    changed_name_text,
    names_text,
    order_text,
    points_text,
    standing_text,
    subject_text,
    vendor_text,
)
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_FILES_SHOWN = 3
_NAME_SHOWN = 60
_ANSWERS_SHOWN = 2


def file_remark_texts(told: Remarks, ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what became of all files, unless all of them count, what needs a look, and whose file counts and how."""
    if told.files:
        states = words.clauses(_files_text(state, words) for state in told.files)
        yield words("report.summary.files", count=len(ranking.files), states=states)
    vendors = {vendor.vendor.id: vendor for lot in ranking.lots for vendor in lot.vendors}
    if told.replaced:
        newer = [_replaced_text(each, vendors, words) for each in told.replaced]
        yield words("report.summary.replaced", vendors=words.listed(newer, _FILES_SHOWN))
    yield from (_older_text(each, ranking, words) for each in told.older)
    if any(each.by is DateOf.SAVED for each in told.replaced):
        yield words("report.summary.replaced.how")
    if told.problems:
        yield words("report.summary.problems", count=told.problems)
    for vendor in map(vendors.__getitem__, told.excepted):
        reason = clip(vendor.vendor.exception, 2 * _NAME_SHOWN)
        yield words("report.summary.excepted", vendor=vendor_text(vendor), reason=reason)
    yield from (_excluded_text(vendors[name], words) for name in told.excluded)
    if told.clarified is not None:
        yield _clarified_text(told.clarified, vendors, words)
    if told.undated:
        yield words("report.summary.undated", count=told.undated)


def criteria_remark_texts(told: Remarks, ranking: Ranking, words: Words) -> Iterator[str]:
    """Yield what was changed in the criteria since sending, where it has a part in the order, and who decided it."""
    for changed, sent in zip(told.changed, ranking.as_sent, strict=True):
        if changed.is_to_be_told:
            yield _changed_text(changed, sent, ranking.criteria, words)
    for change in ranking.criteria.changes:
        yield _decided_text(change, ranking, words)


def _replaced_text(told: Replaced, vendors: Mapping[str, RankedVendor], words: Words) -> str:
    """Return of which vendor a newer file counts, and by which date; the buyer itself is none of the vendors."""
    vendor = vendor_text(vendors[told.vendor]) if told.vendor in vendors else told.vendor
    return words(f"report.summary.replaced.{told.by}", vendor=vendor, date=words.date(told.day))


def _older_text(told: WithOlder, ranking: Ranking, words: Words) -> str:
    """Return what an older questionnaire says otherwise, and what it would lead to."""
    (lot,) = (each for each in ranking.lots if each.lot == told.lot)
    said = [
        words.headed(subject_text(answer.question, ranking.criteria, words), answer_text(question, answer, words))
        for answer in told.answers
        if (question := ranking.criteria.question(answer.question)) is not None
    ]
    then = []
    if told.standing is not None:
        then.append(words("report.summary.older.standing", standing=standing_text(told.standing, words)))
    if told.leaders:
        then.append(words("report.summary.older.leads", vendors=names_text(told.leaders, lot, words)))
    elif told.leaders is not None:
        then.append(words("report.summary.older.nobody"))
    vendor, answers = vendor_text(lot.vendor(told.vendor)), words.listed(said, _ANSWERS_SHOWN)
    return words("report.summary.older", vendor=vendor, answers=answers, then=words.clauses(then))


def _clarified_text(told: Sequence[TotalClarified], vendors: Mapping[str, RankedVendor], words: Words) -> str:
    """Return how many totals what vendors clarified changed, and from what to what."""
    totals = [
        words(
            "report.summary.clarified_total",
            vendor=vendor_text(vendors[each.vendor]),
            before=points_text(each.before, words),
            after=points_text(each.after, words),
        )
        for each in told
    ]
    if not totals:
        return words("report.summary.clarified_none")
    return words("report.summary.clarified", count=len(totals), totals=words.listed(totals, _FILES_SHOWN))


def _excluded_text(vendor: RankedVendor, words: Words) -> str:
    """Return who excluded a vendor, when and why, and where it would stand."""
    (reason,) = (each for each in vendor.reasons if isinstance(each, Excluded))
    key = "report.summary.excluded" if reason.rank is not None else "report.summary.excluded_unranked"
    ground = clip(reason.ground, 2 * _NAME_SHOWN).rstrip(".")
    data = {"who": clip(reason.by, _NAME_SHOWN), "date": words.date(reason.day), "ground": f"{ground}."}
    total = points_text(vendor.scorecard.total, words)
    return words(key, vendor=vendor_text(vendor), total=total, rank=reason.rank, **data)


def _files_text(told: FilesInState, words: Words) -> str:
    """Return how many files are in a state; those by which something may be lost are named."""
    names = words.listed([clip(file, _NAME_SHOWN) for file in told.files], _FILES_SHOWN)
    key = "report.summary.files_named" if told.may_lose else "report.summary.files_state"
    state = words(f"report.files.{told.state.name.lower()}")
    return words(key, state=state, count=len(told.files), files=names)


def _changed_text(told: ChangedSince, sent: RankingAsSent, criteria: Criteria, words: Words) -> str:
    """Return what was changed since sending, and where that may matter, the order that is not the one above."""
    key = "leads_as_sent" if told.leads else "changed" if told.changes else "changed_unknown"
    unnamed = [changed_name_text(what, criteria, words) for what in sent.undeclared]
    what = words.listed(unnamed, _FILES_SHOWN)
    said = [words(f"report.summary.{key}", count=len(unnamed) if told.leads else told.changes, what=what)]
    for short, lot in zip(told.lots, sent.lots, strict=True):
        heading = words.headed(clip(lot.lot, _NAME_SHOWN), "") if lot.lot else ""
        order = _ORDERS[told.leads, short.order]
        said.append(words(f"report.summary.{order}", lot=heading, order=order_text(lot, words)))
    return " ".join(said)


_ORDERS = {
    (False, OrderAsSent.OTHER): "order_as_sent",
    (False, OrderAsSent.SAME): "order_same",
    (False, OrderAsSent.NONE): "order_none",
    (True, OrderAsSent.OTHER): "order_now",
    (True, OrderAsSent.SAME): "order_now_same",
    (True, OrderAsSent.NONE): "order_now_none",
}


def _decided_text(change: DeclaredChange, ranking: Ranking, words: Words) -> str:
    """Return what was changed after answers had come back, who decided it, and why."""
    what = words.listed([changed_name_text(name, ranking.criteria, words) for name in change.what], _FILES_SHOWN)
    reason, who = clip(change.reason, 2 * _NAME_SHOWN), clip(change.decided_by, _NAME_SHOWN)
    return words("report.summary.decided", date=words.date(change.date), who=who, what=what, reason=reason)
