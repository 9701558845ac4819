import { ItemwiseError } from "../../errors";
import { ByteReader } from "../kit/byte-reader";
import type { LabelledColumn, MissingValues, ValueLabel } from "../kit/labelled-table";
import type { LabelSet, SpssVariable } from "./dictionary";
import * as messages from "./messages";
import { fromSpss } from "./print-format";
import { nameKey, type SpssText } from "./spss-text";

/** How a file stores numbers, the system-missing value and the ends of ranges. */
export interface StoredNumbers {
  readonly littleEndian: boolean;
  readonly none: number;
  readonly highest: number;
  readonly lowest: number;
}

/** SPSS has used values from here down for LOWEST. */
const LOWEST = -1.797693134862315e308;

/** No answer is this large; missing and end values are. */
const MIN_SPECIAL_VALUE = 1e30;

/** Reads record 7/4, if any; implausible values are ignored with a note. */
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
  const odd = [none, highest, lowest].find((value) => !(Math.abs(value) > MIN_SPECIAL_VALUE));
  if (odd === undefined) return { littleEndian, none, highest, lowest };
  notes.push(messages.specialValue({ value: String(odd) }));
  return usual;
}

/** The number in eight bytes; NaN where it is system-missing. */
function numberIn(bytes: Uint8Array, numbers: StoredNumbers): number {
  const value = plainNumber(bytes, numbers);
  return value === numbers.none || value === -Number.MAX_VALUE ? Number.NaN : value;
}

/** The end of a range; infinite for "lowest" or "highest". */
function endIn(bytes: Uint8Array, numbers: StoredNumbers): number {
  const value = plainNumber(bytes, numbers);
  if (value <= LOWEST || value === numbers.lowest) return Number.NEGATIVE_INFINITY;
  return value >= Number.MAX_VALUE || value === numbers.highest ? Number.POSITIVE_INFINITY : value;
}

function plainNumber(bytes: Uint8Array, { littleEndian }: StoredNumbers): number {
  return new DataView(bytes.buffer, bytes.byteOffset, 8).getFloat64(0, littleEndian);
}

export interface FactsContext {
  readonly text: SpssText;
  readonly numbers: StoredNumbers;
  readonly notes: string[];
}

/** Value labels that a file may have in all, counted for every column. */
const MAX_LABELS = 2_000_000;

/** Value labels by column, from records 3, 4 and 7/21 (longer texts); equal lists are shared. Throws "too-large". */
export function labelsOfColumns(
  context: FactsContext & {
    readonly sets: readonly LabelSet[];
    /** By name key. */
    readonly longLabels: ReadonlyMap<string, readonly ValueLabel[]>;
  },
): (variable: SpssVariable, type: LabelledColumn["type"]) => readonly ValueLabel[] {
  const { text, sets, longLabels } = context;
  const setsAt = setsByPlace(sets);
  const shared = new Map<LabelSet, Map<string, readonly ValueLabel[]>>();
  let made = 0;
  const counted = (labels: readonly ValueLabel[]): readonly ValueLabel[] => {
    made += labels.length;
    if (made <= MAX_LABELS) return labels;
    throw new ItemwiseError(
      "too-large",
      () => messages.tooManyLabels({ file: text.file, labels: String(MAX_LABELS) }),
      {
        hint: messages.tooManyLabelsHint,
      },
    );
  };
  const labelsOf = (set: LabelSet, type: LabelledColumn["type"], width: number): readonly ValueLabel[] => {
    const key = `${type} ${Math.min(width, 8)}`;
    const known = shared.get(set) ?? new Map<string, readonly ValueLabel[]>();
    shared.set(set, known);
    const labels = known.get(key) ?? counted(decoded(set, type, width, context));
    known.set(key, labels);
    return labels;
  };
  return (variable, type) => {
    const own = [...(setsAt.get(variable.head.index) ?? [])].map((set) =>
      labelsOf(set, type, variable.width),
    );
    const long = longLabels.get(nameKey(variable.name)) ?? longLabels.get(nameKey(variable.shortName));
    if (long && variable.width > 0) own.push(long);
    return own.length < 2 ? (own[0] ?? []) : firstOfEach(counted(own.flat()), variable.name, context.notes);
  };
}

