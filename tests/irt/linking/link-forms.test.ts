import { describe, expect, it } from "vitest";
import { type LinkedForm, type LinkingMethod, linkForms } from "../../../src/irt/linking/link-forms";
import type { IrtModelName } from "../../../src/irt/model/irt-models";
import { stored } from "../model-reference";

const { threePL, graded, constants } = stored.linking;

/** Columns: number, then of each form the slope, difficulties and perhaps the lower asymptote. */
function forms(
  model: IrtModelName,
  rows: readonly (readonly number[])[],
  hasLower: boolean,
): [LinkedForm, LinkedForm] {
  const width = ((rows[0]?.length ?? 1) - 1) / 2;
  return [0, 1].map(
    (form): LinkedForm => ({
      model,
      items: rows.map(([id, ...values]) => {
        const own = values.slice(form * width, (form + 1) * width);
        const difficulty = model === "2PL" || model === "3PL" ? own.slice(1, 2) : own.slice(1);
        return {
          id: `i${id}`,
          a: own.slice(0, 1),
          difficulty,
          lower: hasLower ? (own[2] ?? null) : null,
          upper: null,
        };
      }),
    }),
  ) as [LinkedForm, LinkedForm];
}

const FORMS = {
  "2pl": forms("2PL", threePL, false),
  "3pl": forms("3PL", threePL, true),
  grm: forms("graded", graded, false),
  gpcm: forms("generalized partial credit", graded, false),
};
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
