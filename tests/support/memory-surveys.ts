import { readFileSync } from "node:fs";
import type { AnalyzeOptions } from "../../src/analysis/analyze";
import type { ReleaseMode } from "../../src/analysis/settings";
import { type ReadResponsesOptions, type Responses, readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { disruptingHarm } from "../../src/measures/built-in/disrupting-harm";
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

/** People of the sample survey, weighted, by sex and country; what is hidden is decided by these alone. */
export function sampleSurvey(every: number, groups: readonly string[] = ["sex"]): Responses {
  const crossed = disruptingHarm.release.crossed.filter((name) =>
    name.split(" x ").every((one) => groups.includes(one)),
  );
  const release = { ...disruptingHarm.release, groups: [...groups], crossed };
  const measure: Measure = { ...disruptingHarm, release };
  const text = read("../../data/sample/disrupting-harm.csv");
  return some(text, { every, measure }, { groups: [...groups], contexts: true });
}

/** Nine graded items in strata and clusters. */
export function designSurvey(every: number): Responses {
  const definition = JSON.parse(read("../reference/nine.measure.json"));
  const measure = parseMeasure({ ...definition, release: { groups: ["sex"] } });
  return some(read("../reference/nine.csv"), { every, measure }, { groups: ["sex"] });
}

/** Six items answered from 1 to 4 on two occasions, some people on the first alone. */
export function repeatedSurvey(people: number): Responses {
  const ids = ["a", "b", "c", "d", "e", "f"];
  const { uniform, normal } = createRandom(5);
  const lines = Array.from({ length: people }, (_, person) => {
    const trait = 1.2 * normal();
    const answer = (): number => 1 + [-1, -0.2, 0.6].filter((cut) => trait + normal() > cut).length;
    const [first, again] = [ids.map(answer), ids.map(answer)];
    const second = person % 4 === 0 ? ids.map(() => "") : again;
    return [...first, ...second, uniform() < 0.5 ? "boy" : "girl"].join(",");
  });
  const measure = parseMeasure({
    id: "twice",
    sensitive: true,
    items: ids.map((id) => ({ id, categories: [1, 2, 3, 4].map((code) => ({ code })) })),
    structures: { two: { model: "one =~ a + b + c\ntwo =~ d + e + f" } },
    groups: { sex: { column: "sex" } },
    repeat: { kind: "occasion", columns: Object.fromEntries(ids.map((id) => [id, `${id}2`])) },
  });
  const header = [...ids, ...ids.map((id) => `${id}2`), "sex"].join(",");
  const how = { groups: ["sex"], outside: true };
  return readResponses(parseCsv([header, ...lines].join("\n")), measure, how);
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
