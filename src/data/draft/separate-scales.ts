import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { type ColumnProfile, freeName, keyFrom } from "../columns/column-profile";
import { stem } from "../columns/name-parts";
import { answerCorrelations, isAnswered, MIN_CORRELATION } from "./item-correlations";
import type { Judgement } from "./judge-columns";
import * as messages from "./messages";
import { reversedInBlocks } from "./reversed-items";

/** This many items are a scale. */
const MIN_ITEMS = 2;
/** So many would have answered both if the one had nothing to do with the other: that nobody did is no chance. */
const MIN_EXPECTED = 5;
/** This share of them answered both by mistake. */
const MAX_SHARE = 0.05;
/** So many people show it. */
const MAX_PEOPLE = 5000;

/**
 * Scales of items that were asked of different people, such as teachers and students: items that nobody answered together are
 * in different scales, items with the same others that nobody answered with them in one; those that everybody was asked are a scale, too.
 * @returns names of columns by scale; none where all items were answered together
 */
export function separateScales(
  table: LabelledTable,
  { blocks, continuous }: Judgement,
): readonly (readonly string[])[] {
  const columns = [...blocks.flatMap((block) => block.columns), ...continuous];
  const hasGaps = ({ blanks, missing }: ColumnProfile): boolean => blanks > 0 || missing.size > 0;
  if (columns.filter(hasGaps).length < 2 * MIN_ITEMS) return [];
  const share = MAX_PEOPLE / table.rows;
  const rows = columns.map((column) =>
    isAnswered(table, [column]).filter((_, row) => scattered(row) < share),
  );
  const n = rows[0]?.length ?? 0;
  const people = rows.map((own) => own.reduce((sum, answered) => sum + answered, 0));
  const isApart = (one: number, other: number): boolean => {
    const expected = ((people[one] ?? 0) * (people[other] ?? 0)) / n;
    if (expected < MIN_EXPECTED) return false;
    const [own, its] = [rows[one]!, rows[other]!];
    const limit = MAX_SHARE * expected;
    let both = 0;
    for (let row = 0; row < n && both <= limit; row++) both += own[row]! & its[row]!;
    return both <= limit;
  };
  const scales = new Map<string, string[]>();
  for (const [at, { name }] of columns.entries()) {
    const others = columns.flatMap((_, other) => (other !== at && isApart(at, other) ? [other] : []));
    scales.set(others.join(), [...(scales.get(others.join()) ?? []), name]);
  }
  const found = [...scales].filter(([, names]) => names.length >= MIN_ITEMS);
  const apart = found.filter(([others]) => others !== "");
  return apart.length < 2 ? [] : found.map(([, names]) => names);
}

/** From 0 to 1, evenly and without a period that rows could have, too: multiples of the golden ratio. */
const scattered = (row: number): number => (row * 0.618_033_988_749_894_9) % 1;

/** Blocks divided by scale. */
export function dividedBlocks(judged: Judgement, scales: readonly (readonly string[])[]): Judgement {
  if (scales.length === 0) return judged;
  const scaleOf = ({ name }: ColumnProfile): number => scales.findIndex((names) => names.includes(name));
  const blocks = judged.blocks.flatMap((block) =>
    [...new Set(block.columns.map(scaleOf))].map((scale) => ({
      ...block,
      columns: block.columns.filter((column) => scaleOf(column) === scale),
    })),
  );
  return { ...judged, blocks };
}

/** A structure of one factor for each scale; undefined where there are none. */
export function draftScales(
  scales: readonly (readonly string[])[],
  items: MeasureDefinition["items"],
): MeasureDefinition["structures"] {
  const factors = factorsOf(scales, items);
  if (factors.length === 0) return undefined;
  return Object.fromEntries(factors.map(({ id, model }) => [id, { model }]));
}

/** One structure with a factor for each scale. */
export function namedStructure(
  scales: readonly (readonly string[])[],
  items: MeasureDefinition["items"],
): MeasureDefinition["structures"] {
  const factors = factorsOf(scales, items);
  const id = freeName(
    "named",
    [...items, ...factors].map((one) => one.id),
  );
  return { [id]: { label: messages.namedStructure(), model: factors.map(({ model }) => model).join("\n") } };
}

/** "BEL1 to BEL8 (8 items)". */
export const scaleSpan = (names: readonly string[]): string =>
  messages.scaleSpan({ first: names[0] ?? "", last: names.at(-1) ?? "", n: names.length });

const IDENTIFIER = /^\p{L}[\p{L}\p{N}_.]*$/u;

