import type { ByteReader } from "../kit/byte-reader";
import type { TextBytes } from "../kit/text-bytes";
import { type LongTexts, placeOf } from "./after-data";
import type { Dictionary, Layout, Variable } from "./dictionary";
import * as messages from "./messages";

/** Rows read together, so that they stay in the processor's cache. */
const BLOCK = 512;

export type Cells = NumberCells | TextCells;
export interface NumberCells {
  readonly values: Float64Array;
  tags: Uint8Array | null;
}
export interface TextCells {
  readonly texts: (string | null)[];
  /** Number of binary cells. */
  binary: number;
}

interface Kind {
  readonly get: (view: DataView, at: number, littleEndian: boolean) => number;
  /** The largest value that is not missing: since release 113, and before. */
  readonly max: number;
  readonly oldMax: number;
  /** The kind of missing of a larger value: 0 is `.`, 1 is `.a`. */
  readonly tag: (value: number, view: DataView, at: number, littleEndian: boolean) => number;
}

function integers(get: Kind["get"], last: number): Kind {
  return { get, max: last - 27, oldMax: last - 1, tag: (value) => value - (last - 26) };
}

/** Distance of kinds of missing (1/4096 of a power of two) in the upper bits. */
const FLOAT_STEP = 0x800;
const DOUBLE_STEP = 0x100;
const FLOAT_MAX = 1.7014117331926443e38;
const DOUBLE_MAX = 8.988465674311579e307;
/** Stata's `.` in doubles until release 105: 2^333. */
const OLD_DOUBLE_MISSING = 1.7498005798264095e100;

const KINDS: Readonly<Record<"byte" | "int" | "long" | "float" | "double", Kind>> = {
  byte: integers((view, at) => view.getInt8(at), 127),
  int: integers((view, at, little) => view.getInt16(at, little), 32_767),
  long: integers((view, at, little) => view.getInt32(at, little), 2_147_483_647),
  float: {
    get: (view, at, little) => view.getFloat32(at, little),
    max: FLOAT_MAX,
    oldMax: FLOAT_MAX,
    tag: (_, view, at, little) => (view.getUint32(at, little) - 0x7f000000) / FLOAT_STEP,
  },
  double: {
    get: (view, at, little) => view.getFloat64(at, little),
    max: DOUBLE_MAX,
    oldMax: DOUBLE_MAX,
    tag: (_, view, at, little) => (view.getUint32(little ? at + 4 : at, little) - 0x7fe00000) / DOUBLE_STEP,
  },
};

export function readCells(
  reader: ByteReader,
  dictionary: Dictionary,
  context: { readonly start: number; readonly text: TextBytes; readonly longTexts: LongTexts },
): Cells[] {
  const { variables, rows, layout } = dictionary;
  const { bytes } = reader;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const stride = observationWidth(variables);
  let offset = 0;
  const columns = variables.map(({ storage: { kind, width } }) => {
    const at = context.start + offset;
    offset += width;
    const place = { view, at, stride, layout, little: reader.littleEndian };
    if (kind === "text") return fixedTexts(place, rows, { width, text: context.text });
    if (kind === "long text" || kind === "alias")
      return longTexts(place, dictionary, { reader, all: context.longTexts });
    return numbers(place, rows, KINDS[kind]);
  });
  for (let from = 0; from < rows; from += BLOCK) {
    for (const column of columns) column.read(from, Math.min(rows, from + BLOCK));
  }
  return columns.map(({ cells }) => cells);
}

export function observationWidth(variables: readonly Variable[]): number {
  return variables.reduce((sum, { storage }) => sum + storage.width, 0);
}

interface Place {
  readonly view: DataView;
  readonly at: number;
  readonly stride: number;
  readonly layout: Layout;
  readonly little: boolean;
}

interface Column {
  readonly cells: Cells;
  read(from: number, to: number): void;
}

function numbers({ view, at, stride, layout, little }: Place, rows: number, kind: Kind): Column {
  const values = new Float64Array(rows);
  const cells: NumberCells = { values, tags: null };
  const { get } = kind;
  const max = layout.tagged ? kind.max : kind.oldMax;
  const oldMissing = layout.release <= 105 && kind === KINDS.double ? OLD_DOUBLE_MISSING : Number.NaN;
  const setMissing = (row: number, value: number, place: number): void => {
    values[row] = Number.NaN;
    const tag = layout.tagged ? kind.tag(value, view, place, little) : 0;
    if (tag < 1 || tag > 26 || !Number.isInteger(tag)) return;
    cells.tags ??= new Uint8Array(rows);
    cells.tags[row] = tag;
  };
  const read = (from: number, to: number): void => {
    for (let row = from, place = at + from * stride; row < to; row += 1, place += stride) {
      const value = get(view, place, little);
      if (value > max || value === oldMissing) setMissing(row, value, place);
      else values[row] = value;
    }
  };
  return { cells, read };
}

function fixedTexts(
  { at, stride }: Place,
  rows: number,
  { width, text }: { readonly width: number; readonly text: TextBytes },
): Column {
  const texts = new Array<string | null>(rows).fill(null);
  const read = (from: number, to: number): void => {
    for (let row = from, place = at + from * stride; row < to; row += 1, place += stride) {
      texts[row] = text.text(place, place + width) || null;
    }
  };
  return { cells: { texts, binary: 0 }, read };
}

function longTexts(
  { view, at, stride, layout, little }: Place,
  { rows, variables }: Dictionary,
  { reader, all }: { readonly reader: ByteReader; readonly all: LongTexts },
): Column {
  const cells: TextCells = { texts: new Array<string | null>(rows).fill(null), binary: 0 };
  const size = { rows, columns: variables.length };
  const integer = (place: number, width: number): number => {
    let value = 0;
    for (let i = 0; i < width; i += 1)
      value = value * 256 + view.getUint8(place + (little ? width - 1 - i : i));
    return value;
  };
  const read = (from: number, to: number): void => {
    for (let row = from, place = at + from * stride; row < to; row += 1, place += stride) {
      const variable = integer(place, layout.variable);
      const observation = integer(place + layout.variable, 8 - layout.variable);
      if (variable === 0 && observation === 0) continue;
      const text = all.get(placeOf(reader, size, { variable, observation }));
      if (text === undefined) {
        throw reader.damaged(() =>
          messages.longTextMissing({ variable: String(variable), observation: String(observation) }),
        );
      }
      if (text === null) cells.binary += 1;
      else cells.texts[row] = text === "" ? null : text;
    }
  };
  return { cells, read };
}
