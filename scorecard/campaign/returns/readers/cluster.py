"""Workers on other machines: a Dask cluster that somebody else runs. It gets questionnaires, and never the key."""

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import CancelledError, Executor, Future
from ipaddress import ip_address
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from scorecard import __version__
from scorecard.campaign.returns.readers.workers import Workers
from scorecard.errors import Problem, ScorecardError, Where

if TYPE_CHECKING:
    from distributed import Client

_OPTION, _PACKAGE = "--cluster", "partner-scorecard"
_SECONDS = 10
"""How long a scheduler, and after that its first worker, is waited for."""


def cluster(address: str) -> Workers:
    """Return the workers of the Dask scheduler at an address such as `tls://scheduler:8786`.

    TLS certificates are those of Dask's own configuration. Raises ScorecardError where the address is not encrypted and
    not on this machine, where Dask is not installed, and where the scheduler or workers of this version are not there.
    """
    if not _is_confidential(address):
        raise _refused(
            f"{address} is not encrypted, and what vendors answer is confidential.",
            "Use tls://, with certificates in Dask's configuration; tcp:// is for this machine only (tcp://127.0.0.1:8786)",
        )
    try:
        from distributed import KilledWorker
    except ImportError as error:
        hint = 'Install it: pip install "partner-scorecard[cluster]"; then run the command again.'
        raise _refused("Dask, which talks to a cluster, is not installed.", hint) from error
    logging.getLogger("distributed").setLevel(logging.CRITICAL)  # what it says of its workers helps no analyst
    joined = _Cluster(address)
    # The scheduler itself tries a task again several times before it says that it kills its workers.
    return Workers(joined.start, joined.stop, joined.threads(), (KilledWorker, CancelledError), deaths=3)


class _Cluster:
    """The connection to a scheduler."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._client: Client | None = None

    def threads(self) -> int:
        """Return how many files the cluster can read at once; raises ScorecardError where that is not known."""
        client = self._connected()
        try:
            client.wait_for_workers(1, timeout=_SECONDS)
            versions = client.get_versions(packages=[_PACKAGE])
            ours = versions["client"]["packages"][_PACKAGE]
            others = {each["packages"][_PACKAGE] for each in versions["workers"].values()} - {ours}
            if others:
                found = ", ".join(sorted(version or "none" for version in others))
                hint = f"Install {_PACKAGE} {__version__} where the workers run, and start them again."
                raise _refused(f"Some workers have another version of this tool than {__version__}: {found}.", hint)
            return sum(client.nthreads().values())
        except TimeoutError as error:
            hint = f"Start one: dask worker {self._address}"
            raise _refused(f"The scheduler at {self._address} has no workers.", hint) from error
        finally:
            client.close()

    def start(self) -> Executor:
        """Return what hands tasks to the scheduler."""
        self._client = self._connected()
        return _Tasks(self._client)

    def stop(self, _executor: Executor) -> None:
        """Leave the cluster; what is under way there is given up."""
        if self._client is not None:
            self._client.close()

    def _connected(self) -> "Client":
        from distributed import Client

        try:
            # A client that cannot connect takes long to give that up, and is loud about it.
            asyncio.run(_reach(self._address))
            return Client(self._address, timeout=_SECONDS, set_as_default=False)
        except (OSError, TypeError, ValueError) as error:  # TypeError: TLS without certificates
            hint = "Check address, scheduler and firewall, and for TLS the certificates (distributed.comm.tls)."
            raise _refused(f"No scheduler can be reached at {self._address}: {_cause(error)}", hint) from error


class _Tasks(Executor):
    """Hands tasks to a scheduler, and returns Dask's own futures.

    Those of `Client.get_executor` never end where a result was lost with its worker, and cannot be had again.
    """

    def __init__(self, client: "Client") -> None:
        self._client = client

    def submit(self, task: Callable[..., Any], /, *given: Any, **named: Any) -> "Future[Any]":
        """Return what will be the result of a task, computed anew even where another was told the same."""
        future: Future[Any] = self._client.submit(task, *given, **named, pure=False)
        return future


async def _reach(address: str) -> None:
    from distributed.comm import connect
    from distributed.security import Security

    line = await connect(address, timeout=_SECONDS, **Security().get_connection_args("client"))
    await line.close()


def _is_confidential(address: str) -> bool:
    """Return whether nobody else can read what is sent to an address."""
    parts = urlsplit(address)
    if parts.scheme != "tcp":
        return parts.scheme == "tls"
    try:
        return parts.hostname == "localhost" or ip_address(parts.hostname or "").is_loopback
    except ValueError:
        return False


def _cause(error: BaseException) -> str:
    """Return what lies at the bottom of an error, as far as that says anything."""
    below = "" if error.__cause__ is None else _cause(error.__cause__)
    return below or str(error)


def _refused(message: str, hint: str) -> ScorecardError:
    return ScorecardError(Problem(Where(_OPTION), message, hint))