function setsByPlace(sets: readonly LabelSet[]): Map<number, Set<LabelSet>> {
  const found = new Map<number, Set<LabelSet>>();
  for (const set of sets) {
    for (const place of set.variables) {
      const others = found.get(place);
      if (others) others.add(set);
      else found.set(place, new Set([set]));
    }
  }
  return found;
}

function decoded(
  set: LabelSet,
  type: LabelledColumn["type"],
  width: number,
  context: FactsContext,
): readonly ValueLabel[] {
  const { text, numbers, notes } = context;
  const all = set.labels.map(({ value, label }): ValueLabel => {
    const words = text.read(label);
    if (type === "text") return { value: text.read(value, 0, Math.min(width, 8)), label: words };
    return { value: fromSpss(type, numberIn(value, numbers)), label: words };
  });
  const usable = all.filter((label) => !("value" in label && Number.isNaN(label.value)));
  if (usable.length < all.length) notes.push(messages.labelOfSystemMissing());
  return firstOfEach(usable, null, notes);
}

/** The first label of each value; others are noted. */
function firstOfEach(
  labels: readonly ValueLabel[],
  column: string | null,
  notes: string[],
): readonly ValueLabel[] {
  const first = new Map<number | string, ValueLabel>();
  const others: string[] = [];
  for (const label of labels) {
    if (!("value" in label)) continue;
    const before = first.get(label.value);
    if (!before) first.set(label.value, label);
    else if (before.label !== label.label) others.push(label.label);
  }
  if (others.length > 0) {
    notes.push(messages.secondLabels({ column, labels: others }));
  }
  return first.size === labels.length ? labels : [...first.values()];
}

/** The missing values of a column: of its record, or of record 7/22 for texts longer than 8 bytes. */
export function missingOf(
  variable: SpssVariable,
  type: LabelledColumn["type"],
  context: FactsContext & { readonly longMissing: ReadonlyMap<string, readonly string[]> },
): MissingValues[] {
  const { head, name, shortName, width } = variable;
  const { text, numbers, notes, longMissing } = context;
  if (type === "text") {
    if (head.missingKind < 0) notes.push(messages.missingTextRange({ column: name }));
    const short =
      head.missingKind < 0 ? [] : head.missing.map((bytes) => text.read(bytes, 0, Math.min(width, 8)));
    const long = longMissing.get(nameKey(name)) ?? longMissing.get(nameKey(shortName)) ?? [];
    return [...new Set([...short, ...long])].map((value) => ({ value }));
  }
  const singles = head.missingKind < 0 ? head.missing.slice(2) : head.missing;
  const values = singles.flatMap((bytes): MissingValues[] => {
    const value = fromSpss(type, numberIn(bytes, numbers));
    return Number.isNaN(value) ? [] : [{ value }];
  });
  const [from, to] = head.missing;
  if (head.missingKind > 0 || !from || !to) return values;
  const end = (bytes: Uint8Array): number => fromSpss(type, endIn(bytes, numbers));
  return [{ from: end(from), to: end(to) }, ...values];
}

/** Value labels of texts longer than 8 bytes by name key (record 7/21). */
export function readLongLabels(reader: ByteReader, text: SpssText): Map<string, ValueLabel[]> {
  reader.begin("long-text-labels");
  const found = new Map<string, ValueLabel[]>();
  const words = (): string => text.read(reader.take(reader.uint32()));
  while (reader.left > 0) {
    const name = words();
    reader.skip(4);
    const count = reader.uint32();
    const labels: ValueLabel[] = [];
    for (let i = 0; i < count; i++) labels.push({ value: words(), label: words() });
    found.set(nameKey(name), labels);
  }
  return found;
}

/** Missing values of texts longer than 8 bytes by name key (record 7/22). */
export function readLongMissing(reader: ByteReader, text: SpssText): Map<string, string[]> {
  reader.begin("long-text-missing");
  const found = new Map<string, string[]>();
  while (reader.left > 0) {
    const name = text.read(reader.take(reader.uint32()));
    const count = reader.uint8();
    const length = reader.uint32();
    const values: string[] = [];
    for (let i = 0; i < count; i++) {
      // Old versions of PSPP wrote the length before every value.
      if (i > 0 && reader.left >= 4 && reader.uint32() !== length) reader.seek(reader.position - 4);
      values.push(text.read(reader.take(length)));
    }
    found.set(nameKey(name), values);
  }
  return found;
}
