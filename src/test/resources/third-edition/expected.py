#!/usr/bin/env python3
"""The tables of the fictional city, added up from a book.json by itself: nothing of the program, and
nothing of the edition's files, is read here. Run in the checkout:
python3 src/test/resources/third-edition/expected.py"""
import csv, json, os
from decimal import Decimal as D

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "..", "..", "..", "..")
book = json.load(open(os.path.join(ROOT, "resources/samples/sample-2025/book.json"), encoding="utf-8"))
YEAR = book["heading"]["year"]


def names(kind):
    found = {}
    path = os.path.join(ROOT, "resources/catalogs/2025", kind + ".csv")
    with open(path, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            if int(row["valid_from"] or 0) <= YEAR <= int(row["valid_to"] or 9999):
                found[row["code"]] = row["name"]
    return found


FUNCTIONS, DEPARTMENT, GOVERNMENT, REVENUES = map(
    names, ["functional", "department_economic", "government_economic", "revenue"])
UNITS = {u["code"]: u for u in book["units"]}
lines = [dict(l, amount=D(l["amount"])) for l in book["lines"]]
carry = [dict(c, amount=D(c["amount"])) for c in book["yearEndCarryOvers"]]
revenue = [dict(r, amount=D(r["amount"])) for r in book["revenue"]]

GP, GF, SC = "general-public-budget", "government-fund-budget", "state-capital-budget"
FISCAL = (GP, GF, SC)
FA, UF = "fiscal-special-account", "unit-funds"


def total(facts, *tests):
    return sum((f["amount"] for f in facts if all(t(f) for t in tests)), D(0))


def src(*s): return lambda f: f["source"] in s
def cat(*c): return lambda f: f["category"] in c
current = lambda f: f["timing"] == "current-year"
carried = lambda f: f["timing"] == "carried-over"
always = lambda f: True
BASIC = ("personnel", "operating")


def show(amount): return "" if amount == 0 else f"{amount:.2f}"


def figures(facts, columns, *tests): return [show(total(facts, c, *tests)) for c in columns]


def levels(code): return [code[:3], code[3:5], code[5:7]]


def functional_rows(facts, columns):
    codes = sorted({f["functional"][:n] for f in facts for n in (3, 5, 7)})
    rows = []
    for code in codes:
        here = lambda f: f["functional"].startswith(code)
        rows.append(levels(code) + [FUNCTIONS[code]] + figures(facts, columns, here))
    return rows


CLASSES = [c for c in sorted(FUNCTIONS) if len(c) == 3 and c not in ("225", "226", "228")]


def beside(left, right):
    height = max(len(left), len(right))
    wide = lambda rows: max(len(r) for r in rows)
    pad = lambda rows: rows + [[""] * wide(rows)] * (height - len(rows))
    return [a + b for a, b in zip(pad(left), pad(right))]


def written(number, rows):
    with open(os.path.join(HERE, "expected", f"table{number:02d}.tsv"), "w", encoding="utf-8") as out:
        out.writelines("\t".join(row) + "\n" for row in rows)


def two_sides(sources_shown, left, right_columns, facts, kept):
    body = [["本年支出"] + figures(facts, right_columns)]
    for code in CLASSES:
        here = lambda f: f["functional"].startswith(code)
        body.append([code + " " + FUNCTIONS[code]] + figures(facts, right_columns, here))
    body.append(["结转下年"] + figures(kept, right_columns))
    end = ["支出总计"] + [show(total(facts, c) + total(kept, c)) for c in right_columns]
    return beside(left[:-1], body) + [left[-1] + end]


os.makedirs(os.path.join(HERE, "expected"), exist_ok=True)
# What comes in of a source is what is spent of it and what is kept of it for next year.
come = lines + carry
year = lambda *s: show(total(lines, current, src(*s)) + total(carry, src(*s)))
everything = FISCAL + (FA, UF)
left = [["本年收入", year(*everything)], ["财政拨款", year(*FISCAL)],
        ["其中：一般公共预算", year(GP)], ["政府性基金预算", year(GF)], ["国有资本经营预算", year(SC)],
        ["财政专户管理资金", year(FA)], ["单位资金", year(UF)],
        ["上年结转", show(total(lines, carried))],
        ["收入总计", show(total(lines) + total(carry))]]
written(1, two_sides(everything, left, [always], lines, carry))

columns = [always, carried] + [lambda f, s=s: current(f) and f["source"] == s for s in (GP, GF, SC, FA, UF)]
written(2, functional_rows(lines, columns) + [["合计", "", "", ""] + figures(lines, columns)])

columns = [always, cat(*BASIC), cat("personnel"), cat("operating"), cat("project")]
written(3, functional_rows(lines, columns) + [["合计", "", "", ""] + figures(lines, columns)])

fiscal = [l for l in lines if l["source"] in FISCAL]
kept = [c for c in carry if c["source"] in FISCAL]
left = [["本年财政拨款收入", year(*FISCAL)], ["一般公共预算", year(GP)], ["政府性基金预算", year(GF)],
        ["国有资本经营预算", year(SC)], ["上年结转", show(total(fiscal, carried))],
        ["收入总计", show(total(fiscal) + total(kept))]]
written(4, two_sides(FISCAL, left, [always, src(GP), src(GF), src(SC)], fiscal, kept))

facts = [l for l in lines if l["source"] == GP]
columns = [always, current, lambda f: current(f) and f["category"] in BASIC,
           lambda f: current(f) and f["category"] == "project", carried]
written(5, functional_rows(facts, columns) + [["合计", "", "", ""] + figures(facts, columns)])

facts = [l for l in lines if l["source"] == GP and current(l) and l["category"] in BASIC]
columns = [always, cat("personnel"), cat("operating")]
rows = []
for group in sorted({l["departmentEconomic"][:3] for l in facts}):
    here = lambda f: f["departmentEconomic"].startswith(group)
    rows.append([group, "", DEPARTMENT[group], "", ""] + figures(facts, columns, here))
    pairs = sorted({(l["departmentEconomic"], l["governmentEconomic"]) for l in facts if here(l)})
    for d, g in pairs:
        of = lambda f: (f["departmentEconomic"], f["governmentEconomic"]) == (d, g)
        rows.append([d[:3], d[3:], DEPARTMENT[d], g, GOVERNMENT[g]] + figures(facts, columns, of))
written(6, rows + [["合计", "", "", "", ""] + figures(facts, columns)])

facts = [l for l in lines if l["source"] in FISCAL and current(l)]
columns = [src(GP), src(GF), src(SC), always]
item = lambda *codes: figures(facts, columns, lambda f: f.get("departmentEconomic") in codes)
office = lambda f: f["category"] == "operating" and UNITS[f["unit"]]["type"] in ("administrative", "civil-service-law")
rows = [["一、“三公”经费"] + item("30212", "30217", "30913", "31013", "30231"),
        ["1.因公出国（境）费用"] + item("30212"), ["2.公务用车购置费"] + item("30913", "31013"),
        ["3.公务用车运行费"] + item("30231"), ["4.公务接待费"] + item("30217"),
        ["二、机关运行经费"] + figures(facts, columns, office)]
for unit in UNITS.values():
    own = figures(facts, columns, office, lambda f: f["unit"] == unit["code"])
    if any(own):
        rows.append([unit["name"]] + own)
written(7, rows)

for number, source in ((8, GF), (9, SC)):
    got = [r for r in revenue if r["source"] == source]
    above = sorted({r["code"][:n] for r in got for n in range(3, len(r["code"]) + 1, 2)})
    left = [[c, REVENUES[c], show(total(got, lambda r: r["code"].startswith(c)))] for c in above]
    facts = [l for l in lines if l["source"] == source and current(l)]
    columns = [cat(*BASIC), cat("project"), always]
    right = functional_rows(facts, columns)
    written(number, beside(left, right)
            + [["收入合计", "", show(total(got)), "支出合计", "", "", ""] + figures(facts, columns)])

columns = [src(GP), src(GF), src(SC), src(FA), src(UF), always]
for number, timing, columns in (
        (10, current, columns), (11, carried, [src(*FISCAL), src(FA, UF), always])):
    facts = [l for l in lines if l["category"] == "project" and timing(l)]
    rows = []
    for project in book["projects"]:
        own = [l for l in facts if l["project"] == project["code"]]
        if own:
            rows.append([project["code"], project["name"]] + figures(own, columns))
    written(number, rows + [["合计", ""] + figures(facts, columns)])
