import { describe, expect, it } from "vitest";
import type { JudgedCfa } from "../../src/verdicts/judged-fit";
import { type Candidate, workingModel } from "../../src/verdicts/working-model";
import { exampleAnalysis } from "../support/example-analysis";
import { judgedAs } from "../support/fit-verdicts";

const { cfa, comparison, measure } = exampleAnalysis();
const [one, two, three] = cfa as [JudgedCfa, JudgedCfa, JudgedCfa];
const tests = comparison!.tests;
const [twoFactors, threeFactors] = measure.structures;
const oneFactor = { id: "one-factor", label: "One factor", model: one.model, factors: [] };
const at = (origin: Candidate["origin"], structure: Candidate["structure"], model: JudgedCfa): Candidate => ({
  origin,
  structure,
  model,
});
const declared = (model: JudgedCfa): Candidate =>
  at("declared", model.structure === "two-factor" ? twoFactors! : threeFactors!, model);
const general = (model: JudgedCfa): Candidate => at("one-factor", oneFactor, model);
const chosen = (candidates: readonly Candidate[], askedFor: string | null = null) =>
  workingModel(candidates, { tests, askedFor });

describe("workingModel", () => {
  it("takes the declared structure with the best verdict, then the simplest unless another is clearly better", () => {
    const models = [declared(judgedAs(two, "approximate")), declared(judgedAs(three, "fits"))];
    expect(chosen(models)).toMatchObject({ structure: "three-factor", why: "better-fit", holds: true });
    const alike = [declared(judgedAs(two, "fits", 0.99)), declared(judgedAs(three, "fits", 0.992))];
    expect(chosen(alike)).toMatchObject({ structure: "two-factor", why: "simplest" });
    const better = [
      declared(judgedAs(two, "approximate", 0.96)),
      declared(judgedAs(three, "approximate", 0.98)),
    ];
    expect(chosen(better)).toMatchObject({ structure: "three-factor", why: "clearly-better" });
  });

  it("keeps a declared structure that is doubtful, before one factor that fits", () => {
    const models = [general(judgedAs(one, "fits")), declared(judgedAs(two, "doubtful"))];
    expect(chosen(models)).toMatchObject({
      structure: "two-factor",
      why: "only-one",
      others: ["one-factor"],
    });
  });

  it("takes a declared structure with named parameters, then a factor solution, and marks them", () => {
    const poor = declared(judgedAs(two, "does-not-fit"));
    const added = {
      ...at("with-parameters", { ...twoFactors!, id: "more" }, judgedAs(two, "approximate")),
      base: "two-factor",
    };
    const explored = at("exploratory", { ...threeFactors!, id: "exploratory" }, judgedAs(three, "fits"));
    expect(chosen([poor, added, explored])).toMatchObject({
      structure: "more",
      base: "two-factor",
      why: "declared-misfits",
      chosenOnTheseData: true,
    });
    const still = { ...added, model: judgedAs(two, "does-not-fit") };
    expect(chosen([poor, still, explored])?.structure).toBe("exploratory");
    const none = { ...explored, model: judgedAs(three, "does-not-fit") };
    expect(chosen([poor, still, none])).toMatchObject({
      structure: "two-factor",
      holds: false,
      why: "best-so-far",
    });
  });

  it("is the user's choice where that has a solution, and never an inadmissible one", () => {
    const models = [declared(judgedAs(two, "fits")), declared(judgedAs(three, "does-not-fit"))];
    expect(chosen(models, "three-factor")).toMatchObject({ structure: "three-factor", why: "asked-for" });
    const improper = models.map((one) => ({ ...one, model: { ...one.model, admissible: false } }));
    expect(chosen(improper)).toBeNull();
    expect(chosen([improper[0]!, models[1]!], "two-factor")?.structure).toBe("three-factor");
  });
});
