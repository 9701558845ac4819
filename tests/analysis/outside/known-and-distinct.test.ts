import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { quick } from "../../support/memory-surveys";

const ITEMS = ["a", "b", "c", "d"];
const definition: MeasureDefinition = {
  id: "four",
  sensitive: false,
  items: ITEMS.map((id) => ({ id, categories: [{ code: 0 }, { code: 1 }, { code: 2 }] })),
  structures: { one: { model: "F =~ a + b + c + d" } },
  groups: {
    // Of the first level: the row is of the second.
    sex: { column: "sex", hypotheses: { boy: { direction: "negative", size: ">= .10" } } },
    area: { column: "area", hypotheses: { x: { direction: "none", size: "< .05" } } },
  },
  external: {
    akin: { columns: ["e1", "e2", "e3"], scale: "continuous" },
    gold: { column: "ill", scale: "binary", hypothesis: { direction: "positive", size: ">= .70" } },
  },
};

/** 500 people; girls are .5 higher; three columns of a trait that goes with the items' by .6. */
function csv(): string {
  const random = createRandom(4);
  const lines = Array.from({ length: 500 }, (_, person) => {
    const trait = random.normal() + (person % 2 ? 0.5 : 0);
    const other = 0.6 * trait + 0.8 * random.normal();
    const answers = ITEMS.map(() => {
      const latent = 0.8 * trait + 0.6 * random.normal();
      return Number(latent > 0) + Number(latent > 1);
    });
    const outside = [1, 2, 3].map(() => (other + 0.7 * random.normal()).toFixed(1));
    return [
      ...answers,
      person % 2 ? "girl" : "boy",
      "xyz"[person % 3],
      ...outside,
      Number(trait > 0.8),
    ].join();
  });
  return `${ITEMS.join()},sex,area,e1,e2,e3,ill\n${lines.join("\n")}`;
}

const analyze = (more: Partial<MeasureDefinition> = {}, disclosure: "none" | "standard" = "none") =>
  analysisOf(
    readResponses(parseCsv(csv()), parseMeasure({ ...definition, ...more }), {
      groups: ["sex", "area"],
      outside: true,
    }),
    {
      ...quick,
      parts: ["reliability", "confirmatory", "invariance", "validity"],
      categories: "declared",
      disclosure,
    },
  );
const analysis = analyze();
const found = analysis.validity;

describe("groups whose difference was stated in advance", () => {
  it("are judged by g, of the level that was named, and counted for a measure of one factor", () => {
    const [bySex, ...byArea] = found?.knownGroups.filter(({ source }) => source === "grouping") ?? [];
    expect(bySex).toMatchObject({ level: "girl", against: "boy", scale: "all" });
    expect(bySex?.g?.low).toBeGreaterThan(0.1);
    expect(bySex?.hypothesis).toEqual({
      level: "boy",
      direction: "negative",
      size: ">= .10",
      source: null,
      verdict: "confirmed",
    });
    expect(byArea.map(({ level, hypothesis }) => `${level} ${hypothesis?.verdict}`)).toEqual([
      ...["x undecided", "y undefined", "z undefined"],
    ]);
    const figures = found?.properties.find(({ property }) => property === "hypotheses")?.figures;
    expect(figures).toEqual({ stated: 3, confirmed: expect.any(Number), undecided: expect.any(Number) });
    // The factor has all items, whose scale is that of all.
    const ladder = analysis.invariance.find(({ group }) => group === "sex");
    expect(bySex?.latent?.estimate).toBe(ladder?.latentMeans.find(({ group }) => group === "girl")?.est);
  });

  it("are refused where the definition names another group or a size that is none", () => {
    const groups = (level: string, size: string) => ({
      ...definition,
      id: "wrong",
      groups: {
        sex: {
          column: "sex",
          labels: { boy: "Boys", girl: "Girls" },
          hypotheses: { [level]: { direction: "positive" as const, size } },
        },
      },
    });
    expect(() => parseMeasure(groups("boy", ">= .2"))).toThrow('"boy" is none of its groups');
    expect(() => parseMeasure(groups("Boys", "<= -.2"))).toThrow("give a size of 0 or more");
    expect(() => parseMeasure(groups("Boys", ">= 1.2"))).not.toThrow();
    const either = { Boys: { direction: "positive" }, Girls: { direction: "negative" } } as const;
    const labels = { boy: "Boys", girl: "Girls" };
    const sex = { column: "sex", labels, hypotheses: either };
    expect(() => parseMeasure({ ...definition, groups: { sex } })).toThrow("of two groups state one");
  });
});

