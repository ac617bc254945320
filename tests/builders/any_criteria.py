"""Criteria drawn at random, as criteria.yaml says them: all types of question, all keys, texts with pitfalls."""

from datetime import date, timedelta
from random import Random
from typing import Any

LANGUAGES = ("en", "de", "es", "fr", "it", "de-CH")
LOTS = ("Delivery", "Credit", 'Large, heavy "goods"', "Lot: north; south", "2027")
_WORDS = (
    *("yes", "No", "=1+1", "50: 0", "Größe", "l’année", "0012", "2027-01-01", "true", "#REF!", "'quoted", '"quoted"'),
    *(
        "a, b; c",
        "line\nline",
        "{x}",
        "[y]",
        "日本語",
        "1.234",
        "60 %",
        "@home",
        "- dash",
        "# hash",
        "c: d",
        "null",
        "1/2",
    ),
    *("tab\tstop", "two  spaces", "long " * 40 + "end", "*star", "&and", "!bang", "~", "8-22", "\\n", "“curly”", "😀"),
)


class AnyCriteria:
    """Draws one file of criteria."""

    def __init__(self, seed: int) -> None:
        self._chance = Random(seed)  # noqa: S311
        self._texts = 0
        self.language = self._chance.choice(LANGUAGES)
        self._lots = self._chance.sample(LOTS, self._chance.choice([0, 0, 2, 3]))
        self._gates: list[tuple[str, str]] = []
        self._has_books = self._maybe()

    def data(self) -> dict[str, Any]:
        """Return the file as plain data, free of mistakes."""
        criteria = [self._criterion(at) for at in range(self._chance.randint(1, 3))]
        kpis = [self._kpi(at) for at in range(self._chance.randint(0, 3))]
        data: dict[str, Any] = {"schema": 1, "title": self._text(), "criteria": criteria}
        data |= {} if self.language == "en" and self._maybe() else {"language": self.language}
        data["buyer"] = {"name": self._plain()} | self._some(contact=self._plain())
        data |= {"kpis": kpis} if kpis or self._maybe() else {}
        data |= {"lots": self._lots} if self._lots else {}
        settings = self._settings(bool(kpis))
        data |= self._some(**settings)
        data |= self._recorded(settings["deadline"]) if self._has_books else {}
        data |= {"promise": self._promise()} if self._needs_promise(criteria) or self._maybe() else {}
        data |= self._some(
            brand_values=[{"name": self._text(), "text": self._text()} for _ in range(self._chance.randint(0, 2))],
            scenarios=self._scenarios(criteria, kpis),
            changes=[self._change() for _ in range(self._chance.randint(0, 2))],
        )
        return data

    def _settings(self, has_kpis: bool) -> dict[str, Any]:
        day = date(2027, 2, 26)
        return {
            "deadline": self._chance.choice([day, "2027-02-26 17:00", "2027-02-26T08:30", "2027-02-26"]),
            "timezone": "Europe/Madrid",
            "questions_until": date(2027, 2, 1),
            "names_kept_until": date(2028, 12, 31),
            "alignment_share": self._chance.choice([60, 60.0, 12.5, 100 / 3]),
            "minimum": self._some(alignment=self._points())
            | (self._some(financial=self._points()) if has_kpis else {}),
            "credit": self._some(none=10, declared=70.5, verified=100),
            "doubt": {"declared": 20} | self._some(verified=5),
            "corrections": {"days": self._chance.choice([1, 30, 45])},
            "complete": self._chance.choice([80, 0.0, 1.5]),
            "cover": self._text(),
            "disclose": self._chance.choice(["weights", "nothing"]),
            "clarify": self._chance.sample(["unreadable", "evidence", "contradictions", "blanks"], 2),
        }

    def _maybe(self, share: float = 0.5) -> bool:
        return self._chance.random() < share

    def _some(self, **values: Any) -> dict[str, Any]:
        return {key: value for key, value in values.items() if self._maybe()}

    def _plain(self) -> str:
        """Return a text that no other one is like."""
        self._texts += 1
        return f"{self._chance.choice(_WORDS)} {self._chance.choice(_WORDS)} no {self._texts}" + self._chance.choice(
            ["", "", "", " …", "?\n", "."]
        )

    def _text(self) -> str | dict[str, str]:
        if self._maybe():
            return self._plain()
        others = self._chance.sample(LANGUAGES, self._chance.randint(0, 3))
        return {language: self._plain() for language in dict.fromkeys([*others, self.language])}

    def _points(self) -> float:
        return self._chance.choice([0, 40, 100, 55.5, 60.0, 100 / 3])

    def _weight(self) -> float:
        return self._chance.choice([1, 2.5, 3.0, 1 / 3])

    def _own_lots(self, among: list[str]) -> dict[str, Any]:
        return (
            {"lots": self._chance.sample(among, self._chance.randint(1, len(among)))}
            if among and self._maybe(0.3)
            else {}
        )

    def _criterion(self, at: int) -> dict[str, Any]:
        types = self._chance.sample(TYPES, self._chance.randint(1, len(TYPES)))
        # Some question must have a weight and be no text.
        if {*types} <= {"text", "hours"}:
            types.append("scale")
        if at:
            types = [kind for kind in types if kind != "hours"]
        questions = [self._question(f"q{at}_{number}", kind) for number, kind in enumerate(types)]
        questions += [self._record(at)] if self._has_books else []
        criterion = {"id": f"c{at}", "name": self._text(), "weight": self._weight(), "questions": questions}
        return criterion | self._some(about=self._text(), floor=self._points())

    def _question(self, name: str, kind: str) -> dict[str, Any]:
        question: dict[str, Any] = {"id": name, "type": kind, "text": self._text(), "weight": self._weight()}
        question |= self._some(name=self._text(), help=self._text(), why=self._plain(), required=self._maybe())
        question |= self._some(evidence=self._maybe(), not_applicable=self._maybe(), contract="no")
        question |= self._some(same_meaning_as_sent={"sent": "a1b2c3", "reason": self._plain()})
        gates = list(self._gates)
        if gates and self._maybe(0.3):
            gate, option = self._chance.choice(gates)
            question["only_if"] = {gate: option}
        own = {
            "choice": self._choice, "scale": self._scale, "yes_no": self._yes_no, "number": self._number,
            "checklist": self._checklist, "text": self._free, "multi": self._multi, "date": self._date,
        }.get(kind)  # fmt: skip
        question |= own() if own else {}
        if kind in ("choice", "yes_no", "multi"):
            answers = ["yes", "no"] if kind == "yes_no" else [option["id"] for option in question["options"]]
            question |= self._follow_through(answers) if kind != "multi" else {}
            if gates and self._maybe(0.3):
                others = {gate: dict(gates)[gate] for gate, _ in self._chance.sample(gates, min(2, len(gates)))}
                question["contradicts"] = {answers[0]: others} | self._some(**{answers[1]: others})
            self._gates += [(name, answers[0])] if kind != "multi" else []
        return question

    def _recorded(self, deadline: Any) -> dict[str, Any]:
        """Return what our own books need, and perhaps whether they earn points."""
        return {"deadline": deadline} | self._some(record=self._chance.choice(["scored", "shown"]))

    def _record(self, at: int) -> dict[str, Any]:
        question: dict[str, Any] = {"id": f"r{at}", "type": "record", "text": self._text(), "weight": self._weight()}
        question |= {"measure": self._chance.choice(MEASURES), **self._curve(), **self._own_lots(self._lots)}
        return question | self._some(name=self._text(), why=self._plain(), months=6, least=self._weight())

    def _follow_through(self, answers: list[str]) -> dict[str, Any]:
        check = {"record": "kept_share", "options": self._chance.sample(answers, self._chance.randint(1, len(answers)))}
        return self._some(check=check) if self._has_books else {}

    def _option(self, name: str) -> dict[str, Any]:
        return {"id": name, "text": self._text(), "points": self._points()} | self._some(specify=self._maybe())

    def _choice(self) -> dict[str, Any]:
        return {"options": [self._option(name) for name in ("yes", "b2", "true")[: self._chance.randint(2, 3)]]}

    def _multi(self) -> dict[str, Any]:
        return {"options": [self._option("a"), self._option("b") | {"points": 60}]}

    def _scale(self) -> dict[str, Any]:
        ends = {"steps": self._chance.randint(2, 10), "low": self._text(), "high": self._text()}
        return ends | self._some(reversed=self._maybe())

    def _yes_no(self) -> dict[str, Any]:
        return {"points": {"yes": self._points(), "no": self._points()}} | self._some(
            knockout=self._chance.choice(["yes", "no"])
        )

    def _curve(self) -> dict[str, Any]:
        anchors = self._chance.choice(
            [{"4.00": 100, "9": 0}, {"-1.5": 0, "0": 33.3, "80": 100.0}, {"0.5": 100, "1e": 0}]
        )
        anchors = {key.replace("1e", "1."): points for key, points in anchors.items()}
        return self._chance.choice([{"points": anchors}, {"steps": {"95": 60, "98.5": 80, "99": 100.0}}])

    def _number(self) -> dict[str, Any]:
        ranges: list[list[float]] = [[0, 100], [-5.5, 1000.0], [0, 0.1]]
        return {
            "unit": self._chance.choice(["%", "EUR", {"en": "days", "de": "Tage", self.language: "x"}]),
            "range": self._chance.choice(ranges),
            **self._curve(),
            **self._some(not_measured=self._points(), ask=self._some(below=5, above=7.5)),
            **self._some(check={**self._check(), "within": 10}),
        }

    def _check(self) -> dict[str, str]:
        record = {"record": self._chance.choice(MEASURES)}
        return record if self._has_books and self._maybe() else {"column": "Cost, total"}

    def _checklist(self) -> dict[str, Any]:
        needs = ("must", "should", "could")
        return {
            "items": [{"id": need, "text": self._text(), "need": need} for need in needs[: self._chance.randint(1, 3)]]
        }

    def _free(self) -> dict[str, Any]:
        return self._some(max_length=500)

    def _date(self) -> dict[str, Any]:
        points = {"2027-03-01": 100, "2027-06-01": 50.0, "2027-09-01": 0}
        return {"points": points} | self._some(range=[date(2027, 1, 1), date(2027, 12, 31)])

    def _kpi(self, at: int) -> dict[str, Any]:
        kpi = {"id": f"k{at}", "name": self._text(), "weight": self._weight(), **self._curve()}
        kpi |= self._some(unit="EUR", column=f"Column {at}", limit=self._some(min=0, max=12.5), why=self._plain())
        kpi |= self._some(ask=self._some(below=1, above=2), supplied_by=self._chance.choice(["buyer", "vendor"]))
        kpi |= self._own_lots(self._lots)
        if at == 0 and self._maybe():
            return kpi | {"price": True}
        return kpi | self._some(uncertainty=self._chance.choice([{"relative": 3}, {"absolute": 0.5}]))

    def _needs_promise(self, criteria: list[dict[str, Any]]) -> bool:
        return any(question["type"] == "hours" for criterion in criteria for question in criterion["questions"])

    def _promise(self) -> dict[str, Any]:
        start = date(2027, 1, 4)
        weeks: list[dict[str, str]] = [
            {"mon-sun": "07:00-24:00"},
            {"mon-fri": "08:00-12:00, 14:00-18:00", "sat": "08:00-12:00", "sun": "closed"},
            {"mon-thu": "08:00-20:00", "fri": "08:00-20:00", "sat-sun": "closed"},
            {"sat-mon": "closed", "tue-fri": "22:00-06:00"},
            {"mon": "closed", "tue": "08:00-10:00", "wed": "closed", "thu-sun": "00:00-24:00"},
        ]
        channels = {
            name: {"weight": self._weight(), **self._some(name=self._text()), **self._chance.choice(weeks)}
            for name in ("phone", "chat", "shop")[: self._chance.randint(1, 3)]
        }
        days = (str(start + timedelta(days=number)) for number in self._chance.sample(range(360), 3))
        holidays = {day: self._chance.choice(["closed", "10:00-14:00"]) for day in days}
        return {"timezone": "Europe/Madrid", "from": start, "channels": channels} | self._some(holidays=holidays)

    def _scenarios(self, criteria: list[dict[str, Any]], kpis: list[dict[str, Any]]) -> dict[str, Any]:
        scenarios: dict[str, Any] = {"first": {"criteria": {criteria[0]["id"]: 2.5}}}
        if kpis:
            scenarios |= {"price": {"alignment_share": 30}, "both": {"kpis": {kpis[0]["id"]: 3}, "criteria": {"c0": 1}}}
        return scenarios

    def _change(self) -> dict[str, Any]:
        return {
            "what": self._chance.sample(["c0", "alignment_share", "k, l"], 2),
            "reason": self._plain(),
            "decided_by": self._plain(),
            "date": date(2027, 1, self._chance.randint(1, 28)),
        }


TYPES = ("choice", "scale", "yes_no", "number", "checklist", "text", "multi", "date", "hours")
"""All types of question that vendors are asked."""
MEASURES = ("incident_rate", "hours_to_solve", "kept_share", "solved_share", "effort", "corrections_on_time")
"""Some of those that our own books answer."""


def any_criteria(seed: int) -> dict[str, Any]:
    """Return criteria as plain data, free of mistakes; the same seed draws the same."""
    return AnyCriteria(seed).data()
