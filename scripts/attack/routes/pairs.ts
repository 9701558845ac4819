/** The score equation of a 2 x 2 correlation, solved for whole numbers. */
import type { Analysis } from "../../../src/analysis/analysis";
import { keepMargins } from "../../../src/correlation/ordinal/zero-cell";
import { bivariateNormalCdf } from "../../../src/numeric/distributions/bivariate-normal";
import { normalQuantile } from "../../../src/numeric/distributions/special";
import { nameOf } from "../count";
import { halfDigit } from "../digits";
import type { Finding } from "../finding";

/** Correlations of pairs of items, from some place of the record. */
export interface PairSource {
  readonly route: string;
  readonly items: readonly string[];
  readonly matrix: readonly (readonly (number | null)[])[];
  /** Each is known to this. */
  readonly half: number;
}

/** The places of a record that print the correlations, or what with the loadings gives them. */
export function pairSources({ correlation, cfa }: Analysis): PairSource[] {
  if (correlation.type !== "tetrachoric") return [];
  const own = { route: "correlation.matrix", items: correlation.items, matrix: correlation.matrix };
  const residuals = cfa.map((model) => {
    const { names, matrix } = model.residualCorrelations;
    const loadings = model.estimates.filter(({ op }) => op === "=~");
    const phi = (a: string, b: string): number =>
      a === b
        ? 1
        : (model.estimates.find(
            ({ op, lhs, rhs }) => op === "~~" && [lhs, rhs].sort().join() === [a, b].sort().join(),
          )?.std ?? 0);
    const implied = (a: string, b: string): number => {
      const [first, second] = [a, b].map((id) => loadings.filter(({ rhs }) => rhs === id));
      let sum = 0;
      for (const one of first ?? [])
        for (const two of second ?? []) sum += (one.std ?? 0) * (two.std ?? 0) * phi(one.lhs, two.lhs);
      return sum;
    };
    const found = names.map((a, i) =>
      names.map((b, j) => (matrix[i]?.[j] == null ? null : (matrix[i][j] ?? 0) + implied(a, b))),
    );
    const half = halfDigit(matrix.flat()) + 2 * halfDigit(loadings.map(({ std }) => std));
    return {
      route: `cfa residuals (${model.structure})`,
      items: names,
      matrix: found,
      half: Math.max(half, 1e-8),
    };
  });
  const sources = [{ ...own, half: halfDigit(correlation.matrix.flat()) }, ...residuals];
  return sources.filter(({ matrix }) => matrix.flat().some((value) => value !== null));
}

/** An item's people who said yes and who answered, as far as they are known. */
interface Margin {
  readonly yes: readonly number[];
  readonly n: number;
}

interface Cells {
  readonly yes: number;
  readonly both: number;
  readonly onlyA: number;
  readonly onlyB: number;
}

/** @param printed counts that are printed; null for those that are hidden */
export function pairFindings(
  record: Analysis,
  source: PairSource,
  printed: (name: string) => number | null,
): Finding[] {
  const margin = (id: string): Margin => {
    const yes = printed(nameOf("yes", id, null, null, null));
    const n = record.items.find((item) => item.id === id)?.n ?? 0;
    return { n, yes: yes === null ? Array.from({ length: Math.min(n, 40) }, (_, k) => k) : [yes] };
  };
  const findings: Finding[] = [];
  const open = new Map<string, Set<number>>();
  source.items.forEach((a, i) => {
    source.items.forEach((b, j) => {
      const r = source.matrix[i]?.[j];
      const together = record.correlation.pairN[i]?.[j];
      if (j <= i || r == null || together == null) return;
      const pair = { first: margin(a), second: margin(b), n: together };
      const isOpen = (["both", "onlyA", "onlyB"] as const).some(
        (cell) => printed(nameOf("pair", a, b, cell)) === null,
      );
      if (!isOpen && pair.first.yes.length === 1 && pair.second.yes.length === 1) return;
      const adjusted = record.correlation.adjustedPairs.some(
        (one) => [one[0], one[1]].sort().join() === [a, b].sort().join(),
      );
      const listwise = record.settings.missing === "listwise";
      const found = candidates(
        listwise
          ? { ...pair, first: { ...pair.first, n: together }, second: { ...pair.second, n: together } }
          : pair,
        { low: r - source.half, high: r + source.half },
        adjusted,
      );
      for (const cell of ["both", "onlyA", "onlyB"] as const) {
        const values = found.map((one) => one[cell]);
        if (values.length > 0)
          findings.push({
            route: source.route,
            name: nameOf("pair", a, b, cell),
            low: values.reduce((least, value) => Math.min(least, value)),
            high: values.reduce((most, value) => Math.max(most, value)),
          });
      }
      if (pair.first.yes.length === 1 || pair.second.yes.length > 1) {
        // The second item alone is unknown, or none.
        if (pair.second.yes.length > 1 && pair.first.yes.length === 1)
          keepOnly(
            open,
            b,
            found.map(({ yes }) => yes),
          );
      } else
        keepOnly(
          open,
          a,
          found.map(({ yes }) => yes),
        );
    });
  });
  for (const [id, values] of open) {
    if (values.size === 0) continue;
    const [low, high] = [Math.min(...values), Math.max(...values)];
    findings.push({ route: source.route, name: nameOf("yes", id, null, null, null), low, high });
  }
  return findings;
}

