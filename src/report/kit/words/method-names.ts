import type { Extraction, Rotation } from "../../../factor/efa/solution";

/** Extraction methods inside a sentence. */
export const EXTRACTION_NAMES: Readonly<Record<Extraction, string>> = {
  minres: "minimum residual extraction",
  ml: "maximum likelihood extraction",
  pa: "principal axis extraction",
};

/** Rotations inside a sentence. */
export const ROTATION_NAMES: Readonly<Record<Rotation, string>> = {
  oblimin: "direct oblimin rotation",
  quartimin: "quartimin rotation",
  geomin: "oblique geomin rotation",
  promax: "promax rotation",
  varimax: "varimax rotation",
  target: "oblique target rotation",
  none: "no rotation",
};

/** Rotations that leave the factors uncorrelated. */
export function isOrthogonal(rotation: Rotation): boolean {
  return rotation === "varimax" || rotation === "none";
}
