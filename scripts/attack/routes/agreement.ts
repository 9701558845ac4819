/** A second occasion: how many have it, by everything that is divided by their number; tables of two answers; bins. */
import type { Analysis } from "../../../src/analysis/analysis";
import { studentCritical } from "../../../src/numeric/distributions/student-critical";
import { nameOf } from "../count";
import type { Finding, Hidden } from "../finding";
import { peopleToldAbout } from "../people-of-interval";

type Truth = (name: string) => number;
type OfScale = NonNullable<Analysis["agreement"]>["scales"][number];
type OfItem = NonNullable<Analysis["agreement"]>["items"][number];

/** People who answered the first time alone; changes of an item's answer. */
export function hiddenAgreement(record: Analysis, truth: Truth): Hidden[] {
  const { leastCount: least } = record.disclosure;
  const { agreement, settings } = record;
  if (agreement === null || agreement.ratings !== 2) return [];
  const shown = [
    ...agreement.scales.flatMap(({ items, found }) => (found === null ? [] : [items])),
    ...agreement.items.flatMap(({ id, found }) => (found === null ? [] : [[id]])),
  ];
  const once = shown.map((items) => nameOf("once", items.join()));
  const bins = agreement.scales.flatMap((scale) => emptyBins(scale, settings.categories));
  const changes = agreement.items.flatMap(({ id, found }) =>
    found === null || settings.categories !== "dichotomized"
      ? []
      : [0, 1].flatMap((first) => [0, 1, ""].map((second) => nameOf("said", id, first, second))),
  );
  return [...new Set([...once, ...bins, ...changes])].flatMap((name) => {
    const count = truth(name);
    return count > 0 && count < least ? [{ name, whole: null, rest: false }] : [];
  });
}

/** @param printed of people who answered an item the first time, and who said yes to it */
export function agreementFindings(record: Analysis, printed: Truth): Finding[] {
  const { agreement } = record;
  if (agreement === null || agreement.ratings !== 2) return [];
  const { disclosure } = record;
  const simple = record.settings.weights === "none" && record.data.design === null;
  const scales = agreement.scales.flatMap((scale): Finding[] => {
    const { items, found } = scale;
    if (found === null) return [];
    const all = printed(nameOf("complete", items.join()));
    const numbers = range(...peopleToldAbout(found.n, { all, disclosure }));
    const fitting = simple ? numbers.filter((n) => fits(found, n)) : numbers;
    const name = nameOf("once", items.join());
    const claim = (route: string, own: readonly number[]): Finding[] =>
      own.length === 0
        ? []
        : [{ route: `agreement, ${route}`, name, low: all - Math.max(...own), high: all - Math.min(...own) }];
    const bins = emptyBins(scale, record.settings.categories).map((bin) => ({
      route: "agreement, bins",
      name: bin,
      low: 0,
      high: leastShown(scale) - 1,
    }));
    return [...claim("numbers", numbers), ...claim("intervals", fitting), ...bins];
  });
  return [...scales, ...agreement.items.flatMap((item) => tableFindings(item, record, printed))];
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, k) => from + k);

/** Whether so many people would give the interval of the bias, its mean square and the smallest change of a group. */
function fits({ compared, error, intraclass }: NonNullable<OfScale["found"]>, n: number): boolean {
  const [pair] = compared;
  const near = (value: number, printed: number | null | undefined, half: number): boolean =>
    printed == null || Math.abs(value - printed) <= half;
  const checks: boolean[] = [];
  if (pair?.bias.interval != null) {
    const [low, high] = pair.bias.interval;
    const half = (studentCritical(0.95, n - 1) * pair.sd) / Math.sqrt(n);
    checks.push(near(half, (high - low) / 2, 5e-4 + (half * 5e-4) / pair.sd));
  }
  const columns = intraclass.meanSquares?.columns;
  if (pair !== undefined && columns !== undefined) {
    // The mean difference is a whole number by the number of people.
    const sums = range(
      Math.ceil(n * (pair.bias.estimate - 5e-4)),
      Math.floor(n * (pair.bias.estimate + 5e-4)),
    );
    checks.push(sums.some((sum) => near(sum ** 2 / (2 * n), columns, 5.1e-4)));
  }
  if (error?.smallestGroupChange != null) {
    const change = error.smallestChange.estimate;
    checks.push(near(change / Math.sqrt(n), error.smallestGroupChange, 5e-4 + 5e-4 / Math.sqrt(n)));
  }
  return checks.every(Boolean);
}

