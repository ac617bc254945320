# fmt: off
"""Every figure of a campaign anew, by the rules of docs/scoring.md: `python recompute.py FOLDER` prints them as JSON.

It shares no code with the program, and reads criteria.yaml, the tables, and the answers in ranking.json.
Not for: type `multi`, late files, the night after a blank day, hours that begin or end while a clock is put forward."""
import csv
import json
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from statistics import median
from zoneinfo import ZoneInfo

import yaml

WEEK, STANDINGS = "mon tue wed thu fri sat sun".split(), ("not eligible", "unresolved", "provisional")
folder, lots = Path(sys.argv[1]), []
campaign = yaml.safe_load((folder / "criteria.yaml").read_text(encoding="utf-8"))
tables = ("kpis", "reviews", "incidents", "volumes", "feedback")
texts = ((folder / f"{name}.csv").read_text(encoding="utf-8-sig").splitlines() for name in tables)
kpis, reviews, incidents, volumes, feedback = (list(csv.DictReader(text)) for text in texts)
sent_back = json.loads((folder / "ranking.json").read_text(encoding="utf-8")).get("record", {}).get("corrections", [])
RUNS = {(a, b): (WEEK * 2)[i : i + (j - i) % 7 + 1] for i, a in enumerate(WEEK) for j, b in enumerate(WEEK)}
NEED, HOLDS = {"must": 3, "should": 2, "could": 1}, {"live": 1, "planned": 0.5, "no": 0, None: 0}
OF_CRITERION, OPEN = {"points": "credited", "high": "best", "coverage": "answered"}, ("unanswered", "not understood")
CREDIT = {"none": 100, "declared": 100, "verified": 100, "refuted": 0} | campaign.get("credit", {})
WORTH = {  # the points of a value, by the type of its question
    "choice": lambda q, value: next(one["points"] for one in q["options"] if one["id"] == value),
    "scale": lambda q, value: 100 * abs(q.get("reversed", False) - (value - 1) / (q["steps"] - 1)),
    "yes_no": lambda q, value: q["points"][value],
    "number": lambda q, value: q["not_measured"] if value == "not measured" else at(q["points"], value),
    "date": lambda q, v: at({d.toordinal(): p for d, p in q["points"].items()}, date.fromisoformat(v).toordinal()),
    "checklist": lambda q, v: 100 * mean((NEED[i["need"]], HOLDS[v[i["id"]]]) for i in q["items"]),
}

def mean(pairs):  # of weights and values; None where nothing that weighs has a value
    known = [(weight, value) for weight, value in pairs if value is not None]
    return sum(w * value for w, value in known) / sum(w for w, _ in known) if any(w for w, _ in known) else None

def at(anchors, x):  # straight lines between the anchors, flat outside
    x = min(max(x, min(anchors)), max(anchors))
    pairs = pairwise(sorted(anchors.items()))
    return next(y0 + (y1 - y0) * (x - x0) / (x1 - x0) for (x0, y0), (x1, y1) in pairs if x <= x1)

