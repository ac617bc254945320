"""Who reads what came back: this process, processes of this machine, or a cluster; by one and the same function.

Files are sent in small batches, of which only some are under way, so that memory stays bounded however many there are;
what they say comes in the order of the files. Where a worker dies, nothing but the file that killed it is lost.
"""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from typing import Any

from scorecard.campaign.returns.readers.read import Reading, read_packed, sha256_of, unpack
from scorecard.intake.found import FoundFile
from scorecard.words import Words
from scorecard.workbooks.unreadable import Unreadable, Why

Read = Callable[[Sequence[FoundFile], bytes], bytes]
"""What a worker does with files, told which forms there are: see `read_packed`."""
Result = tuple[FoundFile, Reading | None]
"""A file and what it says; `None` where it was not to be read."""

_BATCH, _BATCH_BYTES = 8, 4_000_000
"""How many files travel together, and of how many bytes, unless it is one."""
_AHEAD = 2
"""How many batches a worker has under way or waiting."""
_DEATHS = 3
"""How many times a file is read that kills its worker."""


@dataclass(frozen=True)
class Workers:
    """An executor, and what must be known of it."""

    start: Callable[[], Executor]
    stop: Callable[[Executor], None]
    """Ends it at once, whatever is under way."""
    count: int = 1
    lost: tuple[type[Exception], ...] = ()
    """What is raised for a batch whose worker died; then a new executor is started."""
    deaths: int = 1
    """How many workers have died when that is raised."""
    read: Read = read_packed


class Here(Executor):
    """Does what it is told at once, in this process."""

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Return what the task returned; raises what it raises."""
        done: Future[Any] = Future()
        done.set_result(task(*given, **named))
        return done


HERE = Workers(Here, Executor.shutdown)


def readings(
    found: Iterable[FoundFile], forms: Callable[[], bytes], workers: Workers, words: Words
) -> Generator[Result, None, None]:
    """Yield each file with what it says, in order; `forms` are asked for anew for each batch.

    A file that kills its worker time and again has that as its problem, in these words. Close it to end all workers.
    """
    reader = _Reader(workers, forms, words)
    try:
        yield from reader.results(found)
    finally:
        reader.stop()


@dataclass(frozen=True)
class _Batch:
    files: Sequence[FoundFile]
    future: Future[bytes]

    def results(self) -> Iterator[Result]:
        """Yield its files with what they say; raises what the executor raises."""
        read = iter(unpack(self.future.result()))
        return ((file, next(read) if file.is_to_be_read else None) for file in self.files)


class _Reader:
    """Keeps workers busy, and starts new ones where some died."""

    def __init__(self, workers: Workers, forms: Callable[[], bytes], words: Words) -> None:
        self._workers = workers
        self._forms = forms
        self._words = words
        self._executor = workers.start()

    def stop(self) -> None:
        self._workers.stop(self._executor)

    def results(self, found: Iterable[FoundFile]) -> Iterator[Result]:
        window: deque[_Batch] = deque()
        for files in _batches(found):
            window.append(self._submit(files))
            if len(window) >= (self._workers.count * _AHEAD if self._workers.lost else 1):
                yield from self._first(window)
        while window:
            yield from self._first(window)

    def _submit(self, files: Sequence[FoundFile]) -> _Batch:
        sent = [file for file in files if file.is_to_be_read]
        try:
            return _Batch(files, self._executor.submit(self._workers.read, sent, self._forms()))
        except self._workers.lost as death:  # of the worker of an earlier batch
            future: Future[bytes] = Future()
            future.set_exception(death)
            return _Batch(files, future)

    def _first(self, window: deque[_Batch]) -> Iterator[Result]:
        """Yield what the files of the first batch say, or those of all that are under way, where its worker died."""
        batch = window.popleft()
        results = self._results(batch)
        if results is not None:
            yield from results
            return
        others = [(other, self._results(other)) for other in window]
        window.clear()
        self._renew()
        for lost, known in [(batch, None), *others]:
            yield from self._one_by_one(lost.files) if known is None else known

    def _results(self, batch: _Batch) -> Iterator[Result] | None:
        """Return what the files of a batch say, `None` where its worker died."""
        try:
            return batch.results()
        except self._workers.lost:
            return None

    def _one_by_one(self, files: Sequence[FoundFile]) -> Iterator[Result]:
        """Yield what files say of which one may kill its worker: nothing else is under way, so it is known which."""
        for file in files:
            results, deaths = None, 0
            while results is None and deaths < _DEATHS:
                results = self._results(self._submit([file]))
                if results is None:
                    deaths += self._workers.deaths
                    self._renew()
            yield from results or [(file, self._killer(file))]

    def _renew(self) -> None:
        self.stop()
        self._executor = self._workers.start()

    def _killer(self, file: FoundFile) -> Reading:
        problem = Unreadable(Why.KILLED_READER, limit=_DEATHS).problem(file.name, self._words)
        return Reading(sha256_of(file), problem)


def _batches(found: Iterable[FoundFile]) -> Iterator[Sequence[FoundFile]]:
    batch: list[FoundFile] = []
    for file in found:
        # What lies together in a mail or an archive travels apart: what one takes may be why the next is not read.
        if any(file.holder == other.holder for other in batch):
            yield batch
            batch = []
        batch.append(file)
        if len(batch) == _BATCH or sum(len(held.content) for held in batch) > _BATCH_BYTES:
            yield batch
            batch = []
    if batch:
        yield batch
