"""The criteria with which a campaign begins: composed of the shipped texts, so that layout and comments stay."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable

from scorecard.words import LANGUAGES

PROCESSES = ("delivery", "credit", "contact-centre", "installation")
"""For each there is a file of this name in templates/questions/."""
SIZES = ("full", "short", "none")
"""How many questions: 33, ten, or one as an example."""
_TWO_LOTS = "delivery-and-credit"
_COUNTED = "33 questions and 7 KPIs; each lot sees 32 questions"
_LANGUAGE = f"(?:{'|'.join(LANGUAGES)})"
_TEXTS = re.compile(rf"(?m)^(.*\w:)\n((?: +{_LANGUAGE}: .*\n)+)")
"""A key, and below it a text in each language."""
_INLINE = re.compile(rf'\{{((?:{_LANGUAGE}: "[^"]*"(?:, )?)+)\}}')


@dataclass(frozen=True)
class Sample:
    """What a new campaign asks."""

    languages: tuple[str, ...] = ("en",)
    """In which there are texts; the first is the campaign's own."""
    size: str = "full"
    process: str | None = None
    """One of PROCESSES; without one, delivery and credit are two lots."""


def sample_criteria(sample: Sample, shipped: Traversable) -> str:
    """Return the text of a criteria.yaml; `shipped` is the folder that has criteria.yaml and templates/questions/."""
    import yaml

    general = _Parts((shipped / "criteria.yaml").read_text(encoding="utf-8"))
    name = f"{sample.process or _TWO_LOTS}.yaml"
    own = _Parts((shipped / "templates" / "questions" / name).read_text(encoding="utf-8"))
    named = yaml.safe_load(own.head)["sample"]
    wanted = named["short"][:1] if sample.size == "none" else named[sample.size]
    criteria, count = [], 0
    for (about, questions), more in zip(general.criteria.values(), _more(general, own), strict=True):
        chosen = [text for ident, text in (questions | more).items() if ident in wanted]
        count += len(chosen)
        if chosen:
            criteria.append(about + "".join(chosen))
    kpis = [text for ident, text in (general.kpis | own.kpis).items() if ident in named["kpis"]]
    text = "\n".join((f"{general.head}criteria:", "\n".join(criteria), "kpis:", "".join(kpis)))
    if sample.process is not None:
        text = re.sub(r"(?m)^ *lots: .*\n", "", text)
    if sample.process is not None or sample.size != "full":
        text = text.replace(_COUNTED, _counted(count, len(kpis)))
    return _in_languages(text, sample.languages)


class _Parts:
    """The parts of a text in the layout of criteria.yaml."""

    def __init__(self, text: str) -> None:
        before, _, kpis = text.partition("\nkpis:\n")
        self.head, _, criteria = before.partition("\ncriteria:\n")
        self.head += "\n"
        self.criteria = {ident: _criterion(entry) for ident, entry in _entries(criteria, "  ")}
        """By id, what stands before its questions, and these by their ids."""
        self.kpis = dict(_entries(kpis, "  "))


def _criterion(text: str) -> tuple[str, dict[str, str]]:
    about, _, questions = text.partition("    questions:\n")
    return f"{about}    questions:\n", dict(_entries(questions, " " * 6))


def _entries(text: str, indent: str) -> Iterator[tuple[str, str]]:
    """Yield the entries of a list by their ids, each with the line break at its end and none below it."""
    for entry in re.split(rf"(?m)^(?={indent}- id: )", text)[1:]:
        yield entry.split(maxsplit=3)[2], entry.rstrip("\n") + "\n"


def _more(general: _Parts, own: _Parts) -> Iterator[dict[str, str]]:
    """Yield the questions of a process for each criterion."""
    for ident in general.criteria:
        yield own.criteria[ident][1] if ident in own.criteria else {}


def _counted(questions: int, kpis: int) -> str:
    return f"{questions} questions and {kpis} KPIs" if questions > 1 else f"put your questions for this one; {kpis} KPIs"


def _in_languages(text: str, languages: Collection[str]) -> str:
    """Return criteria whose texts are in some languages only; a text in a single one needs no name of its language."""

    def below(found: re.Match[str]) -> str:
        lines = [line for line in found[2].splitlines(keepends=True) if line.split(":")[0].strip() in languages]
        return f"{found[1]} {lines[0].partition(': ')[2]}" if len(languages) == 1 else f"{found[1]}\n{''.join(lines)}"

    def inline(found: re.Match[str]) -> str:
        texts = dict(re.findall(r'(\w\w): ("[^"]*")', found[1]))
        kept = {language: value for language, value in texts.items() if language in languages}
        if len(languages) == 1:
            return "".join(kept.values())
        return "{" + ", ".join(f"{language}: {value}" for language, value in kept.items()) + "}"

    text = _INLINE.sub(inline, _TEXTS.sub(below, text))
    return re.sub(r"(?m)^language: \w+$", f"language: {next(iter(languages))}", text)
