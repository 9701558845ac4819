import { describe, expect, it } from "vitest";
import { type LinkedForm, type LinkingMethod, linkForms } from "../../../src/irt/linking/link-forms";
import { FORMS, stored } from "../model-reference";

const { constants } = stored.linking;

const LEVELS = Array.from({ length: 81 }, (_, k) => (k - 40) / 10);

describe("linkForms", () => {
  const cases = Object.entries(constants).flatMap(([model, byMethod]) =>
    Object.entries(byMethod).map(([name, line]) => ({ model: model as keyof typeof FORMS, name, line })),
  );
  it.each(cases)("finds the line of R: $model, $name", ({ model, name, line }) => {
    const method = /^(mean_mean|mean_sigma|haebara|stocking_lord)/
      .exec(name)![0]
      .replace("_", "-") as LinkingMethod;
    const { slope, intercept, items } = linkForms(...FORMS[model], {
      method,
      symmetric: name.endsWith("symmetric"),
      ...(name.includes("uniform") ? { levels: LEVELS, weights: LEVELS.map(() => 1) } : {}),
    });
    expect(Math.abs(slope - line[0]!)).toBeLessThan(1e-6);
    expect(Math.abs(intercept - line[1]!)).toBeLessThan(1e-6);
    expect(items).toHaveLength(FORMS[model][0].items.length);
  });

  it("is for the same items of the same model on one factor", () => {
    const [base, other] = FORMS["2pl"];
    const refused = (one: LinkedForm, two: LinkedForm, method: LinkingMethod = "haebara") => {
      expect(() => linkForms(one, two, { method })).toThrow(expect.objectContaining({ code: "bad-link" }));
    };
    refused(base, FORMS["3pl"][1]);
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, id: `${item.id}x` })) });
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, a: [1, 1] })) });
    refused({ ...base, model: "nominal" }, { ...other, model: "nominal" });
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, difficulty: [0] })) });
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, difficulty: [0, 1] })) });
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, a: [-1] })) }, "mean-mean");
    refused(base, { ...other, items: other.items.map((item) => ({ ...item, difficulty: [null] })) });
  });
});
