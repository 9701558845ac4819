import { type Constraint, type Model, solve } from "yalps";
import type { Analysis } from "../../src/analysis/analysis";
import type { Measure } from "../../src/measures/measure";
import type { Attacked } from "./missing-attack";
import { isHiddenIn } from "./reader-attack";

type Terms = readonly (readonly [cell: string, coefficient: number])[];
type Prevalence = Analysis["prevalence"][number];

/**
 * What a reader works out of hidden prevalences: each is a share of a known number of people; levels add up, with people
 * of unknown level, to everybody or to the levels of one grouping less; items are among the sets that are shown, a context
 * within any. In whole numbers where fractions leave a count narrow.
 *
 * @param truth the record without anything hidden: of what is hidden, only the numbers of people are known
 */
export function attackMargins(shown: Analysis, truth: Analysis, measure: Measure): Attacked {
  const { leastCount } = shown.disclosure;
  const key = (one: Pick<Prevalence, "variable" | "context" | "group" | "level">): string =>
    [one.variable, one.context ?? "", one.group ?? "", one.level ?? ""].join("|");
  const cells = truth.prevalence.filter(({ missing }) => missing === "known");
  const people = new Map(cells.map((cell) => [key(cell), cell.n ?? 0]));
  const counts = new Map(cells.map((cell) => [key(cell), Math.round((cell.estimate ?? 0) * (cell.n ?? 0))]));
  const told = shown.prevalence.filter(
    ({ suppressed, missing }) => suppressed === null && missing !== "complete",
  );
  const known = new Map(told.map((cell) => [key(cell), counts.get(key(cell)) ?? 0]));
  const most = new Map(people);
  const equations: { terms: Terms; equals: number }[] = [];
  /** A sum of counts is no more than another that is shown. */
  const atMost = (parts: readonly string[], whole: string): void => {
    const top = known.get(whole);
    if (top === undefined) return;
    const rest = parts.reduce((sum, name) => sum - (known.get(name) ?? 0), top);
    for (const name of parts) most.set(name, Math.min(most.get(name)!, rest + (known.get(name) ?? 0)));
  };
  // People who left a context open: those who answered the item less those of whom the context is known.
  const isToldNumber = new Set(
    shown.prevalence.filter(({ n }) => n !== null).map((one) => `${key(one)} ${one.missing}`),
  );
  for (const cell of cells.filter(({ context }) => context !== null)) {
    const any = key({ ...cell, context: null });
    const name = `open ${key(cell)}`;
    const open = people.get(any)! - people.get(key(cell))!;
    people.set(name, open);
    counts.set(name, open);
    most.set(name, counts.get(any)!);
    if (isToldNumber.has(`${key(cell)} known`) || open === 0) known.set(name, open);
    atMost([name, key(cell)], any);
  }
  const names = [...counts.keys()];
  for (const cell of cells) {
    const groups = cell.group?.split(" x ") ?? [];
    const levels = cell.level?.split(", ") ?? [];
    for (const prefix of cell.context === null ? [""] : ["", "open "]) {
      const total = prefix + key(cell);
      for (const group of new Set(cells.map((one) => one.group ?? ""))) {
        const finer = group.split(" x ");
        if (group === "" || finer.length !== groups.length + 1 || !groups.every((one) => finer.includes(one)))
          continue;
        const parts = cells.filter((one) => {
          if (one.group !== group || one.variable !== cell.variable || one.context !== cell.context)
            return false;
          const own = one.level!.split(", ");
          return groups.every((name, at) => own[finer.indexOf(name)] === levels[at]);
        });
        const own = parts.map((one) => prefix + key(one));
        const rest = `rest ${total} by ${group}`;
        most.set(rest, people.get(total)! - own.reduce((sum, one) => sum + people.get(one)!, 0));
        if (prefix !== "") most.set(rest, Number.POSITIVE_INFINITY);
        equations.push({
          terms: [[total, -1], [rest, 1], ...own.map((one) => [one, 1] as const)],
          equals: 0,
        });
      }
    }
    const members = measure.sets[cell.variable];
    if (members === undefined) continue;
    for (const variable of members)
      atMost(
        [key({ ...cell, variable })].filter((one) => counts.has(one)),
        key(cell),
      );
  }
  const range = rangesOf(equations, known, most);
  const hidden = names.filter((name) => !known.has(name));
  const found = hidden.map((name) => ({
    name,
    most: most.get(name)!,
    count: counts.get(name)!,
    ...range(name, leastCount),
  }));
  const words = ({ name, low, high, count, most: bound }: (typeof found)[number]) =>
    `${name}: ${low}-${high}, is ${count} of ${bound}`;
  return {
    hidden: hidden.length,
    recovered: found.filter((one) => one.low === one.high && one.most > 0).map(words),
    narrow: found.filter((one) => one.low < one.high && !isHiddenIn(one, one.most, leastCount)).map(words),
  };
}

