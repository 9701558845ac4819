import { modelParts } from "./model-parts";
import type { ModelStatement } from "./model-statement";

/**
 * The first loading that belongs to a circle of factors, or null where there is none: factors that have nothing left
 * below or above them are taken away until only circles (and what joins two of them) remain.
 */
export function circularLoading(statements: readonly ModelStatement[]): ModelStatement | null {
  const { factors, indicators, measures } = modelParts(statements);
  const left = new Set(factors);
  const neighbors = [indicators, measures].map((names) => ({
    of: (factor: string) => names.get(factor) ?? [],
    count: new Map(
      factors.map((factor) => [factor, (names.get(factor) ?? []).filter((name) => left.has(name)).length]),
    ),
  }));
  const [below, above] = [neighbors[0]!, neighbors[1]!];
  const waiting = factors.filter((factor) => below.count.get(factor) === 0 || above.count.get(factor) === 0);
  for (let factor = waiting.pop(); factor !== undefined; factor = waiting.pop()) {
    if (!left.delete(factor)) continue;
    for (const [from, to] of [
      [below, above],
      [above, below],
    ] as const) {
      for (const name of from.of(factor)) {
        const count = (to.count.get(name) ?? 0) - 1;
        to.count.set(name, count);
        if (count === 0) waiting.push(name);
      }
    }
  }
  return statements.find(({ lhs, op, rhs }) => op === "=~" && left.has(lhs) && left.has(rhs)) ?? null;
}
