import type { Analysis } from "../../src/analysis/analysis";
import { type Equation, isHiddenIn, type Range, readerOf } from "./reader-attack";

export interface Attacked {
  readonly hidden: number;
  readonly recovered: readonly string[];
  readonly narrow: readonly string[];
}

/**
 * What a reader works out of hidden ways of not answering: those of an item in a level add up to the people of the level
 * less those who answered, which other tables print; those of levels to everybody's, those of items to the level's.
 *
 * @param truth the record without anything hidden; only the numbers of people that tables print are used of it
 */
export function attackMissing({ data, items, disclosure }: Analysis, truth: Analysis): Attacked {
  const equations: Equation[] = [];
  const unknown = new Map<string, number>();
  const places = new Map<string, number>();
  const term = (name: string, count: number | null | undefined): void => {
    const known = count !== null && count !== undefined;
    if (known) equations.push({ terms: [[name, 1]], equals: count });
    else if (!name.includes("rest")) unknown.set(name, places.get(name) ?? 0);
  };
  const add = (total: number, names: readonly string[], other?: string): void => {
    const terms = names.map((name) => [name, 1] as const);
    equations.push({ terms: other === undefined ? terms : [...terms, [other, -1]], equals: total });
  };
  const bySum = (counts: Readonly<Record<string, number | null>>): number =>
    Object.values(counts).reduce<number>((sum, count) => sum + (count ?? 0), 0);
  const bound = new Map<string, number>();
  for (const item of items) {
    const own = truth.items.find(({ id }) => id === item.id)!;
    const codes = Object.keys(item.missing);
    const total = data.n - own.n;
    for (const code of codes) {
      bound.set(`${item.id} ${code}`, total);
      term(`${item.id} ${code}`, item.missing[code]);
    }
    add(
      total,
      codes.map((code) => `${item.id} ${code}`),
    );
    for (const group of new Set(data.missing.byGroup.map((cell) => cell.group))) {
      const cells = data.missing.byGroup.filter((cell) => cell.group === group && cell.item === item.id);
      let left = total;
      for (const { level, counts } of cells) {
        const full = truth.data.missing.byGroup.find(
          (one) => one.group === group && one.item === item.id && one.level === level,
        )!;
        const here = bySum(full.counts);
        left -= here;
        const names = codes.map((code) => `${item.id} ${code} ${group} ${level}`);
        for (const [k, name] of names.entries()) {
          bound.set(name, here);
          term(name, counts[codes[k]!]);
        }
        add(here, names);
      }
      add(
        left,
        codes.map((code) => `${item.id} ${code} ${group} rest`),
      );
      for (const code of codes) {
        const names = [...cells.map(({ level }) => level), "rest"].map(
          (level) => `${item.id} ${code} ${group} ${level}`,
        );
        add(0, names, `${item.id} ${code}`);
      }
    }
  }
  for (const { group, level, counts } of data.missing.byLevel) {
    for (const [code, count] of Object.entries(counts)) {
      const names = items
        .filter(({ missing }) => code in missing)
        .map(({ id }) => `${id} ${code} ${group} ${level}`);
      if (count !== null) add(count, names);
    }
  }
  // Numbers of items unanswered: all people, all missing answers, and pairs of them where every pair is shown.
  const numbers = data.missing.byNumber.map((_, k) => `number ${k}`);
  const all = truth.data.missing.byNumber.map((count) => count ?? 0);
  for (const [k, name] of numbers.entries()) term(name, k === 0 ? all[0] : data.missing.byNumber[k]);
  for (const name of numbers) bound.set(name, data.n - all[0]!);
  for (const weight of [() => 1, (k: number) => k, (k: number) => (k * (k - 1)) / 2]) {
    equations.push({
      terms: numbers.map((name, k) => [name, weight(k)] as const),
      equals: all.reduce((sum, count, k) => sum + count * weight(k), 0),
    });
  }
  // What is known is not an unknown.
  const value = new Map<string, number>();
  for (let changed = true; changed; ) {
    changed = false;
    for (const { terms, equals } of equations) {
      const open = terms.filter(([name]) => !value.has(name));
      if (open.length !== 1) continue;
      const rest = terms.reduce((sum, [name, c]) => sum + (value.has(name) ? c * value.get(name)! : 0), 0);
      value.set(open[0]![0], (equals - rest) / open[0]![1]);
      changed = true;
    }
  }
  const left = equations.flatMap(({ terms, equals }): Equation[] => {
    const open = terms.filter(([name]) => !value.has(name));
    const rest = terms.reduce((sum, [name, c]) => sum + (value.has(name) ? c * value.get(name)! : 0), 0);
    return open.length === 0 ? [] : [{ terms: open, equals: equals - rest }];
  });
  const range = readerOf(left, bound);
  const rangeOf = (name: string): Range => {
    const known = value.get(name);
    return known === undefined ? range([[name, 1]]) : { low: known, high: known };
  };
  const found = [...unknown.keys()].map((name) => ({ name, ...rangeOf(name), most: bound.get(name)! }));
  const told = ({ name, low, high, most }: (typeof found)[number]) => `${name}: ${low}-${high} of ${most}`;
  return {
    hidden: found.length,
    recovered: found.filter(({ low, high, most }) => low === high && most > 0).map(told),
    narrow: found
      .filter((one) => one.low < one.high && !isHiddenIn(one, one.most, disclosure.leastCount))
      .map(told),
  };
}
