import type { PatternTable } from "../../data/answers/pattern-table";
import { crossValidate } from "../../factor/esem/cross-validation";
import { esem as solution } from "../../factor/esem/esem";
import { exploredMoments } from "../../factor/esem/factor-tests";
import { largestNumberOfFactors } from "../../factor/model/criteria";
import type { Structure } from "../../measures/structure";
import * as messages from "../messages";
import { modelChoices } from "../models/fitted-models";
import type { Part } from "../part";

const moments = ["missing", "correction", "estimator"] as const;
const explored = [...moments, "rotation", "rotationSettings", "rotationStarts", "seed", "askedOnly"] as const;
const validated = [...moments, "seed"] as const;

export const esem: Part<"esem", "factors", (typeof explored)[number], "bySamplingUnit"> = {
  id: "esem",
  title: messages.partEsem,
  needs: ["factors"],
  reads: explored,
  tables: ["bySamplingUnit"],
  context: [],
  optional: { asked: "confirmatory", otherwise: { esem: [] } },
  run({ bySamplingUnit: table }, settings, { failures, found }) {
    const { rotation, rotationSettings, rotationStarts, seed, askedOnly } = settings;
    if (askedOnly) return { esem: [] };
    const choices = modelChoices(settings);
    const [groups] = failures.attempt({ analysis: "esem", of: "" }, () => exploredMoments(table, choices));
    const group = groups?.[0];
    if (group === undefined) return { esem: [] };
    const solutions = found.factors
      .filter((factors) => factors <= largestNumberOfFactors(table.items.length))
      .flatMap((factors) =>
        failures.attempt({ analysis: "esem", of: String(factors) }, () =>
          solution(group, { ...choices, factors, rotation, rotationStarts, seed, ...rotationSettings }),
        ),
      );
    return { esem: solutions };
  },
};

export const crossValidation: Part<
  "crossValidation",
  "confirmed" | "factors",
  (typeof validated)[number],
  "withDesign"
> = {
  id: "crossValidation",
  title: messages.partCrossValidation,
  needs: ["confirmed", "factors"],
  reads: validated,
  tables: ["withDesign"],
  context: [],
  optional: { asked: "crossValidation", otherwise: { crossValidation: null } },
  run({ withDesign }, settings, { failures, found: { confirmed, factors } }) {
    const [by] = withDesign.groupings;
    const [crossValidation = null] = failures.attempt({ analysis: "crossValidation", of: "" }, () =>
      crossValidate(withDesign, withItems(withDesign, confirmed), {
        ...modelChoices(settings),
        seed: settings.seed,
        factors,
        by: by?.name,
      }),
    );
    return { crossValidation };
  },
};

function withItems(table: PatternTable, structures: readonly Structure[]): readonly Structure[] {
  const ids = new Set(table.items.map(({ id }) => id));
  return structures.filter(({ factors }) => factors.every(({ items }) => items.every((id) => ids.has(id))));
}
