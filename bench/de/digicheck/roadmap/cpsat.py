"""Solves instances of plan --instance with CP-SAT: cpsat.py SECONDS FILE..., after pip install ortools."""
import json, sys, time
from ortools.sat.python import cp_model
for path in sys.argv[2:]:
    d = json.load(open(path)); Y = d["years"]; m = cp_model.CpModel(); P = d["projects"]; x = {}
    for p in P:
        for y in range(1, Y + 1): x[p["key"], y] = m.NewBoolVar("")
        m.AddAtMostOne(x[p["key"], y] for y in range(1, Y + 1))
    for y in range(1, Y + 1):
        m.Add(sum(p["cost"] * x[p["key"], y] for p in P) <= d["budget"][y - 1])
        m.Add(sum(p["effortDays"] * x[p["key"], y] for p in P) <= d["capacityDays"][y - 1])
    dur = {p["key"]: p["duration"] for p in P}
    for p in P:
        for q in p["requires"]:
            lag = dur[q] if Y > 1 else 0
            for y in range(1, Y + 1):
                m.Add(sum(x[p["key"], z] for z in range(1, y + 1)) <= sum(x[q, z] for z in range(1, y - lag + 1)))
        for q in p["excludes"]:
            m.AddAtMostOne([x[p["key"], y] for y in range(1, Y + 1)] + [x[q, y] for y in range(1, Y + 1)])
    m.Maximize(sum(p["value"] * (Y - y + 1) * x[p["key"], y] for p in P for y in range(1, Y + 1)))
    s = cp_model.CpSolver(); s.parameters.max_time_in_seconds = float(sys.argv[1]); s.parameters.num_workers = 1
    t = time.time(); r = s.Solve(m)
    print(path, s.StatusName(r), s.ObjectiveValue(), "bound", s.BestObjectiveBound(), "%.1f s" % (time.time() - t), flush=True)
