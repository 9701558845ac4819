import { describe, expect, it } from "vitest";
import { analysisOf } from "../../../src/analysis/analyze";
import { withExternalVariables } from "../../../src/analysis/outside/with-external-variables";
import { releasedAnalysis } from "../../../src/analysis/release";
import { type Responses, readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { type MeasureDefinition, parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { scoreAssociation } from "../../../src/validity/association";
import { quick } from "../../support/memory-surveys";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const hypothesis = (direction: "positive" | "negative" | "none", size: string | null) => ({
  direction,
  size,
});

const definition: MeasureDefinition = {
  id: "six",
  items: ITEMS.map((id) => ({ id, categories: [{ code: 1 }, { code: 2 }, { code: 3 }] })),
  dichotomize: { yes: [2, 3] },
  structures: { two: { model: "F =~ a + b + c\nG =~ d + e + f" } },
  groups: { sex: { column: "sex" } },
  external: {
    mood: { scale: "continuous", hypothesis: hypothesis("positive", ">= .30") },
    ill: { scale: "binary", hypothesis: hypothesis("positive", null), assumed: true },
    rare: { scale: "binary", hypothesis: hypothesis("negative", null) },
    visits: { scale: "count" },
    care: { column: "height", scale: "continuous", role: "outcome" },
    height: { scale: "continuous", role: "covariate" },
  },
};

/** 600 people, whose mood goes with the first three items. */
function survey(): Responses {
  const random = createRandom(11);
  const lines = Array.from({ length: 600 }, (_, person) => {
    const first = random.normal();
    const second = 0.5 * first + 0.87 * random.normal();
    const answer = (trait: number): number => {
      const latent = 0.8 * trait + 0.6 * random.normal();
      return 1 + Number(latent > 0) + Number(latent > 1);
    };
    const mood = 0.7 * first + random.normal();
    const visits = Math.floor(3 * random.uniform() + (first > 0 ? 2 : 0));
    const outside = [mood.toFixed(2), Number(first + random.normal() > 1), Number(person < 20), visits, 170];
    return [
      ...ITEMS.map((_, k) => answer(k < 3 ? first : second)),
      person % 2 ? "b" : "g",
      ...outside,
    ].join();
  });
  const csv = `${ITEMS.join()},sex,mood,ill,rare,visits,height\n${lines.join("\n")}`;
  return readResponses(parseCsv(csv), parseMeasure(definition), { groups: ["sex"], outside: true });
}

const responses = survey();
const analysis = analysisOf(responses, {
  ...quick,
  parts: ["reliability", "confirmatory", "validity"],
  disclosure: "standard",
});
const found = analysis.validity;

describe("the part on validity", () => {
  it("holds each scale's score, in the categories analyzed, against each variable that it should go with", () => {
    const names = found?.convergent.map(({ scale, external }) => `${scale} ${external}`);
    expect(names).toEqual(
      ["all", "F", "G"].flatMap((scale) =>
        ["mood", "ill", "rare", "visits"].map((name) => `${scale} ${name}`),
      ),
    );
    const table = withExternalVariables(responses, responses.external, {
      categories: "dichotomized",
      clusterLabels: "unique",
    });
    const own = scoreAssociation({ table, items: ["a", "b", "c"], outside: "mood", scale: "continuous" });
    const told = found?.convergent.find(({ scale, external }) => scale === "F" && external === "mood");
    expect(told?.correlation).toEqual(own.correlation);
    expect(told?.n).toBe(600);
    const disattenuated = told?.disattenuated?.estimate ?? 0;
    expect(disattenuated).toBeGreaterThan(own.correlation?.estimate ?? 1);
    expect(told?.hypothesis?.verdict).toBe("confirmed");
  });

  it("tells nothing of a variable that few have, nor of the groups that it makes", () => {
    const rare = found?.convergent.filter(({ external }) => external === "rare") ?? [];
    expect(rare).toHaveLength(3);
    for (const { suppressed, correlation, ratio, n, hypothesis: own } of rare) {
      expect({ suppressed, correlation, ratio, n }).toEqual({
        suppressed: "few people",
        correlation: null,
        ratio: null,
        n: null,
      });
      expect(own?.verdict).toBe("undecided");
    }
    expect(found?.knownGroups.map(({ by }) => by)).not.toContain("rare");
  });

  it("counts no hypothesis on a variable that is assumed", () => {
    const property = found?.properties.find((one) => one.property === "hypotheses");
    // Of the preferred model's scales: mood and rare.
    expect(analysis.comparison?.verdict.preferred).toBe("two");
    expect(property?.figures.stated).toBe(4);
    expect(found?.convergent.filter(({ assumed }) => assumed).map(({ external }) => external)).toEqual([
      ...["ill", "ill", "ill"],
    ]);
  });

  it("has the factors of the preferred model beside their scores, of variables that are told", () => {
    const latent = found?.convergent.filter((one) => one.latent !== null) ?? [];
    expect(latent.map(({ scale, external }) => `${scale} ${external}`)).toEqual(
      ["F", "G"].flatMap((scale) => ["mood", "ill", "visits"].map((name) => `${scale} ${name}`)),
    );
    for (const { latent: own, disattenuated, kind, distinct } of latent) {
      // Of a yes or no the latent one is by its codes.
      expect(distinct).toBe(kind === "continuous" ? "none" : null);
      if (kind === "continuous")
        expect(Math.abs((own?.estimate ?? 9) - (disattenuated?.estimate ?? 0))).toBeLessThan(0.08);
      expect(own?.low).toBeLessThan(own?.estimate ?? -9);
    }
  });

  it("tells factors and groups apart", () => {
    const [pair] = found?.discriminant ?? [];
    const model = analysis.cfa.find(({ structure }) => structure === "two");
    expect(pair?.correlation?.estimate).toBe(model?.factorCorrelations?.matrix[0]?.[1]);
    expect(pair?.htmt?.estimate).toBeCloseTo(model?.htmt?.matrix[0]?.[1] ?? 0, 8);
    const bySex = found?.knownGroups.filter(({ by }) => by === "sex") ?? [];
    expect(bySex.map(({ level, against }) => `${level} ${against}`)).toContain("g b");
    for (const { g, superiority } of bySex) {
      expect(Math.abs(g?.estimate ?? 9)).toBeLessThan(0.3);
      expect(Math.abs((superiority?.estimate ?? 9) - 0.5)).toBeLessThan(0.1);
    }
  });

  it("is released with all that it says", () => {
    const passed = releasedAnalysis(analysis).validity;
    const keys = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(keys)
        : typeof value === "object" && value !== null
          ? Object.keys(value)
          : null;
    expect(keys(passed?.convergent)).toEqual(keys(found?.convergent));
    expect(keys(passed?.properties)).toEqual(keys(found?.properties));
    const [first] = passed?.convergent ?? [];
    expect(first?.correlation?.estimate).toBe(Number(found?.convergent[0]?.correlation?.estimate.toFixed(3)));
  });
});
