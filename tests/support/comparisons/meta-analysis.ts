import { randomEffects } from "../../../src/evidence/meta-analysis";
import reference from "../../reference/meta-analysis.json";
import type { Comparison } from "./comparison";

/** Pooled effects, intervals and heterogeneity of studies alike and far apart; both sides are iterated tightly. */
export function metaAnalysisComparisons(): Comparison[] {
  return reference.sets.map(({ yi, vi, beta, se, ci, pi, tau2, I2, QE, QEp, tau2ci }, at): Comparison => {
    const ours = randomEffects(yi.map((estimate, k) => ({ estimate, variance: vi[k] ?? 0 })))!;
    const { statistic, p } = ours.heterogeneity;
    return {
      topic: "Meta-analysis",
      data: `set ${at + 1}: ${yi.length} studies`,
      quantity:
        "pooled effect, Hartung-Knapp error and interval, prediction, tau² with Q profile, I², Q with p",
      reference: `metafor ${reference.versions.metafor}`,
      ours: [
        ...[ours.estimate, ours.standardError, ...ours.interval, ...ours.prediction],
        ...[ours.tau2, ...ours.tau2Interval, 100 * ours.i2, statistic, p],
      ],
      theirs: [...[beta, se, ...ci, ...pi], ...[tau2, ...tau2ci, I2, QE, QEp]],
      tolerance: 1e-9,
    };
  });
}
