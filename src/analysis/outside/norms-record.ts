import type { Norms } from "../../norms/norms";

/** Norms of a scale, of all people and by the levels of each grouping; `n` is about, and null where it is hidden. */
export interface NormsOfScale {
  readonly scale: string;
  readonly structure: string | null;
  readonly label: string;
  readonly items: readonly string[];
  readonly levels: readonly (Omit<Norms, "n"> & { readonly n: number | null })[];
}
