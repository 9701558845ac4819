/** Missing answers in the programme of a record's margins. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Programme } from "../programme";

/** How a count is entered: known where it is printed, else between nothing and its whole. */
export interface Saying {
  readonly say: (name: string, shown: boolean, whole: number | null) => void;
  readonly slack: number;
}

/** Ways of not answering: over codes, levels and items; people by number of items unanswered with their moments. */
export function addMissing(programme: Programme, record: Analysis, { say, slack }: Saying): void {
  const { missing, n } = record.data;
  const levels = new Map<string, number>();
  for (const group of record.data.groups)
    for (const level of group.levels)
      if (level.n !== null) levels.set(nameOf(group.name, level.label), level.n);
  const codesOf = (item: string) => Object.keys(record.items.find(({ id }) => id === item)?.missing ?? {});
  for (const cell of missing.byGroup) {
    const name = (code: string) => nameOf("missing", cell.item, code, cell.group, cell.level);
    for (const code of codesOf(cell.item)) say(name(code), cell.counts[code] != null, cell.n + slack);
    const answered = nameOf("known", cell.item, null, cell.group, cell.level);
    const size = levels.get(nameOf(cell.group, cell.level)) ?? cell.n;
    if (programme.has(answered))
      programme.row(
        [...codesOf(cell.item).map((code) => [name(code), 1] as const), [answered, 1]],
        size - slack,
        size + slack,
      );
  }
  for (const item of record.items) {
    const total = (code: string) => nameOf("missing", item.id, code, null, null);
    const codes = Object.keys(item.missing);
    for (const code of codes) {
      say(total(code), item.missing[code] != null, n);
      for (const group of record.data.groups) {
        const cells = missing.byGroup.filter((cell) => cell.group === group.name && cell.item === item.id);
        if (cells.length === 0) continue;
        const known = cells.reduce((sum, cell) => sum + cell.n, 0);
        const parts = cells.map(
          (cell) => [nameOf("missing", item.id, code, cell.group, cell.level), -1] as const,
        );
        programme.row([[total(code), 1], ...parts], 0, Math.max(0, n - known) + slack * cells.length);
      }
    }
    const rest = n - item.n;
    programme.row(
      codes.map((code) => [total(code), 1] as const),
      rest - 2 * slack,
      rest + 2 * slack,
    );
  }
  for (const level of missing.byLevel) {
    for (const [code, count] of Object.entries(level.counts)) {
      if (count === null) continue;
      const parts = record.items
        .filter(({ missing: codes }) => code in codes)
        .map(({ id }) => [nameOf("missing", id, code, level.group, level.level), 1] as const);
      programme.row(parts, count - slack, count + slack);
    }
  }
  for (const [k, count] of missing.byNumber.entries()) say(nameOf("unanswered", k), count !== null, n);
  addUnanswered(programme, record, slack);
}

/** How many items people left unanswered has a known sum, and a known sum of pairs. */
function addUnanswered(programme: Programme, record: Analysis, slack: number): void {
  const { items, data, correlation, settings } = record;
  const numbers = data.missing.byNumber.map((_, k) => k);
  const row = (weight: (k: number) => number, total: number, width: number): void =>
    programme.row(
      numbers.map((k) => [nameOf("unanswered", k), weight(k)] as const),
      total - width,
      total + width,
    );
  row(() => 1, data.n, slack);
  const answered = items.reduce((sum, { n }) => sum + n, 0);
  row((k) => items.length - k, answered, items.length * slack);
  if (settings.missing !== "pairwise" || correlation.items.length !== items.length) return;
  const pairs = correlation.items.flatMap((_, i) =>
    correlation.items.slice(i + 1).map((_b, j) => correlation.pairN[i]?.[i + 1 + j]),
  );
  if (pairs.some((one) => one == null)) return;
  const total = pairs.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  // In tens, where the exact numbers would tell.
  const rounded = pairs.every((one) => (one ?? 0) % 10 === 0) ? 5 : slack;
  row((k) => ((items.length - k) * (items.length - k - 1)) / 2, total, pairs.length * rounded);
}
