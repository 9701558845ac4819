"""Writes tests/reference/exact.json: tetrachoric and polychoric correlations to 15 digits, by quadrature in 30 digits.

A 2 x 2 table without an empty cell has as many frequencies as parameters, so that its correlation solves
Phi2(h, k; rho) = n00 / n. An empty cell is first given half a person, the margins kept. Olsson's 3 x 3 table (1979)
maximises the likelihood in rho with the thresholds of the margins.
Run from the project root: python3 scripts/reference/exact.py (needs mpmath).
"""
import json
import platform

import mpmath
from mpmath import asin, cos, diff, erfinv, exp, findroot, inf, linspace, log, mp, mpf, ncdf, nstr, pi, quad, sin, sqrt

mp.dps = 30


def quantile(p):
    return sqrt(2) * erfinv(2 * p - 1)


def both_below(h, k, angle):
    """P(X <= h, Y <= k) with the correlation sin(angle): Plackett's (1954) integral."""
    if h == -inf or k == -inf:
        return mpf(0)
    if h == inf or k == inf:
        return ncdf(min(h, k))
    density = lambda t: exp(-(h * h + k * k - 2 * h * k * sin(t)) / (2 * cos(t) ** 2))
    return ncdf(h) * ncdf(k) + quad(density, linspace(0, angle, 9)) / (2 * pi)


def tetrachoric(table):
    a, b, c, d = kept_margins([mpf(cell) for cell in table])
    n = a + b + c + d
    h, k = quantile((a + b) / n), quantile((a + c) / n)
    start = asin(mpf("0.9")) if a * d > 100 * b * c else asin((a * d - b * c) / (a * d + b * c) * mpf("0.5"))
    miss = lambda angle: log(both_below(h, k, angle) / (a / n))
    return sin(findroot(miss, (start, start + mpf("0.01")), solver="secant", tol=mpf(10) ** -40, maxsteps=60))


def kept_margins(table):
    if 0 not in table:
        return table
    half = mpf("0.5")
    signs = (1, -1, -1, 1) if table.index(0) in (0, 3) else (-1, 1, 1, -1)
    return [cell + half * sign for cell, sign in zip(table, signs)]


def polychoric(table):
    n = mpf(sum(map(sum, table)))
    row = [-inf] + [quantile(sum(map(sum, table[: i + 1])) / n) for i in range(len(table) - 1)] + [inf]
    columns = list(zip(*table))
    column = [-inf] + [quantile(sum(map(sum, columns[: j + 1])) / n) for j in range(len(columns) - 1)] + [inf]

    def likelihood(angle):
        total = mpf(0)
        for i, counts in enumerate(table):
            for j, count in enumerate(counts):
                p = (both_below(row[i + 1], column[j + 1], angle) - both_below(row[i], column[j + 1], angle)
                     - both_below(row[i + 1], column[j], angle) + both_below(row[i], column[j], angle))
                total += count * log(p) if count else 0
        return total

    return sin(findroot(lambda angle: diff(likelihood, angle, h=mpf(10) ** -10), (mpf("0.5"), mpf("0.52")), solver="secant", tol=mpf(10) ** -16))


RARE = [(9595, 205, 5, 195), (959, 21, 1, 19), (970, 20, 0, 10), (990, 9, 1, 0), (44268, 193, 14, 0), (822, 8, 12, 0), (823, 7, 11, 1)]
OLSSON = [[13, 6, 0], [69, 113, 22], [41, 132, 104]]


def pairs(patterns, counts):
    items = range(len(patterns[0]))
    for i in items:
        for j in items:
            if j > i:
                cells = [0, 0, 0, 0]
                for pattern, count in zip(patterns, counts):
                    cells[2 * int(pattern[i]) + int(pattern[j])] += count
                yield cells


with open("tests/reference/correlation.json", encoding="utf8") as file:
    answers = json.load(file)
number = lambda value: float(nstr(value, 16))
result = {
    "versions": {"python": platform.python_version(), "mpmath": mpmath.__version__},
    "tables": [{"table": list(table), "rho": number(tetrachoric(table))} for table in RARE],
    **{name: [number(tetrachoric(cells)) for cells in pairs(answers[name]["patterns"], answers[name]["counts"])] for name in ("lsat6", "lsat7")},
    "olsson": {"table": [cell for row in OLSSON for cell in row], "rho": number(polychoric(OLSSON))},
}
with open("tests/reference/exact.json", "w", encoding="utf8") as file:
    json.dump(result, file, indent=1)
    file.write("\n")
