import type { CfaFit, CfaResult } from "../../factor/cfa/cfa-result";
import type { StatisticOf } from "../claims/claim-schema";
import {
  figure,
  missingResult,
  type NotComputed,
  notComputed,
  type ReplicationInput,
  type Resolved,
  statement,
} from "../claims/computed";

/** A converged confirmatory model, or why there is none. */
export function modelOf(input: ReplicationInput, structure: string): CfaResult | NotComputed {
  const model = input.cfa.find((one) => one.structure === structure);
  if (model === undefined) {
    const what = `confirmatory model "${structure}"`;
    return missingResult(input, { part: "confirmatory", analysis: "cfa", of: structure, what });
  }
  return model.converged ? model : notComputed(`the model "${structure}" did not converge`);
}

export function modelFit(input: ReplicationInput, asked: StatisticOf<"model-fit">): Resolved {
  const model = modelOf(input, asked.structure);
  return "kind" in model ? model : indexOf(model.fit, asked);
}

export const modelFitText = ({ structure, index, version }: StatisticOf<"model-fit">): string =>
  `${VERSION_NAMES[version]} ${INDEX_NAMES[index]} of the confirmatory model "${structure}"`;

export function modelAdmissible(input: ReplicationInput, asked: StatisticOf<"model-admissible">): Resolved {
  const model = modelOf(input, asked.structure);
  if ("kind" in model) return model;
  const { admissible, inadmissible } = model;
  return statement(admissible, admissible ? "admissible" : `not admissible: ${inadmissible.join(", ")}`);
}

export const modelAdmissibleText = ({ structure }: StatisticOf<"model-admissible">): string =>
  `Solution of the confirmatory model "${structure}"`;

export function factorCorrelation(
  input: ReplicationInput,
  asked: StatisticOf<"factor-correlation">,
): Resolved {
  const model = modelOf(input, asked.structure);
  if ("kind" in model) return model;
  const [a, b] = asked.factors.map((name) => model.factorCorrelations?.names.indexOf(name) ?? -1);
  if (a === undefined || b === undefined || a < 0 || b < 0) {
    return notComputed(`the model "${asked.structure}" has no correlation of ${asked.factors.join(" and ")}`);
  }
  return figure(model.factorCorrelations?.matrix[a]?.[b], "coefficient");
}

export const factorCorrelationText = ({ structure, factors }: StatisticOf<"factor-correlation">): string =>
  `Correlation of ${factors.join(" and ")} in the confirmatory model "${structure}"`;

type Index = "cfi" | "tli" | "rmsea" | "srmr";
type Version = "scaled" | "naive" | "robust";

export const INDEX_NAMES: Readonly<Record<Index, string>> = {
  cfi: "CFI",
  tli: "TLI",
  rmsea: "RMSEA",
  srmr: "SRMR",
};

export const VERSION_NAMES: Readonly<Record<Version, string>> = {
  scaled: "Scaled",
  naive: "Naive",
  robust: "Robust",
};

/** A fit index in the version asked for; the SRMR has one, and models without correction only naive ones. */
export function indexOf(fit: CfaFit, asked: { readonly index: Index; readonly version: Version }): Resolved {
  const { index, version } = asked;
  const why = `the ${version} ${INDEX_NAMES[index]} is not defined for this model`;
  return figure(VALUES[index](fit)[version], "coefficient", { why });
}

const VALUES: Readonly<Record<Index, (fit: CfaFit) => Readonly<Record<Version, number | null>>>> = {
  cfi: ({ cfi, cfiScaled, cfiRobust }) => ({ naive: cfi, scaled: cfiScaled, robust: cfiRobust }),
  tli: ({ tli, tliScaled, tliRobust }) => ({ naive: tli, scaled: tliScaled, robust: tliRobust }),
  rmsea: ({ rmsea, rmseaScaled, rmseaRobust }) => ({
    naive: rmsea?.[0] ?? null,
    scaled: rmseaScaled?.[0] ?? null,
    robust: rmseaRobust?.[0] ?? null,
  }),
  srmr: ({ srmr }) => ({ naive: srmr, scaled: srmr, robust: srmr }),
};
