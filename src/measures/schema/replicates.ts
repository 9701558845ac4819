import * as v from "valibot";
import * as messages from "../messages";
import { column } from "./entries";
import { must } from "./schema-problem";

/** How replicate weights were made, which gives the factor of their squared deviations. */
export const REPLICATE_TYPES = ["brr", "fay", "jk1", "jkn", "bootstrap", "sdr"] as const;

const multiplier = v.pipe(v.number(), v.finite(must("finite")), v.minValue(0, must("from-zero")));

/** Two names that differ in a number at their end: "rw1:rw80", "rw01:rw80". */
const RANGE = /^(?<stem>.*?)(?<first>\d+):\k<stem>(?<last>\d+)$/su;
/** No survey has more. */
const MAX_REPLICATES = 10_000;

/** Replicate weights in the file, which hold the sample's strata and clusters. */
export const replicatesSchema = v.strictObject({
  /** Names, and ranges of names that end in a number ("rw1:rw80"). */
  columns: v.pipe(
    v.array(column),
    v.transform((names) => names.flatMap(expandedRange)),
    v.minLength(2, must("two-columns")),
    v.maxLength(MAX_REPLICATES, () => messages.nameColumnsAtMost({ n: String(MAX_REPLICATES) })),
  ),
  type: v.picklist(REPLICATE_TYPES),
  /** Fay's factor, of type "fay" only. */
  fay: v.optional(
    v.nullable(v.pipe(v.number(), v.minValue(0, must("from-zero")), v.ltValue(1, must("below-one")))),
    null,
  ),
  /** The factor of each replicate's squared deviation, or one for all; by default the type's. */
  multipliers: v.optional(
    v.nullable(
      v.pipe(
        v.union([multiplier, v.array(multiplier)]),
        v.transform((given) => (typeof given === "number" ? [given] : given)),
      ),
    ),
    null,
  ),
  /** What replicates deviate from: the sample's estimate, or their mean. */
  center: v.optional(v.picklist(["estimate", "mean"]), "estimate"),
});

/** The columns of a range of names, or the name itself. */
export function expandedRange(name: string): string[] {
  const { stem = "", first = "", last = "" } = RANGE.exec(name)?.groups ?? {};
  const [from, to] = [Number(first), Number(last)];
  if (last === "" || to < from || to - from >= MAX_REPLICATES) return [name];
  return Array.from({ length: to - from + 1 }, (_, at) => {
    const number = String(from + at);
    return `${stem}${first.length === last.length ? number.padStart(first.length, "0") : number}`;
  });
}
