import { describe, expect, it } from "vitest";
import type { LatentClasses } from "../../src/irt/classes/latent-classes-result";
import { classesVerdict } from "../../src/verdicts/classes-verdict";
import { exampleClasses } from "../support/example-classes";

const { verdict: _, ...crossing } = exampleClasses([..."abcdef"]);
const BIC = crossing.models[1]!.bic;
const change = (own: Partial<LatentClasses>): LatentClasses => ({ ...crossing, ...own });
const oneAt = (bic: number): LatentClasses => change({ oneFactor: { ...crossing.oneFactor!, bic } });
const ordered = (found: LatentClasses, order: "ordered" | "unclear"): LatentClasses => ({
  ...found,
  models: found.models.map((model) => ({ ...model, order })),
});
const several = (bic: number) => [{ structure: "two", bic }];
const codeOf = (...input: Parameters<typeof classesVerdict>) => classesVerdict(...input)?.code;

describe("classesVerdict(classes, several)", () => {
  it("finds kinds where classes cross and their BIC is lower by 10", () => {
    const far = several(BIC + 100);
    expect(codeOf(oneAt(BIC + 10), far)).toBe("kinds");
    expect(codeOf(oneAt(BIC + 9), far)).toBe("undecided");
    expect(codeOf(change({ oneFactor: null }), far)).toBe("undecided");
    expect(codeOf(ordered(oneAt(BIC + 50), "unclear"), far)).toBe("undecided");
  });

  it("finds no kinds where no model of several dimensions is there to compare", () => {
    expect(codeOf(oneAt(BIC + 100), [])).toBe("undecided");
  });

  it("finds severity where one dimension has the lower BIC, or the classes are ordered", () => {
    expect(codeOf(oneAt(BIC - 1), [])).toBe("severity");
    expect(codeOf(ordered(oneAt(BIC + 200), "ordered"), [])).toBe("severity");
    expect(codeOf(ordered(change({ oneFactor: null }), "ordered"), [])).toBe("severity");
  });

  it("finds dimensions where several are better than classes and than one, and no kinds where they are as good", () => {
    expect(codeOf(oneAt(BIC + 100), several(BIC - 10))).toBe("dimensions");
    expect(codeOf(oneAt(BIC + 100), several(BIC + 9))).toBe("undecided");
    expect(codeOf(oneAt(BIC + 100), several(BIC + 10))).toBe("kinds");
    expect(codeOf(oneAt(BIC - 100), several(BIC - 105))).toBe("severity");
  });

  it("finds nothing related where one class is best, and nothing at all without a solution", () => {
    const one = change({ models: crossing.models.slice(0, 1) });
    expect(codeOf({ ...one, oneFactor: { ...crossing.oneFactor!, bic: 1e6 } }, [])).toBe("unrelated");
    const none = crossing.models.map((model) => ({ ...model, converged: false }));
    expect(classesVerdict(change({ models: none }), [])).toBeNull();
  });
});
