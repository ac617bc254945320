# fmt: off
"""Every figure of a campaign anew, by the rules of docs/scoring.md: `python recompute.py FOLDER` prints them as JSON.

It shares no code with the program, and reads criteria.yaml, kpis.csv, reviews.csv, and the answers in ranking.json.
Not for: type `multi`, late files, the night after a blank day, hours that begin or end while a clock is put forward."""
import csv
import json
import sys
from datetime import date, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

WEEK, STANDINGS = "mon tue wed thu fri sat sun".split(), ("not eligible", "unresolved", "provisional")
folder, lots = Path(sys.argv[1]), []
campaign = yaml.safe_load((folder / "criteria.yaml").read_text(encoding="utf-8"))
texts = ((folder / name).read_text(encoding="utf-8-sig").splitlines() for name in ("kpis.csv", "reviews.csv"))
kpis, reviews = (list(csv.DictReader(text)) for text in texts)
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

def spread(points, parts, key):  # divide what is possible by weights; of its part, each contributes what `key` says
    total = sum(one["weight"] for one in parts)
    for one in parts:
        one["possible"] = points * one["weight"] / total if total else 0
        one["contribution"] = one["possible"] * (one[key] or 0) / 100

def once_read(q, answer, read):  # whether a text weighs something as soon as any vendor has points for it
    return q["type"] == "text" and q["id"] not in read and answer["state"] != "not applicable"

def card(vendor, given, criteria, measured, own, read):  # all figures of a vendor; `read` are the texts that count
    out, against, bounds, once = {"vendor": vendor, "criteria": [], "answers": [], "kpis": []}, [], [], []
    share, least = campaign.get("alignment_share", 60) / 100 if measured else 1, campaign.get("minimum", {})
    for c in criteria:
        within = []
        for q in c["questions"]:
            said = [row for row in reviews if (row["vendor"], row["question"]) == (vendor, q["id"])]
            within.append(one := of_answer(q, given, said, own, q["type"] != "text" or q["id"] in read))
            done, unknown = one["state"] == "answered", one["state"] != "not applicable" and one["answered"] < 1
            failed = done and "knockout" in q and given[q["id"]][1] is q["knockout"]
            against += [("unresolved", unknown and "knockout" in q), ("provisional", unknown and q.get("required"))]
            against += [("not eligible", failed), ("provisional", one["weight"] > 0 and done and one["points"] is None)]
        sums = {key: mean((a["weight"], a[of] or 0) for a in within) for key, of in OF_CRITERION.items()}
        out["criteria"].append(sums | {"criterion": c["id"], "weight": c["weight"], "floor": c.get("floor")})
        out["criteria"][-1] |= {"of": within, "possible": 0, "contribution": 0}
        unread = sum(q["weight"] for q, a in zip(c["questions"], within, strict=True) if once_read(q, a, read))
        weights = [(sum(a["weight"] for a in within), sums[key] or 0) for key in ("points", "high")]
        read_at = [mean([pair, (unread, points)]) for pair, points in zip(weights, (0, 100), strict=True)]
        once.append((c["weight"], *(read_at if unread else (sums["points"], sums["high"]))))
        out["answers"] += within
    spread(100 * share, [c for c in out["criteria"] if c["points"] is not None], "points")
    for c in out["criteria"]:
        spread(c["possible"], c.pop("of"), "credited")
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
