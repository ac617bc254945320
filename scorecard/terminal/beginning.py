"""What is asked before a campaign folder is made, and what is said of it afterwards."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from scorecard.terminal.lines import say_line

_STARTERS = (".cmd", ".command", ".desktop")
"""How the names of files end that are double-clicked."""

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from scorecard.campaign.init import NewFolder
    from scorecard.words import Words


class LanguagesType(click.ParamType[tuple[str, ...]]):
    """Languages that the tool speaks, by their codes with commas between them, each once."""

    name = "languages"

    def convert(
        self, value: str | tuple[str, ...], param: click.Parameter | None, ctx: click.Context | None
    ) -> tuple[str, ...]:
        """Return the codes; raises BadParameter where one is unknown."""
        from scorecard.words import LANGUAGES, language_meant

        if isinstance(value, tuple):
            return value
        named = {name.strip(): language_meant(name) for name in value.split(",")}
        for name, code in named.items():
            if code not in LANGUAGES:
                self.fail(f"{name!r} is not one of {', '.join(LANGUAGES)}.", param, ctx)
        return tuple(dict.fromkeys(named.values()))


class NameType(click.Choice[str]):
    """One of some names: spaces may stand in place of hyphens, and its beginning is enough if no other has it."""

    def convert(self, value: str, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """Return the name; raises BadParameter where it is none of them."""
        name = "-".join(value.casefold().replace("_", " ").replace("-", " ").split())
        begun = [choice for choice in self.choices if name and choice.startswith(name)]
        return super().convert(begun[0] if len(begun) == 1 else name, param, ctx)


def ask_languages() -> tuple[str, ...]:
    """Return the languages of the new criteria; what is offered is that of the system, where the tool speaks it."""
    import locale

    from scorecard.words import LANGUAGES, base_of, spoken, words

    own = base_of(spoken(locale.normalize(locale.getlocale()[0] or "").partition(".")[0])) or "en"
    say = words(own)
    text, enter = say("terminal.init.languages", languages=", ".join(LANGUAGES)), _enter(say)
    chosen: tuple[str, ...] = click.prompt(text, default=own, type=LanguagesType(), prompt_suffix=enter)
    return chosen


def ask_choice(about: str, choices: tuple[str, ...], default: str, say: Words) -> str:
    """Return which of some choices is made at the terminal; `about` is the last part of the question's key."""
    text = say(f"terminal.init.{about}")
    chosen: str = click.prompt(text, default=default, type=NameType(choices), prompt_suffix=_enter(say))
    return chosen


def _enter(say: Words) -> str:
    """Return what stands behind a question and what is offered, which Enter takes."""
    return f" {say.headed(say('terminal.init.enter'), '')}"


def ask_yes(about: str, say: Words) -> bool:
    """Return whether yes is said at the terminal, in the language of the campaign; Enter says yes."""
    yes, no = (say.spellings(word)[0].lower() for word in ("yes", "no"))
    return ask_choice(about, (yes, no), yes, say) == yes


def print_added(names: Sequence[str], language: str) -> None:
    """Print which tables were made since they were missing."""
    from scorecard.words import words

    for name in names:
        say_line(f"{words(language)('terminal.init.made')}  {name}")


def _by_folder(names: Sequence[str], say: Words) -> Iterator[str]:
    """Yield the files of the campaign folder by their names, and those within it a folder, so that a screen is enough.

    Files that differ only by what they start share a line.
    """
    folders: dict[str, list[str]] = {}
    for name in names:
        folder, slash, _ = name.rpartition("/")
        suffix = name[name.rindex(".") :] if name.endswith(_STARTERS) else ""
        folders.setdefault(folder + slash or suffix or name, []).append(name)
    for folder, inside in folders.items():
        few = ", ".join(inside) if len(inside) == 1 or folder in _STARTERS else ""
        yield few or say.headed(folder, say("terminal.init.files", count=len(inside)))


def print_folder(made: NewFolder, folder: Path) -> None:
    """Print which files of a campaign folder were made, and what to do next."""
    from scorecard.words import words

    say = words(made.language)
    states = [say("terminal.init.made"), say("terminal.init.kept")]
    for state, names in zip(states, (made.written, made.kept), strict=True):
        for line in _by_folder(names, say):
            say_line(f"  {state:{max(map(len, states))}}  {line}")
    criteria, vendors, kpis = made.first
    say_line("\n" + say("terminal.init.next", folder=folder, criteria=criteria, vendors=vendors, kpis=kpis))
