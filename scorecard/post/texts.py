"""The text of a mail: a template of the buyer's, filled in, as a subject, as plain text and as HTML."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from scorecard.errors import Problem, ScorecardError, Where
from scorecard.typeset.outside_text import shown_text
from scorecard.words import Words

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

_SUBJECT = re.compile(r"\s*Subject:[ \t]*(?P<subject>[^\n]*)(?:\n|\Z)")
_PUNCTUATION = re.compile(r"([!-/:-@\[-`{-~])")
"""Every sign that Markdown may read as its own."""
_ITEM = {"bullet_list_open": "- ", "ordered_list_open": "{}. "}
_PAGE = (
    '<!DOCTYPE html>\n<html lang="{language}"><head><meta charset="utf-8"></head>'
    '<body style="font-family: Calibri, Arial, sans-serif; font-size: 11pt">\n{body}</body></html>\n'
)


@dataclass(frozen=True)
class MailText:
    """What a mail says."""

    subject: str
    plain: str
    html: str


class MailTemplate:
    """A template for mails: Markdown with places to fill in."""

    def __init__(self, source: str, file: str, known: Sequence[str], say: Words) -> None:
        """`file` is what a person calls it; `known` are the names that may stand in it.

        Raises ScorecardError where it has no subject, is no template, or has a name that is not known.
        """
        from jinja2 import StrictUndefined, TemplateError, meta, nodes
        from jinja2.sandbox import SandboxedEnvironment

        self._file, self._known, self._say = file, known, say
        source = source.replace("\r\n", "\n").removeprefix("\ufeff")
        found = _SUBJECT.match(source)
        if found is None:
            raise ScorecardError(say.problem(Where(file, line=1), "mail.no_subject"))
        # The text begins with as many lines as stand above it, so that a mistake is named by its line in the file.
        above = source.count("\n", 0, found.start("subject"))
        pieces = ("\n" * above + found["subject"], "\n" * source.count("\n", 0, found.end()) + source[found.end() :])
        house = SandboxedEnvironment(
            undefined=StrictUndefined, finalize=_escaped, autoescape=False, trim_blocks=True, lstrip_blocks=True
        )  # of Markdown, every value is escaped as it is put in
        try:
            trees = [house.parse(piece) for piece in pieces]
            unknown = [
                self._unknown(name.name, name.lineno)
                for tree in trees
                for undeclared in [meta.find_undeclared_variables(tree).difference(known)]
                for name in tree.find_all(nodes.Name)
                if name.name in undeclared
            ]
            self._subject, self._body = (house.from_string(piece) for piece in pieces)
        except TemplateError as error:
            raise self._failed(error) from error
        if unknown:
            raise ScorecardError(*unknown)

    def filled_in(self, values: Mapping[str, Any], language: str) -> MailText:
        """Return the text with its values; raises ScorecardError where the template asks for what there is not."""
        from jinja2 import TemplateError

        try:
            subject, body = self._subject.render(values), self._body.render(values)
        except (TemplateError, TypeError, ValueError, ArithmeticError, LookupError, AttributeError) as error:
            raise self._failed(error) from error
        markdown = _markdown()
        line = _plain_inline(markdown.parseInline(subject.strip())[0].children or ())
        html = _PAGE.format(language=language, body=markdown.render(body))
        return MailText(" ".join(line.split()), _plain(markdown.parse(body)), html)

    def _unknown(self, name: str, line: int) -> Problem:
        close = get_close_matches(name, self._known, n=1, cutoff=0.6)
        hint = self._say("tables.did_you_mean", suggestion=close[0]) if close else ""
        names = ", ".join(sorted(self._known))
        return self._say.problem(Where(self._file, line=line), "mail.unknown_name", hint, found=name, names=names)

    def _failed(self, error: Exception) -> ScorecardError:
        """Return what to tell of a template that cannot be filled in, with its line."""
        line, trace = getattr(error, "lineno", None), error.__traceback__
        while trace is not None:
            if trace.tb_frame.f_code.co_filename in ("<template>", "<unknown>"):
                line = trace.tb_lineno
            trace = trace.tb_next
        return ScorecardError(
            self._say.problem(Where(self._file, line=line), "mail.template", error=str(error).rstrip("."))
        )


def _escaped(value: object) -> object:
    """Return a value so that nothing in it is Markdown or HTML, in one paragraph."""
    if not isinstance(value, str):
        return value
    lines = (" ".join(shown_text(line).split()) for line in value.splitlines())
    return "\\\n".join(_PUNCTUATION.sub(r"\\\1", line) for line in lines if line)


def _markdown() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False})


def _plain(tokens: "Sequence[Token]") -> str:
    """Return Markdown as plain text: paragraphs and items, each on a line of its own."""
    lines: list[str] = []
    marks: list[str] = []
    numbers: list[int] = []
    is_new = False
    for token in tokens:
        if token.type in _ITEM:
            marks.append(_ITEM[token.type])
            numbers.append(int(token.attrGet("start") or 1))
        elif token.type in ("bullet_list_close", "ordered_list_close"):
            marks.pop()
            numbers.pop()
            lines += [] if marks else [""]
        elif token.type == "list_item_open":
            is_new = True
        elif token.content and token.type in ("inline", "fence", "code_block"):
            mark = marks[-1].format(numbers[-1]) if marks else ""
            first = "  " * (len(marks) - 1) + (mark if is_new else " " * len(mark))
            text = _plain_inline(token.children) if token.children else token.content.rstrip()
            lines.append(first + text.replace("\n", "\n" + " " * len(first)))
            lines += [] if token.hidden or marks else [""]
            numbers[-1:] = [number + is_new for number in numbers[-1:]]
            is_new = False
    return "\n".join(lines).strip() + "\n"


def _plain_inline(tokens: "Sequence[Token]") -> str:
    written: list[str] = []
    target, begun = "", 0
    for token in tokens:
        if token.type == "link_open":
            target, begun = str(token.attrGet("href") or ""), len(written)
        elif token.type == "link_close" and "".join(written[begun:]) != target.removeprefix("mailto:"):
            written.append(f" ({target})")
        elif token.type == "softbreak":
            written.append(" ")
        elif token.type == "hardbreak":
            written.append("\n")
        else:
            written.append(token.content)
    return "".join(written)
