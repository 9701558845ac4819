import type { StatisticOf } from "../claim-schema";
import { figure, missingResult, nothing, type Resolved, statement } from "../computed";
import type { ReplicationInput } from "../replication-input";

type Information = StatisticOf<"information">;

/** Where along a factor its items measure best, by the item response model of a structure. */
export function information(input: ReplicationInput, asked: Information): Resolved {
  const { structure, factor } = asked;
  const model = input.irt.find((one) => one.structure === structure);
  if (model === undefined) {
    const what = `item response model "${structure}"`;
    return missingResult(input, { part: "irt", analysis: "irt", of: structure, what });
  }
  if (!model.converged) return nothing(`the item response model "${structure}" did not converge`);
  const own = model.information.factors.find((one) => one.factor === factor);
  if (own === undefined) return nothing(`the item response model "${structure}" has no factor "${factor}"`);
  const [peak] = own.peak;
  if (asked.figure === "peak") return figure(peak, "number");
  if (asked.figure === "share-within-one-sd") return figure(100 * own.share.within, "percent");
  return statement(own.peakWithinOneSd, `the peak lies at ${peak.toFixed(1)} standard deviations`);
}

export function informationText({ structure, factor, figure: which }: Information): string {
  const what = {
    peak: "Level at which test information peaks",
    "share-within-one-sd": "Share of test information within one standard deviation of the mean",
    "peak-within-one-sd": "Peak of test information",
  }[which];
  return `${what}, factor "${factor}" of the item response model "${structure}"`;
}
