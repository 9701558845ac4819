import { alignment } from "../../../src/factor/alignment/alignment";
import reference from "../../reference/alignment.json";
import { type Comparison, TOLERANCE } from "./comparison";
import { BY } from "./versions";

/** Losses, means and standard deviations of FREE alignment beside those of another minimization of the same loss. */
export function alignmentComparisons(): Comparison[] {
  return reference.cases.flatMap(({ data, factor, aligned: theirs }) => {
    const groups = factor.loadings.map((_, g) => String(g));
    const names = factor.itemOf.map((_, c) => String(c));
    const configural = { ...factor, factor: "f", interceptNames: names, covariance: null };
    const [ours] = alignment(groups, [configural], { seed: 1 }).factors;
    if (ours === undefined) throw new Error("nothing was aligned");
    const common = { topic: "Alignment", data, reference: `BFGS from ${theirs.starts} starts in ${BY.r}` };
    return [
      {
        ...common,
        quantity: "loss",
        ours: [ours.loss],
        theirs: [theirs.loss],
        tolerance: TOLERANCE.twoStep,
      },
      {
        ...common,
        quantity: "centered means, standard deviations",
        ours: [...ours.means, ...ours.standardDeviations],
        theirs: [...theirs.means, ...theirs.standardDeviations],
        tolerance: TOLERANCE.iterated,
      },
      {
        ...common,
        quantity: "level of the means",
        ours: [ours.level],
        theirs: [theirs.level],
        tolerance: TOLERANCE.statistic,
      },
    ];
  });
}
