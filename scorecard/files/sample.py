"""The criteria with which a campaign begins: composed of the shipped texts, so that layout and comments stay."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from importlib.resources.abc import Traversable

_TWO_LOTS = "delivery-and-credit"
PROCESSES = ("delivery", "credit", "contact-centre", "installation", _TWO_LOTS)
"""For each there is a file of this name in templates/questions/."""
SIZES = ("full", "short", "none")
"""How many questions: 33, ten, or one as an example."""
_RECORD = "type: record\n"
"""What a question to our own books says, of which no vendor is asked: they are in a full sample only."""
_ONE_TEXT = r'([a-z]{2}): ("[^"]*")'
_COUNTED = "33 questions and 7 KPIs; each lot sees 32 questions"


@dataclass(frozen=True)
class Sample:
    """What a new campaign asks."""

    languages: tuple[str, ...] = ("en",)
    """In which there are texts; the first is the campaign's own."""
    size: str = "full"
    """One of SIZES."""
    process: str = _TWO_LOTS
    """What vendors are to do: one of PROCESSES."""


def sample_criteria(sample: Sample, shipped: Traversable) -> str:
    """Return the text of a criteria.yaml; `shipped` is the folder that has criteria.yaml and templates/questions/."""
    import yaml

    general = _parts((shipped / "criteria.yaml").read_text(encoding="utf-8"))
    questions = shipped / "templates" / "questions"
    own = _parts((questions / f"{sample.process}.yaml").read_text(encoding="utf-8"))
    named = yaml.safe_load(own.head)["sample"]
    wanted = named["short"][:1] if sample.size == "none" else named[sample.size]
    criteria, count = [], 0
    for ident, criterion in general.criteria.items():
        pool = criterion.questions | (own.criteria[ident].questions if ident in own.criteria else {})
        asked = [name for name in pool if name in wanted]
        count += len(asked)
        ours = [name for name, text in pool.items() if sample.size == "full" and _RECORD in text]
        if asked:
            criteria.append(criterion.head + "".join(text for name, text in pool.items() if name in (*asked, *ours)))
    kpis = [text for name, text in (general.kpis | own.kpis).items() if name in named["kpis"]]
    text = "\n".join((f"{general.head}criteria:", "\n".join(criteria), "kpis:", "".join(kpis)))
    if sample.process != _TWO_LOTS:
        text = _without_lots(text)
    if (sample.process, sample.size) != (Sample.process, Sample.size):
        text = text.replace(_COUNTED, f"{_counted(count)} and {len(kpis)} KPIs")
    return _in_languages(_with_named_scenarios(text, sample.languages[0]), sample.languages)


def _with_named_scenarios(text: str, language: str) -> str:
    """Return criteria whose scenarios are called as in a language: reports show these names."""
    from scorecard.words import words

    for name in ("customers_first", "price_first"):
        text = text.replace(f"\n  {name}: ", f"\n  {words(language)(f'terminal.init.{name}')}: ")
    return text


def question_set(text: str, sample: Sample) -> str:
    """Return a file of templates/questions/ as criteria for a campaign like `sample`, or nothing where it has none."""
    _, found, own = text.partition("\ncriteria:\n")
    own = own if sample.process == _TWO_LOTS else _without_lots(own)
    return _in_languages(f"language: {sample.languages[0]}\ncriteria:\n{own}", sample.languages) if found else ""


def _without_lots(text: str) -> str:
    return re.sub(r"(?m)^ *lots: .*\n", "", text)


def head_of(text: str) -> dict[str, object]:
    """Return what criteria that are laid out like the shipped ones say beside criteria and KPIs."""
    import yaml

    head: dict[str, object] = yaml.safe_load(_parts(text).head)
    return head


def texts_in(text: str) -> Iterator[dict[str, str]]:
    """Yield the texts of shipped criteria that are there in several languages, each by language."""
    for found in re.finditer(rf"(?:^ +{_ONE_TEXT}\n)+|\{{{_ONE_TEXT}(?:, {_ONE_TEXT})*\}}", text, re.MULTILINE):
        versions = re.finditer(_ONE_TEXT, found[0])
        yield {language: json.loads(quoted) for language, quoted in (version.groups() for version in versions)}


def _counted(questions: int) -> str:
    return f"{questions} questions" if questions > 1 else "a question, which is an example for your own,"


@dataclass(frozen=True)
class _Criterion:
    head: str
    """What stands before its questions."""
    questions: dict[str, str]
    """By id."""


@dataclass(frozen=True)
class _Parts:
    """The parts of a text that is laid out like criteria.yaml."""

    head: str
    """What stands before the criteria."""
    criteria: dict[str, _Criterion]
    kpis: dict[str, str]


def _parts(text: str) -> _Parts:
    before, _, kpis = text.partition("\nkpis:\n")
    head, _, criteria = before.partition("\ncriteria:\n")
    by_id = {ident: _criterion(entry) for ident, entry in _entries(criteria, "  ")}
    return _Parts(f"{head}\n", by_id, dict(_entries(kpis, "  ")))


def _criterion(text: str) -> _Criterion:
    head, mark, questions = text.partition("    questions:\n")
    return _Criterion(head + mark, dict(_entries(questions, " " * 6)))


def _entries(text: str, indent: str) -> Iterator[tuple[str, str]]:
    """Yield the entries of a list with their ids; each has the line break at its end, and no empty line below it."""
    for entry in re.split(rf"(?m)^(?={indent}- id: )", text)[1:]:
        yield entry.split(maxsplit=3)[2], entry.rstrip("\n") + "\n"


def _in_languages(text: str, languages: Sequence[str]) -> str:
    """Return criteria whose texts are in some languages only; a text in a single one needs no name of its language."""
    from scorecard.words import LANGUAGES

    def chosen(texts: str, separator: str) -> tuple[str, list[str]]:
        kept = [each for each in texts.split(separator) if each.strip().partition(":")[0] in languages]
        return kept[0].partition(": ")[2], kept

    def below(found: re.Match[str]) -> str:
        alone, kept = chosen(found[2].rstrip("\n"), "\n")
        return f"{found[1]} {alone}\n" if len(languages) == 1 else "\n".join((found[1], *kept, ""))

    def inline(found: re.Match[str]) -> str:
        alone, kept = chosen(found[1], ", ")
        return alone if len(languages) == 1 else f"{{{', '.join(kept)}}}"

    language = f"(?:{'|'.join(LANGUAGES)})"
    text = re.sub(rf"(?m)^(.*\w:)\n((?: +{language}: .*\n)+)", below, text)
    text = re.sub(rf'\{{((?:{language}: "[^",]*"(?:, )?)+)\}}', inline, text)
    return re.sub(r"(?m)^language: \w+$", f"language: {languages[0]}", text)
