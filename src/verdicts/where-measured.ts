import type { IrtResult } from "../irt/model/irt-result";
import type { VerdictCode } from "./declared-structure";

type FactorInformation = Pick<IrtResult["information"]["factors"][number], "reliable" | "shareReliable">;

/** From this share of people on, a factor is measured throughout. */
const NEARLY_ALL = 0.9;

/** From this share of people on, a factor is measured for most. */
const MOST = 0.5;

/**
 * Where on a factor scores have a reliability of .70 or more: "nowhere", "throughout" (for 90% of people or more, this
 * program's limit), "upper" or "lower" (only above or below the mean, 0), otherwise "middle".
 */
export function whereMeasured({
  reliable,
  shareReliable,
}: FactorInformation): "nowhere" | "throughout" | "upper" | "lower" | "middle" {
  if (reliable.length === 0) return "nowhere";
  if (shareReliable >= NEARLY_ALL) return "throughout";
  if (reliable.every(([low]) => low > 0)) return "upper";
  return reliable.every(([, high]) => high < 0) ? "lower" : "middle";
}

/** Whether scores have a reliability of .70 or more: for most people, for fewer ("partly"), or for nobody. */
export function informationCode({
  reliable,
  shareReliable,
}: FactorInformation): Extract<VerdictCode, "supported" | "partly" | "not shown"> {
  if (reliable.length === 0) return "not shown";
  return shareReliable >= MOST ? "supported" : "partly";
}
