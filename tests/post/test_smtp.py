"""Which server a URL names."""

import pytest

from scorecard.errors import ScorecardError
from scorecard.post.smtp import Server, server_from
from scorecard.words import words


@pytest.mark.parametrize(
    ("url", "server"),
    [
        ("smtps://mail.example", Server("mail.example", 465, is_tls=True)),
        ("smtp://mail.example", Server("mail.example", 587, is_tls=False)),
        ("smtp://ann%40acme.example@mail.example:25/", Server("mail.example", 25, False, "ann@acme.example")),
        ("smtp://[::1]:2525", Server("::1", 2525, is_tls=False)),
    ],
)
def test_servers(url: str, server: Server) -> None:
    """Scheme, user, host and port are as they are written, or as they usually are."""
    assert server_from(url, words("en")) == server


@pytest.mark.parametrize(
    "url", ["mail.example", "smtp://", "http://mail.example", "smtp://mail.example:0x", "smtp://a.example/?tls=no", ""]
)
def test_what_names_no_server(url: str) -> None:
    """Anything else is refused with an example of what to write."""
    with pytest.raises(ScorecardError) as error:
        server_from(url, words("en"))
    assert "smtps://user@mail.example" in error.value.problems[0].hint


def test_a_password_in_the_url() -> None:
    """A password in it is refused, and stands in no message."""
    with pytest.raises(ScorecardError) as error:
        server_from("smtp://ann:hunter2@mail.example", words("de"))
    assert "hunter2" not in str(error.value) + error.value.problems[0].hint
    assert "SCORECARD_SMTP_PASSWORD" in error.value.problems[0].hint


def test_which_servers_are_this_machine() -> None:
    """Only a line that does not leave this machine may be an open one."""
    for host, is_loopback in (("127.0.0.1", True), ("::1", True), ("localhost", True), ("127.0.0.1.example", False)):
        assert Server(host, 25, is_tls=False).is_loopback is is_loopback
