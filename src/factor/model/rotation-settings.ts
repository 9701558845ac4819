/** What some rotations need besides the loadings. */
export interface RotationSettings {
  /** Of the items' loadings while they are rotated; each rotation has its own default. */
  readonly normalize?: "kaiser" | "cureton-mulaik" | "none" | undefined;
  /** For target rotations: item x factor, null where free. */
  readonly target?: readonly (readonly (number | null)[])[] | undefined;
  /** For "geomin" and "bigeomin": default .01, as in GPArotation; lavaan takes .001. */
  readonly geominEpsilon?: number | undefined;
  /** For "oblimin": at most 1, default 0. */
  readonly gamma?: number | undefined;
  /** For "crawford-ferguson": the weight of the factors' complexity, 0 to 1; by default 1 over the number of items. */
  readonly kappa?: number | undefined;
  /** For promax: above 1, default 4. */
  readonly power?: number | undefined;
  /** For "simplimax": how many loadings shall be 0; by default as many as there are items, as in GPArotation. */
  readonly zeros?: number | undefined;
}

/** Factors that are rotated together, with the items of each. */
export interface ExploratoryBlock {
  readonly name: string;
  readonly factors: readonly string[];
  readonly items: readonly string[];
}

/** How the blocks of a model are rotated. */
export interface BlockRotation {
  readonly rotation: string;
  readonly isOblique: boolean;
  readonly settings: RotationSettings;
  readonly starts: number;
  readonly seed: number;
}

export interface Exploratory extends BlockRotation {
  readonly blocks: readonly ExploratoryBlock[];
}
