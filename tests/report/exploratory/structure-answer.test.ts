import { describe, expect, it } from "vitest";
import type { Analysis } from "../../../src/analysis/analysis";
import { structureAnswer } from "../../../src/report/exploratory/structure-answer";
import { exampleAnalysis } from "../../support/example-analysis";

const analysis = exampleAnalysis();
const [one, two, three] = analysis.cfa;
const [first, second] = analysis.measure.structures;
const of = (changes: Partial<Analysis>, structure = first!) =>
  structureAnswer({ ...analysis, ...changes } as Analysis, structure);

describe("structureAnswer", () => {
  it("joins preference, fit, pattern and what the half kept apart says in one answer", () => {
    const { question, answer, verdict } = of({});
    expect(question).toBe("Does the structure “Two factors” hold?");
    expect(verdict).toBe("yes");
    expect(answer).toContain(
      "Of the three models its own is to be preferred, and it fits: its RMSEA of .018 is within what chance makes (up to .020).",
    );
    expect(answer).toContain("all nine items have their largest loading on their declared factor");
    expect(answer).toContain(
      "In the half of the people that was kept apart it has a CFI of .994 and an RMSEA of .018.",
    );
    expect(of({ crossValidation: null }).answer).toContain("confirms little");
  });

  it("says of a fitting structure which factor is too weak, and that another model is preferred", () => {
    const { answer, verdict } = of({}, second);
    expect(verdict).toBe("partly");
    expect(answer).toContain("Of the three models “Two factors” is to be preferred.");
    expect(answer).toContain(
      "Too weak to score is “Risk of sexual harassment” (alpha .34 [.33, .36]); rule: .60 or more.",
    );
    expect(answer).toContain("the unique variance of a ended at its bound");
  });

  it("says partly of a model that does not fit where the items group as declared, no where they do not", () => {
    const cfa = [one!, { ...two!, limits: { ...one!.limits } }, three!];
    expect(of({ cfa }).verdict).toBe("partly");
    const structures = analysis.structures.map((match) => ({ ...match, verdict: "not reproduced" as const }));
    expect(of({ cfa, structures }).verdict).toBe("no");
  });

  it("says why a structure holds although another number of factors is named", () => {
    const retention = { ...analysis.retention, suggested: 1, range: [1, 1] as const };
    expect(of({ retention }).answer).toContain(
      "This holds although the rules for the number of factors name one",
    );
  });

  it("says what cannot be told", () => {
    const undecided = { ...two!, limits: { ...two!.limits, verdict: "undecided" as const } };
    expect(of({ cfa: [one!, undecided, three!] }).verdict).toBe("undecided");
    const improper = { ...two!, admissible: false, inadmissible: ["the correlation of f and g is 1.03"] };
    const { answer, verdict } = of({ cfa: [one!, improper, three!] });
    expect(answer).toContain("is not admissible: the correlation of f and g is 1.03.");
    expect(verdict).toBe("partly");
  });
});
