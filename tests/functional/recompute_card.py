"""The figures of one vendor anew: answers, criteria, KPIs, total, bounds and standing. `recompute.py` uses it."""

from recompute_points import at, mean, worth

OPEN = ("unanswered", "not understood")


def settle(q, given, done, questions):
    """Return the final state and the value of an answer, after every `only_if`."""
    if q["id"] not in done:
        state, value = given[q["id"]]
        for gate, option in q.get("only_if", {}).items():
            gate_state, said = settle(questions[gate], given, done, questions)
            said = {True: "yes", False: "no"}[said] if isinstance(said, bool) else said
            state = "unanswered" if gate_state in OPEN else state if said == option else "not applicable"
        done[q["id"]] = state, value
    return done[q["id"]]


def scored_answer(q, state, value, said, counts, campaign, trusted):
    """Return the figures of an answer; `said` are its reviews, and `counts` is whether it weighs anything."""
    one = {"question": q["id"], "state": state, "points": None, "credit": 1, "proof": None, "answered": 0, "best": 100}
    one["weight"] = float(q["weight"]) * (counts and state != "not applicable")
    if state == "answered":
        if q["type"] == "text":
            one["points"] = mean((1, float(row["points"])) for row in said if row["points"])
            one["answered"], best = 1, 100 if one["points"] is None else None
        else:
            one["points"], one["answered"], best = worth(q, value, campaign.get("promise"))
        if q.get("evidence") == "true" and not trusted:
            seen = [row["verified"] == "yes" for row in said if row["verified"]]
            one["proof"] = ("verified" if all(seen) else "refuted") if seen else "declared"
            share = float(campaign.get("credit", {}).get(one["proof"], 100)) / 100
            one["credit"] = 0 if one["proof"] == "refuted" else share
        one["best"] = (one["points"] or 0) * one["credit"] + (0 if best is None else best - (one["points"] or 0))
    one["credited"] = None if one["points"] is None else one["points"] * one["credit"]
    return one


def reaches(value, bound):
    """Return whether a figure reaches a bound, both rounded to nine digits."""
    return bound is None or round(value, 9) >= round(float(bound), 9)


def standing(out, high, high_money, questions, given, measured, campaign):
    """Return the standing of a vendor: the gravest of what speaks against it."""
    if not given:
        return "not returned"
    found = {"unresolved"} if out["alignment"] is None else set()
    for one in out["answers"]:
        q = questions[one["question"]]
        is_open = one["state"] in OPEN or (one["state"] == "answered" and one["answered"] < 1)
        if "knockout" in q and one["state"] == "answered" and given[q["id"]][1] is (q["knockout"] == "yes"):
            found.add("not eligible")
        elif is_open and ("knockout" in q or q.get("required") == "true"):
            found.add("unresolved" if "knockout" in q else "provisional")
        elif one["weight"] and one["state"] == "answered" and one["points"] is None:
            found.add("provisional")
    sides = campaign.get("minimum", {})
    bounds = [(one["points"], one["high"], one["floor"]) for one in out["criteria"]]
    bounds += [(out["alignment"], high, sides.get("alignment")), (out["financial"], high_money, sides.get("financial"))]
    for points, best, bound in bounds:
        if points is not None and not reaches(points, bound):
            found.add("unresolved" if reaches(best, bound) else "not eligible")
    for kpi, one in zip(measured, out["kpis"], strict=True):
        limit = kpi.get("limit", {})
        if one["value"] is None:
            found.add("unresolved" if limit else "provisional")
        elif not reaches(one["value"], limit.get("min")) or not reaches(-one["value"], -float(limit.get("max", "inf"))):
            found.add("not eligible")
    if out["financial"] is None and any(float(kpi["weight"]) for kpi in measured):
        found.add("unresolved")
    if out["coverage"] is not None and not reaches(out["coverage"], float(campaign.get("complete", 80)) / 100):
        found.add("provisional")
    return next((one for one in ("not eligible", "unresolved", "provisional") if one in found), "eligible")


