import type { CfaFit, CfaResult } from "../../factor/cfa/cfa-result";
import * as names from "../../words/messages";
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
import * as messages from "./messages";

/** A converged confirmatory model, or why there is none. */
export function modelOf(input: ReplicationInput, structure: string): CfaResult | NotComputed {
  const model = input.cfa.find((one) => one.structure === structure);
  if (model === undefined) {
    const result = messages.modelResult({ structure });
    return missingResult(input, { part: "confirmatory", analysis: "cfa", of: structure, result });
  }
  return model.converged ? model : notComputed(names.modelNotConverged({ model: structure }));
}

export function modelFit(input: ReplicationInput, asked: StatisticOf<"model-fit">): Resolved {
  const model = modelOf(input, asked.structure);
  return "kind" in model ? model : indexOf(model.fit, asked);
}

export const modelFitText = ({ structure, index, version }: StatisticOf<"model-fit">): string =>
  messages.modelFit({ version, index: INDEX_NAMES[index](), structure });

export function modelAdmissible(input: ReplicationInput, asked: StatisticOf<"model-admissible">): Resolved {
  const model = modelOf(input, asked.structure);
  if ("kind" in model) return model;
  const { admissible, inadmissible } = model;
  const said = admissible ? messages.admissible() : messages.inadmissible({ problems: inadmissible });
  return statement(admissible, said);
}

export const modelAdmissibleText = (asked: StatisticOf<"model-admissible">): string =>
  messages.modelAdmissible(asked);

export function factorCorrelation(
  input: ReplicationInput,
  asked: StatisticOf<"factor-correlation">,
): Resolved {
  const model = modelOf(input, asked.structure);
  if ("kind" in model) return model;
  const [a, b] = asked.factors.map((name) => model.factorCorrelations?.names.indexOf(name) ?? -1);
  if (a === undefined || b === undefined || a < 0 || b < 0) {
    return notComputed(messages.noFactorCorrelation(asked));
  }
  return figure(model.factorCorrelations?.matrix[a]?.[b], "coefficient");
}

export const factorCorrelationText = (asked: StatisticOf<"factor-correlation">): string =>
  messages.factorCorrelation(asked);

type Index = "cfi" | "tli" | "rmsea" | "srmr";
type Version = "scaled" | "naive" | "robust";

export const INDEX_NAMES: Readonly<Record<Index, () => string>> = {
  cfi: names.cfi,
  tli: names.tli,
  rmsea: names.rmsea,
  srmr: names.srmr,
};

/** A fit index in the version asked for; the SRMR has one, and models without correction only naive ones. */
export function indexOf(fit: CfaFit, asked: { readonly index: Index; readonly version: Version }): Resolved {
  const { index, version } = asked;
  const why = messages.undefinedIndex({ version, index: INDEX_NAMES[index]() });
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
