"""Ranks the shipped catalogue on made-up scores, independently of the product.

Run in the project folder: python3 src/test/resources/prioritisation/reference.py > src/test/resources/prioritisation/reference.csv
"""
from fractions import Fraction as F

import yaml

catalogue = yaml.safe_load(open("analysis/project-catalogue.yaml", encoding="utf-8"))["projects"]
fields = [f["key"] for f in yaml.safe_load(open("analysis/action-fields.yaml", encoding="utf-8"))["fields"]]
weights = {c["key"]: F(str(c["weight"])) for c in yaml.safe_load(open("analysis/value-model.yaml", encoding="utf-8"))["criteria"]}
rule = yaml.safe_load(open("analysis/quick-win.yaml", encoding="utf-8"))
units = yaml.safe_load(open("organisations/musterstadt.yaml", encoding="utf-8"))["units"]

heads = [sum(u["headcount"].values()) for u in units]
score = lambda unit, field: (37 * unit + 53 * field) % 101
need = [sum(F(h * score(u, f)) for u, h in enumerate(heads)) / sum(heads) for f in range(len(fields))]

by_key = {p["key"]: p for p in catalogue}


def depends(p, q, seen=()):
    return any(r == q or (r not in seen and depends(by_key[r], q, (*seen, r))) for r in p["requires"])


def effect(p, f):
    return F(str(p["effects"].get(f, {}).get("effect", 0)))


def benefit(p):
    values = {
        "survey-need": 2 * sum(effect(p, f) * need[i] for i, f in enumerate(fields)) / len(fields),
        "citizen-friendliness": 25 * F(p.get("citizen-friendliness", 0)),
        "efficiency": 25 * F(p.get("efficiency", 0)),
        "foundation": 100 * min(1, F(sum(depends(o, p["key"]) for o in catalogue), 5)),
    }
    return sum(weights[c] * v for c, v in values.items())


def cost(p):
    return p["expenses"]["one-off"] + p["expenses"]["yearly"] + p["investments"]


def days(p):
    return sum(p["effort-days"].values()) if isinstance(p["effort-days"], dict) else p["effort-days"]


def quick_win(p):
    months = p["months"] + F(12, 52) * sum(a["weeks"] for a in p["approvals"])
    high = any(effect(p, f) >= F(str(rule["min-effect"])) and need[i] >= rule["min-need"] for i, f in enumerate(fields))
    holds = [
        cost(p) <= rule["max-cost"],
        days(p) <= rule["max-effort-days"],
        None if "structural-change" not in p else p["structural-change"] <= rule["max-structural-change"],
        months <= rule["max-months"],
        all(by_key[r]["status"] == "done" for r in p["requires"]),
        high or p["citizen-friendliness"] >= rule["min-citizen-friendliness"],
        not any(a.get("refused") for a in p["approvals"]),
    ]
    return "false" if False in holds else "null" if None in holds else "true"


ranked = sorted((p for p in catalogue if p["status"] != "done"), key=lambda p: (-benefit(p), cost(p), days(p), p["key"]))
print("rank,key,benefit,quickWin")
for rank, p in enumerate(ranked, 1):
    print(rank, p["key"], repr(float(benefit(p))), quick_win(p), sep=",")
