import { parseCsv } from "../../data/csv/csv";
import { readMargins } from "../../data/csv/read-margins";
import { exactCsvLine } from "../../data/csv/to-csv";
import { namedColumns } from "../../data/draft/named-columns";
import type { MeasureDefinition as Definition } from "../../measures/measure";
import type { CALIBRATION_METHODS } from "../../measures/schema/calibration";
import { expandedRange, REPLICATE_TYPES } from "../../measures/schema/replicates";
import { rangesOf } from "../../project/choice-words";
import type { ColumnFacts } from "../engine/file-facts";
import * as messages from "./messages";

export type Replicates = NonNullable<Definition["replicates"]>;
export type Calibration = NonNullable<Definition["calibration"]>;
export type CalibrationMethod = (typeof CALIBRATION_METHODS)[number];

/** Replicate weights as typed. */
export interface ReplicateTexts {
  readonly columns: string;
  /** Empty where it was not chosen. */
  readonly type: string;
  readonly fay: string;
  readonly multipliers: string;
}

/** What was typed, or what is wrong with it. */
type Read<T> =
  | { readonly value: T; readonly problem: null }
  | { readonly value: null; readonly problem: string };

const wrong = (problem: string) => ({ value: null, problem }) as const;

/** The fields of a definition's replicate weights. @param found columns that a draft took for such weights */
export function replicateTexts(
  replicates: Replicates | null | undefined,
  columns: readonly ColumnFacts[],
  found: readonly string[],
): ReplicateTexts {
  const names = replicates?.columns.flatMap(expandedRange) ?? found;
  const isKnown = names.every((name) => columns.some((column) => column.name === name));
  return {
    columns: (isKnown ? rangesOf(names, columns) : names).join(","),
    type: replicates?.type ?? "",
    fay: replicates?.fay == null ? "" : String(replicates.fay),
    multipliers: [replicates?.multipliers ?? []].flat().join(", "),
  };
}

/** The replicate weights that were typed; what goes with which type is checked with the definition. */
export function replicatesFrom(
  { columns: list, type: chosen, fay, multipliers }: ReplicateTexts,
  columns: readonly ColumnFacts[],
): Read<Replicates> {
  const { names, unknown } = namedColumns(list, columns);
  const [strange] = unknown;
  if (strange !== undefined) return wrong(messages.strangeColumn({ name: strange.word }));
  const type = REPLICATE_TYPES.find((one) => one === chosen);
  if (type === undefined) return wrong(messages.replicateTypeNeeded());
  const [factors, all] = [numbersOf(fay), numbersOf(multipliers)];
  if (factors === null || factors.length > 1) return wrong(messages.strangeNumbers({ text: fay }));
  if (all === null) return wrong(messages.strangeNumbers({ text: multipliers }));
  return {
    value: {
      columns: [...names],
      type,
      ...(type === "fay" && factors[0] !== undefined ? { fay: factors[0] } : {}),
      ...(all.length === 0 ? {} : { multipliers: all }),
    },
    problem: null,
  };
}

/** Numbers with commas or spaces between; null where one is no number. */
function numbersOf(text: string): number[] | null {
  const numbers = text.split(/[\s,;]+/).flatMap((word) => (word === "" ? [] : [Number(word)]));
  return numbers.every(Number.isFinite) ? numbers : null;
}

/** Margins as the command line reads them from a file. */
export const marginsText = (calibration: Calibration | null | undefined): string =>
  calibration == null ? "" : csvOf(calibration.margins);

const csvOf = (margins: Calibration["margins"]): string =>
  [
    ["margin", "level", "people"],
    ...Object.entries(margins).flatMap(([name, levels]) =>
      Object.entries(levels).map(([level, people]) => [name, level, String(people)]),
    ),
  ]
    .map(exactCsvLine)
    .join("")
    .replaceAll("\r\n", "\n");

/**
 * Margins and how weights meet them, as typed.
 * @throws ItemwiseError as `parseCsv` and `readMargins`
 */
export function calibrationFrom(
  text: string,
  { method, bounds }: { readonly method: CalibrationMethod; readonly bounds: string },
): Read<Calibration> {
  const margins = readMargins(parseCsv(text, { file: messages.marginsTable() }));
  if (method !== "logit") return { value: { method, margins }, problem: null };
  const [low, high, more] = numbersOf(bounds) ?? [];
  if (low === undefined || high === undefined || more !== undefined) return wrong(messages.boundsNeeded());
  return { value: { method, bounds: [low, high], margins }, problem: null };
}
