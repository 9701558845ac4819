import type { PatternTable } from "../../data/answers/pattern-table";
import type { Responses } from "../../data/answers/responses";
import { completeRows, dropItems, selectItems } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import { describeCfa } from "../../factor/cfa/cfa";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { withReliabilityIntervals } from "../../factor/cfa/scores/reliability-intervals";
import { modelParts } from "../../measures/model-syntax/model-parts";
import { readModel } from "../../measures/model-syntax/parse-model";
import type { Structure } from "../../measures/structure";
import { disclosureRules } from "../../survey/disclosure/disclosure";
import type { AnalysisSettings } from "../analysis";
import { cfaChannels } from "../disclosure/model-channels";
import { isTelling, pairsOf, pairTable } from "../disclosure/pair-tables";
import type { Context, Part } from "../part";
import { modelChoices } from "../parts/cfa";
import type { Tables } from "../tables";
import { analyzedBeside } from "./analyzed-beside";

const choices = ["missing", "correction", "estimator", "parameterization", "scaling"] as const;
const reads = [...choices, "categories", "clusterLabels", "disclosure", "bootstrap", "seed"] as const;
type Read = Pick<AnalysisSettings, (typeof reads)[number]>;

/** The declared structures that are more than measurement models, with variables from outside where they name such. */
export const structural: Part<"structural", "withheld", (typeof reads)[number], "designed"> = {
  id: "structural",
  title: "Structural models",
  channels: { structural: cfaChannels },
  needs: ["withheld"],
  reads,
  tables: ["designed"],
  given: ["responses", "confirmed"],
  optional: { asked: "confirmatory", otherwise: { structural: [] } },
  run(tables, settings, { responses, confirmed, found, failures, workers, onProgress }) {
    const records = confirmed.flatMap((structure) => {
      const model = structure.structural;
      if (model === undefined) return [];
      return failures.attempt({ analysis: "cfa", of: structure.id }, () => {
        const table = tableFor(model, { tables, responses, settings, withheld: found.withheld.items });
        return record(table, { ...structure, model }, { settings, workers, onProgress });
      });
    });
    return { structural: records };
  },
};

/** The answers to the model's items, with the external variables that it names beside them. */
function tableFor(
  model: string,
  given: {
    readonly tables: Pick<Tables, "designed">;
    readonly responses: Responses;
    readonly settings: Read;
    readonly withheld: readonly string[];
  },
): PatternTable {
  const { responses, settings } = given;
  const named = new Set(modelParts(readModel(model).statements).items);
  const outside = responses.external.filter(({ item }) => named.has(item.id));
  if (outside.length === 0) return given.tables.designed;
  const beside = analyzedBeside(responses, outside, settings);
  const table = given.withheld.length === 0 ? beside : dropItems(beside, given.withheld);
  const rule = disclosureRules[settings.disclosure];
  const ids = outside.map(({ item }) => item.id);
  checkPeople(table, ids, rule.leastPeople);
  const places = [...table.items.keys()].filter((at) => named.has(table.items[at]?.id ?? ""));
  const isOutside = (at: number): boolean => ids.includes(table.items[at]?.id ?? "");
  const telling = pairsOf(places).find(
    (pair) => pair.some(isOutside) && isTelling(pairTable(table, pair), rule),
  );
  if (telling === undefined || rule.leastCount === 0) return table;
  const few = telling.map((at) => table.items[at]?.id).join(" and ");
  throw new ItemwiseError("few-people", `few people have some of the values of ${few} together.`, {
    hint: "Join values, or leave one of the two out of the model.",
  });
}

/** @throws ItemwiseError "few-people" where a category of an external variable has so few that a coefficient tells of them */
function checkPeople(table: PatternTable, outside: readonly string[], least: number): void {
  for (const id of outside) {
    const own = completeRows(selectItems(table, [id]));
    const [item] = own.items;
    if (item === undefined || item.scale === "continuous") continue;
    const counts = item.categories.map(() => 0);
    for (let row = 0; row < own.rows; row++) counts[own.columns[0]![row]!]! += own.count[row]!;
    if (counts.every((count) => count === 0 || count >= least)) continue;
    throw new ItemwiseError("few-people", `fewer than ${least} people have one of the values of ${id}.`, {
      hint: "Join its values, or leave it out of the model.",
    });
  }
}

function record(
  table: PatternTable,
  structure: Structure,
  {
    settings,
    workers,
    onProgress,
  }: { readonly settings: Read } & Pick<Context<never>, "workers" | "onProgress">,
): CfaResult {
  const { model } = structure;
  const { bootstrap: samples, seed, missing, correction } = settings;
  const { parameterization, scaling } = settings;
  const fitted = fitCfa(table, model, { ...modelChoices(settings), parameterization, scaling });
  const labels = new Map(structure.factors.map(({ id, label }) => [id, label]));
  const { id, label } = structure;
  const result = describeCfa(fitted, { model, structure: { id, label, labels } });
  if (samples === 0) return result;
  const onDrawn = (done: number, total: number) => onProgress("Bootstrap of defined parameters", done, total);
  const how = { samples, seed, missing, correction, workers, onProgress: onDrawn };
  return withReliabilityIntervals(table, [{ model: fitted, result }], how)[0] ?? result;
}
