import * as v from "valibot";
import { ItemwiseError } from "../errors";
import { checkMeasure } from "./check-measure";
import { type ExpandedDefinition, expandAnswerSets } from "./forms/answer-sets";
import { inOneLanguage } from "./forms/one-language";
import { type Measure, measureSchema } from "./measure-schema";
import * as messages from "./messages";
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
  const { measure, problems } = checkedMeasure(json);
  if (measure !== null && problems.length === 0) return measure;
  // Checked again when worded, which may be in another language.
  throw new ItemwiseError(
    "bad-measure",
    () => messages.badMeasure({ where, problems: problemsText(checkedMeasure(json).problems) }),
    { hint: messages.badMeasureHint },
  );
}

/** The measure, and what is wrong in its definition, in the language of the moment. */
function checkedMeasure(json: unknown): {
  readonly measure: Measure | null;
  readonly problems: readonly MeasureProblem[];
} {
  const given = inOneLanguage(json);
  if (hasTwoSpellings(given)) {
    return { measure: null, problems: [{ path: "dichotomise", problem: messages.twoSpellings() }] };
  }
  const long = expandAnswerSets(withCurrentSpelling(given));
  const parsed = v.safeParse(measureSchema, long.json);
  const first = [...reservedEntries(json), ...long.problems];
  if (!parsed.success) {
    const problems = atWrittenPaths([...first, ...parsed.issues.map(schemaProblem)], long);
    return { measure: null, problems };
  }
  const problems = first.length > 0 ? first : atWrittenPaths(checkMeasure(parsed.output), long);
  return { measure: parsed.output, problems };
}

/** Each problem once, at the path as written. */
function atWrittenPaths(
  problems: readonly MeasureProblem[],
  { written }: ExpandedDefinition,
): MeasureProblem[] {
  const places = problems.map(({ path, problem }) => ({ path: written(path), problem }));
  return [...new Map(places.map((place) => [`${place.path}: ${place.problem}`, place])).values()];
}

const hasTwoSpellings = (json: unknown): boolean =>
  typeof json === "object" && json !== null && "dichotomise" in json && "dichotomize" in json;

/** Accepts the first version's spelling "dichotomise". */
function withCurrentSpelling(json: unknown): unknown {
  if (typeof json !== "object" || json === null || !("dichotomise" in json)) return json;
  const { dichotomise, ...others } = json;
  return { ...others, dichotomize: dichotomise };
}
