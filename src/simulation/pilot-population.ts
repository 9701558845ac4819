import * as v from "valibot";
import { ANALYSIS_SCHEMA, upgradeRecord } from "../analysis/upgrade-record";
import { ItemwiseError } from "../errors";
import { type Measure, parseMeasure } from "../measures/measure";
import { problemsText, schemaProblem } from "../measures/schema/schema-problem";
import { choose } from "../words/choose";
import { itemOf } from "./measure-population";
import * as messages from "./messages";

const figure = v.nullable(v.number());

/** The part of an analysis's JSON that defines a population. */
const analysisSchema = v.object({
  schema: v.literal(ANALYSIS_SCHEMA),
  settings: v.object({
    measure: v.string(),
    structures: v.array(v.string()),
    disclosure: v.optional(v.string()),
  }),
  data: v.object({ file: v.string() }),
  items: v.array(
    v.object({
      id: v.string(),
      asked: v.array(v.object({ proportion: figure })),
      missingProportions: v.record(v.string(), figure),
    }),
  ),
  cfa: v.array(
    v.object({
      structure: v.string(),
      label: v.string(),
      model: v.string(),
      converged: v.boolean(),
      estimates: v.array(
        v.object({
          lhs: v.string(),
          op: v.string(),
          rhs: v.string(),
          group: v.nullable(v.string()),
          std: figure,
        }),
      ),
      factorCorrelations: v.nullable(
        v.object({ names: v.array(v.string()), matrix: v.array(v.array(figure)) }),
      ),
    }),
  ),
});
type Pilot = v.InferOutput<typeof analysisSchema>;
type PilotModel = Pilot["cfa"][number];

/**
 * A measure whose population is the result of a pilot study's analysis: standardized loadings and correlations of the
 * factors of a confirmatory model, the (weighted) shares of every answer and of every missing code. No groups, no
 * clusters, equal weights. If rounded figures are inadmissible (correlations of factors that are not positive definite,
 * a loading of 1.000), loadings and correlations are shrunk by up to half a percent, as stated in `source`; shares need
 * not sum to 1.
 * @param json the JSON of `itemwise analyze --json`, parsed; no count in it may be hidden
 * @param measure the definition of the pilot's analysis
 * @param options.structure one of its models. @default the first declared structure that was confirmed
 * @param options.file name of the JSON's file, for messages
 * @returns the measure with that one structure and its population, ready for `measurePopulation`
 * @throws ItemwiseError "bad-pilot" where the JSON is no analysis, is of another measure, or lacks a figure;
 *   "unknown-choice"; "bad-measure" for an inadmissible model
 * @example
 * ```ts
 * const items = ["a", "b", "c"].map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }] }));
 * const measure = parseMeasure({ id: "three", items, structures: { one: { model: "f =~ a + b + c" } } });
 * const rows = "0,0,0\n1,1,1\n".repeat(30) + "0,0,1\n0,1,0\n1,0,0\n1,1,0\n1,0,1\n0,1,1\n".repeat(10);
 * const answers = readResponses(parseCsv(`a,b,c\n${rows}`), measure);
 * const json = analyze(answers, { structures: ["one"], replicates: 20, bootstrap: 0, disclosure: "none" });
 * const planned = pilotMeasure(json, measure, { file: "pilot.json" });
 * measurePopulation(planned).loadings.map(([loading]) => loading.toFixed(3)); // ["0.707", "0.707", "0.707"]
 * ```
 */
export function pilotMeasure(
  json: unknown,
  measure: Measure,
  options: { readonly structure?: string | undefined; readonly file: string },
): Measure {
  const { file } = options;
  const parsed = v.safeParse(analysisSchema, upgradeRecord(json));
  if (!parsed.success) {
    const { issues } = parsed;
    throw badPilot(() => messages.badPilot({ file, problems: problemsText(issues.map(schemaProblem)) }));
  }
  const pilot = parsed.output;
  if (pilot.settings.measure !== measure.id) {
    const given = { file, other: pilot.settings.measure, measure: measure.id };
    throw badPilot(() => messages.pilotOfOtherMeasure(given));
  }
  const model = modelOf(pilot, options.structure);
  checkModel(file, model, new Set(measure.items.map(({ id }) => id)));
  const structure = { ...measure.structures[model.structure], label: model.label, model: model.model };
  const figures = structureOf(file, model);
  const answers = Object.fromEntries(measure.items.map((item) => [item.id, answersOf(file, item, pilot)]));
  let problem: unknown;
  for (const by of SHRUNK_BY) {
    const structures = { [model.structure]: shrunk(figures, by) };
    const population = { source: sourceOf(pilot, by), structures, answers };
    try {
      return parseMeasure({ ...measure, structures: { [model.structure]: structure }, population }, file);
    } catch (error) {
      problem ??= error;
    }
  }
  throw problem;
}

