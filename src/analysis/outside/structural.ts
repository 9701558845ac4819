import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { completeRows, dropItems, selectItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { describeCfa } from "../../factor/cfa/cfa";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { withReliabilityIntervals } from "../../factor/cfa/scores/omega-intervals";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { readModel } from "../../measures/model-syntax/parse-model";
import type { Structure } from "../../measures/structure";
import { disclosureRule } from "../../survey/disclosure/disclosure";
import type { JudgedWhole } from "../../verdicts/judged-fit";
import * as messages from "../messages";
import { blockChoices, blockSettings, modelChoices, verdictOnFit } from "../models/fitted-models";
import type { Context, Part } from "../part";
import type { AnalysisSettings } from "../settings";
import type { Tables } from "../tables";
import { identifying, refuseDisclosive, withExternalVariables } from "./with-external-variables";

const modelSettings = [
  "missing",
  "correction",
  "estimator",
  "parameterization",
  "scaling",
  "information",
] as const;
const reads = [
  ...modelSettings,
  ...blockSettings,
  "categories",
  "clusterLabels",
  "disclosure",
  "threshold",
  "bootstrap",
] as const;
type Read = Pick<AnalysisSettings, (typeof reads)[number]>;

export const structural: Part<"structural", "withheld" | "confirmed", (typeof reads)[number], "withDesign"> =
  {
    id: "structural",
    title: messages.partStructural,
    needs: ["withheld", "confirmed"],
    reads,
    tables: ["withDesign"],
    context: ["responses"],
    optional: { asked: "confirmatory", otherwise: { structural: [] } },
    run(tables, settings, { responses, found, failures, workers, onProgress }) {
      const records = found.confirmed.flatMap((structure) => {
        const model = structure.structural;
        if (model === undefined) return [];
        return failures.attempt({ analysis: "cfa", of: structure.id }, () => {
          const table = modelTable(model, { tables, responses, settings, withheld: found.withheld.items });
          return fitStructural(table, { ...structure, model }, { settings, workers, onProgress });
        });
      });
      return { structural: records };
    },
  };

function modelTable(
  model: string,
  given: {
    readonly tables: Pick<Tables, "withDesign">;
    readonly responses: Responses;
    readonly settings: Read;
    readonly withheld: readonly string[];
  },
): PatternTable {
  const { responses, settings } = given;
  const named = new Set(modelParts(readModel(model).statements).items);
  const outside = responses.external.filter(({ item }) => named.has(item.id));
  if (outside.length === 0) return given.tables.withDesign;
  const withExternal = withExternalVariables(responses, outside, settings);
  const table = given.withheld.length === 0 ? withExternal : dropItems(withExternal, given.withheld);
  const rule = disclosureRule(settings);
  const ids = identifying(
    responses,
    outside.map(({ item }) => item.id),
  );
  checkPeople(table, ids, rule.leastPeople);
  const items = table.items.map(({ id }) => id).filter((id) => named.has(id));
  refuseDisclosive(selectItems({ ...table, groupings: [] }, items), ids, rule);
  return table;
}

/** @throws ItemwiseError "few-people" where a small category of an external variable would be disclosed by its coefficient */
function checkPeople(table: PatternTable, outside: readonly string[], least: number): void {
  for (const id of outside) {
    const complete = completeRows(selectItems(table, [id]));
    const [item] = complete.items;
    if (item === undefined || item.scale === "continuous") continue;
    const counts = item.categories.map(() => 0);
    for (let row = 0; row < complete.rows; row++) counts[complete.columns[0]![row]!]! += complete.count[row]!;
    if (counts.every((count) => count === 0 || count >= least)) continue;
    throw new ItemwiseError("few-people", () => messages.fewInCategory({ least, item: id }), {
      hint: messages.fewInCategoryHint,
    });
  }
}

function fitStructural(
  table: PatternTable,
  { id, label, model, factors }: Structure,
  {
    settings,
    workers,
    onProgress,
  }: { readonly settings: Read } & Pick<Context<never>, "workers" | "onProgress">,
): JudgedWhole {
  const { bootstrap, seed, parameterization, scaling, information } = settings;
  const fitted = fitCfa(table, model, {
    ...modelChoices(settings),
    ...blockChoices(settings),
    parameterization,
    scaling,
    information: information ?? undefined,
  });
  const labels = new Map(factors.map((factor) => [factor.id, factor.label]));
  const described = {
    model: fitted,
    result: describeCfa(fitted, { model, structure: { id, label, labels } }),
  };
  const { missing, correction } = settings;
  const sampling = { samples: bootstrap, seed, missing, correction, workers };
  const onDrawn = (done: number, total: number) => onProgress(messages.stepDefinedParameters(), done, total);
  const [drawn = described.result] =
    bootstrap === 0 ? [] : withReliabilityIntervals(table, [described], { ...sampling, onProgress: onDrawn });
  return { ...drawn, verdict: verdictOnFit(described) };
}
