import { describe, expect, it } from "vitest";
import { ANALYSIS_PARTS, type AnalysisPart } from "../../src/analysis/analysis-parts";
import { type AnalyzeOptions, analyze } from "../../src/analysis/analyze";
import { partMemory } from "../../src/analysis/part-memory";
import { release } from "../../src/analysis/release";
import type { ReleaseMode } from "../../src/analysis/settings";
import type { Responses } from "../../src/data/answers/responses";
import { ItemwiseError } from "../../src/errors";
import { designSurvey, quick, sampleSurvey, smallSurvey } from "../support/memory-surveys";

type Options = AnalyzeOptions & ReleaseMode;

const small = smallSurvey(400);
const sample = sampleSurvey(20);
/**
 * Parts that take long and are left out where each change is compared with an analysis anew: what they rest on is watched
 * by parts/declared.test.ts, and which of them each change computes anew stands below.
 */
const LONG: readonly AnalysisPart[] = ["classes", "crossValidation", "robustness"];
const LAST = ["Suppressed figures", "Published claims", "Verdicts"];

/** The record as it is written, and the parts that were computed for it. */
function released(responses: Responses, options: Options) {
  const parts: string[] = [];
  const record = JSON.stringify(
    release(responses, {
      ...quick,
      ...options,
      onProgress: (step, _done, _total, { part }) => {
        if (step === part && part !== "Answers") parts.push(part);
      },
    }),
  );
  return { record, parts };
}

