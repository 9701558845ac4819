import type { Norms } from "../../norms/norms";
import type { Scale } from "../../reliability/reliability";

/** Norms of a scale, overall and by level of each grouping; `n` is approximate, and null where hidden. */
export interface NormsOfScale extends Scale {
  readonly levels: readonly (Omit<Norms, "n"> & { readonly n: number | null })[];
}
