"""The parts of criteria.yaml as plain data, for checks of several at once; what is itself wrong is left to its keys."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from scorecard.files.criteria.document import KeyPath
from scorecard.files.criteria.sentences import Mistake, one_of, sentence


@dataclass(frozen=True)
class Entry:
    """A map in the file, or the whole file, and the path to it."""

    path: KeyPath
    data: Mapping[str, object]

    def text(self, key: str) -> str | None:
        """Return the text under a key, or `None` where there is none."""
        value = self.data.get(key)
        return value if isinstance(value, str) else None

    def map(self, key: str) -> Mapping[str, object]:
        """Return the map under a key; empty where there is none."""
        value = self.data.get(key)
        return value if isinstance(value, dict) else {}

    def listed(self, key: str) -> tuple["Entry", ...]:
        """Return the maps in the list under a key."""
        found = self.data.get(key)
        listed = found if isinstance(found, list) else []
        return tuple(Entry((*self.path, key, at), entry) for at, entry in enumerate(listed) if isinstance(entry, dict))

    def lots(self) -> tuple[str, ...]:
        """Return its own lots; empty for all."""
        lots = self.data.get("lots")
        return tuple(lot for lot in lots if isinstance(lot, str)) if isinstance(lots, list) else ()

    def is_in(self, lot: str) -> bool:
        """Return whether it belongs to a lot."""
        return not self.lots() or lot in self.lots()


@dataclass(frozen=True)
class Asked:
    """A question with its criterion, and the lots in which it is asked."""

    criterion: Entry
    entry: Entry
    lots: tuple[str, ...]

    @property
    def id(self) -> str | None:
        """Its id, or `None` where it has none."""
        return self.entry.text("id")


def lots_of(file: Entry) -> tuple[str, ...]:
    """Return the lots that are declared, or else those named anywhere, in order of first appearance."""
    named = (lot for entry in with_lots(file) for lot in entry.lots())
    return file.lots() or tuple(dict.fromkeys(named))


def every_lot(file: Entry) -> tuple[str, ...]:
    """Return the lots, or an empty one that stands for the whole campaign."""
    return lots_of(file) or ("",)


def in_lots(found: Mistake, lots: Sequence[str], file: Entry) -> Mistake:
    """Return a mistake that says in which lots it is one; as it was, where it is one in all."""
    if len(lots) == len(every_lot(file)):
        return found
    return replace(found, message=sentence("disagreement.in_lots", message=found.message, lots=one_of(lots)))


def with_lots(file: Entry) -> Iterator[Entry]:
    """Yield the parts that may name lots, in the order of the file."""
    for criterion in file.listed("criteria"):
        yield criterion
        yield from criterion.listed("questions")
    yield from file.listed("kpis")


def asked_in(file: Entry) -> Iterator[Asked]:
    """Yield the questions in the order of the file."""
    every = every_lot(file)
    for criterion in file.listed("criteria"):
        there = criterion.lots() or every
        for question in criterion.listed("questions"):
            own = question.lots() or every
            yield Asked(criterion, question, tuple(lot for lot in there if lot in own))


def all_zero(found: Iterable[Entry]) -> bool:
    """Return whether all weights are zero; one that is no weight is reported elsewhere, and counts as one here."""
    weights = [entry.data.get("weight") for entry in found]
    return all(weight == 0 and not isinstance(weight, bool) for weight in weights)
