import { describe, expect, it } from "vitest";
import { choicesFrom } from "../../src/cli/options/choice-options";
import { checkCalibration } from "../../src/cli/reading/choose-measure";
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
  const refused = (options: Parameters<typeof choicesFrom>[1]): string =>
    refusal(() => choicesFrom(table, options));

  it("name the option that is missing or too much", () => {
    expect(refused({ replicateType: "fay" })).toContain("--fay 0.5");
    expect(refused({ replicateType: "brr", fay: 0.5 })).toContain("leave --fay out");
    expect(refused({ replicateType: "jkn" })).toContain("--replicate-multipliers");
    const replicateWeights = ["r1", "r2"];
    expect(refused({ replicateType: "jk1", replicateWeights, replicateMultipliers: [1, 1, 1] })).toContain(
      "has 3 numbers for 2 columns",
    );
    for (const fits of [
      { replicateType: "fay", fay: 0.5 },
      { replicateType: "brr" },
      { replicateType: "jkn", replicateWeights, replicateMultipliers: [0.5, 0.5] },
    ] as const)
      expect(refused(fits)).toBe("");
  });
});