function keepOnly(open: Map<string, Set<number>>, item: string, values: readonly number[]): void {
  const before = open.get(item);
  open.set(item, new Set(before === undefined ? values : values.filter((value) => before.has(value))));
}

/** The whole numbers that a correlation admits. */
function candidates(
  { first, second, n }: { readonly first: Margin; readonly second: Margin; readonly n: number },
  r: { readonly low: number; readonly high: number },
  adjusted: boolean,
): Cells[] {
  const found: Cells[] = [];
  for (const yesA of first.yes) {
    for (const yesB of second.yes) {
      const shares = [yesA / first.n, yesB / second.n] as const;
      if (yesA <= 0 || yesB <= 0 || yesA >= first.n || yesB >= second.n) continue;
      const x = [Math.max(-1, r.low), Math.min(1, r.high)].map((rho) =>
        bivariateNormalCdf(normalQuantile(shares[0]), normalQuantile(shares[1]), rho),
      );
      const range = { low: (x[0] ?? 0) * (1 - 1e-9), high: (x[1] ?? 0) * (1 + 1e-9) };
      for (let a = Math.max(0, yesA - (first.n - n)); a <= Math.min(yesA, n); a++) {
        for (let b = Math.max(0, yesB - (second.n - n)); b <= Math.min(yesB, n); b++) {
          const least = Math.max(0, a + b - n);
          for (const both of admitted({ a, b, n }, shares, range)) {
            const cells = [n - a - b + both, b - both, a - both, both];
            if (both < least || cells.some((count) => count < -0.01)) continue;
            if ((cells.filter((count) => count === 0).length === 1) !== adjusted) continue;
            found.push({ yes: first.yes.length > 1 ? yesA : yesB, both, onlyA: a - both, onlyB: b - both });
          }
        }
      }
    }
  }
  return found;
}

/** Numbers with both whose likeliest share of both lies in the range; an empty cell has half a person. */
function admitted(
  { a, b, n }: { readonly a: number; readonly b: number; readonly n: number },
  [shareA, shareB]: readonly [number, number],
  range: { readonly low: number; readonly high: number },
): number[] {
  const at = (x: number): number => {
    const inverse = [1 / x, 1 / (shareA - x), 1 / (shareB - x), 1 / (1 - shareA - shareB + x)];
    const slope = inverse.reduce((sum, one) => sum + one, 0);
    return (a * (inverse[1] ?? 0) + b * (inverse[2] ?? 0) - (n - a - b) * (inverse[3] ?? 0)) / slope;
  };
  const most = Math.min(shareA, shareB);
  const low = at(Math.max(range.low, 1e-15));
  const high = range.high >= most ? Number.POSITIVE_INFINITY : at(range.high);
  const first = Math.max(0, a + b - n, Math.ceil(low - 0.5));
  const last = Math.min(a, b, Math.floor(Math.min(high, n) + 0.5));
  const values = Array.from({ length: Math.max(0, last - first + 1) }, (_, k) => first + k);
  return values.filter((both) => {
    const table = Float64Array.of(n - a - b + both, b - both, a - both, both);
    const moved = keepMargins(table).table[3] ?? both;
    return moved >= low - 1e-7 && moved <= high + 1e-7;
  });
}