/** Bins of means and differences that are left out though somebody may be in them: within the range of those told. */
function emptyBins({ items, found }: OfScale, categories: string): string[] {
  const [pair] = found?.compared ?? [];
  if (pair === undefined) return [];
  const shown = new Set(pair.bins.map(({ mean, difference }) => nameOf(...mean, ...difference)));
  const [means, differences] = (["mean", "difference"] as const).map((key) => [
    ...new Map(pair.bins.map((bin) => [bin[key][0], bin[key]])).values(),
  ]);
  return (means ?? []).flatMap((mean) =>
    (differences ?? []).flatMap((difference) => {
      const place = nameOf(...mean, ...difference);
      return shown.has(place) ? [] : [nameOf("bin", items.join(), categories, place)];
    }),
  );
}

/** The fewest people of a bin that is told. */
function leastShown({ found }: OfScale): number {
  const sizes = (found?.compared[0]?.bins ?? []).map(({ people }) => Number.parseInt(people, 10));
  return Math.min(...sizes);
}

/** All tables of two times two answers that exact agreement and kappa allow, within the first answers of everybody. */
function tableFindings({ id, found }: OfItem, record: Analysis, printed: Truth): Finding[] {
  const [pair] = found?.kappas ?? [];
  const kappa = pair?.kappas[0]?.estimate;
  const error = pair?.kappas[0]?.standardError;
  if (found === null || pair?.agreement == null || kappa == null) return [];
  if (record.settings.categories !== "dichotomized" || record.settings.weights !== "none") return [];
  const all = printed(nameOf("known", id, null, null, null));
  const yes = printed(nameOf("yes", id, null, null, null));
  const about = peopleToldAbout(pair.n, { all, disclosure: record.disclosure });
  const ranges = new Map<string, readonly [number, number]>();
  const note = (name: string, value: number): void => {
    const [low, high] = ranges.get(name) ?? [value, value];
    ranges.set(name, [Math.min(low, value), Math.max(high, value)]);
  };
  if (about[1] > 800) return [];
  for (const n of range(...about)) {
    for (const same of range(
      Math.ceil(n * (pair.agreement - 5e-4)),
      Math.floor(n * (pair.agreement + 5e-4)),
    )) {
      for (let both = 0; both <= Math.min(same, yes); both++) {
        for (let lost = 0; lost <= n - same && both + lost <= yes; lost++) {
          const [firstYes, secondYes] = [both + lost, both + n - same - lost];
          if (n - firstYes > all - yes) continue;
          const chance = (firstYes * secondYes + (n - firstYes) * (n - secondYes)) / n ** 2;
          const value = (same / n - chance) / (1 - chance);
          if (Math.abs(value - kappa) > 5e-4) continue;
          if (
            error != null &&
            Math.abs(kappaError([both, lost, n - same - lost, same - both], n) - error) > 6e-4
          )
            continue;
          const cells = [
            [0, 0, same - both],
            [0, 1, n - same - lost],
            [0, "", all - yes - (n - firstYes)],
            [1, 0, lost],
            [1, 1, both],
            [1, "", yes - firstYes],
          ] as const;
          for (const [first, second, count] of cells) note(nameOf("said", id, first, second), count);
          note(nameOf("once", id), all - n);
        }
      }
    }
  }
  return [...ranges].map(([name, [low, high]]) => ({ route: "agreement, kappa", name, low, high }));
}

/** Fleiss, Cohen & Everitt (1969), of two categories. */
function kappaError([a, b, c, d]: readonly [number, number, number, number], n: number): number {
  const p = [a, b, c, d].map((count) => count / n);
  const [p11 = 0, p10 = 0, p01 = 0, p00 = 0] = p;
  const [r1, r0, c1, c0] = [p11 + p10, p01 + p00, p11 + p01, p10 + p00];
  const [po, pe] = [p11 + p00, r1 * c1 + r0 * c0];
  const k = (po - pe) / (1 - pe);
  const on = p11 * (1 - (r1 + c1) * (1 - k)) ** 2 + p00 * (1 - (r0 + c0) * (1 - k)) ** 2;
  const off = (1 - k) ** 2 * (p10 * (c1 + r0) ** 2 + p01 * (c0 + r1) ** 2);
  return Math.sqrt((on + off - (k - pe * (1 - k)) ** 2) / n) / (1 - pe);
}