def scored(vendor, given, lot, campaign, kpis, reviews, texts):
    """Return the figures of one vendor of a lot; `given` has its answers by question, `texts` those that count."""
    trusted = bool(vendor.get("role"))
    measured = [] if trusted else [one for one in campaign.get("kpis", []) if lot in one.get("lots", [lot])]
    share, out = (
        float(campaign.get("alignment_share", 60)) / 100 if measured else 1,
        {"vendor": vendor["vendor"], "criteria": [], "answers": []},
    )
    asked = [one for one in campaign["criteria"] if given and lot in one.get("lots", [lot])]
    asked = [{**one, "questions": [q for q in one["questions"] if lot in q.get("lots", [lot])]} for one in asked]
    questions, done = {q["id"]: q for one in asked for q in one["questions"]}, {}
    for one in asked:
        answers = []
        for q in one["questions"]:
            said = [row for row in reviews if (row["vendor"], row["question"]) == (vendor["vendor"], q["id"])]
            counts = q["type"] != "text" or q["id"] in texts
            state, value = settle(q, given, done, questions)
            answers.append(scored_answer(q, state, value, said, counts, campaign, trusted))
        of = {key: mean((a["weight"], a[key] or 0) for a in answers) for key in ("credited", "best", "answered")}
        floor = float(one["floor"]) if "floor" in one else None
        out["criteria"].append(
            {"criterion": one["id"], "points": of["credited"], "high": of["best"], "coverage": of["answered"]}
            | {"weight": float(one["weight"]), "floor": floor, "answers": answers}
        )
    total = sum(one["weight"] for one in out["criteria"] if one["points"] is not None)
    for one in out["criteria"]:
        one["possible"] = 0 if one["points"] is None else 100 * share * one["weight"] / total
        one["contribution"] = one["possible"] * (one["points"] or 0) / 100
        within = sum(a["weight"] for a in one["answers"])
        for a in one["answers"]:
            a["possible"] = one["possible"] * a["weight"] / within if within else 0
            a["contribution"] = a["possible"] * (a["credited"] or 0) / 100
        out["answers"] += one.pop("answers")
    values = [kpis.get(vendor["vendor"], {}).get(one.get("column", one["id"])) for one in measured]
    values = [float(value) if value else None for value in values]
    counted = [v is not None or k.get("supplied_by") == "vendor" for k, v in zip(measured, values, strict=True)]
    any_known = sum(float(k["weight"]) for k, v in zip(measured, values, strict=True) if v is not None)
    out["kpis"] = [
        {"kpi": k["id"], "value": v, "points": None if v is None else at(k["points"], v)}
        | {"weight": float(k["weight"]) * bool(any_known and counts)}
        for k, v, counts in zip(measured, values, counted, strict=True)
    ]
    weighed = sum(one["weight"] for one in out["kpis"])
    for one in out["kpis"]:
        one["possible"] = 100 * (1 - share) * one["weight"] / weighed if weighed else 0
        one["contribution"] = one["possible"] * (one["points"] or 0) / 100
    out["alignment"], high, out["coverage"] = (
        mean((c["weight"], c[key]) for c in out["criteria"]) for key in ("points", "high", "coverage")
    )
    if trusted:
        return out
    out["financial"] = mean((one["weight"], one["points"] or 0) for one in out["kpis"])
    low_money, high_money = (
        mean(
            (k["weight"], gap if u["points"] is None else u["points"])
            for k, u in zip(measured, out["kpis"], strict=True)
        )
        for gap in (0, 100)
    )
    done = out["alignment"] is not None and (not measured or out["financial"] is not None)
    out["total"] = share * out["alignment"] + (1 - share) * (out["financial"] or 0) if done else None
    known = out["alignment"] is not None
    out["low"] = share * out["alignment"] + (1 - share) * (low_money or 0) if known else None
    out["high"] = share * high + (1 - share) * (high_money or 0) if known else None
    declared = sum(a["contribution"] for a in out["answers"] if a["proof"] == "declared")
    out["firm"] = None if not done else 1 - declared / out["total"] if out["total"] else 1
    out["standing"] = standing(out, high, high_money, questions, given, measured, campaign)
    return out
