import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { analysisOf } from "../../../src/analysis/analyze";
import type { AnalysisChoices, ReleaseMode } from "../../../src/analysis/settings";
import { readResponses } from "../../../src/data/answers/responses";
import { parseCsv } from "../../../src/data/csv/csv";
import { judgedVersion, type ModelFit } from "../../../src/factor/model/fit-result";
import { parseMeasure } from "../../../src/measures/measure";
import { createRandom } from "../../../src/numeric/random/random";
import { robustnessChapter, robustnessSentences } from "../../../src/report/confirmatory/robustness";
import { sampleSurvey } from "../../support/memory-surveys";

const IDS = [..."abcdef"];
const two = { model: "f1 =~ a + b + c\nf2 =~ d + e + f" };

/** Answers 1 to 4 of so many people to six items of two traits; the last item's highest answer is given by `rare` of them. */
function analysisWith(options: AnalysisChoices & ReleaseMode, { rare = 40, rule = true, blank = 0 } = {}) {
  const random = createRandom(9);
  let given = 0;
  const lines = Array.from({ length: 800 }, (_, person) => {
    const common = random.normal();
    const traits = [common, 0.6 * common + 0.8 * random.normal()];
    return IDS.map((id, item) => {
      const latent = 0.8 * traits[item < 3 ? 0 : 1]! + 0.6 * random.normal();
      const code = 1 + [0, 0.7, 1.3].filter((cut) => latent > cut).length;
      if (blank > 0 && (person + item) % blank === 0 && item < 2) return "";
      return id === "f" && code === 4 && given++ >= rare ? 3 : code;
    }).join(",");
  });
  const categories = [1, 2, 3, 4].map((code) => ({ code }));
  const measure = parseMeasure({
    id: "graded",
    items: IDS.map((id) => ({ id, categories })),
    ...(rule ? { dichotomize: { yes: [2, 3, 4] } } : {}),
    structures: { two },
  });
  const responses = readResponses(parseCsv([IDS.join(","), ...lines].join("\n")), measure);
  const parts = ["confirmatory", "robustness", "reliability"] as const;
  return analysisOf(responses, { parts, replicates: 20, bootstrap: 0, rotationStarts: 2, ...options });
}

const judgedCfi = (model: ModelFit | undefined) => model && judgedVersion(model).cfi;

describe("continuous answers that are missing by others", () => {
  it("have alpha of all answers, nearer to that without missing answers", () => {
    const random = createRandom(12);
    const people = Array.from({ length: 600 }, () => {
      const trait = random.normal();
      return IDS.map(() => trait + 0.9 * random.normal());
    });
    const analysisOfCells = (cell: (answer: number, item: number, last: number) => string) => {
      const lines = people.map((own) =>
        own.map((answer, item) => cell(answer, item, own.at(-1) ?? 0)).join(","),
      );
      const items = IDS.map((id) => ({ id, scale: "continuous" as const }));
      const measure = parseMeasure({ id: "normal", sensitive: false, items, structures: { two } });
      const responses = readResponses(parseCsv([IDS.join(","), ...lines].join("\n")), measure);
      const parts = ["confirmatory", "robustness"] as const;
      return analysisOf(responses, { parts, replicates: 20, bootstrap: 0, rotationStarts: 2 });
    };
    const alphaIn = ({ robustness }: Analysis, choice: string) =>
      robustness.alternatives.find((one) => one.choice === choice)?.scales[0]?.alpha ?? Number.NaN;
    const whole = analysisOfCells((answer) => String(answer));
    const some = analysisOfCells((answer, item, last) => (item < 2 && last > 0.3 ? "" : String(answer)));
    const truth = alphaIn(whole, "as analyzed");
    const error = (choice: string): number => Math.abs(alphaIn(some, choice) - truth);
    expect(error("full information")).toBeLessThan(error("listwise") / 2);
    expect(alphaIn(whole, "full information")).toBeNaN();
    expect(robustnessChapter(some)?.blocks).toContainEqual(
      expect.objectContaining({
        table: expect.objectContaining({
          rows: expect.arrayContaining([
            expect.objectContaining({ choice: "All answers by full information", omega: null }),
          ]),
        }),
      }),
    );
  });
});