/** The least and the most of each unknown. */
function rangesOf(
  equations: readonly { readonly terms: Terms; readonly equals: number }[],
  known: ReadonlyMap<string, number>,
  most: ReadonlyMap<string, number>,
) {
  const isKnown = (name: string): boolean => known.has(name) || most.get(name) === 0;
  const open = equations.flatMap(({ terms, equals }) => {
    const left = terms.filter(([name]) => !isKnown(name));
    const rest = terms.reduce((sum, [name, factor]) => sum + factor * (known.get(name) ?? 0), 0);
    return left.length === 0 ? [] : [{ terms: left, equals: equals - rest }];
  });
  const model = (name: string, direction: "maximize" | "minimize", integers: boolean): number => {
    const part = connected(open, name);
    const constraints: Record<string, Constraint> = {};
    const variables: Record<string, Record<string, number>> = {};
    part.forEach(({ terms, equals }, k) => {
      constraints[`e${k}`] = { equal: equals };
      for (const [cell, factor] of terms) {
        const column = variables[cell] ?? {};
        variables[cell] = column;
        column[`e${k}`] = factor;
        const bound = most.get(cell);
        if (bound === undefined || !Number.isFinite(bound)) continue;
        column[`b ${cell}`] = 1;
        constraints[`b ${cell}`] = { max: bound };
      }
    });
    variables[name] = { ...variables[name], target: 1 };
    if (part.length === 0) return direction === "minimize" ? 0 : (most.get(name) ?? Number.POSITIVE_INFINITY);
    const asked: Model = { direction, objective: "target", constraints, variables, integers };
    const { status, result } = solve(asked, { precision: 1e-7, maxIterations: 5000 });
    if (status === "unbounded") return Number.POSITIVE_INFINITY;
    if (!Number.isFinite(result) && integers) return model(name, direction, false);
    if (status !== "optimal" && status !== "timedout") throw new Error(`yalps: ${status}`);
    return direction === "minimize" ? Math.ceil(result - 1e-5) + 0 : Math.floor(result + 1e-5) + 0;
  };
  return (name: string, leastCount: number) => {
    const [low, high] = [model(name, "minimize", false), model(name, "maximize", false)];
    if (low === high || high - low > leastCount + 3) return { low, high };
    return { low: model(name, "minimize", true), high: model(name, "maximize", true) };
  };
}

/** The equations that hang together with an unknown. */
function connected<T extends { readonly terms: Terms }>(equations: readonly T[], name: string): T[] {
  const reached = new Set([name]);
  let left = equations;
  const found: T[] = [];
  for (;;) {
    const next = left.filter(({ terms }) => terms.some(([cell]) => reached.has(cell)));
    if (next.length === 0) return found;
    for (const { terms } of next) for (const [cell] of terms) reached.add(cell);
    found.push(...next);
    left = left.filter((equation) => !next.includes(equation));
  }
}
