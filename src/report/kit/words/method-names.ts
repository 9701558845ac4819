import type { Extraction, Rotation } from "../../../factor/efa/solution";
import * as messages from "./messages";

export const extractionName = (extraction: Extraction): string => messages.extraction({ extraction });

export const rotationName = (rotation: Rotation): string =>
  rotation === "none" ? messages.noRotation() : messages.rotation({ rotation });

export const isOrthogonal = (rotation: Rotation): boolean => rotation === "varimax" || rotation === "none";
