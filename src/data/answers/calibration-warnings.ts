import type { Warning } from "../../errors";
import type { MeasureCalibration } from "../../measures/measure";
import * as messages from "../messages";
import type { SamplingUnits } from "./answer-source";
import type { PeopleSums } from "./people-sums";

/** Labels of clusters that occur in several strata, which are taken for clusters of their own in each. */
export function sharedClusters({
  stratum,
  cluster,
}: {
  readonly stratum: SamplingUnits | null;
  readonly cluster: SamplingUnits | null;
}): Warning[] {
  if (stratum === null || cluster === null) return [];
  const strata = new Map<number, Set<number>>();
  cluster.codes.forEach((code, row) => {
    strata.set(code, (strata.get(code) ?? new Set()).add(stratum.codes[row]!));
  });
  const labels = [...strata.values()].filter(({ size }) => size > 1).length;
  return labels === 0 ? [] : [{ code: "nested-clusters", message: messages.nestedClusters({ labels }) }];
}

/** What calibration did to the weights; factors by level would tell how many people a level has. */
export function calibrationEffects(
  { margins, method }: MeasureCalibration,
  {
    before,
    after,
    factors,
  }: { readonly before: PeopleSums; readonly after: PeopleSums; readonly factors: Float64Array },
): Warning[] {
  const kish = ({ weight, weightSquared, count }: PeopleSums): number => {
    const add = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);
    return (add(count) * add(weightSquared)) / add(weight) ** 2;
  };
  const mean =
    after.weight.reduce((sum, own) => sum + own, 0) / before.weight.reduce((sum, own) => sum + own, 0);
  const [least, most] = [Math.min(...factors) / mean, Math.max(...factors) / mean];
  return [
    { code: "calibrated", message: messages.calibrated({ margins: Object.keys(margins), method }) },
    {
      code: "calibration-effects",
      message: messages.calibrationEffects({ least, most, before: kish(before), after: kish(after) }),
    },
  ];
}
