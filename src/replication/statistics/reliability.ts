import type { StatisticOf } from "../claim-schema";
import { figure, missingResult, type Resolved } from "../computed";
import type { ReplicationInput } from "../replication-input";
import { modelOf } from "./confirmatory";

type Reliability = StatisticOf<"reliability">;

const NAMES: Readonly<Record<Reliability["coefficient"], string>> = {
  alpha: "Alpha",
  ordinalAlpha: "Ordinal alpha (of imagined continuous answers)",
  spearmanBrown: "Spearman-Brown coefficient",
  omegaTotal: "Omega total",
  omegaCategorical: "Categorical omega (of the observed sum)",
  omegaLatent: "Omega of imagined continuous answers",
};

/** Reliability of a scale, or of a factor by its confirmatory model. */
export function reliability(input: ReplicationInput, asked: Reliability): Resolved {
  const { coefficient, structure, scale } = asked;
  const why = `${NAMES[coefficient]} is not defined for the scale "${scale}"`;
  if (coefficient === "omegaCategorical" || coefficient === "omegaLatent") {
    const model = modelOf(input, structure ?? "one-factor");
    if ("kind" in model) return model;
    const own = model.reliability.find(({ factor }) => factor === scale);
    return figure(own?.[coefficient], "coefficient", { why });
  }
  const found = input.reliability.find((one) => one.scale === scale && one.structure === structure);
  if (found === undefined) {
    const what = `reliability of a scale "${scale}"${structure === null ? "" : ` of the structure "${structure}"`}`;
    return missingResult(input, { part: "reliability", analysis: "reliability", of: scale, what });
  }
  return figure(found[coefficient], "coefficient", { why });
}

export function reliabilityText({ coefficient, structure, scale }: Reliability): string {
  return `${NAMES[coefficient]} of "${scale}"${structure === null ? "" : ` (structure "${structure}")`}`;
}