/** Shares by which to shrink rounded figures until they are admissible. */
const SHRUNK_BY = [0, 0.001, 0.002, 0.005] as const;

function shrunk({ loadings, correlations }: ReturnType<typeof structureOf>, by: number) {
  return {
    loadings: Object.fromEntries(
      Object.entries(loadings).map(([factor, items]) => [
        factor,
        Object.fromEntries(Object.entries(items).map(([item, loading]) => [item, loading * (1 - by)])),
      ]),
    ),
    correlations: correlations.map(([first, second, r]) => [first, second, r * (1 - by)] as const),
  };
}

/** The source of the figures, with caveats. */
function sourceOf({ data, settings }: Pilot, by: number): string {
  return [
    messages.pilotSource({ file: data.file }),
    ...(by === 0 ? [] : [messages.pilotReduced({ by })]),
    ...(settings.disclosure === "none" ? [messages.pilotNotSuppressed()] : []),
  ].join(" ");
}

function modelOf({ cfa, settings }: Pilot, wanted: string | undefined): PilotModel {
  const byId = Object.fromEntries(cfa.map((model) => [model.structure, model]));
  const first = settings.structures.find((id) => Object.hasOwn(byId, id)) ?? cfa[0]?.structure;
  return choose("confirmed-structure", byId, wanted ?? first ?? "");
}

function checkModel(
  file: string,
  { structure, estimates, converged }: PilotModel,
  items: ReadonlySet<string>,
) {
  if (!converged) throw badPilot(() => messages.pilotNotConverged({ file, structure }));
  const pair = estimates.find(
    ({ lhs, op, rhs }) => op === "~~" && lhs !== rhs && items.has(lhs) && items.has(rhs),
  );
  if (pair === undefined) return;
  const given = { file, structure, first: pair.lhs, second: pair.rhs };
  throw badPilot(() => messages.pilotCorrelatedRests(given));
}

function structureOf(file: string, { structure, estimates, factorCorrelations }: PilotModel) {
  const loadings: Record<string, Record<string, number>> = {};
  for (const { lhs, op, rhs, std } of estimates) {
    if (op !== "=~") continue;
    if (std === null)
      throw badPilot(() => messages.pilotWithoutLoading({ file, structure, item: rhs, factor: lhs }));
    loadings[lhs] = { ...loadings[lhs], [rhs]: std };
  }
  const { names, matrix } = factorCorrelations ?? { names: [], matrix: [] };
  const correlations = names.flatMap((first, i) =>
    names.slice(i + 1).map((second, k) => {
      const value = matrix[i]?.[i + 1 + k];
      if (typeof value === "number") return [first, second, value] as const;
      throw badPilot(() => messages.pilotWithoutCorrelation({ file, structure, first, second }));
    }),
  );
  return { loadings, correlations };
}

function answersOf(file: string, item: Measure["items"][number], { items }: Pilot): Record<string, number> {
  const own = items.find(({ id }) => id === item.id);
  const { codes, missing } = itemOf(item);
  if (own === undefined || own.asked.length !== codes.length) {
    throw badPilot(() => messages.pilotWithoutAnswers({ file, item: item.id }));
  }
  const none = missing.map((code) => [String(code), own.missingProportions[String(code)]] as const);
  const valid = codes.map((code, k) => [String(code), own.asked[k]!.proportion] as const);
  const hidden = [...none, ...valid].some(([, share]) => share === null);
  if (hidden) {
    throw badPilot(() => messages.pilotHidesAnswers({ file, item: item.id }), messages.pilotHidesAnswersHint);
  }
  const answering = Math.max(
    0,
    none.reduce((rest, [, share]) => rest - (share ?? 0), 1),
  );
  return Object.fromEntries([
    ...none.map(([code, share]) => [code, share ?? 0] as const),
    ...valid.map(([code, share]) => [code, answering * (share ?? 0)] as const),
  ]);
}

function badPilot(message: () => string, hint: () => string = messages.badPilotHint): ItemwiseError {
  return new ItemwiseError("bad-pilot", message, { hint });
}
