"""The campaign's secret."""

import os
from pathlib import Path

import pytest

from scorecard.errors import ScorecardError
from scorecard.files.key import fingerprint, fingerprint_path, make_key, need_key, read_key


def test_key(tmp_path: Path) -> None:
    """A campaign has one key of 32 bytes, which stays the same for ever."""
    assert read_key(tmp_path) is None
    assert make_key(tmp_path)
    key = read_key(tmp_path)
    assert key is not None
    assert len(key) == 32
    assert not make_key(tmp_path)
    assert read_key(tmp_path) == key


def test_two_campaigns_have_two_keys(tmp_path: Path) -> None:
    """A questionnaire of one campaign is not signed for another."""
    make_key(tmp_path / "a")
    make_key(tmp_path / "b")
    assert read_key(tmp_path / "a") != read_key(tmp_path / "b")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_only_the_owner_reads_it(tmp_path: Path) -> None:
    """Others on the same computer cannot read the key."""
    make_key(tmp_path)
    assert (tmp_path / ".scorecard" / "key").stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("content", [b"", b"abcd", b"zz" * 32, b"\xff" * 64, b"ab" * 33])
def test_a_broken_key(tmp_path: Path, content: bytes) -> None:
    """A key that is damaged is said to be, since questionnaires carry its signature."""
    sent(tmp_path)
    (tmp_path / ".scorecard").mkdir()
    (tmp_path / ".scorecard" / "key").write_bytes(content)
    with pytest.raises(ScorecardError, match="this is no key") as refused:
        read_key(tmp_path)
    assert "copy of the campaign folder" in refused.value.problems[0].hint
    assert not make_key(tmp_path)


def test_an_empty_key(tmp_path: Path) -> None:
    """What a full disk left of a key is replaced while nothing was sent that it could have signed."""
    (tmp_path / ".scorecard").mkdir()
    (tmp_path / ".scorecard" / "key").touch()
    with pytest.raises(ScorecardError, match="this is no key") as refused:
        read_key(tmp_path)
    assert "`scorecard init`" in refused.value.problems[0].hint
    assert make_key(tmp_path)
    assert need_key(tmp_path)


def test_a_lost_key(tmp_path: Path) -> None:
    """Where questionnaires were sent no new key takes the place of one that is gone, and the way on is said."""
    with pytest.raises(ScorecardError, match="no key to sign its questionnaires"):
        need_key(tmp_path)
    sent(tmp_path)
    for wanted in (make_key, need_key):
        with pytest.raises(ScorecardError, match="the key is gone") as refused:
            wanted(tmp_path)
        assert "If the key is lost for good, move sent/ elsewhere" in refused.value.problems[0].hint
    assert read_key(tmp_path) is None


def test_another_key(tmp_path: Path) -> None:
    """A key of another campaign is told as such, before every file would be called a forgery."""
    make_key(tmp_path)
    sent(tmp_path)
    noted = fingerprint_path(tmp_path)
    noted.write_bytes(fingerprint(need_key(tmp_path)))
    assert read_key(tmp_path)
    (tmp_path / ".scorecard" / "key").unlink()
    make_key(tmp_path / "other")
    (tmp_path / "other" / ".scorecard" / "key").rename(tmp_path / ".scorecard" / "key")
    with pytest.raises(ScorecardError, match="this is not the key with which what lies in sent/ was signed"):
        read_key(tmp_path)


def sent(folder: Path) -> None:
    """Let a campaign have sent a questionnaire."""
    (folder / "sent").mkdir()
    (folder / "sent" / "acme.xlsx").write_bytes(b"a questionnaire")


def test_a_file_in_the_way(tmp_path: Path) -> None:
    """Where no key can be written, it is said in words."""
    (tmp_path / "tender").write_bytes(b"a file")
    with pytest.raises(ScorecardError, match="a file stands where a folder is needed"):
        make_key(tmp_path / "tender")
