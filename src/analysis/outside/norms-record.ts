import * as f from "../../figures/declare";
import { normsRecord } from "../../norms/norms";

/** Norms of a scale, overall and by level of each grouping; `n` is approximate, and null where hidden. */
export const normsOfScale = {
  scale: f.text,
  structure: f.orNull(f.text),
  label: f.text,
  items: f.listOf(f.text),
  /** How many items may lack an answer in a sum, which is then prorated. */
  prorate: f.exact,
  levels: f.listOf({ ...normsRecord, n: f.orNull(f.people) }, "level"),
};
export interface NormsOfScale extends f.Declared<typeof normsOfScale> {}
