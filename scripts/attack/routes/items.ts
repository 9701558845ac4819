/** Thresholds, intercepts and difficulties, worked back to the number who said yes. */
import type { Analysis } from "../../../src/analysis/analysis";
import { normalCdf } from "../../../src/numeric/distributions/special";
import { nameOf } from "../count";
import { halfDigit } from "../digits";
import type { Finding } from "../finding";

/** A model's share of yes is near the share of those who said it: so near, in people. */
const NEAR = 2;

export function itemFindings(record: Analysis): Finding[] {
  return [
    ...thresholdFindings(record),
    ...irtFindings(record),
    ...groupFindings(record),
    ...difFindings(record),
  ];
}

const answered = (record: Analysis, id: string, group: string | null, level: string | null): number | null =>
  record.prevalence.find(
    (one) =>
      one.variable === id &&
      one.context === null &&
      one.missing === "known" &&
      one.group === group &&
      one.level === level,
  )?.n ?? null;

/** From the shares at the ends of what is printed. */
function claim(route: string, name: string, shares: readonly number[], n: number, near = 0): Finding {
  const counts = shares.map((share) => share * n);
  const low = Math.max(
    0,
    near > 0 ? Math.round(Math.min(...counts) - near) : Math.ceil(Math.min(...counts) - 1e-5),
  );
  const high = Math.min(
    n,
    near > 0 ? Math.round(Math.max(...counts) + near) : Math.floor(Math.max(...counts) + 1e-5),
  );
  return { route, name, low, high: Math.max(low, high) };
}

/** Cumulative shares of the answers: with two, how many said yes; with more, how many gave each. */
function thresholdFindings(record: Analysis): Finding[] {
  const sources: { route: string; values: Record<string, readonly (number | null)[]> }[] = [
    { route: "correlation.thresholds", values: record.correlation.thresholds },
    ...record.cfa.map((model) => {
      const rows = model.estimates.filter(({ op, group }) => op === "|" && group === null);
      const values = [...new Set(rows.map(({ lhs }) => lhs))].map(
        (id) => [id, rows.filter(({ lhs }) => lhs === id).map(({ std }) => std)] as const,
      );
      return { route: `cfa thresholds (${model.structure})`, values: Object.fromEntries(values) };
    }),
  ];
  return sources.flatMap(({ route, values }) => {
    const half = halfDigit(Object.values(values).flat());
    return record.items.flatMap((item): Finding[] => {
      const own = (values[item.id] ?? []).filter((value) => value !== null);
      if (own.length === 0) return [];
      const above = (value: number | undefined, shift: number) =>
        value === undefined ? 0 : 1 - normalCdf(value + shift);
      if (own.length === 1)
        return [
          claim(
            route,
            nameOf("yes", item.id, null, null, null),
            [above(own[0], half), above(own[0], -half)],
            item.n,
          ),
        ];
      if (own.length !== item.asked.length - 1) return [];
      return item.asked.map((_, k) => {
        const from = (shift: number) => (k === 0 ? 1 : above(own[k - 1], shift)) - above(own[k], -shift);
        return claim(route, nameOf("answer", item.id, k), [from(half), from(-half)], item.n);
      });
    });
  });
}

/** The share of yes that a model of item response gives. */
function shareOfYes(
  a: number,
  d: number,
  { mean, variance }: { readonly mean: number; readonly variance: number },
): number {
  let [sum, total] = [0, 0];
  for (let z = -6; z <= 6; z += 0.05) {
    const weight = Math.exp((-z * z) / 2);
    sum += weight / (1 + Math.exp(-(a * (mean + z * Math.sqrt(variance)) + d)));
    total += weight;
  }
  return sum / total;
}

function irtFindings(record: Analysis): Finding[] {
  return record.irt.flatMap((model) =>
    model.items.flatMap((item): Finding[] => {
      const n = record.items.find(({ id }) => id === item.id)?.n;
      const loaded = item.a.filter((value) => value !== 0);
      const [a, d] = [loaded[0], item.d[0]];
      const { discrimination, difficulty } = item;
      const intercept =
        d ?? (discrimination != null && difficulty?.[0] != null ? -discrimination * difficulty[0] : null);
      if (n === undefined || item.categories !== 2 || a == null || intercept == null || loaded.length !== 1)
        return [];
      const share = shareOfYes(a, intercept, { mean: 0, variance: 1 });
      return [claim(`irt (${model.structure})`, nameOf("yes", item.id, null, null, null), [share], n, NEAR)];
    }),
  );
}

/** Each group's own thresholds: the first step of invariance fits them exactly. */
function groupFindings(record: Analysis): Finding[] {
  return record.invariance.flatMap((result) => {
    const step = result.steps[0];
    if (step === undefined || result.items !== "binary") return [];
    const half = halfDigit(step.estimates.filter(({ op }) => op === "|").map(({ std }) => std));
    return step.estimates.flatMap((one): Finding[] => {
      const n = answered(record, one.lhs, result.group, one.group);
      if (one.op !== "|" || one.std === null || n === null) return [];
      const shares = [half, -half].map((shift) => 1 - normalCdf((one.std ?? 0) + shift));
      return [
        claim("invariance thresholds", nameOf("yes", one.lhs, null, result.group, one.group), shares, n),
      ];
    });
  });
}

function difFindings(record: Analysis): Finding[] {
  return record.dif.flatMap((result) =>
    result.items.flatMap((item) =>
      item.groups.flatMap((own): Finding[] => {
        const n = answered(record, item.id, result.group, own.group);
        const of = result.groups.find(({ group }) => group === own.group);
        const [a, d] = [own.a, own.d?.[0]];
        if (n === null || a == null || d == null || of?.mean == null || of.variance == null) return [];
        const share = shareOfYes(a, d, { mean: of.mean, variance: of.variance });
        return [claim("dif", nameOf("yes", item.id, null, result.group, own.group), [share], n, NEAR)];
      }),
    ),
  );
}
