import { readFileSync } from "node:fs";
import type { AnalyzeOptions } from "../../src/analysis/analyze";
import type { ReleaseMode } from "../../src/analysis/settings";
import { type ReadResponsesOptions, type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { measureById } from "../../src/measures/built-in";
import { type Measure, parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

type Options = AnalyzeOptions & ReleaseMode;

/** Random samples as few as the rules need. */
export const quick: Options = { replicates: 10, bootstrap: 0, rotationStarts: 2, constantItems: "drop" };

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

/** Every n-th person of a file. */
function some(
  text: string,
  { every, measure }: { every: number; measure: Measure },
  how: ReadResponsesOptions,
) {
  const [header = "", ...lines] = text.trim().split("\n");
  const left = lines.filter((_, at) => at % every === 0);
  return readResponses(parseCsv([header, ...left].join("\n")), measure, how);
}

/** People of the sample survey, weighted, by sex and country. */
export function sampleSurvey(every: number, groups: readonly string[] = ["sex"]): Responses {
  const measure = measureById("disrupting-harm");
  const text = read("../../data/sample/disrupting-harm.csv");
  return some(text, { every, measure }, { groups: [...groups], contexts: true });
}

/** Nine graded items in strata and clusters. */
export function designSurvey(every: number): Responses {
  const measure = parseMeasure(JSON.parse(read("../reference/nine.measure.json")));
  return some(read("../reference/nine.csv"), { every, measure }, { groups: ["sex"] });
}

/** Five items that are answered yes or no, by sex; not sensitive unless told. */
export function smallSurvey(people: number): Responses {
  const ids = ["a", "b", "c", "d", "e"];
  const { uniform } = createRandom(3);
  const lines = Array.from({ length: people }, () => {
    const traits = [uniform() < 0.5 ? 0.25 : 0.7, uniform() < 0.5 ? 0.3 : 0.8];
    const answers = ids.map((_, at) =>
      uniform() < 0.02 ? 9 : Number(uniform() < (traits[at > 2 ? 1 : 0] ?? 0)),
    );
    return [...answers, uniform() < 0.5 ? "boy" : "girl"].join(",");
  });
  const measure = parseMeasure({
    id: "five",
    sensitive: true,
    items: ids.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }], missing: [{ code: 9 }] })),
    structures: { two: { model: "f1 =~ a + b + c\nf2 =~ d + e" } },
    groups: { sex: { column: "sex" } },
  });
  return readResponses(parseCsv(`${ids.join(",")},sex\n${lines.join("\n")}`), measure, { groups: ["sex"] });
}
