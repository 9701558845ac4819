import { jointConfidence, rankIntervals } from "../estimates/rank-intervals";
import { shareInterval } from "../estimates/share-interval";
import type { EstimateOptions } from "../prevalence/estimate-prevalence";
import type { PrevalencePlan } from "../prevalence/prevalence-plan";
import type { PrevalenceRanking } from "../prevalence/prevalence-result";
import { comparedLevels } from "./compared-levels";

const MIN_RANKED = 3;
const CONFIDENCE = 0.95;

/** Rank intervals of a grouping's levels by prevalence, without levels whose figure is hidden. */
export function rankPrevalence(plan: PrevalencePlan, options: EstimateOptions): PrevalenceRanking[] {
  return comparedLevels(plan, options).flatMap(
    ({ variable, context, missing, group, levels, estimates, freedom, reasons }) => {
      const shown = levels.map((_, level) => level).filter((level) => reasons[level] === null);
      if (shown.length < MIN_RANKED) return [];
      const confidence = jointConfidence(CONFIDENCE, shown.length);
      const intervals = shown.map((level) => {
        const estimate = estimates[level]!;
        return {
          estimate: estimate.estimate,
          ...shareInterval(estimate, freedom?.[level] ?? null, { confidence }),
        };
      });
      const places = rankIntervals(intervals);
      const ranked = shown.flatMap((level, at) => {
        const place = places[at] ?? null;
        return place === null ? [] : [{ level: levels[level]!, ...place }];
      });
      return [{ variable, context, missing, group, confidence: CONFIDENCE, levels: ranked }];
    },
  );
}
