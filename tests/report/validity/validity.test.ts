import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { createCitations } from "../../../src/report/kit/references/citations";
import { validity as topic } from "../../../src/report/validity/validity";
import { knownGroupsTable } from "../../../src/report/validity/validity-tables";
import { cosminProperties } from "../../../src/validity/cosmin";
import type { ExternalAssociation, Validity } from "../../../src/validity/validity-result";
import { exampleAnalysis } from "../../support/example-analysis";

const example = exampleAnalysis();
const measure = {} as Parameters<typeof topic.chapters>[1];

const association: ExternalAssociation = {
  scale: "all",
  structure: null,
  external: "mood",
  label: "Low mood",
  kind: "continuous",
  role: "criterion",
  assumed: false,
  n: 900,
  coefficient: "pearson",
  correlation: { estimate: 0.41, se: 0.03, low: 0.35, high: 0.47 },
  disattenuated: { reliability: "omega", estimate: 0.46, se: 0.03, low: 0.4, high: 0.52 },
  latent: { estimate: 0.45, low: 0.38, high: 0.52 },
  distinct: "none",
  ratio: null,
  hypothesis: { direction: "positive", size: ">= .30", source: null, range: [0.3, 1], verdict: "confirmed" },
  suppressed: null,
  warnings: [],
};
const hidden: ExternalAssociation = {
  ...association,
  external: "rare",
  label: "Rare",
  n: null,
  coefficient: null,
  correlation: null,
  disattenuated: null,
  latent: null,
  distinct: null,
  hypothesis: null,
  suppressed: "few people",
};
const assumed: ExternalAssociation = {
  ...association,
  external: "ill",
  label: "Illness",
  kind: "binary",
  assumed: true,
  coefficient: "biserial",
  ratio: { model: "logistic", estimate: 1.9, low: 1.5, high: 2.4, overdispersion: null },
};

function withValidity(convergent: readonly ExternalAssociation[]): Analysis {
  const record: Validity = {
    convergent,
    discriminant: [],
    knownGroups: [
      {
        scale: "all",
        structure: null,
        by: "ill",
        source: "external",
        level: "Yes",
        against: "No",
        g: { estimate: 0.5, se: 0.1, low: 0.3, high: 0.7 },
        superiority: { estimate: 0.64, se: 0.02, low: 0.6, high: 0.68 },
        latent: null,
        comparable: null,
        hypothesis: null,
        suppressed: null,
      },
    ],
    properties: cosminProperties({
      model: null,
      hasFactor: true,
      alphas: [],
      groups: [],
      repeat: null,
      criteria: [],
      hypotheses: convergent.flatMap((one) => (one.assumed ? [] : (one.hypothesis?.verdict ?? []))),
    }),
  };
  const reliability = example.reliability.map((scale) =>
    scale.structure === null ? { ...scale, scale: "all" } : scale,
  );
  return { ...example, reliability, validity: record };
}
const chapterOf = (analysis: Analysis) => topic.chapters(analysis, measure)[0];
const tableIds = (analysis: Analysis) =>
  chapterOf(analysis)?.blocks.flatMap((block) => (block.kind === "table" ? [block.table.id] : []));

describe("the section on validity", () => {
  it("opens with COSMIN's table where there is something outside", () => {
    const analysis = withValidity([association, hidden, assumed]);
    const chapter = chapterOf(analysis);
    expect(chapter?.place).toBe("validity");
    expect(chapter?.blocks.map(({ kind }) => kind).slice(0, 2)).toEqual(["table", "chart"]);
    expect(tableIds(analysis)).toEqual([
      ...["measurement-properties", "associations", "associations-all", "association-ratios"],
      "known-groups",
    ]);
  });

  it("has scores by group once, unless further scales are saved, and tells variables with one label apart", () => {
    const given = withValidity([association, { ...association, external: "ill" }]);
    const [group] = given.validity?.knownGroups ?? [];
    const both = [
      group,
      group && { ...group, by: association.external },
      group && { ...group, structure: "two" },
    ];
    const knownGroups = both.flatMap((one) => one ?? []);
    const validity = given.validity && { ...given.validity, knownGroups };
    const analysis = { ...given, validity };
    expect(tableIds(analysis)).toContain("known-groups-all");
    const names = knownGroupsTable(analysis, knownGroups.slice(0, 2))?.rows.map(({ by }) => by);
    expect(names).toEqual(["ill", association.external]);
  });

  it("is folded under reliability where there is nothing, and left out where it was not asked for", () => {
    const chapter = chapterOf(withValidity([]));
    expect(chapter?.place).toBe("reliability");
    const [first, ...more] = chapter?.blocks ?? [];
    expect(first).toMatchObject({ kind: "text", text: expect.stringContaining("measurement properties") });
    expect(more.every(({ folded, place }) => folded !== undefined && place !== undefined)).toBe(true);
    expect(chapterOf({ ...example, validity: null })).toBeNull();
    expect(topic.answers?.({ ...example, validity: null })).toEqual([null]);
  });

  it("answers by the hypotheses stated in advance, assumed variables apart", () => {
    const [answer] = topic.answers?.(withValidity([association, hidden, assumed])) ?? [];
    expect(answer?.answer).toBe(
      "The hypothesis stated in advance is confirmed. The strongest correlation is .41 [.35, .47], between “Low mood” and the score. 1 variable is not shown: too few people.",
    );
    expect(answer?.verdict).toBe("yes");
    const [none] = topic.answers?.(withValidity([hidden, assumed])) ?? [];
    expect(none?.verdict).toBe("neutral");
    expect(none?.answer).toContain("“Illness” (assumed)");
  });

  it("does not take a sum of the items for the strongest correlation", () => {
    const sum: ExternalAssociation = {
      ...association,
      external: "sum",
      label: "Sum of seven",
      correlation: { estimate: 0.99, se: 0.01, low: 0.98, high: 0.99 },
      disattenuated: { reliability: "omega", estimate: 1.1, se: null, low: null, high: null },
      hypothesis: null,
    };
    const [answer] = topic.answers?.(withValidity([association, sum])) ?? [];
    expect(answer?.answer).toContain("strongest correlation is .41 [.35, .47], between “Low mood”");
    expect(answer?.answer).toContain("“Sum of seven” may be made of the same items");
  });

  it("says of a variable that is assumed that it is, wherever it stands", () => {
    const analysis = withValidity([association, assumed]);
    const blocks = chapterOf(analysis)?.blocks ?? [];
    const told = JSON.stringify(blocks.map((block) => (block.kind === "table" ? block.table.rows : block)));
    const mentions = told.match(/Illness/g) ?? [];
    expect(mentions.length).toBeGreaterThan(3);
    expect(told.match(/Illness[”]? \(assumed\)/g)).toHaveLength(mentions.length);
    for (const block of blocks) {
      if (block.kind === "table" && block.table.id.startsWith("association"))
        expect(block.table.title).toContain("(some assumed)");
    }
  });

  it("marks what is hidden, and cites what it rests on", () => {
    const table = chapterOf(withValidity([hidden]))?.blocks.find(
      (block) => block.kind === "table" && block.table.id === "associations",
    );
    const [row] = table?.kind === "table" ? table.table.rows : [];
    expect(row).toMatchObject({ n: "(*)", estimate: "(*)", kind: "(*)", low: null });
    const [method] = topic.method?.(withValidity([association, assumed]), createCitations()) ?? [];
    expect(method?.text).toContain("COSMIN’s criteria");
    for (const sentence of method?.text.split(". ") ?? [])
      expect(sentence.split(" ").length).toBeLessThanOrEqual(35);
  });
});
