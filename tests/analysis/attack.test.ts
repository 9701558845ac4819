import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { quickFindings } from "../../scripts/attack/attack-run";
import { counter } from "../../scripts/attack/count";
import { type Finding, scoreOf } from "../../scripts/attack/finding";
import { hiddenCounts } from "../../scripts/attack/hidden";
import { MUTATIONS, roundedFigures, withoutModels } from "../../scripts/attack/mutations";
import { readPeople } from "../../scripts/attack/people";
import { modelFindings } from "../../scripts/attack/routes/models";
import { fileOf } from "../../scripts/attack/runs";
import type { Analysis } from "../../src/analysis/analysis";
import { release } from "../../src/analysis/release";
import { readResponses } from "../../src/data/answers/responses";
import { parseCsv } from "../../src/data/csv/csv";
import { measureById } from "../../src/measures/built-in";

const measure = measureById("disrupting-harm");
const sample = readFileSync("data/sample/disrupting-harm.csv", "utf8");
const csv = fileOf({ name: "Viet Nam", rows: { country: "13" }, options: [] }, sample);
const truth = counter(readPeople(csv, measure, false), measure);

function analyzed(disclosure: "standard" | "none"): Analysis {
  const options = { bootstrap: 0, replicates: 20, disclosure };
  const parts = ["exploratory", "reliability", "confirmatory", "irt", "prevalence"] as const;
  const responses = readResponses(parseCsv(csv), measure, { weights: "none", groups: ["sex"] });
  return JSON.parse(JSON.stringify(release(responses, { ...options, parts })));
}

const released = analyzed("standard");
const open = analyzed("none");
const hidden = hiddenCounts(released, truth);

/** How many hidden counts a route gives away. */
function givenAway(findings: readonly Finding[], route: (name: string) => boolean = () => true): number {
  const scores = scoreOf(hidden, findings, { truth, least: 5 }).filter((score) => route(score.route));
  return scores.reduce((sum, { recovered, tooNarrow }) => sum + recovered + tooNarrow, 0);
}

const attacked = (record: Analysis): Promise<Finding[]> =>
  quickFindings({ record, texts: new Map() }, { measure, hidden, truth });

describe("an attack by a reader who has the program's source", () => {
  it("knows nothing of the items that few people said yes to, and of their pairs, in a release", async () => {
    const names = hidden.map(({ name }) => name).filter((name) => name.startsWith("pair|"));
    const models = await modelFindings({
      csv,
      measure,
      record: released,
      names: names.filter((name) => name.endsWith("|both")).slice(0, 2),
      truth,
    });
    expect(
      scoreOf(hidden, [...(await attacked(released)), ...models], { truth, least: 5 }).filter(
        ({ recovered, tooNarrow }) => recovered + tooNarrow > 0,
      ),
    ).toEqual([]);
  });

  it.each(MUTATIONS)("succeeds where $channel is not hidden", async ({ splice }) => {
    const safe = withoutModels(released);
    expect(givenAway(await attacked(splice(safe, open)))).toBeGreaterThan(givenAway(await attacked(safe)));
  });

  const pairs = hidden.map(({ name }) => name).filter((name) => name.endsWith("|both"));
  const items = hidden.map(({ name }) => name).filter((name) => /^yes\|\w+\|\|\|$/.test(name));
  // One of each kind: every section must give one of them away, and each costs an analysis of all sections.
  const names = [...pairs.slice(0, 1), ...items.slice(0, 1)];

  it("succeeds by every section that is computed from pairs", async () => {
    const findings = await modelFindings({ csv, measure, record: open, names, truth });
    for (const section of ["correlation", "retention", "efa", "reliability", "cfa", "esem", "irt", "items"])
      expect([section, givenAway(findings, (route) => route.startsWith(`${section},`))]).toEqual([
        section,
        expect.toSatisfy((found: number) => found > 0),
      ]);
    expect(givenAway(findings, (route) => route === "models, all at once")).toBeGreaterThan(0);
  });

  it("succeeds by loadings and coefficients of three decimals", async () => {
    const none = withoutModels(open);
    const { efa, reliability } = roundedFigures(open, 3);
    const findings = await modelFindings({
      csv,
      measure,
      record: { ...none, efa, reliability },
      names: pairs.slice(0, 1),
      truth,
    });
    expect(givenAway(findings, (route) => route.startsWith("efa,"))).toBeGreaterThan(0);
  });
});
