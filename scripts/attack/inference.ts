/**
 * What a model predicts of hidden counts: inference and no disclosure, but how good it is should be known. A crossed
 * figure by the product of its groups' shares over everybody's, a group's by everybody's share, a pair by independence
 * times the shown pairs' median ratio to it.
 */
import type { Analysis } from "../../src/analysis/analysis";
import { nameOf } from "./count";

export interface Predicted {
  /** Hidden counts with a prediction, and those within one of the truth. */
  readonly of: number;
  readonly within: number;
}

export function predictedCounts(record: Analysis, truth: (name: string) => number): Predicted {
  const found = [...prevalences(record), ...pairs(record)].map(
    ([name, count]) => Math.abs(count - truth(name)) <= 1,
  );
  return { of: found.length, within: found.filter(Boolean).length };
}

type Prediction = readonly [name: string, count: number];

function prevalences({ prevalence }: Analysis): Prediction[] {
  const known = prevalence.filter(({ missing }) => missing === "known");
  const shareOf = (like: (typeof known)[number], group: string | null, level: string | null) =>
    known.find(
      (one) =>
        one.variable === like.variable &&
        one.context === like.context &&
        one.group === group &&
        one.level === level,
    )?.estimate ?? null;
  return known.flatMap((row): Prediction[] => {
    if (row.estimate !== null || row.n === null || row.group === null) return [];
    const all = shareOf(row, null, null);
    const groups = row.group.split(" x ");
    const levels = (row.level ?? "").split(", ");
    const shares =
      groups.length === 1 ? [all] : groups.map((group, k) => shareOf(row, group, levels[k] ?? null));
    if (all === null || all === 0 || shares.includes(null)) return [];
    const share =
      shares.reduce<number>((product, one) => product * (one ?? 0), 1) / all ** (shares.length - 1);
    return [[nameOf("yes", row.variable, row.context, row.group, row.level), Math.min(1, share) * row.n]];
  });
}

function pairs({ risks, items }: Analysis): Prediction[] {
  const all = risks?.pairs ?? [];
  const ratios = all.flatMap(({ ratio }) => ratio ?? []).sort((one, other) => one - other);
  const typical = ratios[Math.floor(ratios.length / 2)];
  const item = (id: string) => items.find((one) => one.id === id);
  return all.flatMap(({ a, b, suppressed }): Prediction[] => {
    const [first, second] = [item(a)?.proportions[1], item(b)?.proportions[1]];
    if (suppressed === null || typical === undefined || first == null || second == null) return [];
    const n = Math.min(item(a)?.n ?? 0, item(b)?.n ?? 0);
    return [[nameOf("pair", a, b, "both"), Math.min(first, second, first * second * typical) * n]];
  });
}
