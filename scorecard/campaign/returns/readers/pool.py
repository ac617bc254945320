"""Workers that are processes of this machine."""

import os
import signal
import sys
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context, parent_process
from threading import Thread
from types import ModuleType
from typing import Any

from scorecard.campaign.returns.readers.read import read_packed
from scorecard.campaign.returns.readers.workers import Workers


def pool(count: int) -> Workers:
    """Return so many processes of this machine."""
    # A process that has threads must not be copied as it is; where the system can, the modules are imported once.
    context = get_context("spawn" if sys.platform in ("win32", "darwin") else "forkserver")
    if context.get_start_method() == "forkserver":
        context.set_forkserver_preload([read_packed.__module__])
    return Workers(lambda: _Pool(count, context, _begin), _kill, count, (BrokenExecutor,))


class _Pool(ProcessPoolExecutor):
    """Processes that have nothing of the program that was started."""

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> Future[Any]:
        """Return what will be the result of a task; starts a process where there are still too few."""
        main = sys.modules["__main__"]
        # Each new process imports this, and would run a program again that does not look whether it is the first.
        sys.modules["__main__"] = ModuleType("__main__")
        try:
            return super().submit(task, *given, **named)
        finally:
            sys.modules["__main__"] = main


def _kill(executor: Executor) -> None:
    if isinstance(executor, _Pool):
        for process in list((executor._processes or {}).values()):  # Python 3.14 has a method for it
            process.kill()
    executor.shutdown(cancel_futures=True)


def _begin() -> None:
    """Let a worker end with the first process, which alone hears of Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_first, daemon=True).start()


def _end_with_first() -> None:
    first = parent_process()
    if first is not None:
        first.join()
        os._exit(1)
