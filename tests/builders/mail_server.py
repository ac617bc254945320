"""A mail server on this machine, which keeps what it takes and can be told to behave as servers do on bad days."""

import socket
import ssl
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

USER, SECRET = "ann@halvern.example", "correct horse"


@dataclass
class Behaviour:
    """What the server does with mails, by the address that they go to."""

    refused: set[str] = field(default_factory=set)
    """Nobody of that name is here."""
    later: dict[str, int] = field(default_factory=dict)
    """How many times it says "not now"."""
    cut_after: set[str] = field(default_factory=set)
    """It takes the mail, and cuts the line before it says so."""
    taken: list[tuple[list[str], bytes]] = field(default_factory=list)
    """To whom, and what."""

    @property
    def mails(self) -> list[EmailMessage]:
        """The mails that it took."""
        return [message_from_bytes(content, policy=policy.default) for _, content in self.taken]

    async def handle_RCPT(  # noqa: N802 - as aiosmtpd calls it
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Answer whether a mail to an address is taken."""
        if address in self.refused:
            return "550 5.1.1 No such user here"
        if self.later.get(address):
            self.later[address] -= 1
            return "451 4.7.1 Greylisted, try again"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, _session: Session, envelope: Envelope) -> str:  # noqa: N802
        """Take a mail."""
        content = envelope.content if isinstance(envelope.content, bytes) else b""
        self.taken.append((list(envelope.rcpt_tos), content))
        if self.cut_after & set(envelope.rcpt_tos):
            assert server.transport is not None
            server.transport.abort()
        return "250 Message accepted for delivery"


def certificate(folder: Path) -> Path:
    """Return a file with a certificate for this machine, and its key, that openssl makes."""
    made = folder / "server.pem"
    subprocess.run(
        [
            *("openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"),
            *("-addext", "subjectAltName=IP:127.0.0.1", "-keyout", folder / "key.pem", "-out", folder / "only.pem"),
        ],
        check=True,
        capture_output=True,
    )
    made.write_bytes((folder / "only.pem").read_bytes() + (folder / "key.pem").read_bytes())
    return made


def _let_in(server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: object) -> AuthResult:
    known = isinstance(data, LoginPassword) and (data.login, data.password) == (USER.encode(), SECRET.encode())
    return AuthResult(success=known, handled=False)


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as server:
        return int(server.getsockname()[1])


@contextmanager
def mail_server(behaviour: Behaviour, pem: Path | None = None, *, tls: str = "starttls") -> Iterator[str]:
    """Run a server, and yield its URL; with a certificate it wants STARTTLS (or TLS at once) and a password."""
    options: dict[str, object] = {}
    context = None
    if pem is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        options = {"authenticator": _let_in, "auth_required": True, "auth_require_tls": tls == "starttls"}
        if tls == "starttls":
            options |= {"tls_context": context, "require_starttls": True}
    at_once = context if tls == "at once" else None
    controller = Controller(behaviour, hostname="127.0.0.1", port=_free_port(), ssl_context=at_once, **options)
    controller.start()
    try:
        port = controller.port
        scheme, user = ("smtps" if at_once else "smtp"), (USER.replace("@", "%40") + "@" if pem else "")
        yield f"{scheme}://{user}127.0.0.1:{port}"
    finally:
        controller.stop()
