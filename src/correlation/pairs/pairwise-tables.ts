import type { PatternTable } from "../../data/answers/pattern-table";
import { wholePower } from "../../numeric/elementary/powers";
import { isSame } from "../../numeric/workers/remember";
import type { ObservedItem } from "./observed-categories";

/** Sums over the rows of a table by the joint answers of two items, for every pair of items. */
export interface JointSums {
  /** First cell of each pair, by first item times the number of items plus second item. */
  readonly layout: Int32Array;
  readonly people: Float64Array;
  readonly weights: Float64Array;
  readonly squares: Float64Array;
}

/** Neighboring items counted together, with their joint answers coded as one number. */
interface Block {
  readonly items: readonly number[];
  /** By row. */
  readonly codes: Uint16Array;
  readonly size: number;
  /** Answers by code, then by item of the block. */
  readonly answers: Uint16Array;
}

/** What all sums over the same answers share. */
interface Plan {
  readonly blocks: readonly Block[];
  readonly layout: Int32Array;
  /** Number of answers of each item, including "none". */
  readonly widths: Int32Array;
}

const MAX_IN_BLOCK = 4;
const FEWER_ROWS_PER_CODE = 8;

/**
 * Counts all pairs' joint answers in `included` rows, by blocks of items first: far fewer additions than rows x pairs.
 */
export function jointSums(
  items: readonly ObservedItem[],
  table: PatternTable,
  included: Uint8Array | null,
): JointSums {
  const plan = planOf(items);
  const counted = countedRows(table, included);
  const { kinds } = counted;
  const sums = new Float64Array(kinds * plan.layout[plan.layout.length - 1]!);
  const blocks = plan.blocks.map((block) => ({ ...block, codes: takeCodes(block.codes, counted) }));
  for (const [place, one] of blocks.entries()) {
    if (one.items.length > 1) addWithin(sums, counted, one, plan);
    for (const other of blocks.slice(place + 1)) addBetween(sums, counted, { one, other, plan });
  }
  if (kinds === 1) return { layout: plan.layout, people: sums, weights: sums, squares: sums };
  return {
    layout: plan.layout,
    people: everyThird(sums, 0),
    weights: everyThird(sums, 1),
    squares: everyThird(sums, 2),
  };
}

interface Counted {
  /** Null for all. */
  readonly rows: Int32Array | null;
  /** Count, weight and squared weight of each row; the count alone where all three agree in every row. */
  readonly values: Float64Array;
  readonly kinds: 1 | 3;
}

function countedRows(table: PatternTable, included: Uint8Array | null): Counted {
  const { count, weight, weightSquared } = table;
  const kinds = isSame(count, weight) && isSame(count, weightSquared) ? 1 : 3;
  const rows = new Int32Array(table.rows);
  const values = new Float64Array(kinds * table.rows);
  let length = 0;
  for (let row = 0; row < table.rows; row++) {
    if ((count[row] === 0 && weight[row] === 0) || included?.[row] === 0) continue;
    values[kinds * length] = count[row]!;
    if (kinds === 3) {
      values[3 * length + 1] = weight[row]!;
      values[3 * length + 2] = weightSquared[row]!;
    }
    rows[length++] = row;
  }
  return {
    rows: length === table.rows ? null : rows.subarray(0, length),
    values: values.subarray(0, kinds * length),
    kinds,
  };
}

/** Codes of the counted rows, in order. */
function takeCodes(codes: Uint16Array, { rows }: Counted): Uint16Array {
  if (rows === null) return codes;
  const taken = new Uint16Array(rows.length);
  for (let k = 0; k < rows.length; k++) taken[k] = codes[rows[k]!]!;
  return taken;
}

function addWithin(
  sums: Float64Array,
  { values, kinds }: Counted,
  block: Block,
  { layout, widths }: Plan,
): void {
  const { items, answers, codes } = block;
  const own = new Float64Array(kinds * block.size);
  for (let k = 0; k < codes.length; k++) addKinds(own, codes[k]!, { from: values, at: k, kinds });
  for (let code = 0; code < block.size; code++) {
    if (isEmptyCell(own, code, kinds)) continue;
    for (let x = 0; x < items.length; x++) {
      for (let y = x + 1; y < items.length; y++) {
        const start = layout[items[x]! * widths.length + items[y]!]!;
        const cell =
          answers[code * items.length + x]! * widths[items[y]!]! + answers[code * items.length + y]!;
        addKinds(sums, start + cell, { from: own, at: code, kinds });
      }
    }
  }
}

