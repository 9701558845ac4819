import type { Warning } from "../../../errors";
import * as messages from "../messages";
import type { RotatedSolution } from "./rotate";
import type { RotationSettings } from "./rotations";

/** Factors that correlate more are the same up to rounding of two digits. */
const MERGED = 0.995;

/** What of a rotation its reader must know. */
export function rotationWarnings(
  { starts, phi, hasGeneral }: RotatedSolution,
  { gamma = 0 }: RotationSettings = {},
): Warning[] {
  const warnings: Warning[] = [];
  if (starts !== null && gamma > 0)
    warnings.push({
      code: "unbounded-rotation",
      message: messages.unboundedRotation({ gamma: String(gamma) }),
    });
  if (starts !== null && !starts.converged)
    warnings.push({ code: "rotation-not-converged", message: messages.rotationNotConverged() });
  // A single factor beside the general one has no products of loadings.
  if (hasGeneral && starts?.criterion === 0)
    warnings.push({ code: "bifactor-of-two", message: messages.bifactorOfTwo() });
  const merged = Math.max(...phi.flatMap((row, k) => row.slice(k + 1).map(Math.abs)));
  if (merged > MERGED)
    warnings.push({ code: "factors-merged", message: messages.factorsMerged({ correlation: merged }) });
  return warnings;
}
