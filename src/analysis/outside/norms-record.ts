import { type Declared, listOf, orNull, people, text } from "../../figures/declare";
import { normsRecord } from "../../norms/norms";

/** Norms of a scale, overall and by level of each grouping; `n` is approximate, and null where hidden. */
export const normsOfScale = {
  scale: text,
  structure: orNull(text),
  label: text,
  items: listOf(text),
  levels: listOf({ ...normsRecord, n: orNull(people) }, "level"),
};
export interface NormsOfScale extends Declared<typeof normsOfScale> {}
