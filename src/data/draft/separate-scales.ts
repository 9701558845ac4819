import type { LabelledTable } from "../../formats/kit/labelled-table";
import type { MeasureDefinition } from "../../measures/measure";
import { type ColumnProfile, freeName, keyFrom } from "../columns/column-profile";
import { stem } from "../columns/name-parts";
import { isAnswered } from "./item-correlations";
import type { Judgement } from "./judge-columns";

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
  if (scales.length === 0) return undefined;
  const taken = items.map(({ id }) => id);
  return Object.fromEntries(
    scales.map((names, place) => {
      const ids = items.flatMap(({ id, column = id }) => (names.includes(column) ? [id] : []));
      const stems = new Set(ids.map(stem));
      const [shared = ""] = stems.size === 1 ? stems : [];
      const plain = keyFrom(shared.replace(/[^\p{L}\p{N}]+$/u, ""), "");
      const id = freeName(/^\p{L}[\p{L}\p{N}_.]*$/u.test(plain) ? plain : `scale${place + 1}`, taken);
      taken.push(id);
      return [id, { model: `${id} =~ ${ids.join(" + ")}` }];
    }),
  );
}
