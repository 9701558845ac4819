import { readFileSync } from "node:fs";
import type { Estimator } from "../../../src/factor/cfa/estimator";
import type { Rotation, RotationSettings } from "../../../src/factor/efa/rotation/rotations";
import { continuousMoments } from "../../../src/factor/moments/continuous-moments";
import type { GroupMoments } from "../../../src/factor/moments/group-moments";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { cfaData } from "../../support/cfa-data";

export interface Solution {
  loadings: number[][];
  standardErrors: number[][];
  phi: number[][];
  phiStandardErrors: number[][];
}

/** A solution of lavaan's, but for promax, and one of the script's own with standard errors by the delta method. */
export interface Case extends Partial<Solution> {
  data: string;
  items: string[];
  factors: number;
  rotation: Rotation;
  estimator: Estimator;
  n: number;
  fit?: Record<string, number | null>;
  delta: Solution;
}

export const { cases, simulated }: { cases: Case[]; simulated: Solution } = JSON.parse(
  readFileSync("tests/reference/esem.json", "utf8"),
);

export function momentsOf({ data, items }: Pick<Case, "data" | "items">): GroupMoments {
  const { table } = cfaData(data === "nine pairwise" ? "nine" : data);
  const missing = data === "nine pairwise" ? "pairwise" : "listwise";
  return data === "holzinger"
    ? continuousMoments(table, { items })[0]!
    : ordinalMoments(table, { items, missing })[0]!;
}

/** The five items of each of two factors. */
export const target = [..."abcdefghi"].map((_, i) => (i < 5 ? [null, 0] : [0, null]));

/** The settings that the references were made with, of the rotation that has them. */
export function settingsOf(rotation: string): RotationSettings {
  if (rotation === "geomin") return { geominEpsilon: 0.001 };
  return rotation === "target" ? { target } : {};
}