/** A factor for each scale, called what its columns share. */
export function factorsOf(scales: readonly (readonly string[])[], items: MeasureDefinition["items"]) {
  const taken = items.map(({ id }) => id);
  return scales.map((names, place) => {
    const ids = items.flatMap(({ id, column = id }) => (names.includes(column) ? [id] : []));
    const stems = new Set(ids.map(stem));
    const [shared = ""] = stems.size === 1 ? stems : [];
    const written = ids[0]?.slice(0, shared.length) ?? "";
    const plain = (written.toLowerCase() === shared ? written : shared).replace(/[^\p{L}\p{N}]+$/u, "");
    const [id = ""] = [plain, keyFrom(plain, "")].filter((one) => IDENTIFIER.test(one));
    const free = freeName(id === "" ? `scale${place + 1}` : id, taken);
    taken.push(free);
    return { id: free, model: `${free} =~ ${ids.join(" + ")}` };
  });
}

/** Fewer columns of a name are no scale of their own. */
const MIN_NAMED = 3;
/** Scales whose mean correlation between them is this share of those within, or more, are one. Rates: docs/decisions/043. */
const MAX_SHARED = 0.9;

/**
 * Scales that the columns' names say ("LEAD1" to "LEAD11", "TSIG1" to "TSIG3"), where every item is in one of three items or
 * more and the answers do not speak against it: items correlate within each, and less between them.
 * @param items those of the definition, reversed ones among them
 * @returns names of columns by scale; none where there are fewer than two
 * @see Henseler, Ringle & Sarstedt (2015) on the ratio of correlations between and within scales
 */
export function namedScales(
  table: LabelledTable,
  { blocks, continuous }: Judgement,
  items: MeasureDefinition["items"],
): readonly (readonly string[])[] {
  const reversedOf = new Map(items.map(({ id, column = id, reverse = false }) => [column, reverse]));
  const kept = [...blocks, { columns: continuous, answers: [], kind: null }].map((block) => ({
    ...block,
    columns: block.columns.filter(({ name }) => reversedOf.has(name)),
  }));
  const scales = byStem(kept.flatMap(({ columns }) => columns));
  if (scales.length < 2 || scales.some((own) => stem(own[0] ?? "") === "" || own.length < MIN_NAMED))
    return [];
  const mean = meanCorrelations(table, kept, (name) => reversedOf.get(name) === true);
  if (mean === null) return [];
  const within = scales.map((own) => mean(own, own));
  const isApart = scales.every((one, at) =>
    scales.slice(at + 1).every((other, further) => {
      const most = MAX_SHARED * Math.sqrt(within[at]! * within[at + 1 + further]!);
      return Math.abs(mean(one, other)) < most;
    }),
  );
  return isApart && within.every((one) => one >= MIN_CORRELATION) ? scales : [];
}

/**
 * Scales that names say among columns beside those of published measures: three or more with the same answers, more than a
 * yes and a no, which correlate.
 * @param columns names of the columns that look like items
 */
export function scalesBeside(
  table: LabelledTable,
  { blocks }: Judgement,
  columns: readonly string[],
): { readonly scales: readonly (readonly string[])[]; readonly reversed: readonly string[] } {
  const parts = blocks
    .filter(({ answers }) => answers.length > 2)
    .flatMap((block) =>
      byStem(block.columns.filter(({ name }) => columns.includes(name))).map((names) => ({
        ...block,
        columns: block.columns.filter(({ name }) => names.includes(name)),
      })),
    )
    .filter(({ columns: own }) => own.length >= MIN_NAMED && stem(own[0]?.name ?? "") !== "");
  const found = parts.flatMap((part) => {
    const names = part.columns.map(({ name }) => name);
    const { reversed } = reversedInBlocks(table, [part]);
    const mean = meanCorrelations(table, [part], (name) => reversed.includes(name));
    return mean !== null && mean(names, names) >= MIN_CORRELATION ? [{ names, reversed }] : [];
  });
  return {
    scales: found.map(({ names }) => names),
    reversed: found.flatMap(({ reversed }) => reversed),
  };
}

/** Names of columns by what they share but for numbers. */
function byStem(columns: readonly ColumnProfile[]): readonly (readonly string[])[] {
  const found = new Map<string, string[]>();
  for (const { name } of columns) found.set(stem(name), [...(found.get(stem(name)) ?? []), name]);
  return [...found.values()];
}

/** The mean correlation of two sets of columns, reversed ones turned round; null where too few people answered all. */
function meanCorrelations(
  table: LabelledTable,
  blocks: Parameters<typeof answerCorrelations>[1],
  isReversed: (name: string) => boolean,
): ((one: readonly string[], other: readonly string[]) => number) | null {
  const found = answerCorrelations(table, blocks);
  if (found === null) return null;
  const names = blocks.flatMap(({ columns }) => columns.map(({ name }) => name));
  const placed = (own: readonly string[]) =>
    own.map((name) => ({ at: names.indexOf(name), sign: isReversed(name) ? -1 : 1 }));
  return (one, other) => {
    const others = placed(other);
    const pairs = placed(one).flatMap((i) => others.flatMap((j) => (i.at === j.at ? [] : [[i, j] as const])));
    const sum = pairs.reduce(
      (total, [i, j]) => total + i.sign * j.sign * found.values[i.at * found.k + j.at]!,
      0,
    );
    return sum / pairs.length;
  };
}
