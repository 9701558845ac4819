import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { release } from "../../../src/analysis/release";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { parseMeasure } from "../../../src/measures/measure";
import { reportOfTopics, reportSummary } from "../../../src/report/build-report";
import { reportToMarkdown } from "../../../src/report/plain/report-to-markdown";
import { plainText } from "../../../src/words/links";

/** The answers of tests/reference/among.json, with numbers of people and something else that is known of them. */
const { csv }: { readonly csv: string } = JSON.parse(
  readFileSync(new URL("../../reference/among.json", import.meta.url), "utf8"),
);
const [header = "", ...lines] = csv.trim().split("\n");
const known = [`${header},help`, ...lines.map((line, at) => `${line},${at % 3 === 0 ? "" : at % 2}`)].join(
  "\n",
);

const measure = parseMeasure({
  id: "three",
  about: "experiences",
  items: ["a", "b", "c"].map((id) => ({
    id,
    label: `Thing ${id}`,
    categories: [{ code: 0 }, { code: 1 }],
    missing: [{ code: 9 }],
    contexts: { online: { columns: [`on_${id}`] } },
  })),
  groups: { sex: { column: "sex" }, place: { column: "stratum" } },
  release: { crossed: [] },
  weight: { column: "weight" },
  sets: { any: ["a", "b", "c"] },
  populations: { sex: { boy: 1_000_000, girl: 900_000 } },
  exposure: { sex: { boy: 0.8, girl: 0.75 } },
  external: { help: { scale: "binary", role: "covariate", label: "Knows where to get help" } },
  among: {
    told: {
      label: "Whom they told",
      columns: "t{answer}_{item}",
      answers: [
        { code: 1, label: "No one" },
        { code: 2, label: "Friend", group: "near" },
        { code: 3, label: "Sibling", group: "near" },
        { code: 4, label: "Police", group: "far" },
      ],
      groups: { near: "Near", far: "Far" },
      none: 1,
    },
  },
});

const responses = readResponses(parseCsv(known), measure, {
  groups: ["sex", "place"],
  contexts: true,
  outside: true,
});
const analysis = release(responses, { parts: ["prevalence", "among"], bootstrap: 0, disclosure: "none" });
const report = reportOfTopics(analysis, measure, ["among"]);
const markdown = reportToMarkdown(report);

describe("the report on what was asked about what people reported", () => {
  it("tells no one from nobody, and says what every share is of", () => {
    expect(markdown).toContain("Whom they told");
    expect(markdown).toMatch(/ selected “No one” for at least one item\. They may/);
    expect(markdown).toMatch(/[\d.]+% had “No one” alone or no answer/);
    expect(markdown).toContain("a missing answer counts as not selected.");
    expect(markdown).toContain(
      "Experiences: one per item that a person reported, in any context; missing answers count as not selected.",
    );
  });

  it("has numbers of people with what they rest on", () => {
    const all = analysis.burden.find(({ level, context }) => level === null && context === null);
    const shares = analysis.burden.filter(({ level, context }) => level !== null && context === null);
    expect(all?.people).toBe(1_900_000);
    const sum = shares.slice(0, 2).reduce((total, one) => total + (one.estimate ?? 0), 0);
    expect(all?.estimate).toBeCloseTo(sum, -1);
    expect(markdown).toMatch(
      /people reported at least one of three, [\d.]+% of all 1,900,000 if those not covered count as no\./,
    );
  });

  it("holds who told whom, and that this is no cause", () => {
    expect(markdown).toContain("Knows where to get help");
    expect(markdown).toContain("do not establish causes");
  });

  it("adds a line to the first screens", () => {
    expect(reportSummary(analysis).lines.map(({ question }) => question)).toContain("Whom they told");
  });

  it("has no sentence of more than 35 words, and none that blames", () => {
    const texts = [...report.sections, ...report.appendix].flatMap(({ blocks }) =>
      blocks.flatMap((block) => {
        if (block.kind === "text" || block.kind === "warning") return [block.text];
        if (block.kind === "table") return block.table.notes;
        return block.kind === "chart" ? [block.chart.see ?? "", block.chart.description] : [];
      }),
    );
    for (const text of texts.map((one) => plainText(one))) {
      for (const sentence of text.split(/(?<=[.!?]) /)) {
        const words = sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        expect(words.length, sentence).toBeLessThanOrEqual(35);
      }
      expect(text).not.toMatch(/failed to|admitted|victim|disclosed/i);
    }
  });
});

describe("clusters that lie in several strata", () => {
  it("are left aside, as elsewhere, and the shares stay", () => {
    const clustered = parseMeasure({
      ...JSON.parse(JSON.stringify({ ...measure, population: undefined })),
      stratum: { column: "sex" },
      cluster: { column: "cluster" },
    });
    const answers = readResponses(parseCsv(known), clustered, {
      groups: ["sex"],
      contexts: true,
      outside: true,
    });
    const one = release(answers, { parts: ["among"], bootstrap: 0, disclosure: "none" });
    const all = (from: typeof analysis) =>
      from.among[0]?.people.find(({ key, group }) => key === "any" && group === null)?.estimate;
    expect(all(one)).toBeCloseTo(all(analysis) ?? Number.NaN, 12);
  });
});