describe("a scale from outside of several columns", () => {
  it("is one more factor, beside those of the models, with ratios of its correlations", () => {
    const [pair, ...more] = found?.discriminant ?? [];
    expect(more).toEqual([]);
    expect(pair).toMatchObject({ structure: "one", factors: ["F", "akin"], class: "none" });
    expect(Math.abs((pair?.correlation?.estimate ?? 0) - 0.63)).toBeLessThan(0.1);
    expect(Math.abs((pair?.htmt?.estimate ?? 0) - (pair?.correlation?.estimate ?? 9))).toBeLessThan(0.05);
    expect(pair?.htmt2?.low).toBeLessThan(pair?.htmt2?.high ?? 0);
  });

  it("is left out, with the reason, where a column and an item tell of few", () => {
    const hidden = analyze({ sensitive: true, dichotomize: { yes: [1, 2] } }, "standard");
    // Numbers of many values leave counts open.
    expect(hidden.validity?.discriminant).toHaveLength(1);
    const columns = ["ill", "e1"];
    const few = analyze({ external: { pair: { columns, scale: "continuous" } } }, "standard");
    expect(few.validity?.discriminant).toEqual([]);
    expect(few.notFitted.map(({ of, code }) => `${of} ${code}`)).toContain("one ~ pair few-people");
  });
});

describe("a gold standard of yes or no", () => {
  it("is rated by the area under the curve", () => {
    const area = found?.knownGroups.find(({ by }) => by === "gold")?.superiority?.estimate ?? 0;
    expect(area).toBeGreaterThan(0.7);
    const criterion = found?.properties.find(({ property }) => property === "criterion");
    expect(criterion).toMatchObject({ rating: "+", evidence: "criteria", figures: { lowest: area } });
  });
});

describe("what a definition says of other occasions", () => {
  const repeated = (repeat: MeasureDefinition["repeat"]) => () => parseMeasure({ ...definition, repeat });

  it("is refused of a column that is an item's or stands twice, and of a change of no scale", () => {
    const kind = "occasion";
    expect(repeated({ kind, columns: { a: "a" } })).toThrow('"a" is the column of item a');
    expect(repeated({ kind, columns: { a: "a2", b: "a2" } })).toThrow('"a2" stands twice');
    expect(repeated({ kind, columns: { a: "a2" }, importantChange: { G: 2 } })).toThrow(
      '"G" is no scale (there are: all, F)',
    );
    expect(repeated({ kind, columns: { a: "a2" }, importantChange: { F: 2 } })).not.toThrow();
  });

  it("counts hypotheses on what the file does not have as undecided", () => {
    const lacking = { lost: { scale: "continuous", hypothesis: { direction: "positive" } } } as const;
    const { validity } = analyze({ external: lacking });
    const figures = validity?.properties.find(({ property }) => property === "hypotheses")?.figures;
    expect(figures).toMatchObject({ stated: 3 });
    expect(figures?.undecided).toBeGreaterThan(0);
    const area = { column: "area", hypotheses: { w: { direction: "positive" } } } as const;
    const { warnings, groupings } = readResponses(
      parseCsv(csv()),
      parseMeasure({ ...definition, groups: { area } }),
      { groups: ["area"] },
    );
    expect(groupings[0]?.levels).toEqual(["x", "y", "z"]);
    expect(warnings.map(({ code }) => code)).toEqual(["hypothesis-without-group"]);
  });
});
