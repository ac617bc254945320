"""Why a file cannot be used, before anything in it is read, in English."""

TEXTS: dict[str, str | dict[str, str]] = {
    "refusal.open_elsewhere": "the file cannot be written: it is open in another program, or its folder is protected",
    "refusal.open_elsewhere.hint": "Close it in Excel and run the command again; nothing was lost",
    "refusal.open_elsewhere.hint.of_two_runs": (
        "Close it in Excel and run the command again: {moved} and {file} are of two runs now"
    ),
    "refusal.no_room": "the file cannot be written: {why}",
    "refusal.no_room.hint": "Make room or choose another folder, and run the command again; nothing was lost",
    "refusal.no_room.hint.of_two_runs": (
        "Make room or choose another folder, and run the command again: {moved} and {file} are of two runs now"
    ),
    "refusal.folder_there": "a folder has this name already",
    "refusal.file_there": "a file stands where a folder is needed",
    "refusal.in_the_way.hint": "Rename or move it and run the command again; nothing was lost",
    "refusal.in_the_way.hint.of_two_runs": (
        "Rename or move it and run the command again: {moved} and {file} are of two runs now"
    ),
    "refusal.lost_link": "a link that leads nowhere has this name",
    "refusal.lost_link.hint": "Name another file, or delete it",
    "refusal.no_file": "this is no file but a device or a pipe",
    "refusal.no_file.hint": "Name a file; what it holds is replaced",
    "refusal.foreign": "this file was not written by scorecard, and is not replaced",
    "refusal.foreign.hint": "Name another file, or move this one away",
    "refusal.ending": "what is written here needs a name that ends in {ending}",
    "refusal.ending.hint": "Name it so",
    "refusal.unreadable": "the file cannot be read: {why}",
    "refusal.unreadable.hint": "Close other programs that use it",
    "refusal.no_criteria": "there is no such file",
    "refusal.no_criteria.hint": (
        "Run the command in the folder of your campaign, or make a new one with `scorecard init`"
    ),
    "refusal.closed": "the file cannot be read: {why}",
    "refusal.closed.hint": "Run the command as its owner",
    "refusal.key_gone": "the key is gone with which what lies in sent/ was signed",
    "refusal.key_gone.hint": (
        "Put back .scorecard/key from a copy of the campaign folder. Without any key, `scorecard rank` reads what "
        "comes back and cannot tell whether it is genuine. If the key is lost for good, move sent/ elsewhere, run "
        "`scorecard init` and `scorecard generate`, and send everybody a new questionnaire: those that are out do "
        "not count then"
    ),
    "refusal.no_key": "this is no key",
    "refusal.no_key.hint": "Run `scorecard init` in the folder: nothing was sent yet, so it makes a new one",
    "refusal.other_key": "this is not the key with which what lies in sent/ was signed",
    "refusal.key_missing": "the campaign has no key to sign its questionnaires with",
    "refusal.key_missing.hint": "Run `scorecard init {folder}`: it adds what is missing and replaces nothing",
    "refusal.no_log": "its first line is not: {headings}",
    "refusal.no_line_of_log": "row {row} is no line of the log",
    "refusal.log.hint": (
        "Put back the file as it was, from a copy; in Excel, save it as CSV with all its columns. Without it nobody "
        "knows what was sent already"
    ),
    "refusal.sending": "another run is sending mails",
    "refusal.sending.hint": "Wait until it has ended, and run the command again",
}
