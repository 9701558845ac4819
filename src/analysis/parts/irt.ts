import { collapse } from "../../data/patterns/build-pattern-table";
import { withOneFactor } from "../../factor/structures/one-factor";
import { criterionChangesRecord, informationCriteriaRecord } from "../../figures/information-criteria";
import { fitStructure } from "../../irt/estimation/fit-structure";
import { compareIrt } from "../../irt/fit/compare-irt";
import { describeIrt } from "../../irt/irt";
import type { IrtComparison } from "../../irt/model/irt-result";
import type { Structure } from "../../measures/structure";
import * as messages from "../messages";
import type { Failures, ModelInput, ModelPart, Models } from "../part";

const fitted = ["irtModel", "missing", "points", "seed"] as const;
const models: Models<(typeof fitted)[number]> = {
  reads: fitted,
  inputs: ["table", "structures"],
  pieces: (input) => [
    (failures) => {
      const fits = fittedModels(input, failures);
      return { irt: fits.map(({ result }) => result), irtComparison: nestedComparisons(fits) };
    },
  ],
};

const scoreRules = { score: "exact", share: "share", eap: "estimate", se: "error" } as const;

/** Item response models of one factor and of the structures, with comparisons of nested ones. */
export const irt: ModelPart<"irt" | "irtComparison"> = {
  id: "irt",
  title: messages.partIrt,
  releaseRules: {
    irt: {
      model: "text",
      structure: "text",
      label: "text",
      kind: "text",
      missing: "text",
      n: "people",
      factors: { id: "text", label: "text", items: "text" },
      items: {
        id: "text",
        categories: "exact",
        a: "estimate",
        d: "estimate",
        difficulty: "estimate",
        discrimination: "estimate",
        loadings: "estimate",
        se: { allNumbers: "error" },
      },
      factorCorrelations: { names: "text", matrix: "estimate", standardErrors: "error" },
      groups: {
        group: "text",
        n: "people",
        means: "estimate",
        variances: "estimate",
        se: { means: "error", variances: "error" },
      },
      parameters: "exact",
      logLik: "statistic",
      ...informationCriteriaRecord,
      g2: { g2: "statistic", df: "exact", p: "p" },
      m2: {
        kind: "text",
        n: "people",
        m2: "statistic",
        df: "exact",
        p: "p",
        designEffect: "estimate",
        rmsea: "estimate",
        cfi: "estimate",
        tli: "estimate",
        srmsr: "estimate",
      },
      itemFit: { id: "text", s_x2: "statistic", df: "exact", p: "p", rmsea: "estimate" },
      localDependence: {
        first: "text",
        second: "text",
        q3: "estimate",
        ldX2: "statistic",
        df: "exact",
        p: "p",
      },
      information: {
        theta: "exact",
        factors: {
          factor: "text",
          test: "estimate",
          standardError: "estimate",
          items: { id: "text", information: "estimate" },
          peak: "estimate",
          peakReliability: "estimate",
          peakBelow: "share",
          share: { allNumbers: "share" },
          peakWithinOneSd: "text",
          reliable: "estimate",
          shareReliable: "share",
        },
      },
      reliability: { marginal: "estimate", empirical: "estimate" },
      sumScores: scoreRules,
      factorSumScores: { factor: "text", items: "text", scores: scoreRules },
      cutOffs: {
        factor: "text",
        items: "text",
        cuts: {
          score: "exact",
          level: "estimate",
          standardError: "error",
          reliability: "estimate",
          interval: "estimate",
        },
      },
      scoreDistribution: { factor: "text", bins: { from: "exact", to: "exact", share: "share" } },
      personFit: { below1645: "share", below25: "share" },
      quadrature: { kind: "text", points: "exact" },
      standardErrors: "text",
      convergence: {
        converged: "text",
        iterations: "exact",
        change: "trace",
        gradient: "trace",
        starts: "exact",
      },
      converged: "text",
      warnings: "warnings",
    },
    irtComparison: {
      from: "text",
      to: "text",
      difference: "statistic",
      df: "exact",
      p: "p",
      boundary: "text",
      ...criterionChangesRecord,
    },
  },
  needs: [],
  reads: [],
  tables: [],
  context: [],
  optional: { asked: "irt", otherwise: { irt: [], irtComparison: [] } },
  models,
  run: (_tables, _settings, { pieces }) => ({
    irt: pieces().flatMap((piece) => piece.irt ?? []),
    irtComparison: pieces().flatMap((piece) => piece.irtComparison ?? []),
  }),
};

function fittedModels(
  { table, settings, structures }: ModelInput<(typeof fitted)[number]>,
  failures: Failures,
) {
  const answers = collapse({ ...table, groupings: [] });
  return withOneFactor(answers, structures).flatMap((structure) =>
    failures.attempt({ analysis: "irt", of: structure.id }, () => {
      const fit = fitStructure(answers, structure, {
        model: settings.irtModel ?? undefined,
        missing: settings.missing,
        points: settings.points ?? undefined,
        seed: settings.seed,
      });
      const model = { name: structure.id, fitted: fit.fitted };
      return { structure, model, result: describeIrt(fit, structure) };
    }),
  );
}

/** Each model with every simpler one nested in it. */
const nestedComparisons = (fitted: readonly ReturnType<typeof fittedModels>[number][]): IrtComparison[] =>
  fitted.flatMap((larger) =>
    fitted
      .filter((smaller) => subdivides(larger.structure, smaller.structure))
      .map((smaller) => compareIrt(smaller.model, larger.model).comparison),
  );

/** Whether every item has one factor in both structures, and the factors of the larger subdivide those of the smaller. */
function subdivides(larger: Structure, smaller: Structure): boolean {
  const place = (structure: Structure): Map<string, string> =>
    new Map(structure.factors.flatMap(({ id, items }) => items.map((item) => [item, id] as const)));
  const [fine, coarse] = [place(larger), place(smaller)];
  const simple = (structure: Structure, places: Map<string, string>): boolean =>
    structure.factors.reduce((sum, { items }) => sum + items.length, 0) === places.size;
  if (!simple(larger, fine) || !simple(smaller, coarse) || fine.size !== coarse.size) return false;
  if (larger.factors.length <= smaller.factors.length) return false;
  return larger.factors.every(({ items }) => {
    const above = new Set(items.map((item) => coarse.get(item)));
    return above.size === 1 && !above.has(undefined);
  });
}
