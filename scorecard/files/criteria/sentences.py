"""What is wrong in criteria, as a sentence that is said once the language of the file is known."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from scorecard.errors import Problem, Where
from scorecard.files.criteria.document import Document, KeyPath
from scorecard.words import Words, spoken, words

_TERMS = re.compile("‹([^|›]*)\\|([^›]*)›")
"""What is said otherwise of a YAML file than of a workbook."""
_NAMED = re.compile("⟦([^⟧]*)⟧")
"""A key, `#` and a sheet, or `=` and one of the words that a key accepts: all are called otherwise in a workbook."""
_BRACKETS = re.compile(r"[{}\[\]]")
"""What stands in a cell without them."""


@dataclass(frozen=True)
class Listing:
    """Names in a sentence: `"a", "b" or "c"`, or `mon, tue and wed`."""

    names: tuple["str | Sentence", ...]
    quoted: bool
    is_choice: bool

    def said(self, say: Words) -> str:
        """Return them as a language lists them."""
        shown = [name.said(say) if isinstance(name, Sentence) else name for name in self.names]
        shown = [say("tables.quoted", text=name) for name in shown] if self.quoted else shown
        return say.either(shown) if self.is_choice else say.listed(shown)


@dataclass(frozen=True)
class Figure:
    """A number as a file has it; for a workbook, as people type it in its language."""

    value: float
    written: str = ""
    """As it stands in the file, where it is a key there."""

    def said(self, say: Words) -> str:
        """Return it for both."""
        return f"‹{self.written or format(self.value, '.12g')}|{say.typed(self.value)}›"


@dataclass(frozen=True)
class Sentence:
    """A text of `words`, and what stands in its places: other sentences, names, or data as it is."""

    key: str
    data: tuple[tuple[str, object], ...] = ()

    def __str__(self) -> str:
        return self.said(words("en"))

    def said(self, say: Words) -> str:
        """Return it in a language."""
        filled = {
            name: value.said(say) if isinstance(value, Sentence | Listing | Figure) else value
            for name, value in self.data
        }
        return say(self.key, **filled)


@dataclass(frozen=True)
class Mistake:
    """Something wrong in criteria, by the path to it, and the remedy."""

    path: KeyPath
    message: Sentence
    hint: Sentence

    def problem(self, document: Document) -> Problem:
        """Return it with its place, in the language of the document and in the terms of what it is written in."""
        return told_of(document, document.where(self.path), self.message, self.hint)


def told_of(document: Document, where: Where, message: Sentence, hint: Sentence) -> Problem:
    """Return what is wrong at a place, in the language of the campaign and in the terms of its file."""
    say = words(spoken(str(document.data.get("language"))) or document.headed_in())
    texts = (in_terms_of(part.said(say), in_workbook=document.in_workbook) for part in (message, hint))
    message_text, hint_text = (_NAMED.sub(lambda found: document.called(found[1]), text) for text in texts)
    return Problem(
        where, message_text, _BRACKETS.sub("", hint_text) if document.in_workbook else hint_text, say.language
    )


def sentence(key: str, /, **data: object) -> Sentence:
    """Return the text named `key` with data in its places."""
    return Sentence(key, tuple(data.items()))


def mistake(path: KeyPath, key: str, hint: Sentence | None = None, /, **data: object) -> Mistake:
    """Return what is told by the text named `key`, with the remedy `hint` or else `<key>.hint`."""
    return Mistake(path, sentence(key, **data), hint or sentence(f"{key}.hint", **data))


def in_terms_of(text: str, *, in_workbook: bool) -> str:
    """Return a sentence for a YAML file or for a workbook: `Delete the ‹line|row›` has words for each."""
    return _TERMS.sub(lambda found: found[2 if in_workbook else 1], text)


def one_of(names: Sequence[str | Sentence], *, quoted: bool = True) -> Listing:
    """Return names of which one is meant: `"a", "b" or "c"`."""
    return Listing(tuple(names), quoted, is_choice=True)


def all_of(names: Sequence[str]) -> Listing:
    """Return names that are all meant, as they stand in the file: `mon, tue and wed`."""
    return Listing(tuple(names), quoted=False, is_choice=False)


def did_you_mean(word: object, known: Sequence[str], otherwise: Sentence) -> Sentence:
    """Return `Did you mean "..."?` where one of the known words is close, and else `otherwise`.

    A key, or a choice with an equals sign before it, that is called by its file stands between `⟦` and `⟧`.
    """
    plain = {name.strip("⟦=⟧").rpartition(".")[2].casefold(): name for name in reversed(known)}
    close = get_close_matches(str(word).casefold(), plain, n=1, cutoff=0.6)
    return sentence("tables.did_you_mean", suggestion=plain[close[0]]) if close else otherwise
