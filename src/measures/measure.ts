import * as v from "valibot";
import { ItemwiseError } from "../errors";
import { checkMeasure } from "./check-measure";
import { type LongForm, longForm } from "./forms/answer-sets";
import { type Measure, measureSchema } from "./measure-schema";
import { type MeasureProblem, namedProblems, reservedEntries, schemaProblem } from "./schema/schema-problem";

export type {
  Measure,
  MeasureAmong,
  MeasureDefinition,
  MeasureExternal,
  MeasureGroup,
  MeasureItem,
  MeasurePopulation,
  MeasureRepeat,
} from "./measure-schema";

/**
 * Checks a measure definition and resolves its defaults: `column` and `label` of an item are its `id`, `scale` is
 * "ordinal", answers are not reversed, blanks count as missing, there is no weight and no dichotomizing. Sets of
 * answers (`answerSets`) are put where items name them.
 *
 * @param json a definition, as `JSON.parse` gives it (`MeasureDefinition` is its type)
 * @param where what to call it in messages: the name of its file
 * @throws ItemwiseError "bad-measure" that names the path of each wrong entry ("items[2].categories[0].code")
 *
 * @example
 * ```ts
 * const yesNo = [{ code: 0, label: "No" }, { code: 1, label: "Yes" }];
 * const measure = parseMeasure({ id: "two", items: [{ id: "a", categories: yesNo }, { id: "b", categories: yesNo }] });
 * measure.items[0].column; // "a"
 * ```
 */
export function parseMeasure(json: unknown, where = "measure"): Measure {
  const long = longForm(respelled(json, where));
  const parsed = v.safeParse(measureSchema, long.json);
  const first = [...reservedEntries(json), ...long.problems];
  if (!parsed.success)
    throw measureError(where, asWritten([...first, ...parsed.issues.map(schemaProblem)], long));
  const problems = first.length > 0 ? first : asWritten(checkMeasure(parsed.output), long);
  if (problems.length > 0) throw measureError(where, problems);
  return parsed.output;
}

/** Each problem once, at the place where its author wrote what is wrong. */
function asWritten(problems: readonly MeasureProblem[], { written }: LongForm): MeasureProblem[] {
  const places = problems.map(({ path, problem }) => ({ path: written(path), problem }));
  return [...new Map(places.map((place) => [`${place.path}: ${place.problem}`, place])).values()];
}

/** A definition that spells "dichotomise", as the first version did. */
function respelled(json: unknown, where: string): unknown {
  if (typeof json !== "object" || json === null || !("dichotomise" in json)) return json;
  const { dichotomise, ...others } = json;
  if (!("dichotomize" in others)) return { ...others, dichotomize: dichotomise };
  const problem = 'is another spelling of "dichotomize", which is there too: give one';
  throw measureError(where, [{ path: "dichotomise", problem }]);
}

function measureError(where: string, problems: readonly MeasureProblem[]): ItemwiseError {
  return new ItemwiseError("bad-measure", `${where}: ${namedProblems(problems)}.`, {
    hint: "Mend the definition; `itemwise measures disrupting-harm` prints a complete one to compare with.",
  });
}