def minutes(zone, hours):  # in which it is open; of a time that a clock shows twice, the second one closes
    for day, text in hours.items():
        for span in text.replace(" (+1)", "").split(", ") if text not in (None, "closed") else ():
            opens, closes = (timedelta(hours=int(time[:2]), minutes=int(time[3:])) for time in span.split("-"))
            midnight = datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone))
            begin, end = midnight + opens, midnight + closes + timedelta(closes <= opens)
            last = max(end.timestamp(), end.replace(fold=1).timestamp())
            yield from range(int(begin.timestamp()) // 60, int(last) // 60)

def of_hours(value, promise):  # their points and answered share, over the minutes that are promised in 52 weeks
    special, shares, days = promise.get("holidays", {}), [], [promise["from"] + timedelta(n) for n in range(-3, 367)]
    for name, channel in promise["channels"].items():
        week = {day: text for key, text in channel.items() for day in RUNS.get((key[:3], key[-3:]), ())}
        promised = set(minutes(promise["timezone"], {d: special.get(d, week[WEEK[d.weekday()]]) for d in days[3:-3]}))
        told = {day: value["days"][name][WEEK[day.weekday()]] for day in days}
        told |= {d: {True: told[d], False: "closed", None: None}[value["holidays"]] for d in days if d in special}
        lost = promised.difference(minutes(value["timezone"], told))
        unsaid = lost.intersection(minutes(value["timezone"], {d: "00:00-24:00" for d in days if told[d] is None}))
        shares += [(channel["weight"], len(lost) / len(promised), len(unsaid) / len(promised))] if promised else []
    return 100 - 100 * mean((w, lost) for w, lost, _ in shares), 1 - mean((w, unsaid) for w, _, unsaid in shares)

def of_answer(q, given, said, own, counts):  # its figures; `said` is what reviewers said, `own` the buyer's own answer
    state, value, named = given[q["id"]]
    for gate, option in q.get("only_if", {}).items():
        state = "unanswered" if given[gate][0] in OPEN else state if given[gate][1] == option else "not applicable"
    points, answered, proof, credit, most, done = None, 0, None, 1, 1, state == "answered"
    if done and q["type"] == "text":
        points, answered = mean((1, float(row["points"])) for row in said if row["points"]), 1
    elif done and q["type"] == "hours":
        points, answered = of_hours(value, campaign["promise"]) if value["timezone"] else (0, 0)
    elif done:
        points, parts = WORTH[q["type"]](q, value), q.get("items", ())
        answered = mean((NEED[part["need"]], value[part["id"]] is not None) for part in parts) if parts else 1
    if done and q.get("evidence") and not own:
        checks = {row["verified"] for row in said} - {""}
        bare = not named and points != 0 and CREDIT["none"] < CREDIT["declared"]
        proof = "refuted" if "no" in checks else "verified" if checks else "missing" if bare else "declared"
        credit, most = (CREDIT[key] / 100 for key in (("none", "declared") if proof == "missing" else (proof, proof)))
    credited, best = (None, 100) if points is None else (points * credit, points * most + 100 * (1 - answered))
    it = {"question": q["id"], "state": state, "points": points, "credit": credit, "proof": proof, "answered": answered}
    return it | {"credited": credited, "best": best, "weight": q["weight"] * (state != "not applicable" and counts)}

def wilson(yes, count):  # the ends of the interval, in percent
    p, z = yes / count, 1.959964
    off = z * (p * (1 - p) / count + z * z / (4 * count * count)) ** 0.5
    return [100 * (p + z * z / (2 * count) + side) / (1 + z * z / count) for side in (-off, off)]

def hours_open(row, deadline):  # until it was solved, and at the most until the deadline
    begun, solved = datetime.fromisoformat(row["date"]), row["solved"]
    still, took = (deadline - begun).total_seconds() / 3600, float(row["solve_hours"] or "inf")
    if solved and min(len(solved), len(row["date"])) > 10:
        took = (datetime.fromisoformat(solved) - begun).total_seconds() / 3600
    elif solved:
        took = 24 * (date.fromisoformat(solved[:10]) - begun.date()).days
    return min(took, still)

def is_on_time(it, verdicts):  # whether a correction came by its due day; None where nobody knows
    first, known = it["first"] or it["came"], [d["date"] for d in verdicts]
    if first is None or min(known, default="9") <= it["due"]:
        return min(known, default="9") <= it["due"] or (None if it["file"] or known else False)
    return first <= it["due"] or (None if not it["first"] and min(known, default="9") < first else False)

def is_complete(it, verdicts, day):  # whether it is accepted, and each action proven or not yet due; None: ours to say
    last = verdicts[-1] if verdicts else {"decision": None, "date": "9"}
    is_newer = last["decision"] == "rejected" and (it["came"] or "") > last["date"]
    if it["file"] and (last["decision"] is None or is_newer):
        return False if (it["came"] or "") > day else None
    due = [a for a in it["actions"] if (a["due"] or "9") < day]
    said = {d["action"]: d for d in it["decisions"] if d["action"] and d["date"] <= day}
    left = [a for a in due if not said.get(a["number"], {}).get("proven")]
    unseen = lambda a: a["number"] not in said or (it["came"] or "") > said[a["number"]]["date"]
    late = [a for a in left if not (a["status"] == "done" and a["proof"] and unseen(a))]
    return False if last["decision"] != "accepted" or late else None if left else True

def of_corrections(q, happened, day):  # value, count, low, high and asked
    known, about = [], {row["incident"] for row in happened}
    for it in (it for it in sent_back if it["incident"] in about and it["asked"] and it["due"] < day):
        verdicts = [d for d in it["decisions"] if d["decision"] and d["date"] <= day]
        on_time = q["measure"] == "corrections_on_time"
        known.append(is_on_time(it, verdicts) if on_time else is_complete(it, verdicts, day))
    yes, count = known.count(True), len(known) - known.count(None)
    return (100 * yes / count, count, *wilson(yes, count), None) if count else (None, 0, None, None, None)

def of_record(q, vendor):  # value, count, low, high and asked of what our own books say of a vendor
    month = campaign["deadline"].year * 12 + campaign["deadline"].month - 1
    within = {f"{m // 12}-{m % 12 + 1:02}" for m in range(month - q.get("months", 12), month)}
    rows = lambda table: [row for row in table if row["vendor"] == vendor]
    served, said = ([row for row in rows(table) if row["month"] in within] for table in (volumes, feedback))
    midnight, happened = datetime.combine(campaign["deadline"], datetime.min.time()), []
    for row in rows(incidents):
        shown = datetime.fromisoformat(row["shown_to_vendor"]) if row["shown_to_vendor"] else midnight
        workdays = sum((shown + timedelta(n)).weekday() < 5 for n in range((midnight - shown).days))
        happened += [row] * (row["cause"] == "partner" and workdays >= 10 and row["date"][:7] in within)
    cases, known = sum(int(row["cases"]) for row in served), {row["month"] for row in served}
    held = [row for row in happened if row["date"][:7] in known and (row["repeat_of"] or q["measure"] != "repeat_rate")]
    shares = {"told_share": "told", "kept_share": "kept"}
    if q["measure"].startswith("corrections"):
        return of_corrections(q, happened, campaign["deadline"].isoformat())
    if q["measure"] in ("incident_rate", "repeat_rate"):
        return (1000 * len(held) / cases, cases, None, None, None) if cases else (None, 0, None, None, None)
    if q["measure"] == "hours_to_solve":
        spent = [hours_open(row, midnight + timedelta(1)) for row in happened]
        return median(spent) if spent else None, len(spent), None, None, None
    if q["measure"] == "contacts_per_case":
        contacts = [float(row["contacts"]) for row in happened if row["contacts"]]
        return mean((1, n) for n in contacts), len(contacts), None, None, None
    if q["measure"] == "effort":
        efforts = [(int(row["effort_count"]), float(row["effort"])) for row in said if row["effort"]]
        return mean(efforts), sum(count for count, _ in efforts), None, None, None
    if q["measure"] in shares:
        told = [row[shares[q["measure"]]] for row in happened]
        yes, no, asked = told.count("yes"), told.count("no"), None
    else:
        yes, no, asked = (sum(int(row[key]) for row in said) for key in ("solved_yes", "solved_no", "asked"))
    count = yes + no
    return (100 * yes / count, count, *wilson(yes, count), asked) if count else (None, 0, None, None, asked or None)

def measured_by(q, vendor):  # the same with its names, and whether it rests on enough
    said = dict(zip(("value", "count", "low", "high", "asked"), of_record(q, vendor), strict=True))
    usual = 1000 if "rate" in q["measure"] else 10 if q["measure"] in ("contacts_per_case", "hours_to_solve") else 50
    enough = said["value"] is not None and said["count"] >= q.get("least", usual)
    return said | {"vendor": vendor, "question": q["id"], "enough": enough}

def worth_of_record(q, said):  # its figures in a criterion: nothing where too little is known, or it is only shown
    counts = said["enough"] and campaign.get("record") == "scored"
    points = at(q["points"], said["value"]) if counts else None
    return {"question": q["id"], "points": points, "weight": q["weight"] * counts}

def spread(points, parts, key):  # divide what is possible by weights; of its part, each contributes what `key` says
    total = sum(one["weight"] for one in parts)
    for one in parts:
        one["possible"] = points * one["weight"] / total if total else 0
        one["contribution"] = one["possible"] * (one[key] or 0) / 100

def once_read(q, answer, read):  # whether a text weighs something as soon as any vendor has points for it
    return q["type"] == "text" and q["id"] not in read and answer["state"] != "not applicable"

def card(vendor, given, criteria, measured, own, read):  # all figures of a vendor; `read` are the texts that count
    out = {"vendor": vendor, "criteria": [], "answers": [], "kpis": [], "measures": []}
    against, bounds, once = [], [], []
    share, least = campaign.get("alignment_share", 60) / 100 if measured else 1, campaign.get("minimum", {})
    for c in criteria:
        within, recorded, questions = [], [], [q for q in c["questions"] if q["type"] != "record"]
        for q in c["questions"]:
            if q["type"] == "record":
                recorded.append(worth_of_record(q, said := measured_by(q, vendor)))
                out["measures"] += [] if own else [said]
        for q in questions:
            said = [row for row in reviews if (row["vendor"], row["question"]) == (vendor, q["id"])]
            within.append(one := of_answer(q, given, said, own, q["type"] != "text" or q["id"] in read))
            done, unknown = one["state"] == "answered", one["state"] != "not applicable" and one["answered"] < 1
            failed = done and "knockout" in q and given[q["id"]][1] is q["knockout"]
            against += [("unresolved", unknown and "knockout" in q), ("provisional", unknown and q.get("required"))]
            against += [("not eligible", failed), ("provisional", one["weight"] > 0 and done and one["points"] is None)]
        sums = {key: mean((a["weight"], a[of] or 0) for a in within) for key, of in OF_CRITERION.items()}
        of_books = [(r["weight"], r["points"]) for r in recorded]
        for key in ("points", "high"):
            sums[key] = mean([*of_books, *((a["weight"], a[OF_CRITERION[key]] or 0) for a in within)])
        out["criteria"].append(sums | {"criterion": c["id"], "weight": c["weight"], "floor": c.get("floor")})
        out["criteria"][-1] |= {"of": within, "records": recorded, "possible": 0, "contribution": 0}
        unread = sum(q["weight"] for q, a in zip(questions, within, strict=True) if once_read(q, a, read))
        weights = [(sum(a["weight"] for a in (*within, *recorded)), sums[key] or 0) for key in ("points", "high")]
        read_at = [mean([pair, (unread, points)]) for pair, points in zip(weights, (0, 100), strict=True)]
        once.append((c["weight"], *(read_at if unread else (sums["points"], sums["high"]))))
        out["answers"] += within
    spread(100 * share, [c for c in out["criteria"] if c["points"] is not None], "points")
    for c in out["criteria"]:
        for part in (parts := [*c.pop("of"), *c["records"]]):
            part["earned"] = part.get("credited", part["points"])
        spread(c["possible"], parts, "earned")
    row = next((row for row in kpis if row["vendor"] == vendor), {})
    some = any(row.get(k.get("column", k["id"])) and k["weight"] for k in measured)
    for k in measured:
        text, limit = row.get(k.get("column", k["id"])), k.get("limit", {})
        value, points = (float(text), at(k["points"], float(text))) if text else (None, None)
        weight = k["weight"] if some and (text or k.get("supplied_by") == "vendor") else 0
        out["kpis"].append({"kpi": k["id"], "value": value, "points": points, "weight": weight})
        bounds += [(value, value, limit.get("min")), (-value, -value, -limit.get("max", value))] if text else []
        against.append(("unresolved" if limit else "provisional", not text))
    spread(100 - 100 * share, out["kpis"], "points")
    ours, best, out["coverage"] = (mean((c["weight"], c[key]) for c in out["criteria"]) for key in OF_CRITERION)
    money = mean((one["weight"], one["points"] or 0) for one in out["kpis"])
    pairs = [(k["weight"], one["points"]) for k, one in zip(measured, out["kpis"], strict=True)]
    at_worst, at_best = (mean((weight, ends[place]) for weight, *ends in once) for place in (0, 1))
    poor, rich = (mean((weight, gap if points is None else points) for weight, points in pairs) for gap in (0, 100))
    for key, one, other in (("total", ours, money), ("low", at_worst, poor), ("high", at_best, rich)):
        out[key] = None if one is None or (measured and other is None) else share * one + (1 - share) * (other or 0)
    declared = sum(a["contribution"] for a in out["answers"] if a["proof"] in ("declared", "missing"))
    out["firm"] = None if out["total"] is None else 1 - declared / out["total"] if out["total"] else 1
    bounds += [(c["points"], c["high"], c["floor"]) for c in out["criteria"]]
    bounds += [(ours, best, least.get("alignment")), (money, rich, least.get("financial"))]
    for points, top, bound in bounds:
        if points is not None and bound is not None and round(points, 9) < round(bound, 9):
            against.append(("unresolved" if round(top, 9) >= round(bound, 9) else "not eligible", True))
    against.append(("unresolved", ours is None or (money is None and any(weight for weight, _ in pairs))))
    against.append(("provisional", round(out["coverage"] or 0, 9) < campaign.get("complete", 80) / 100))
    out["standing"] = next((it for it in STANDINGS if (it, True) in against), "eligible") if given else "not returned"
    weakest = min((c["points"] for c in out["criteria"] if c["points"] is not None), default=0)
    out["order"] = [round(one or 0, 9) for one in (out["total"], ours, weakest, out["coverage"])]
    return out | {"alignment": ours, "financial": money}

for lot in json.loads((folder / "ranking.json").read_text(encoding="utf-8"))["lots"]:
    here = lambda parts: [one for one in parts if lot["lot"] in one.get("lots", [lot["lot"]])]
    rivals, cards, money = {one["vendor"] for one in lot["vendors"]}, [], here(campaign.get("kpis", []))
    read = {row["question"] for row in reviews if row["vendor"] in rivals and row["points"]}
    for one in filter(None, [*lot["vendors"], lot["reference"]]):
        given = {a["question"]: (a["state"], a["value"], a["evidence"]) for a in one["answers"]}
        criteria = [c | {"questions": here(c["questions"])} for c in here(campaign["criteria"]) if given]
        cards.append(card(one["vendor"], given, criteria, [] if (own := one is lot["reference"]) else money, own, read))
    ranked = [one for one in cards if one["vendor"] in rivals and one["standing"] in ("eligible", "provisional")]
    for one in cards:
        one["rank"] = 1 + sum(other["order"] > one["order"] for other in ranked) if one in ranked else None
    lots += [{"lot": lot["lot"], "vendors": cards}]
sys.stdout.write(json.dumps(lots, indent=1))
