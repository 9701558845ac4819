/** Which counts a record hides. */
import type { Analysis } from "../../src/analysis/analysis";
import { nameOf } from "./count";
import type { Hidden } from "./finding";

/** @param truth counts of the file, for what is sensitive although no place of the record is for it */
export function hiddenCounts(record: Analysis, truth: (name: string) => number): Hidden[] {
  const hidden = new Map<string, number | null>();
  const ever = new Map<string, Hidden["ever"]>();
  const isSmall = (count: number): boolean => count > 0 && count < record.disclosure.leastCount;
  for (const one of record.prevalence) {
    if (one.missing !== "known") continue;
    const places = [one.variable, one.context, one.group, one.level] as const;
    if (one.estimate === null && one.n !== 0)
      hidden.set(nameOf("yes", ...places), one.n ?? truth(nameOf("known", ...places)));
    const any = record.prevalence.find(
      (other) =>
        other.context === null &&
        other.missing === "known" &&
        other.variable === one.variable &&
        other.group === one.group &&
        other.level === one.level,
    );
    if (one.context !== null && any?.estimate != null)
      ever.set(nameOf("yes", ...places), {
        low: 0,
        high: truth(nameOf("yes", one.variable, null, one.group, one.level)),
      });
    const open = nameOf("open", ...places);
    if (one.context !== null && one.kind === "item" && isSmall(truth(open))) hidden.set(open, null);
  }
  // How many did not answer is what the numbers of people under percentages leave; in which way is hidden.
  const codes = Object.keys(record.items[0]?.missing ?? {});
  const silent = (item: string, group: string | null, level: string | null): number =>
    codes.reduce((sum, code) => sum + truth(nameOf("missing", item, code, group, level)), 0);
  for (const { group, level, item, counts } of record.data.missing.byGroup) {
    for (const [code, count] of Object.entries(counts))
      if (count === null) hidden.set(nameOf("missing", item, code, group, level), silent(item, group, level));
  }
  for (const item of record.items) {
    item.asked.forEach(({ count }, k) => {
      if (count === null) hidden.set(nameOf("answer", item.id, k), item.n);
    });
    for (const [code, count] of Object.entries(item.missing))
      if (count === null)
        hidden.set(nameOf("missing", item.id, code, null, null), silent(item.id, null, null));
  }
  const missing = record.items.reduce((sum, { n }) => sum + record.data.n - n, 0);
  const incomplete = record.data.n - truth(nameOf("unanswered", 0));
  record.data.missing.byNumber.forEach((count, k) => {
    if (count !== null) return;
    hidden.set(nameOf("unanswered", k), null);
    ever.set(nameOf("unanswered", k), shareOut(missing, incomplete, record.items.length)(k));
  });
  for (const { name, levels } of record.data.groups) {
    for (const { label, n } of levels) if (n === null) hidden.set(nameOf("size", name, label), null);
  }
  for (const name of hiddenRisks(record)) hidden.set(name, null);
  if (record.prevalence.every(({ group, context, estimate }) => group ?? context ?? estimate !== null)) {
    const numbers = [...record.data.items.keys()].map((k) => truth(nameOf("number", k + 1)));
    const reports = numbers.reduce((sum, count, k) => sum + count * (k + 1), 0);
    const some = numbers.reduce((sum, count) => sum + count, 0);
    numbers.forEach((_, k) => {
      ever.set(nameOf("number", k + 1), shareOut(reports, some, numbers.length)(k + 1));
    });
  }
  const oneGroup = record.data.groups.some(({ levels }) => levels.filter(({ n }) => n !== 0).length === 1);
  return [...hidden].map(([name, whole]) => ({
    name,
    whole,
    rest: !name.startsWith("missing|"),
    ever: ever.get(name),
    subgroup:
      (oneGroup && !/^(missing|unanswered|size|open)/.test(name)) || /^yes\|[^|]*\|[^|]*\|[^|]/.test(name),
  }));
}

/** How many of some people can have so many of all that they have together, from one to `most` each. */
function shareOut(
  all: number,
  people: number,
  most: number,
): (number: number) => { low: number; high: number } {
  return (number) => {
    const least = number > 1 ? Math.floor((all - people) / (number - 1)) : people;
    const others = number < most ? Math.floor((most * people - all) / (most - number)) : people;
    return { low: number === 1 ? Math.max(0, 2 * people - all) : 0, high: Math.min(least, others) };
  };
}

/** Cells of pairs, and numbers of items that few people reach. */
function hiddenRisks({ risks, data }: Analysis): string[] {
  if (risks === null) return [];
  const pairs = risks.pairs
    .filter(({ suppressed }) => suppressed !== null)
    .flatMap(({ a, b }) => ["both", "onlyA", "onlyB"].map((cell) => nameOf("pair", a, b, cell)));
  const shown = risks.distribution.filter(({ orMore }) => !orMore).length;
  const numbers = Array.from({ length: data.items.length + 1 - shown }, (_, k) =>
    nameOf("number", shown + k),
  );
  return [...pairs, ...numbers];
}