describe("partMemory()", () => {
  const changes: readonly (readonly [string, Options, readonly string[] | null])[] = [
    ["nothing", {}, []],
    [
      "the rotation",
      { rotation: "promax" },
      [
        ...["Factor solutions", "Confirmatory models", "Declared structures", "Split-half replication"],
        ...["Factor solutions with tests", ...LAST],
      ],
    ],
    [
      "the estimator",
      { estimator: "ULSMV" },
      [
        ...["Number of factors", "Confirmatory models", "Declared structures", "Split-half replication"],
        ...["Reliability", "Norms", "Cross-validation", "Factor solutions with tests"],
        ...[
          "Models and scales with other categories",
          "Structural models",
          "Measurement invariance",
          "Validity",
          ...LAST,
        ],
      ],
    ],
    ["the number of factors", { factors: [1, 2] }, null],
    [
      "bootstrap samples",
      { bootstrap: 5 },
      [
        ...["Factor solutions", "Confirmatory models", "Declared structures", "Reliability"],
        ...["Agreement of occasions and raters", "Structural models", "Validity", ...LAST],
      ],
    ],
    [
      "the parameterization",
      { parameterization: "theta" },
      [
        ...["Confirmatory models", "Reliability", "Norms", "Models and scales with other categories"],
        "Structural models",
        "Validity",
        ...LAST,
      ],
    ],
    [
      "the item response model",
      { irtModel: "Rasch" },
      ["Item response models", "Latent classes", "Outcomes", ...LAST],
    ],
    ["who enters", { missing: "listwise" }, null],
    ["the categories", { categories: "declared" }, null],
    ["the seed", { seed: 5 }, null],
    ["the random data sets", { replicates: 12 }, null],
    ["the crossings", { crossed: [] }, null],
    ["what is asked for", { parts: ["exploratory"] }, null],
    ["the structures", { structures: [] }, null],
    ["the note", { note: "Made up." }, null],
    ["what is made of missing answers", { prevalenceMissing: "known" }, null],
    ["what is hidden", { disclosure: "standard" }, null],
  ];

  /** Each change after an analysis without it, and back again. */
  function compare(responses: Responses, base: Options, chosen: typeof changes): void {
    const memory = partMemory();
    const first = released(responses, { ...base, memory });
    for (const [what, change] of chosen) {
      const kept = released(responses, { ...base, ...change, memory });
      const fresh = released(responses, { ...base, ...change });
      expect([what, kept.record === fresh.record]).toEqual([what, true]);
      expect([what, kept.parts.length < fresh.parts.length]).toEqual([what, true]);
    }
    expect(released(responses, { ...base, memory }).record).toBe(first.record);
  }

  it("gives the bytes of an analysis without memory", () => {
    compare(small, { parts: ANALYSIS_PARTS.filter((part) => !LONG.includes(part)) }, changes);
  });

  it("does so of the sample survey and of strata and clusters", () => {
    compare(sample, { parts: ["exploratory"] }, [["the rotation", { rotation: "promax" }, null]]);
    const labels = [["labels of clusters", { clusterLabels: "within-strata" }, null]] as const;
    compare(designSurvey(5), { parts: ["exploratory", "reliability"] }, labels);
  });

  it("computes the parts alone that rest on what was changed", () => {
    const memory = partMemory();
    released(small, { memory });
    for (const [what, change, parts] of changes) {
      if (parts === null) continue;
      expect([what, released(small, { ...change, memory }).parts]).toEqual([what, parts]);
    }
  });

  it("serves analyze and release of the same answers, and keeps other answers apart", () => {
    const memory = partMemory();
    const parts = ["reliability", "prevalence"] as const;
    const whole = analyze(small, { ...quick, parts, memory });
    expect(released(small, { parts, memory }).record).toBe(released(small, { parts }).record);
    // Of fewer people more is hidden, which takes longer.
    const other = designSurvey(5);
    expect(released(other, { parts, memory }).record).toBe(released(other, { parts }).record);
    expect(JSON.stringify(analyze(small, { ...quick, parts, memory }))).toBe(JSON.stringify(whole));
  });

  it("keeps nothing half done where the analysis is stopped, wherever that is", () => {
    const parts = ["prevalence", "exploratory", "confirmatory", "irt", "reliability"] as const;
    const options: Options = { ...quick, parts, bootstrap: 5, estimator: "ULSMV" };
    const fresh = JSON.stringify(release(small, options));
    let steps = 0;
    release(small, { ...options, onProgress: () => steps++ });
    const memory = partMemory();
    for (let stop = 1; stop < steps; stop += 4) {
      // One that would count as a model's failure were it thrown by one.
      const problem = new ItemwiseError("stopped", "Stopped.", { hint: "Start again." });
      let told = 0;
      let thrown: unknown = null;
      try {
        // A change of seed each time, so that there is something to stop.
        const onProgress = () => {
          if (++told === stop) throw problem;
        };
        release(small, { ...options, seed: stop, memory, onProgress });
      } catch (error) {
        thrown = error;
      }
      if (told >= stop) expect(thrown).toBe(problem);
    }
    expect(JSON.stringify(release(small, { ...options, memory }))).toBe(fresh);
  });

  it("takes up what was finished before it was stopped", () => {
    const memory = partMemory();
    const stop = new Error("changed my mind");
    const parts = ["exploratory", "confirmatory"] as const;
    const atModels = (step: string, done: number): void => {
      if (step === "Models" && done === 1) throw stop;
    };
    expect(() => release(small, { ...quick, parts, memory, onProgress: atModels })).toThrow(stop);
    const again = released(small, { parts, memory });
    expect(again.parts).not.toContain("Correlations");
    expect(again.parts).toContain("Confirmatory models");
    expect(again.record).toBe(released(small, { parts }).record);
  });

  it("tells where among its parts the analysis is", () => {
    const told: { part: string; done: number; of: number }[] = [];
    const memory = partMemory();
    const options: Options = { ...quick, parts: ["reliability"], memory };
    release(small, { ...options, onProgress: (_step, _done, _total, at) => told.push(at) });
    const { of } = told[0] ?? { of: 0 };
    expect(of).toBe(8);
    expect(told.map(({ done }) => done)).toEqual([0, 0, 1, 2, 3, 4, 5, 6, 7].slice(0, told.length));
    expect(told.at(-1)).toEqual({ id: "verdicts", part: "Verdicts", done: 7, of: 8 });
  });

  it("keeps the last few results of each part, and lets the one go that was used longest ago", () => {
    const memory = partMemory({ most: 2 });
    let computed = 0;
    const recall = (input: string) => memory.recall("part", [input, sample], () => ++computed);
    expect([recall("a"), recall("b"), recall("a"), recall("c")]).toEqual([1, 2, 1, 3]);
    expect([recall("a"), recall("b")]).toEqual([1, 4]);
    expect(memory.known("part", ["c", sample])).toBeNull();
    expect(memory.known("part", ["a", { ...sample }])).toBeNull();
    expect(() => partMemory({ most: 0 })).toThrow("The number of results to keep is 0.");
  });
});
