import { describe, expect, it } from "vitest";
import { analyze } from "../../src/analysis/analyze";
import { columnRules } from "../../src/data/answers/canonical-cells";
import { contextsIn } from "../../src/data/answers/read-contexts";
import { createRecordReader } from "../../src/data/csv/record-reader";
import { AnswerRows } from "../../src/data/patterns/aggregate-answers";
import { patternLines } from "../../src/data/patterns/pattern-file";
import { patternRows } from "../../src/data/patterns/pattern-rows";
import { parseMeasure } from "../../src/measures/measure";
import { createRandom } from "../../src/numeric/random/random";

const measure = parseMeasure({
  id: "five",
  items: ["a", "b", "c", "d", "e"].map((id) => ({
    id,
    categories: [{ code: 0 }, { code: 1 }, { code: 2 }],
    missing: [{ code: 9 }],
    contexts: { online: { columns: [`${id}_on`], yes: [1] } },
  })),
  dichotomize: { yes: [1, 2] },
  structures: { one: { model: "f =~ a + b + c + d + e" } },
  groups: { sex: { column: "sex" }, site: { column: "site" } },
  weight: { column: "w", missing: "drop" },
  stratum: { column: "region" },
  cluster: { column: "school" },
  sets: { any: ["a", "b", "c", "d", "e"] },
});

const header = "a,b,c,d,e,a_on,b_on,c_on,d_on,e_on,sex,site,w,region,school";

/** Answers with one common trait, weights of all sizes, and a few rows without a weight. */
function survey(): string[] {
  const random = createRandom(11);
  return Array.from({ length: 700 }, (_, row) => {
    const trait = random.normal();
    const answers = Array.from({ length: 5 }, () => {
      const value = trait + random.normal();
      return random.uniform() < 0.02 ? "9" : value < 0.4 ? "0" : value < 1.2 ? "1" : "2";
    });
    const online = answers.map((answer) => (answer === "1" || answer === "2" ? random.integer(2) : ""));
    const weight = row % 90 === 0 ? "" : Math.exp(0.5 * random.normal());
    const school = random.integer(40);
    const who = [
      random.integer(2) ? "girl" : "boy",
      "abc"[random.integer(3)],
      weight,
      `r${school % 4}`,
      school,
    ];
    return [...answers, ...online, ...who].join(",");
  });
}

function join(text: string, counts?: string) {
  const reader = createRecordReader(new AnswerRows(measure, { counts, contexts: true, file: "f.csv" }), {});
  reader.push(text);
  return reader.finish();
}

const analysisOf = (text: string, counts?: string) =>
  analyze(join(text, counts).responses, { replicates: 20, bootstrap: 20, permutations: 20 });

describe("the analysis", () => {
  const rows = survey();
  const textOf = (list: readonly string[]): string => `${[header, ...list].join("\n")}\n`;
  const first = analysisOf(textOf(rows));

  it("has the same bytes whatever the order of the rows", () => {
    const random = createRandom(5);
    const shuffled = rows
      .map((row) => ({ row, key: random.uniform() }))
      .sort((a, b) => a.key - b.key)
      .map(({ row }) => row);
    expect(JSON.stringify(analysisOf(textOf(shuffled))) === JSON.stringify(first)).toBe(true);
  });

  it("has the same bytes from the table of patterns, but for what it says of the file's rows", () => {
    const joined = join(textOf(rows));
    const names = header.split(",");
    const rules = columnRules(measure, {
      header: names,
      groups: ["sex", "site"],
      contexts: contextsIn(measure, names).there,
    });
    const text = [...patternLines(patternRows(joined, rules), { weighting: "design", largest: true })].join(
      "",
    );
    const second = analysisOf(text, "people");
    const withoutRows = (analysis: typeof first): string =>
      JSON.stringify({ ...analysis, data: { ...analysis.data, rows: null, excluded: null, warnings: null } });
    expect(withoutRows(second) === withoutRows(first)).toBe(true);
    expect(first.data.excluded).toEqual([{ reason: "no weight", rows: 8 }]);
    expect(second.data.warnings).toEqual(first.data.warnings.filter(({ code }) => code !== "rows-left-out"));
  });
});
