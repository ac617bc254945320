"""The Method sheet: what is asked, and what each answer is worth."""

from dataclasses import replace
from datetime import date

import pytest

from scorecard.core.model.criteria import Question
from scorecard.core.model.kinds import FactCheck, FreeText, Number, Range, Scale, Text
from scorecard.core.model.record.books import Books
from scorecard.core.model.responses import Answer, AnswerState
from scorecard.core.model.vendors import Vendor
from scorecard.core.record.corrections import judged
from scorecard.words import words
from tests.builders.books import incident, request, verdict, volume
from tests.builders.criteria import text
from tests.builders.rankings import answers, criteria, ranking
from tests.report.sheets import row_of, sheet_of, texts

KESTREL, BOREAL, TALLOW = Vendor("kestrel", "Kestrel"), Vendor("boreal", "Boreal"), Vendor("tallow", "Tallow")


def test_the_method_tells_of_every_kind_of_question() -> None:
    """Scales, numbers that need not be measured, and free texts are explained too."""
    low, high = Text((("en", "never"),)), Text((("en", "always"),))
    asked = criteria()
    kinds = (
        Scale(5, low, high, reversed=True),
        Number(text("%"), ((0.0, 0.0), (9.0, 100.0)), 0, 9, 10.0),
        FreeText(900),
    )
    more = tuple(Question(f"more{n}", low, kind, 1.0, not_applicable=True) for n, kind in enumerate(kinds))
    care = replace(asked.criteria[0], questions=(*asked.criteria[0].questions, *more))
    given = (*answers(), *(Answer(question.id, AnswerState.UNANSWERED) for question in more))
    made = ranking((KESTREL, given), asked=replace(asked, criteria=(care, asked.criteria[1])))
    said = "\n".join(texts(sheet_of(made, "Method")))
    for line in ("100: 1 (never)", "0: 5 (always)", "100 at 9 (%)", "10: Not measured", "points that reviewers give"):
        assert line in said


@pytest.mark.parametrize(
    ("language", "lines"),
    [
        (
            "en",
            (
                "Below 2 % we ask the vendor; that costs no points.",
                "Above 8 % we ask the vendor; that costs no points.",
                "column “our share”: where they are more than 5 % apart we ask",
                "Below EUR 3.00 we ask the vendor; that costs no points.",
            ),
        ),
        ("de", ("Unter 2 % wird nachgefragt", "Spalte „our share“: Weicht die Antwort um mehr als 5 % ab")),
        ("es", ("Por debajo de 2 % se debe aclarar", "columna «our share»: si difiere en más de 5 %")),
        ("fr", ("En dessous de 2 %, c’est à éclaircir", "« our share » : un écart de plus de 5 %")),
    ],
)
def test_the_method_tells_what_is_asked_about(language: str, lines: tuple[str, ...]) -> None:
    """The Method sheet has the values beyond which something is asked about, and what answers are held against."""
    asked = criteria()
    share = Number(text("%"), ((0.0, 0.0), (9.0, 100.0)), 0, 9, ask=Range(2.0, 8.0), check=FactCheck("our share", 5.0))
    more = Question("share", text("Which share?"), share, 1.0)
    care = replace(asked.criteria[0], questions=(*asked.criteria[0].questions, more))
    cost = replace(asked.kpis[0], ask=Range(lowest=3.0))
    asked = replace(asked, language=language, criteria=(care, asked.criteria[1]), kpis=(cost, *asked.kpis[1:]))
    given = (*answers(), Answer("share", AnswerState.UNANSWERED))
    sheet = sheet_of(ranking((KESTREL, given), asked=asked), words(language)("report.workbook.tab.method"))
    said = "\n".join(texts(sheet)).replace("\N{NO-BREAK SPACE}", " ")
    for line in lines:
        assert line in said


def test_the_method_tells_what_answers_are_worth() -> None:
    """The Method sheet has every question with its points, the shares of the total, and the fingerprint."""
    sheet = sheet_of(ranking((KESTREL, answers())), "Method")
    said = texts(sheet)
    assert any("100: One person owns it" in text for text in said)
    assert any("Yes (excludes the vendor)" in text for text in said)
    assert "0123456789abcdef" in said
    assert row_of(sheet, "Customer care")[3] == pytest.approx(0.4)
    assert row_of(sheet, "Cost per order")[3] == pytest.approx(0.3)


def test_a_question_or_a_kpi_may_be_called_like_a_criterion() -> None:
    """Each has its own share of the total, though their ids are the same."""
    asked = criteria()
    premium = replace(asked.criteria[1].questions[1], id="access")
    access = replace(asked.criteria[1], questions=(asked.criteria[1].questions[0], premium))
    asked = replace(asked, criteria=(asked.criteria[0], access), kpis=(replace(asked.kpis[0], id="access"),))
    given = tuple(
        replace(answer, question="access") if answer.question == "premium" else answer for answer in answers()
    )
    sheet = sheet_of(ranking((KESTREL, given), asked=asked), "Method")
    shares = [row_of(sheet, name)[3] for name in ("Service access", "Does a call cost more?", "Cost per order")]
    assert shares == pytest.approx([0.2, 0.1, 0.4])


def test_since_when_our_own_books_are_kept() -> None:
    """Each table has its first day, or is not known; who decided on corrections is named. Without books nothing is."""
    known = Books(
        (incident("a", "2026-11-03"), incident("b", "2026-10-04")),
        (volume("2026-09"),),
        requests=(request("a"),),
        decisions=(verdict("a"), verdict("b")),
    )
    made = ranking((KESTREL, answers()))
    sheet = sheet_of(replace(made, books=known, corrections=judged(known, date(2027, 2, 1))), "Method")
    names = ("Incidents", "Cases served", "What customers said", "Corrections of error", "Corrections decided by")
    assert [row_of(sheet, name)[1] for name in names] == [
        "Our own books, since 4 October 2026",
        "Our own books, since 1 September 2026",
        "Nothing written down, so not known",
        "Our own books, since 1 December 2026",
        "Quality management",
    ]
    assert "Our own record" not in texts(sheet_of(made, "Method"))
    assert "Corrections of error" not in texts(sheet_of(replace(made, books=Books(known.incidents)), "Method"))
