/** Schema of how a file's rows are people. */
import * as v from "valibot";
import { column } from "./entries";
import { must } from "./schema-problem";

/** The columns of a file in long format: a row per person and item, per person and occasion, or per all three. */
const long = v.pipe(
  v.strictObject({
    /** Who it is. */
    id: column,
    /** Which item it is; its values name the items' columns. */
    item: v.optional(column),
    /** The answer. */
    value: v.optional(column),
    /** When it was; its values in order are marked `_t1`, `_t2` and so on. */
    occasion: v.optional(column),
  }),
  v.check(
    ({ item, value }) => (item === undefined) === (value === undefined),
    'give "item" and "value" together',
  ),
  v.check(
    ({ item, occasion }) => item !== undefined || occasion !== undefined,
    'give "item" and "value", or "occasion", or all three',
  ),
  v.check((given) => {
    const named = Object.values(given).filter((name) => name !== undefined);
    return new Set(named).size === named.length;
  }, must("four-columns")),
);

export const shapeSchema = v.strictObject({ long });

export type LongShape = v.InferOutput<typeof long>;
