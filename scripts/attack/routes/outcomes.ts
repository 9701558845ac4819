/** Outcomes by number of items, worked back to people with a yes, with a no and without an answer. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import { halfDigit } from "../digits";
import type { Finding, Hidden } from "../finding";

const KINDS = ["yes", "no", "unknown"] as const;

/** People by number of items and outcome, where they are few: nothing may tell how many. */
export function hiddenOutcomes(record: Analysis, truth: (name: string) => number): Hidden[] {
  const { leastCount } = record.disclosure;
  const numbers = Array.from({ length: record.items.length + 1 }, (_, number) => number);
  return (record.outcomes?.outcomes ?? []).flatMap(({ id, family }) =>
    family !== "binary"
      ? []
      : numbers.flatMap((number) =>
          KINDS.flatMap((kind) => {
            const name = nameOf("outcome", id, number, kind);
            const count = truth(name);
            return count > 0 && count < leastCount
              ? [{ name, whole: truth(nameOf("number", number)), rest: false }]
              : [];
          }),
        ),
  );
}

/**
 * A level's number of people and share tell who said yes and who no, and beside the number of people with so many items
 * who did not answer; of numbers that were taken together each has at most what all have.
 */
export function outcomeFindings(record: Analysis): Finding[] {
  const peopleAt = (number: number): number | null =>
    record.risks?.distribution.find((one) => one.number === number && !one.orMore)?.n ?? null;
  const whole = record.risks?.n ?? null;
  const most = record.items.length;
  return (record.outcomes?.outcomes ?? []).flatMap(({ id, family, byNumber }) => {
    if (family !== "binary" || byNumber === null) return [];
    return byNumber.levels.flatMap(({ number, orMore, n, observed }, at): Finding[] => {
      if (observed === null) return [];
      const slack = record.disclosure.rounding > 1 ? record.disclosure.rounding : 0;
      const { estimate } = observed.mean;
      const half = halfDigit([estimate]);
      const yes = [
        Math.ceil((estimate - half) * n - slack),
        Math.floor((estimate + half) * n + slack),
      ] as const;
      const no = [n - slack - yes[1], n + slack - yes[0]] as const;
      const before = byNumber.levels.slice(0, at).map((level) => peopleAt(level.number));
      const people = orMore
        ? before.reduce<number | null>(
            (left, one) => (left === null || one === null ? null : left - one),
            whole,
          )
        : peopleAt(number);
      const unknown = people === null ? null : ([people - n - 2 * slack, people - n + 2 * slack] as const);
      const of = { yes, no, unknown };
      const numbers = orMore ? Array.from({ length: most - number + 1 }, (_, k) => number + k) : [number];
      return KINDS.flatMap((kind): Finding[] => {
        const range = of[kind];
        if (range === null) return [];
        return numbers.map((own) => ({
          route: "outcomes",
          name: nameOf("outcome", id, own, kind),
          // Of several numbers one has none at least, and all at most.
          low: numbers.length === 1 ? Math.max(0, range[0]) : 0,
          high: Math.min(range[1], numbers.length === 1 ? range[1] : (peopleAt(own) ?? range[1])),
        }));
      });
    });
  });
}
