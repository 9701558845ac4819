import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { informationGaps } from "../../../src/factor/cfa/estimation/identification";
import { type Constraint, constrain } from "../../../src/factor/model/constrain";
import { groupView, IDENTIFICATION_RULES } from "../../../src/factor/model/identification-rules";
import type { ModelTable } from "../../../src/factor/model/model-table";
import { tableOf } from "../../support/model-tables";

const MODELS = [
  "f =~ x1 + x2 + x3",
  "f =~ x1 + x2; g =~ x3 + x4",
  "f =~ x1 + x2 + x3; g =~ x4",
  "f =~ x1 + x2 + x3; g =~ x4 + x5; x1 ~~ x4",
  "f =~ x1 + x2 + x3; g =~ x3 + x4",
  "f =~ x1 + x2 + x3; g =~ x4 + x5 + x6; h =~ f + g",
  "f =~ x1 + x2 + x3; g =~ f + x4",
  "f =~ x1 + x2 + x3; g =~ f; h =~ x4 + x5 + x6",
];

const reasons = (table: ModelTable): string[] =>
  table.groups.flatMap((_, group) => {
    const view = groupView(table, group);
    return IDENTIFICATION_RULES.flatMap((rule) => rule(view));
  });

describe("IDENTIFICATION_RULES", () => {
  it("give a reason only where the Jacobian falls short of full rank at random values", () => {
    const constraint = fc.oneof(
      { weight: 8, arbitrary: fc.constant<Constraint>(null) },
      { weight: 2, arbitrary: fc.constant<Constraint>({ free: true }) },
      fc.constantFrom(0.5, 1).map((fixed): Constraint => ({ fixed })),
      fc.constantFrom("p", "q").map((equal): Constraint => ({ equal })),
    );
    let fired = 0;
    fc.assert(
      fc.property(
        fc.record({
          model: fc.constantFrom(...MODELS),
          thresholds: fc.constantFrom(0, 1, 2),
          groups: fc.constantFrom(["one"], ["one", "two"]),
          parameterization: fc.constantFrom("delta" as const, "theta" as const),
          scaling: fc.constantFrom("variance" as const, "first-loading" as const),
          orthogonal: fc.boolean(),
          // Fixed values are for loadings, variances and means alike; thresholds and covariances stay free.
          rules: fc.array(constraint, { minLength: 40, maxLength: 40 }),
        }),
        ({ model, rules, ...options }) => {
          let at = 0;
          const table = constrain(tableOf(model, options), ({ lhs, op, rhs, role }) => {
            if (role === "derived" || op === "|") return null;
            const rule = rules[at++ % rules.length]!;
            const kind = lhs === rhs ? "variance" : op;
            return rule !== null && "equal" in rule ? { equal: `${kind} ${rule.equal}` } : rule;
          });
          const found = reasons(table);
          if (found.length === 0) return;
          fired++;
          expect(informationGaps(table), found.join(" ")).not.toEqual([]);
        },
      ),
      { numRuns: 500, seed: 3 },
    );
    expect(fired).toBeGreaterThan(50);
  });
});
