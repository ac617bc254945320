"""What became of the vendors since an earlier campaign, in words."""

from collections.abc import Iterator

from scorecard.core.comparison import same
from scorecard.core.model.criteria import Question
from scorecard.core.model.rankings import EarlierRanking, RankedVendor, Ranking
from scorecard.core.model.responses import Answer
from scorecard.core.trend.since import AnswerSince, PointsSince, RecordSince, Since, VendorSince
from scorecard.report.canvas.page import MISSING
from scorecard.report.text.record import with_interval
from scorecard.report.text.sentences import answer_text, points_text, subject_text, vendor_text
from scorecard.typeset.text_fit import clip
from scorecard.words import Words

_NAMED = 3
_ANSWERS = 6
_TITLE_SHOWN = 60
_SAID = 140


def campaign_text(ranking: Ranking, words: Words) -> str:
    """Return the title of the campaign that is compared with, in quotation marks; nothing where there is none."""
    if ranking.earlier is None:
        return ""
    title = ranking.earlier.criteria.title.of(words.language)
    return words("phrase.quoted", text=clip(title, _TITLE_SHOWN))


def since_text(told: Since, ranking: Ranking, words: Words) -> str:
    """Return what became of the totals, who is new, and who is not there any longer."""
    return " ".join(_sentences(told, ranking, words))


def _sentences(told: Since, ranking: Ranking, words: Words) -> Iterator[str]:
    now, then = _by_id(ranking), _by_id(ranking.earlier) if ranking.earlier else {}
    totals = [
        words("report.since.vendor", vendor=vendor_text(now[each.vendor]), figures=_total_text(each.total, words))
        for each in told.vendors
        if each.total is not None and _came_twice(each)
    ]
    campaign, key = campaign_text(ranking, words), "totals" if totals else "no_totals"
    yield words(f"report.since.{key}", campaign=campaign, totals=words.listed(totals, _NAMED))
    for key, ids, vendors in (("added", told.added, now), ("gone", told.gone, then)):
        if ids:
            names = words.listed([vendor_text(vendors[each]) for each in ids], _NAMED)
            yield words(f"report.since.{key}", names=names)
    renamed = [each.vendor for each in told.vendors if each.total is None]
    if renamed:
        names = words.listed([vendor_text(now[each]) for each in renamed], _NAMED)
        yield words("report.since.renamed", names=names, count=len(renamed))


def _by_id(ranked: Ranking | EarlierRanking) -> dict[str, RankedVendor]:
    return {vendor.vendor.id: vendor for lot in ranked.lots for vendor in lot.vendors}


def _total_text(total: PointsSince, words: Words) -> str:
    """Return a total then and now in whole points."""
    before, after = (points_text(side, words) for side in (total.before, total.after))
    return words(f"report.since.{'figures' if total.comparable else 'otherwise'}", before=before, after=after)


def vendor_since_texts(told: VendorSince, ranking: Ranking, words: Words) -> Iterator[tuple[str, str]]:
    """Yield what became of a vendor: what it is about, and what is said of that."""
    criteria = ranking.criteria
    if told.total is None:
        yield "", words("report.since.other_vendor", before=clip(told.name_before, _TITLE_SHOWN))
        return
    yield words("report.column.total"), _points_text(told.total, words)
    by_criterion = [
        words.headed(subject_text(points.criterion, criteria, words), _points_text(points, words))
        for points in told.criteria
    ]
    if by_criterion:
        yield words("report.since.criteria"), words.clauses(by_criterion)
    if not all(points.comparable for points in (told.total, *told.criteria)):
        yield "", words("report.since.why_otherwise")
    for record in told.record:
        yield subject_text(record.question, criteria, words), _record_text(record, ranking, words)
    yield from _answers_texts(told, ranking, words)


def _points_text(points: PointsSince, words: Words) -> str:
    before, after = (MISSING if side is None else words.number(side, 1) for side in (points.before, points.after))
    if points.change is None:
        return words(f"report.since.{'figures' if points.comparable else 'otherwise'}", before=before, after=after)
    if same(points.change, 0.0):
        return words("report.since.same", after=after)
    return words("report.since.changed", before=before, after=after, change=_signed(points.change, words))


def _signed(change: float, words: Words) -> str:
    return ("+" if change > 0 else "") + words.number(change, 1)


def _record_text(told: RecordSince, ranking: Ranking, words: Words) -> str:
    """Return what our own books said and say; shares with their intervals."""
    versions = (ranking.earlier.criteria if ranking.earlier else ranking.criteria, ranking.criteria)
    measure, was = (
        next(each.measure for each in version.records if each.id == told.question) for version in reversed(versions)
    )
    before, after = (
        words("report.record.not_known") if side.value is None else with_interval(kind, side, words)
        for kind, side in ((was, told.before), (measure, told.after))
    )
    if told.change is None:
        return words(f"report.since.{'figures' if told.comparable else 'otherwise'}", before=before, after=after)
    shown = _signed(told.change, words)
    shown = words("phrase.percentage_points", number=shown) if measure.is_share else shown
    if same(told.change, 0.0):
        return words("report.since.same", after=after)
    return words.clauses([words("report.since.figures", before=before, after=after), shown])


def _answers_texts(told: VendorSince, ranking: Ranking, words: Words) -> Iterator[tuple[str, str]]:
    criteria = ranking.criteria
    for answer in told.answers[:_ANSWERS]:
        yield subject_text(answer.question, criteria, words), _answer_text(answer, ranking, words)
    more = len(told.answers) - _ANSWERS
    if more > 0:
        yield "", words("report.since.more", count=more)
    if not told.answers and _came_twice(told):
        yield "", words("report.since.same_answers")
    if told.other_meaning:
        names = [subject_text(question, criteria, words) for question in told.other_meaning]
        yield words("report.since.not_comparable"), words("report.since.meaning", names=words.listed(names))


def _answer_text(told: AnswerSince, ranking: Ranking, words: Words) -> str:
    """Return an answer then and now; where both read alike in short, that other parts of it are meant."""
    earlier = ranking.earlier.criteria if ranking.earlier else ranking.criteria
    before = _said_text(earlier.question(told.question), told.before, words)
    after = _said_text(ranking.criteria.question(told.question), told.after, words)
    if before == after:
        return words("report.since.parts", after=after)
    return words("report.since.figures", before=before, after=after)


def _said_text(question: Question | None, answer: Answer, words: Words) -> str:
    if question is None:
        return MISSING
    said = clip(answer_text(question, answer, words), _SAID)
    return words("phrase.quoted", text=said) if answer.is_given else said


def _came_twice(told: VendorSince) -> bool:
    return told.total is not None and None not in (told.total.before, told.total.after)