describe("the analysis with answers in the other categories", () => {
  const yesNo = analysisWith({ disclosure: "none" });
  const asked = analysisWith({ disclosure: "none", categories: "declared" });

  it("is each the other's", () => {
    for (const [own, other] of [
      [yesNo, asked],
      [asked, yesNo],
    ] as const) {
      const { answers } = own.robustness;
      expect(answers?.categories).toBe(other.settings.categories);
      expect(answers?.models.map(({ structure }) => structure)).toEqual(
        other.cfa.map(({ structure }) => structure),
      );
      const model = answers?.models.find(({ structure }) => structure === "two")?.figures;
      const theirs = other.cfa.find(({ structure }) => structure === "two");
      expect(model?.cfi).toBe(judgedCfi(theirs));
      expect(model?.factorCorrelations[0]).toBe(theirs?.factorCorrelations?.matrix[0]?.[1]);
      expect(answers?.scales.map(({ alpha }) => alpha)).toEqual(other.reliability.map(({ alpha }) => alpha));
      expect(answers?.scales.map(({ omegaTotal }) => omegaTotal)).toEqual(
        other.reliability.map(({ omegaTotal }) => omegaTotal),
      );
    }
  });

  it("has every item, and what a release of those categories has", () => {
    const released = analysisWith({ disclosure: "standard" }, { rare: 3 });
    expect(released.correlation.items).toEqual(IDS);
    const own = analysisWith({ disclosure: "standard", categories: "declared" }, { rare: 3 });
    expect(own.correlation.items).toEqual(IDS);
    expect(released.robustness.answers?.items).toEqual(own.correlation.items);
    const figures = released.robustness.answers?.models.find(({ structure }) => structure === "two")?.figures;
    const theirs = own.cfa.find(({ structure }) => structure === "two");
    expect(figures?.cfi).toBe(judgedCfi(theirs));
  });

  it("is not there without a rule for yes and no, or without models", () => {
    expect(analysisWith({ disclosure: "none" }, { rule: false }).robustness.answers).toBeNull();
    expect(analysisWith({ disclosure: "none", parts: ["reliability"] }).robustness.answers).toBeNull();
  });

  it("is left out where all items are", () => {
    const survey = sampleSurvey(400);
    const { robustness, correlation } = analysisOf(survey, {
      parts: ["robustness"],
      constantItems: "drop",
      disclosure: "standard",
    });
    expect(correlation.items).toEqual([]);
    expect(robustness.answers).toBeNull();
  });
});

describe("results under other choices", () => {
  const incomplete = analysisWith({ disclosure: "none" }, { blank: 7 });
  const two = (analysis: Analysis) => analysis.cfa.find(({ structure }) => structure === "two");
  const choices = ({ robustness }: Analysis) =>
    robustness.alternatives.map(({ choice, detail }) => `${choice} ${detail}`.trim());
  const under = ({ robustness }: Analysis, wanted: string) =>
    robustness.alternatives.find(({ choice }) => choice === wanted);

  it("are those that could be chosen, the analysis as it is first", () => {
    const start = ["as analyzed WLSMV", "estimator ULSMV"];
    expect(choices(incomplete)).toEqual([...start, "listwise", "coding declared"]);
    const parts = ["robustness"] as const;
    const asked = analysisWith({ disclosure: "none", categories: "declared", estimator: "ULSMV", parts });
    expect(choices(asked)).toEqual(["as analyzed ULSMV", "estimator MLR", "coding dichotomized"]);
  });

  it("are what an analysis with that choice gives", () => {
    for (const [choice, options] of [
      ["as analyzed", {}],
      ["estimator", { estimator: "ULSMV" }],
      ["listwise", { missing: "listwise" }],
      ["coding", { categories: "declared" }],
    ] as const) {
      const parts = ["confirmatory"] as const;
      const other = analysisWith({ disclosure: "none", parts, ...options }, { blank: 7 });
      const row = under(incomplete, choice);
      expect(row?.cfi, choice).toBe(judgedCfi(two(other)));
      expect(row?.n, choice).toBe(other.correlation.n);
      const omegas = two(other)?.reliability.map(({ omegaCategorical }) => omegaCategorical);
      expect(row?.scales.map(({ omega }) => omega).slice(1)).toEqual(omegas);
      expect(row?.factors, choice).toBe(2);
    }
    const total = incomplete.reliability.find(({ scale }) => scale === "all");
    expect(under(incomplete, "as analyzed")?.scales[0]?.alpha).toBe(total?.alpha);
  });

  it("are of the scales with which the report leads, or of all items", () => {
    const alphas = (of: Analysis) =>
      robustnessChapter(of)?.blocks.flatMap((block) =>
        block.kind === "table" && block.table.id === "other-choices"
          ? block.table.rows.map(({ alpha }) => alpha)
          : [],
      );
    const [all, ...factors] = under(incomplete, "as analyzed")?.scales.map(({ alpha }) => alpha ?? 0) ?? [];
    const [low, high] = [...factors].sort().map((alpha) => alpha.toFixed(2).slice(1));
    expect(alphas(incomplete)?.[0]).toBe(`${low} to ${high}`);
    const [sentence] = robustnessSentences({ ...incomplete, reliability: [] });
    expect(sentence).toContain("alpha of all items is");
    expect(alphas({ ...incomplete, reliability: [] })?.[0]).toBe(all);
  });

  it("are a table and one sentence, which names the choice that changes a conclusion", () => {
    const chapter = robustnessChapter(incomplete);
    expect(chapter?.blocks.map(({ kind }) => kind)).toEqual(["text", "text", "table", "table"]);
    const [range, none] = robustnessSentences(incomplete);
    expect(range).toMatch(/^Under four choices of the analysis, alpha of the two scales is \.\d\d to \.\d\d/);
    expect(none).toMatch(/^Alpha crosses \.80 under Coding: original categories|^No choice/);
    const { alternatives } = incomplete.robustness;
    const changed = alternatives.map((one) => (one.choice === "listwise" ? { ...one, factors: 3 } : one));
    const other = { ...incomplete, robustness: { ...incomplete.robustness, alternatives: changed } };
    expect(robustnessSentences(other)).toContain(
      "The median number of factors by three rules differs under Complete answers only.",
    );
    const alone = { ...incomplete.robustness, alternatives: alternatives.slice(0, 1) };
    expect(robustnessChapter({ ...incomplete, robustness: alone })).toBeNull();
  });
});
