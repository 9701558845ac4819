import * as v from "valibot";
import { ItemwiseError } from "../errors";
import { checkMeasure } from "./check-measure";
import { type ExpandedDefinition, expandAnswerSets } from "./forms/answer-sets";
import { inOneLanguage } from "./forms/one-language";
import { type Measure, measureSchema } from "./measure-schema";
import { type MeasureProblem, problemsText, reservedEntries, schemaProblem } from "./schema/schema-problem";

export type {
  Measure,
  MeasureAmong,
  MeasureCalibration,
  MeasureDefinition,
  MeasureExternal,
  MeasureGroup,
  MeasureItem,
  MeasurePopulation,
  MeasureRepeat,
  MeasureReplicates,
} from "./measure-schema";

/**
 * Checks a measure definition and resolves its defaults: an item's `column` and `label` are its `id`, `scale` is "ordinal",
 * answers are not reversed, blanks are missing, no weight, no dichotomizing. Answer sets (`answerSets`) are expanded.
 * @param json a definition, as from `JSON.parse` (`MeasureDefinition` is its type)
 * @param where name in messages, such as the file's
 * @throws ItemwiseError "bad-measure" with the path of each wrong entry ("items[2].categories[0].code")
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "two", items: [{ id: "a", categories: yesNo }, { id: "b", categories: yesNo }] });
 * measure.items[0].column; // "a"
 * ```
 */
export function parseMeasure(json: unknown, where = "measure"): Measure {
  const long = expandAnswerSets(withCurrentSpelling(inOneLanguage(json), where));
  const parsed = v.safeParse(measureSchema, long.json);
  const first = [...reservedEntries(json), ...long.problems];
  if (!parsed.success)
    throw measureError(where, atWrittenPaths([...first, ...parsed.issues.map(schemaProblem)], long));
  const problems = first.length > 0 ? first : atWrittenPaths(checkMeasure(parsed.output), long);
  if (problems.length > 0) throw measureError(where, problems);
  return parsed.output;
}

/** Each problem once, at the path as written. */
function atWrittenPaths(
  problems: readonly MeasureProblem[],
  { written }: ExpandedDefinition,
): MeasureProblem[] {
  const places = problems.map(({ path, problem }) => ({ path: written(path), problem }));
  return [...new Map(places.map((place) => [`${place.path}: ${place.problem}`, place])).values()];
}

/** Accepts the first version's spelling "dichotomise". */
function withCurrentSpelling(json: unknown, where: string): unknown {
  if (typeof json !== "object" || json === null || !("dichotomise" in json)) return json;
  const { dichotomise, ...others } = json;
  if (!("dichotomize" in others)) return { ...others, dichotomize: dichotomise };
  const problem = 'is another spelling of "dichotomize", which is there too: give one';
  throw measureError(where, [{ path: "dichotomise", problem }]);
}

function measureError(where: string, problems: readonly MeasureProblem[]): ItemwiseError {
  return new ItemwiseError("bad-measure", `${where}: ${problemsText(problems)}.`, {
    hint: "Mend the definition; `itemwise measures disrupting-harm` prints a complete one to compare with.",
  });
}
