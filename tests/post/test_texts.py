"""The texts of mails: filled in, as a subject, as plain text and as a page."""

import pytest

from scorecard.errors import ScorecardError
from scorecard.post.texts import MailTemplate, MailText
from scorecard.words import words

KNOWN = ("vendor", "title", "cells")
LETTER = "Subject: To {{ vendor }}\n\nDear **{{ vendor }}**,\n\n- {{ title }}\n- see [us](https://halvern.example)\n\nBye\\\nus\n"


def template(source: str) -> MailTemplate:
    """Return the template of a text."""
    return MailTemplate(source, "templates/mail/invite.en.md", KNOWN, words("en"))


def filled(source: str, **values: object) -> MailText:
    """Return a text with its values."""
    return template(source).filled_in(values, "en")


def refused(source: str, **values: object) -> str:
    """Return why a text cannot be used."""
    with pytest.raises(ScorecardError) as error:
        filled(source, **values)
    (problem,) = error.value.problems
    return f"{problem} / {problem.hint}"


def test_a_text_three_times() -> None:
    """Subject and plain text show no marks of Markdown, the page is built from them."""
    text = filled(LETTER, vendor="Acme", title="Tender")
    assert text.subject == "To Acme"
    assert text.plain == "Dear Acme,\n\n- Tender\n- see us (https://halvern.example)\n\nBye\nus\n"
    for part in ("<strong>Acme</strong>", "<li>Tender</li>", '<a href="https://halvern.example">us</a>', "Bye<br />"):
        assert part in text.html
    assert '<html lang="en">' in text.html


@pytest.mark.parametrize(
    "name",
    [
        "[x](http://evil.example)", "<b>Bold</b>", "*Star* & _Sons_", "# Head", "1. First", "- Dash", "> Quote",
        "a `code` b", "![x](y.png)", "&amp; &lt;", "\\ back", "<http://evil.example>", "a ~~b~~ | c", "{{ 7*7 }}",
        "http://evil.example", "Müller “Groß” 北京", "+ plus", "===", "Ann\\", "    x",
    ],
)  # fmt: skip
def test_outside_text_stays_text(name: str) -> None:
    """What stands in a name is neither Markdown nor HTML nor a template: all three parts show it as it is."""
    text = filled(LETTER, vendor=name, title=name)
    shown = name.strip()
    assert text.subject == f"To {shown}"
    assert f"Dear {shown},\n\n- {shown}\n" in text.plain
    assert "evil.example" not in text.html.replace("http://evil.example", "") or "href=" not in text.html.replace(
        'href="https://halvern.example"', ""
    )
    assert text.html.count("href=") == 1
    assert not any(mark in text.html for mark in ("<b>", "<em>", "<img", "<code>", "<h1", "<blockquote", "<ol"))


def test_several_lines_stay_lines() -> None:
    """A question of several lines keeps them, and none of them begins a list or a heading."""
    text = filled(LETTER, vendor="Acme\n\n# not\n- mine", title="x")
    assert "Dear Acme\n# not\n- mine,\n" in text.plain
    assert text.subject == "To Acme # not - mine"
    assert "<h1" not in text.html


def test_what_moves_or_hides_letters_is_left_out() -> None:
    """A name can neither turn the direction of writing nor hide letters."""
    assert filled(LETTER, vendor="A\u202ecme\u200b", title="x").subject == "To A\ufffdcme"


def test_html_of_the_buyer_is_shown_as_text() -> None:
    """The buyer's own text is Markdown only: a tag in it is seen, and does nothing."""
    assert "<script" not in filled("Subject: x\n\n<script>alert(1)</script>\n").html


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("Dear all", "invite.en.md, line 1: The text of the mail has no subject."),
        ("Subject: x\n\nDear {{ vendr }}", '3: There is no “vendr” that could be put in here. / Did you mean "vendor"'),
        ("Subject: {{ titel }}\n\nx", "line 1: There is no “titel”"),
        ("Subject: x\n\n{% if no %}a{% endif %}", "3: There is no “no” that could be put in here. / These can: cells"),
        ("Subject: x\n\na\n{% if vendor %}\nb", "line 5"),
        ("Subject: x\n\n{{ vendor", "line 3"),
        ("Subject: x\n\n\n{{ vendor.nothing }}", "line 4: The text of the mail cannot be filled in"),
        ("Subject: x\n\n{{ vendor + 1 }}", "line 3: The text of the mail cannot be filled in"),
        ("Subject: x\n\n{{ vendor.__class__.__mro__ }}", "line 3: The text of the mail cannot be filled in"),
        ("Subject: x\n\n{% include 'criteria.yaml' %}", "The text of the mail cannot be filled in"),
    ],
)  # fmt: skip
def test_mistakes_are_named_by_their_line(source: str, said: str) -> None:
    """What is wrong with a text is told with its file and line, and what may have been meant."""
    assert said in refused(source, vendor="Acme", title="x", cells=[])


def test_loops_and_conditions() -> None:
    """A text may list things, and say some only where there are any."""
    source = (
        "Subject: x\n\n{% if cells %}\nCells:\n\n{% for it in cells %}\n- {{ it }}\n{% endfor %}\n\n{% endif %}\nBye"
    )
    assert filled(source, cells=["A1: *", "B2"]).plain == "Cells:\n\n- A1: *\n- B2\n\nBye\n"
    assert filled(source, cells=[]).plain == "Bye\n"


def test_numbered_lists_count() -> None:
    """A numbered list has its numbers in the plain text, too."""
    assert (
        filled("Subject: x\n\n1. one\n2. two\n   - in it\n3. three\n").plain == "1. one\n2. two\n  - in it\n3. three\n"
    )
