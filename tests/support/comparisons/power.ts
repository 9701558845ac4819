import { peopleForWidth, plannedInterval } from "../../../src/simulation/power/interval-width";
import { peopleForPower, rmseaPower } from "../../../src/simulation/power/one-factor-tests";
import type { ProportionMethod } from "../../../src/survey/estimates/proportion-interval";
import power from "../../reference/power.json";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

const topic = "Precision and power";
const METHODS = ["logit", "wilson", "beta"] as const;
export function powerComparisons(): Comparison[] {
  const { rmsea, sizes, needed } = power;
  return [
    {
      topic,
      data: "1 to 100 df, 50 to 1,500 people",
      quantity: "power of close, not-close and exact fit",
      reference: `${BY.r}; ${BY.semTools} findRMSEApower`,
      ours: rmsea.map(({ hypothesis, truth, df, n, alpha }) =>
        rmseaPower({ hypothesis, truth }, { df, n, alpha }),
      ),
      theirs: rmsea.map((row) => row.power),
      tolerance: TOLERANCE.closedForm,
    },
    {
      topic,
      data: "5 to 100 df, power .8 and .9",
      quantity: "people for that power",
      reference: BY.r,
      ours: sizes.map(({ hypothesis, truth, df, target }) =>
        peopleForPower((n) => rmseaPower({ hypothesis, truth }, { df, n, alpha: 0.05 }), target),
      ),
      theirs: sizes.map(({ n }) => n),
      tolerance: TOLERANCE.closedForm,
    },
    ...METHODS.map(widths),
    {
      topic,
      data: "5 % and 30 %, design effects, finite population",
      quantity: "people for a half-width",
      reference: BY.r,
      ours: needed.map(({ prevalence, halfWidth, method, designEffect, people }) =>
        peopleForWidth(prevalence, halfWidth, {
          method: method as ProportionMethod,
          designEffect,
          people,
          confidence: 0.95,
          clusterSize: 1,
        }),
      ),
      theirs: needed.map(({ n }) => n),
      tolerance: TOLERANCE.closedForm,
    },
  ];
}

function widths(method: ProportionMethod): Comparison {
  const rows = power.intervals.filter((row) => row.method === method);
  return {
    topic,
    data: "0.5 % to 90 %, 60 to 12,000 people, design effects, clusters, finite population",
    quantity: `half-width of the ${method} interval`,
    reference: BY.r,
    ours: rows.map(
      ({ prevalence, n, designEffect, clusterSize, people, confidence }) =>
        plannedInterval(prevalence, n, { method, designEffect, clusterSize, people, confidence })
          ?.halfWidth ?? null,
    ),
    theirs: rows.map(({ halfWidth }) => halfWidth),
    tolerance: TOLERANCE.closedForm,
  };
}
