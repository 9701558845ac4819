/** Percentile ranks, worked back to people by score: of everybody, of levels and of what these leave, and of scales within scales. */
import type { Analysis } from "../../../src/analysis/analysis";
import { nameOf } from "../count";
import type { Hidden } from "../finding";
import { Programme } from "../programme";

type Truth = (name: string) => number;
type OfScale = Analysis["norms"][number];
type Level = OfScale["levels"][number];

const HALF = 5e-4;

/** Highest score that the items can have; scores begin with 0 here. */
type Most = (items: readonly string[]) => number;

/** Scores of few people in what is told, and people with a low (high) score on part of a scale but not on all of it. */
export function hiddenNorms(record: Analysis, most: Most, truth: Truth): Hidden[] {
  const { leastCount: least } = record.disclosure;
  const names = record.norms.flatMap((scale) => [
    ...scale.levels
      .filter(isTold)
      .flatMap((level) => scoresOf(scale, most).map((score) => scoreName(record, scale, level, score))),
    ...nestedEnds(record, scale, most).map(({ name }) => name),
  ]);
  return names.flatMap((name) => {
    const count = truth(name);
    return count > 0 && count < least ? [{ name, whole: null, rest: false }] : [];
  });
}

const isTold = ({ rows }: Level): boolean => rows.length > 0;

const scoresOf = ({ items }: OfScale, most: Most): number[] =>
  Array.from({ length: most(items) + 1 }, (_, score) => score);

const scoreName = (
  { settings }: Analysis,
  { items }: OfScale,
  { group, level }: Pick<Level, "group" | "level">,
  score: number,
): string => nameOf("score", items.join(), settings.categories, group, level, score);

/** The ends of classes of a scale that are beside those of a larger one, and who is between the two. */
function nestedEnds(record: Analysis, scale: OfScale, most: Most) {
  const { settings, norms } = record;
  const all = scale.levels.find(({ group }) => group === null);
  if (all === undefined || !isTold(all)) return [];
  const larger = norms.filter(
    ({ items }) => items.length > scale.items.length && scale.items.every((id) => items.includes(id)),
  );
  return larger.flatMap((other) => {
    const whole = other.levels.find(({ group }) => group === null);
    if (whole === undefined || !isTold(whole)) return [];
    const rest = most(other.items) - most(scale.items);
    return all.rows.flatMap((own) =>
      whole.rows.flatMap((theirs) => {
        const place = (kind: string, part: number, total: number): string =>
          nameOf(kind, scale.items.join(), other.items.join(), settings.categories, part, total);
        return [
          ...(theirs.high <= own.high
            ? [{ name: place("below", own.high, theirs.high), own, theirs, other, side: -1 as const }]
            : []),
          ...(theirs.low - rest >= own.low
            ? [{ name: place("above", own.low, theirs.low), own, theirs, other, side: 1 as const }]
            : []),
        ];
      }),
    );
  });
}

/** @param printed of people who answered all items of a scale */
export function normsProgramme(record: Analysis, most: Most, printed: Truth): Programme {
  const programme = new Programme();
  const slack = record.disclosure.leastCount === 0 ? 0 : 5;
  const { leastCount: least, rounding } = record.disclosure;
  for (const scale of record.norms) {
    const all = printed(nameOf("complete", scale.items.join()));
    for (const level of scale.levels.filter(isTold)) {
      const total = nameOf("scored", scale.items.join(), level.group, level.level);
      const n = level.n ?? all;
      if (level.group === null) programme.bound(total, all, all);
      else programme.bound(total, n - slack, Math.min(all, n + slack));
      const counts = scoresOf(scale, most).map(
        (score) => [scoreName(record, scale, level, score), 1] as const,
      );
      programme.row([...counts, [total, -1]], 0);
      addRanks(programme, level, { counts, total, half: rounding > 1 ? rounding / n : HALF });
      if (level.group === null) addJoined(programme, level, counts, least);
    }
    addMoments(programme, record, scale, most);
    for (const group of new Set(scale.levels.flatMap((one) => one.group ?? [])))
      for (const score of scoresOf(scale, most)) {
        const own = scale.levels.filter((one) => one.group === group && isTold(one));
        programme.row(
          [
            [scoreName(record, scale, { group: null, level: null }, score), 1],
            ...own.map((level) => [scoreName(record, scale, level, score), -1] as const),
          ],
          ...([0, record.data.n] as const),
        );
      }
    for (const { name, own, theirs, other, side } of nestedEnds(record, scale, most)) {
      const within = (of: OfScale, from: number, to: number) =>
        scoresOf(of, most)
          .filter((score) => score >= from && score <= to)
          .map((score) => scoreName(record, of, { group: null, level: null }, score));
      const [part, whole] =
        side < 0
          ? [within(scale, 0, own.high), within(other, 0, theirs.high)]
          : [within(scale, own.low, most(scale.items)), within(other, theirs.low, most(other.items))];
      programme.row(
        [[name, 1], ...part.map((one) => [one, -1] as const), ...whole.map((one) => [one, 1] as const)],
        0,
      );
    }
  }
  return programme;
}

/** A rank is the people below and half of those in the class, by all. */
function addRanks(
  programme: Programme,
  { rows }: Level,
  {
    counts,
    total,
    half,
  }: {
    readonly counts: readonly (readonly [string, number])[];
    readonly total: string;
    readonly half: number;
  },
): void {
  for (const { low, high, percentile } of rows) {
    const terms = counts.flatMap(([name], score): (readonly [string, number])[] =>
      score < low ? [[name, 1]] : score <= high ? [[name, 0.5]] : [],
    );
    programme.row([...terms, [total, -(percentile - half)]], 0, 1e6);
    programme.row([...terms, [total, -(percentile + half)]], -1e6, 0);
  }
}

/** Scores are joined from the lowest on until enough people have them: fewer have those before the last. */
function addJoined(
  programme: Programme,
  { rows }: Level,
  counts: readonly (readonly [string, number])[],
  least: number,
): void {
  if (least === 0) return;
  for (const { low, high } of rows.slice(0, -1)) {
    const before = counts.slice(low, high);
    if (before.length > 0) programme.row(before, 0, 2 * least - 1);
  }
}

function addMoments(programme: Programme, record: Analysis, scale: OfScale, most: Most): void {
  const own =
    record.reliability.find(({ items }) => items.join() === scale.items.join())?.descriptives ?? null;
  if (own === null || own.sd === null || record.settings.weights !== "none") return;
  const names = scoresOf(scale, most).map((score) =>
    scoreName(record, scale, { group: null, level: null }, score),
  );
  const { n, mean, sd } = own;
  programme.row(
    names.map((name, score) => [name, score] as const),
    n * (mean - HALF),
    n * (mean + HALF),
  );
  const squares = (by: number, middle: number): number => (n - 1) * (sd + by) ** 2 + n * middle ** 2;
  programme.row(
    names.map((name, score) => [name, score ** 2] as const),
    ...([squares(-HALF, mean - HALF), squares(HALF, mean + HALF)] as const),
  );
}
