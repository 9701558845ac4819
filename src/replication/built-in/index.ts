import type { Claims } from "../claims/claim-schema";
import { disruptingHarmClaims } from "./disrupting-harm";

const BY_MEASURE: Readonly<Record<string, () => Claims>> = { "disrupting-harm": disruptingHarmClaims };

/**
 * The built-in claims of a measure.
 * @returns null where there are none
 * @example
 * ```ts
 * builtInClaims("disrupting-harm").claims[0].id; // "items-intercorrelated"
 * builtInClaims("mine"); // null
 * ```
 */
export function builtInClaims(measure: string): Claims | null {
  return Object.hasOwn(BY_MEASURE, measure) ? (BY_MEASURE[measure]?.() ?? null) : null;
}
