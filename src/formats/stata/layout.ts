import { ItemwiseError } from "../../errors";
import type { ByteReader } from "../kit/byte-reader";

/** How wide the parts of a file are in a release of the format, and what its values mean. */
export interface Layout {
  readonly release: number;
  /** From 117 on, parts stand between marks such as `<data>`. */
  readonly marked: boolean;
  /** Bytes of a name, of a display format, of a label. */
  readonly name: number;
  readonly format: number;
  readonly label: number;
  /** Bytes of the count of variables and of a place in the sort order. */
  readonly count: number;
  /** Bytes of the length of a characteristic. */
  readonly extra: number;
  /** Bytes of the variable's number in a reference to a long text; the rest of the eight is the observation's. */
  readonly variable: number;
  /** From 113 on there are `.a` to `.z` beside `.`. */
  readonly tagged: boolean;
}

const READ = [105, 108, 110, 111, 112, 113, 114, 115, 117, 118, 119, 120, 121];

/**
 * What a release of the format looks like.
 *
 * @source Stata's `help dta` (118), `dta_113` to `dta_119`, and the descriptions of 105, 108 and 110 in its manuals
 */
export function layoutOf(release: number, file: string): Layout {
  if (!READ.includes(release)) {
    throw new ItemwiseError("unknown-release", `${file}: release ${release} of Stata's format is not read.`, {
      hint: "Open the file in Stata and save it with saveold, version(14), or export it as CSV.",
    });
  }
  const wide = release === 119 || release === 121;
  return {
    release,
    marked: release >= 117,
    name: release < 110 ? 9 : release < 118 ? 33 : 129,
    format: release < 114 ? 12 : release < 118 ? 49 : 57,
    label: release < 108 ? 32 : release < 118 ? 81 : 321,
    count: wide ? 4 : 2,
    extra: release < 110 ? 2 : 4,
    variable: release === 117 ? 4 : wide ? 3 : 2,
    tagged: release >= 113,
  };
}

/** What a column's cells are in the file. */
export interface Storage {
  readonly kind: "byte" | "int" | "long" | "float" | "double" | "text" | "long text" | "alias";
  readonly width: number;
}

const BYTE: Storage = { kind: "byte", width: 1 };
const INT: Storage = { kind: "int", width: 2 };
const LONG: Storage = { kind: "long", width: 4 };
const FLOAT: Storage = { kind: "float", width: 4 };
const DOUBLE: Storage = { kind: "double", width: 8 };

const OLD_CODES: Readonly<Record<number, Storage>> = {
  98: BYTE,
  105: INT,
  108: LONG,
  102: FLOAT,
  100: DOUBLE,
};
const CODES: Readonly<Record<number, Storage>> = { 251: BYTE, 252: INT, 253: LONG, 254: FLOAT, 255: DOUBLE };
const MARKED_CODES: Readonly<Record<number, Storage>> = {
  65530: BYTE,
  65529: INT,
  65528: LONG,
  65527: FLOAT,
  65526: DOUBLE,
  65525: { kind: "alias", width: 0 },
  32768: { kind: "long text", width: 8 },
};

/** Reads a variable's type. */
export function readStorage(reader: ByteReader, layout: Layout): Storage {
  const code = layout.marked ? reader.uint16() : reader.uint8();
  const [numbers, before, longest] = layout.marked
    ? [MARKED_CODES, 0, 2045]
    : layout.release < 111
      ? [OLD_CODES, 127, 80]
      : [CODES, 0, 244];
  const storage = numbers[code];
  if (storage !== undefined) return storage;
  const width = code - before;
  if (width < 1 || width > longest)
    throw reader.damaged(`a variable has the type ${code}, which there is not.`);
  return { kind: "text", width };
}