function addBetween(
  sums: Float64Array,
  { values, kinds }: Counted,
  { one, other, plan }: { readonly one: Block; readonly other: Block; readonly plan: Plan },
): void {
  const { layout, widths } = plan;
  const cells = { one: one.codes, other: other.codes, width: other.size, values, kinds };
  if (one.items.length === 1 && other.items.length === 1) {
    addCells(sums, layout[one.items[0]! * widths.length + other.items[0]!]!, cells);
    return;
  }
  const joint = new Float64Array(kinds * one.size * other.size);
  addCells(joint, 0, cells);
  for (let first = 0, code = 0; first < one.size; first++) {
    for (let second = 0; second < other.size; second++, code++) {
      if (isEmptyCell(joint, code, kinds)) continue;
      for (let x = 0; x < one.items.length; x++) {
        const answer = one.answers[first * one.items.length + x]!;
        for (let y = 0; y < other.items.length; y++) {
          const j = other.items[y]!;
          const cell = answer * widths[j]! + other.answers[second * other.items.length + y]!;
          const place = layout[one.items[x]! * widths.length + j]! + cell;
          addKinds(sums, place, { from: joint, at: code, kinds });
        }
      }
    }
  }
}

/** Adds the rows by their joint codes, starting at a cell. */
function addCells(
  sums: Float64Array,
  start: number,
  {
    one,
    other,
    width,
    values,
    kinds,
  }: {
    readonly one: Uint16Array;
    readonly other: Uint16Array;
    readonly width: number;
    readonly values: Float64Array;
    readonly kinds: 1 | 3;
  },
): void {
  if (kinds === 1) {
    for (let k = 0; k < one.length; k++) sums[start + one[k]! * width + other[k]!]! += values[k]!;
    return;
  }
  for (let k = 0, from = 0; k < one.length; k++, from += 3) {
    const to = 3 * (start + one[k]! * width + other[k]!);
    sums[to]! += values[from]!;
    sums[to + 1]! += values[from + 1]!;
    sums[to + 2]! += values[from + 2]!;
  }
}

function addKinds(
  into: Float64Array,
  place: number,
  { from, at, kinds }: { readonly from: Float64Array; readonly at: number; readonly kinds: 1 | 3 },
): void {
  for (let kind = 0; kind < kinds; kind++) into[kinds * place + kind]! += from[kinds * at + kind]!;
}

function isEmptyCell(sums: Float64Array, cell: number, kinds: 1 | 3): boolean {
  return sums[kinds * cell] === 0 && (kinds === 1 || sums[3 * cell + 1] === 0);
}

function everyThird(sums: Float64Array, first: number): Float64Array {
  const out = new Float64Array(sums.length / 3);
  for (let cell = 0; cell < out.length; cell++) out[cell] = sums[3 * cell + first]!;
  return out;
}

/** Bootstrap samples have the same answers with other counts. */
const plans = new WeakMap<Uint16Array, { readonly answers: readonly Uint16Array[]; readonly plan: Plan }>();

function planOf(items: readonly ObservedItem[]): Plan {
  const answers = items.map((item) => item.answers);
  const [first] = answers;
  const known = first && plans.get(first);
  if (known?.answers.length === answers.length && known.answers.every((own, j) => own === answers[j])) {
    return known.plan;
  }
  const widths = Int32Array.from(items, (item) => item.categories + 1);
  const size = blockSize(Math.max(...widths), first?.length ?? 0);
  const blocks = Array.from({ length: Math.ceil(items.length / size) }, (_, block) =>
    blockOf(answers, widths, { from: block * size, to: Math.min(items.length, (block + 1) * size) }),
  );
  const plan = { blocks, widths, layout: layoutOf(widths) };
  if (first !== undefined) plans.set(first, { answers, plan });
  return plan;
}

/** Items per block, so that two blocks have far fewer joint answers than rows. */
function blockSize(width: number, rows: number): number {
  let size = 1;
  while (size < MAX_IN_BLOCK && FEWER_ROWS_PER_CODE * wholePower(width, 2 * (size + 1)) <= rows) size++;
  return size;
}

function blockOf(
  columns: readonly Uint16Array[],
  widths: Int32Array,
  { from, to }: { from: number; to: number },
): Block {
  const items = Array.from({ length: to - from }, (_, place) => from + place);
  const codes = new Uint16Array(columns[0]!.length);
  for (const j of items) {
    for (let row = 0; row < codes.length; row++) codes[row] = codes[row]! * widths[j]! + columns[j]![row]!;
  }
  const size = items.reduce((product, j) => product * widths[j]!, 1);
  const answers = new Uint16Array(size * items.length);
  for (let code = 0; code < size; code++) {
    for (let place = items.length - 1, rest = code; place >= 0; place--) {
      const width = widths[items[place]!]!;
      answers[code * items.length + place] = rest % width;
      rest = Math.floor(rest / width);
    }
  }
  return { items, codes, size, answers };
}

function layoutOf(widths: Int32Array): Int32Array {
  const size = widths.length;
  const layout = new Int32Array(size * size + 1);
  let next = 0;
  for (let i = 0; i < size; i++) {
    for (let j = i + 1; j < size; j++) {
      layout[i * size + j] = next;
      next += widths[i]! * widths[j]!;
    }
  }
  layout[size * size] = next;
  return layout;
}
