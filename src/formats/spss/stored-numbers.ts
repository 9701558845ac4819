import { ByteReader } from "../kit/byte-reader";

/** How a file stores numbers, and which of them it uses for "none" and for the ends of ranges. */
export interface StoredNumbers {
  readonly littleEndian: boolean;
  readonly none: number;
  readonly highest: number;
  readonly lowest: number;
}

/** From here down to the very lowest: what SPSS has used for LOWEST. */
const LOWEST = -1.797693134862315e308;

/** No answer is so large: what stands for none or for an end is. */
const LEAST = 1e30;

/** Reads record 7/4, if there is one; numbers that are not to be trusted are left out and told in `notes`. */
export function storedNumbers(
  record: Uint8Array | undefined,
  context: { readonly littleEndian: boolean; readonly notes: string[] },
): StoredNumbers {
  const { littleEndian, notes } = context;
  const usual = { littleEndian, none: -Number.MAX_VALUE, highest: Number.MAX_VALUE, lowest: LOWEST };
  if (!record || record.length < 24) return usual;
  const reader = new ByteReader(record, "");
  reader.littleEndian = littleEndian;
  const [none, highest, lowest] = [reader.float64(), reader.float64(), reader.float64()];
  const odd = [none, highest, lowest].find((value) => !(Math.abs(value) > LEAST));
  if (odd === undefined) return { littleEndian, none, highest, lowest };
  notes.push(
    `The file says that ${odd} stands for no answer or an end of all numbers, which was not heeded.`,
  );
  return usual;
}

/** The number in eight bytes, NaN where it stands for none. */
export function numberIn(bytes: Uint8Array, numbers: StoredNumbers): number {
  const value = plainNumber(bytes, numbers);
  return value === numbers.none || value === -Number.MAX_VALUE ? Number.NaN : value;
}

/** The end of a range: infinite where the file says "lowest" or "highest". */
export function endIn(bytes: Uint8Array, numbers: StoredNumbers): number {
  const value = plainNumber(bytes, numbers);
  if (value <= LOWEST || value === numbers.lowest) return Number.NEGATIVE_INFINITY;
  return value >= Number.MAX_VALUE || value === numbers.highest ? Number.POSITIVE_INFINITY : value;
}

function plainNumber(bytes: Uint8Array, { littleEndian }: StoredNumbers): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, littleEndian);
}
