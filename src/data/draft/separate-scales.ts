import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { sumBy } from "../../numeric/sums/sum";
import {
  type ColumnProfile,
  freeName,
  isQuestion,
  keyFrom,
  labelFrom,
  nameFromText,
} from "../columns/column-profile";
import { partOf, questionParts, stem } from "../columns/name-parts";
import { foldedText } from "../csv/cell-text";
import type { AnswerBlock } from "./answer-blocks";
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

/** Scales that a file tells before the answers are looked at, and by what. */
export interface NamedScales {
  /** The beginnings of the columns' names, the questions that items are parts of, or sets of answers. */
  readonly by: "names" | "questions" | "answers";
  /** Names of columns by scale. */
  readonly scales: readonly (readonly string[])[];
  /** What the columns of each scale share: the beginning of a name, a question, or what their answers are about. */
  readonly shared: readonly string[];
}

/** One structure with a factor for each scale. */
export function namedStructure(
  named: NamedScales,
  items: MeasureDefinition["items"],
): MeasureDefinition["structures"] {
  const { by, shared } = named;
  const factors = factorsOf(named.scales, items, named);
  const id = freeName(
    "named",
    [...items, ...factors].map((one) => one.id),
  );
  const label = messages.namedStructure({ by });
  const model = factors.map((one) => one.model).join("\n");
  if (by !== "questions") return { [id]: { label, model } };
  const labels = Object.fromEntries(factors.map((one, place) => [one.id, labelFrom(shared[place] ?? "")]));
  return { [id]: { label, labels, model } };
}

/** "BEL1 to BEL8 (8 items)". */
export const scaleSpan = (names: readonly string[]): string =>
  messages.scaleSpan({ first: names[0] ?? "", last: names.at(-1) ?? "", n: names.length });

const IDENTIFIER = /^\p{L}[\p{L}\p{N}_.]*$/u;

/** Ids of items whose names are no ids: "q12". */
const NUMBERED = "q";

/** A factor for each scale, called what its columns share. */
export function factorsOf(
  scales: readonly (readonly string[])[],
  items: MeasureDefinition["items"],
  named: NamedScales | null = null,
) {
  const taken = items.map(({ id }) => id);
  return scales.map((names, place) => {
    const ids = items.flatMap(({ id, column = id }) => (names.includes(column) ? [id] : []));
    const stems = new Set(ids.map(stem));
    const [found = ""] = stems.size === 1 ? stems : [];
    const shared = found === NUMBERED && stem(names[0] ?? "") !== NUMBERED ? "" : found;
    const written = ids[0]?.slice(0, shared.length) ?? "";
    const plain = (written.toLowerCase() === shared ? written : shared).replace(/[^\p{L}\p{N}]+$/u, "");
    const called = named?.shared[place] ?? "";
    const part = named?.by === "names" ? (called.split(/[./]/).findLast((one) => one !== "") ?? "") : called;
    const wanted = named?.by === "questions" ? [] : [plain, keyFrom(plain, "")];
    const [id = ""] = [...wanted, nameFromText(part, "")].filter((one) => IDENTIFIER.test(one));
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
 * Scales that the columns' names say ("LEAD1" to "LEAD11", "TSIG1" to "TSIG3"), or else the questions of which items are
 * parts ("How often? [Sad]"), or else sets of answers, where every item is in one of three items or more and the answers do
 * not speak against it: items correlate within each, and less between them.
 * @param items those of the definition, reversed ones among them
 * @returns null where there are fewer than two
 * @see Henseler, Ringle & Sarstedt (2015) on the ratio of correlations between and within scales
 */
export function namedScales(
  table: LabelledTable,
  { blocks, continuous }: Judgement,
  items: MeasureDefinition["items"],
): NamedScales | null {
  const reversedOf = new Map(items.map(({ id, column = id, reverse = false }) => [column, reverse]));
  const kept = [...blocks, { columns: continuous, answers: [], kind: null }].map((block) => ({
    ...block,
    columns: block.columns.filter(({ name }) => reversedOf.has(name)),
  }));
  const columns = kept.flatMap((block) => block.columns);
  const names = columns.map(({ name }) => name);
  const keys = {
    names: names.map((name) => stem(name) || (isQuestion(name) ? "" : partOf(name).toLowerCase())),
    questions: columns.map(
      ({ name, label }) => (questionParts(label ?? "") ?? questionParts(name))?.question ?? "",
    ),
    answers: differ(blocks)
      ? kept.flatMap((block) => block.columns.map(() => String(kept.indexOf(block))))
      : [],
  };
  const by = (["names", "questions", "answers"] as const).find((one) => areScales(keys[one]));
  if (by === undefined) return null;
  const places = [...new Set(keys[by])].map((key) =>
    keys[by].flatMap((own, at) => (own === key ? [at] : [])),
  );
  const scales = places.map((own) => own.map((at) => names[at] ?? ""));
  if (!areApart(table, { kept, reversedOf, scales })) return null;
  const kinds = kept.flatMap(({ columns: own, kind }) => own.map(() => kind ?? ""));
  const shared = places.map(([at = 0]) => (by === "answers" ? kinds : keys[by])[at] ?? "");
  return { by, scales, shared };
}

/** Whether all items have a key, of two or more that three items or more share each. */
function areScales(keys: readonly string[]): boolean {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts.size > 1 && !counts.has("") && [...counts.values()].every((n) => n >= MIN_NAMED);
}

/** Sets of answers are as different where one has this many times as many. */
const MIN_RATIO = 1.5;

/** Whether items have different sets of answers: other words, or evidently more of them. One that nobody gave is no difference. */
function differ(blocks: readonly AnswerBlock[]): boolean {
  return blocks.every((one, at) =>
    blocks.slice(at + 1).every((other) => {
      const [own, its] = [one, other].map(({ answers }) => answers.map(({ label }) => foldedText(label)));
      const shared = (own ?? []).filter((label) => its?.includes(label) === true).length;
      const [few = 0, many = 0] = [one, other].map(({ answers }) => answers.length).sort((a, b) => a - b);
      return 2 * shared < few || many >= MIN_RATIO * few;
    }),
  );
}

/** Whether items correlate within each scale, and less between scales. */
function areApart(
  table: LabelledTable,
  {
    kept,
    reversedOf,
    scales,
  }: {
    readonly kept: Parameters<typeof answerCorrelations>[1];
    readonly reversedOf: ReadonlyMap<string, boolean>;
    readonly scales: readonly (readonly string[])[];
  },
): boolean {
  const mean = meanCorrelations(table, kept, (name) => reversedOf.get(name) === true);
  if (mean === null) return false;
  const within = scales.map((own) => mean(own, own));
  const isApart = scales.every((one, at) =>
    scales.slice(at + 1).every((other, further) => {
      const most = MAX_SHARED * Math.sqrt(within[at]! * within[at + 1 + further]!);
      return Math.abs(mean(one, other)) < most;
    }),
  );
  return isApart && within.every((one) => one >= MIN_CORRELATION);
}

export interface ScalesBeside {
  readonly named: NamedScales | null;
  /** Names of reversed columns. */
  readonly reversed: readonly string[];
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
): ScalesBeside {
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
  const scales = found.map(({ names }) => names);
  const shared = scales.map(([first = ""]) => stem(first));
  return {
    named: scales.length === 0 ? null : { by: "names", scales, shared },
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
    const sum = sumBy(pairs, ([i, j]) => i.sign * j.sign * found.values[i.at * found.k + j.at]!);
    return sum / pairs.length;
  };
}
