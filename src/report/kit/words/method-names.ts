import type { Extraction, Rotation } from "../../../factor/efa/solution";
import * as messages from "./messages";

export const extractionName = (extraction: Extraction): string => messages.extraction({ extraction });

export const rotationName = (rotation: Rotation): string =>
  rotation === "none" ? messages.noRotation() : messages.rotation({ rotation });

export const EXTRACTION_NAMES: Readonly<Record<Extraction, string>> = {
  minres: "minimum residual extraction",
  ml: "maximum likelihood extraction",
  pa: "principal axis extraction",
};

export const ROTATION_NAMES: Readonly<Record<Rotation, string>> = {
  oblimin: "direct oblimin rotation",
  quartimin: "quartimin rotation",
  geomin: "oblique geomin rotation",
  promax: "promax rotation",
  varimax: "varimax rotation",
  target: "oblique target rotation",
  none: "no rotation",
};

export const isOrthogonal = (rotation: Rotation): boolean => rotation === "varimax" || rotation === "none";
