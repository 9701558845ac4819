import { describe, expect, it } from "vitest";
import { choicesFrom } from "../../src/cli/options/choice-options";
import { checkCalibration } from "../../src/cli/reading/choose-measure";
import { parseCsv } from "../../src/data/csv/csv";
import { draftMeasure } from "../../src/data/draft/draft-measure";
import { ItemwiseError } from "../../src/errors";
import { readJson } from "../../src/formats/json/read-json";

/** What is refused, with what to do. */
function refusal(run: () => unknown): string {
  try {
    run();
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return `${error.message} ${error.hint}`;
  }
  return "";
}

describe("options of population margins", () => {
  const margins = "margins.csv";

  it("are refused where no weights can be calibrated", () => {
    expect(refusal(() => checkCalibration({ margins, weights: "none" }))).toBe(
      "Margins calibrate weights (--margins), and --weights none uses no weights. Leave --margins or --weights out.",
    );
    expect(refusal(() => checkCalibration({ margins, weights: "frequency" }))).toContain(
      "--weights frequency",
    );
    expect(refusal(() => checkCalibration({ margins, weights: "design" }))).toBe("");
    expect(refusal(() => checkCalibration({ weights: "none" }))).toBe("");
  });

  it("have bounds with the logit method alone", () => {
    expect(refusal(() => checkCalibration({ margins, calibration: "logit" }))).toContain(
      "Give them, such as --calibration-bounds 0.3,3.",
    );
    const calibrationBounds: [number, number] = [0.3, 3];
    expect(refusal(() => checkCalibration({ margins, calibrationBounds }))).toContain("here is raking");
    expect(refusal(() => checkCalibration({ margins, calibration: "linear", calibrationBounds }))).toContain(
      "Add --calibration logit",
    );
    expect(refusal(() => checkCalibration({ margins, calibration: "logit", calibrationBounds }))).toBe("");
  });
});

describe("options of replicate weights", () => {
  const rows = [
    { a: 0, w: 1, r1: 2, r2: 0 },
    { a: 1, w: 1, r1: 0, r2: 2 },
  ];
  const table = readJson(new TextEncoder().encode(JSON.stringify(rows)), "rep.json");
  const answers = Array.from({ length: 40 }, (_, row) => [3, 4, 5].map((most) => Number(row % 8 < most)));
  const file = parseCsv(
    `a,b,c,w,r1,r2\n${answers.map((own, row) => [...own, 2, row % 2, (row + 1) % 2].join(",")).join("\n")}\n`,
  );
  const refused = (options: Parameters<typeof choicesFrom>[1]): string =>
    refusal(() => choicesFrom(table, options));

  it("name the option that is missing or too much", () => {
    expect(refused({ replicateType: "fay" })).toContain("--fay 0.5");
    expect(refused({ replicateType: "brr", fay: 0.5 })).toContain("leave --fay out");
    expect(refused({ replicateType: "jkn" })).toContain("--replicate-multipliers");
    const replicateWeights = ["r1", "r2"];
    const drafted = (options: Parameters<typeof choicesFrom>[1]): string =>
      refusal(() => draftMeasure(file, choicesFrom(table, { weightColumn: "w", ...options })));
    expect(drafted({ replicateType: "jk1", replicateWeights, replicateMultipliers: [1, 1, 1] })).toContain(
      "--replicate-multipliers has 3 numbers for 2 columns",
    );
    expect(drafted({ replicateType: "jk1", replicateWeights: ["r1"] })).toContain(
      'single replicate weight, r1. Name all columns, such as --replicate-weights "rw1:rw80".',
    );
    expect(drafted({ replicateType: "jk1", replicateWeights, clusterColumn: "a" })).toContain(
      "Leave --stratum-column and",
    );
    for (const fits of [
      { replicateType: "fay", fay: 0.5 },
      { replicateType: "brr" },
      { replicateType: "jkn", replicateWeights, replicateMultipliers: [0.5, 0.5] },
    ] as const)
      expect(refused(fits)).toBe("");
  });
});
