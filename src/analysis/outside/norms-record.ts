import type { Norms } from "../../norms/norms";

/** Norms of a scale, overall and by level of each grouping; `n` is approximate, and null where hidden. */
export interface NormsOfScale {
  readonly scale: string;
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
  readonly levels: readonly (Omit<Norms, "n"> & { readonly n: number | null })[];
}
