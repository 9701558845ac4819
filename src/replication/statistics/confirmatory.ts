import type { CfaResult } from "../../factor/cfa/cfa-result";
import { type CfaFit, indexOf } from "../../factor/model/fit-result";
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
  return "kind" in model ? model : fitIndex(model.fit, asked);
}

export const modelFitText = ({ structure, index, version }: StatisticOf<"model-fit">): string =>
  messages.modelFit({ version, index: indexName(index), structure });

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

type Asked = Pick<StatisticOf<"model-fit">, "index" | "version">;

/** A fit index in the version asked for; the SRMR has one, and models without correction only standard ones. */
export function fitIndex(fit: CfaFit, { index, version }: Asked): Resolved {
  const { name, value } = indexOf(fit, index, version);
  return figure(value, "coefficient", { why: messages.undefinedIndex({ version, index: name() }) });
}

export const indexName = (index: Asked["index"]): string => indexOf(null, index, "standard").name();
