import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { patternTable } from "../../../src/data/patterns/build-pattern-table";
import { dichotomize } from "../../../src/data/transform/dichotomize";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { empiricalReliability } from "../../../src/irt/irt";
import { eapScores } from "../../../src/irt/scores/eap-scores";
import { scoreRows } from "../../../src/irt/scores/score-rows";
import { parseMeasure } from "../../../src/measures/measure";

const read = (name: string): string =>
  readFileSync(new URL(`../../reference/${name}`, import.meta.url), "utf8");
interface Recorded {
  /** Slopes by factor, intercept, and two constants. */
  readonly items: readonly (readonly number[])[];
  readonly cov: readonly (readonly number[])[];
  readonly eap: readonly (readonly number[])[];
  readonly empirical_rxx: Readonly<Record<string, number>>;
}
/** mirt 1.45.1: `fscores` of the first twenty people who answered everything. */
const recorded: Readonly<Record<"one" | "two", Recorded>> = JSON.parse(read("nine.irt.json"));
const measure = parseMeasure(JSON.parse(read("nine.measure.json")));
const responses = readResponses(parseCsv(read("nine.csv")), measure, { weights: "none" });
const complete = completeRows(dichotomize(patternTable(responses), measure));

/** A model with every parameter fixed at mirt's estimate, which is up to 4e-5 from the maximum. */
function atRecorded({ items, cov }: Recorded, names: readonly string[], ids: string): string {
  const loadings = names.map((name, f) => {
    const terms = items.flatMap((item, j) => (item[f] === 0 ? [] : [`${item[f]}*${ids[j]}`]));
    return `${name} =~ ${terms.join(" + ")}`;
  });
  const thresholds = items.map((item, j) => `${ids[j]} | ${-(item[names.length] ?? 0)}*t1`);
  const covariances = names.slice(1).map((name, f) => `${names[f]} ~~ ${cov[f + 1]?.[f]}*${name}`);
  return [...loadings, ...thresholds, ...covariances].join("\n");
}

function firstComplete(rows: ReturnType<typeof scoreRows>["rows"]) {
  const answeredAll = (at: number): boolean => responses.columns.every((column) => column[at]! >= 0);
  return rows.filter((_, at) => answeredAll(at)).slice(0, 20);
}

describe("scoreRows", () => {
  it.each([
    // mirt scores on finer grids than it fits on: these.
    ["one", ["abuse"], "abcde", 121],
    ["two", ["exploitation", "abuse"], "abcdefghi", 61],
  ] as const)("gives mirt's scores of people in the order of the file (%s)", (name, names, ids, points) => {
    const model = atRecorded(recorded[name], names, ids);
    const { fitted } = fitStructure(complete, { kind: "confirmatory", model }, { points });
    const { rows, factors } = scoreRows(fitted, responses, { categories: "dichotomized" });
    expect(rows).toHaveLength(responses.fileRows);
    expect(rows.map(({ row }) => row)).toEqual(Array.from(responses.rowNumbers));
    const found = firstComplete(rows);
    recorded[name].eap.forEach((expected, person) => {
      const own = [...(found[person]?.scores ?? []), ...(found[person]?.standardErrors ?? [])];
      expect(own).toHaveLength(2 * factors.length);
      own.forEach((value, k) => {
        expect(Math.abs(value - expected[k]!)).toBeLessThan(1e-11);
      });
    });
    const reliability = empiricalReliability(fitted, eapScores(fitted));
    Object.values(recorded[name].empirical_rxx).forEach((expected, f) => {
      expect(Math.abs((reliability[f] ?? Number.NaN) - expected)).toBeLessThan(1e-11);
    });
  });

  const yesNo = [{ code: 0 }, { code: 1 }, { code: 2 }];
  const small = parseMeasure({
    id: "small",
    items: ["a", "b", "c"].map((id) => ({ id, categories: yesNo })),
    groups: { site: { column: "site" } },
  });
  const fits = `a,b,c,site\n${"0,0,0,n\n1,1,1,n\n0,1,0,s\n1,0,1,s\n1,1,0,n\n0,0,1,s\n0,0,0,s\n1,1,1,s\n".repeat(20)}`;
  const reading = (text: string) => readResponses(parseCsv(text), small, { groups: ["site"] });

  it("has no score for people without an answer or with a category that nobody had in the fit", () => {
    const { fitted } = fitStructure(patternTable(reading(fits)), { kind: "one factor" });
    const others = reading("a,b,c,site\n1,1,1,n\n,,,n\n1,,2,s\n,1,,s\n1,1,1,s\n");
    const { rows } = scoreRows(fitted, others, { categories: "declared" });
    expect(rows.map(({ scores }) => scores === null)).toEqual([false, true, true, false, false]);
    expect(rows[4]?.scores).toEqual(rows[0]?.scores);
    expect(rows[1]).toEqual({ row: 3, scores: null, standardErrors: null });
    const modes = scoreRows(fitted, others, { categories: "declared", method: "map" }).rows;
    expect(modes[0]?.scores?.[0]).not.toBe(rows[0]?.scores?.[0]);
  });

  it("scores people by the distribution of their group", () => {
    const { fitted } = fitStructure(
      patternTable(reading(fits)),
      { kind: "one factor" },
      { by: "site", model: "Rasch" },
    );
    const scoresOf = (text: string) =>
      scoreRows(fitted, reading(`a,b,c,site\n${text}`), { categories: "declared" }).rows.map(
        ({ scores }) => scores,
      );
    const [north, south, nowhere] = scoresOf("0,1,0,n\n0,1,0,s\n0,1,0,\n");
    expect(south).not.toEqual(north);
    expect(nowhere).toBeNull();
    expect(scoresOf("0,1,0,s\n0,1,0,n\n")).toEqual([south, north]);
  });

  it("names an item that the answers do not have", () => {
    const { fitted } = fitStructure(complete, { kind: "one factor" });
    expect(() => scoreRows(fitted, reading(fits), { categories: "declared" })).toThrow(
      expect.objectContaining({ code: "missing-item" }),
    );
  });
});
