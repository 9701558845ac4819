import type { PatternTable } from "../../data/answers/pattern-table";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { hypothesizedRange } from "../../measures/schema/hypothesis";
import { disclosureRules } from "../../survey/disclosure/disclosure";
import { COSMIN, type CosminGrounds, cosminProperties } from "../../validity/cosmin";
import { discriminantClass, traitRatios } from "../../validity/discriminant";
import type { ExternalAssociation, FactorDistinction, Validity } from "../../validity/validity-result";
import { comparableGroups } from "../../verdicts/comparable-groups";
import type { Analysis, AnalysisSettings } from "../analysis";
import type { Failures } from "../failures";
import type { Part } from "../part";
import { analyzedBeside } from "./analyzed-beside";
import { externalAssociation } from "./convergent";
import { knownByExternal, knownGroups } from "./known-groups";
import { withLatent } from "./latent-associations";
import { heldScales, scoreReliability, standingModel } from "./scales";

const needs = ["reliability", "agreement", "cfa", "comparison", "invariance", "dif", "withheld"] as const;
const reads = [
  ...(["categories", "missing", "disclosure", "clusterLabels", "correlation", "correction"] as const),
  "estimator",
] as const;

const interval = { estimate: "estimate", se: "error", low: "estimate", high: "estimate" } as const;

/** What the scores go with outside the measure, what sets factors apart, which groups differ; COSMIN's properties. */
export const validity: Part<"validity", (typeof needs)[number], (typeof reads)[number], "designed"> = {
  id: "validity",
  title: "Validity",
  channels: {
    validity: {
      convergent: {
        ...{ scale: "text", structure: "text", external: "text", label: "text", kind: "text", role: "text" },
        ...{ assumed: "text", n: "people", coefficient: "text", correlation: interval },
        disattenuated: { reliability: "text", ...interval },
        latent: { estimate: "estimate", low: "estimate", high: "estimate" },
        distinct: "text",
        ratio: {
          ...{ model: "text", estimate: "estimate", low: "estimate", high: "estimate" },
          overdispersion: { alpha: "estimate", z: "statistic" },
        },
        hypothesis: { direction: "text", size: "text", source: "text", range: "exact", verdict: "text" },
        ...{ suppressed: "text", warnings: "warnings" },
      },
      discriminant: {
        ...{ structure: "text", factors: "text", correlation: interval, class: "text" },
        ...{ htmt: interval, htmt2: interval },
      },
      knownGroups: {
        ...{ scale: "text", structure: "text", by: "text", source: "text", level: "text", against: "text" },
        ...{ g: interval, superiority: interval },
        latent: { estimate: "estimate", low: "estimate", high: "estimate" },
        ...{ comparable: "text", suppressed: "text" },
      },
      properties: { property: "text", rating: "text", evidence: "text", of: "text", figures: "estimate" },
    },
  },
  needs,
  reads,
  tables: ["designed"],
  given: ["responses"],
  optional: { asked: "validity", otherwise: { validity: null } },
  run({ designed }, settings, { responses, found, failures }) {
    const { categories, clusterLabels, disclosure, missing, estimator } = settings;
    const rule = disclosureRules[disclosure];
    const scales = heldScales(found);
    const variables = responses.external.flatMap(({ item }) => {
      const variable = responses.measure.external[item.id];
      // What experiences go with and what is adjusted for say nothing of the measure, unless somebody says what they should.
      const isHeld =
        variable !== undefined && (variable.role === "criterion" || variable.hypothesis !== null);
      return isHeld ? [{ external: item.id, variable, rule }] : [];
    });
    const beside =
      variables.length === 0 || scales.length === 0
        ? null
        : analyzedBeside(responses, responses.external, { categories, clusterLabels });
    const standing = standingModel(found);
    const observed = scales.flatMap((scale) => {
      const reliability = scoreReliability(scale, found);
      return beside === null
        ? []
        : variables.map((one) => externalAssociation(beside, { scale, scales, reliability }, one));
    });
    const convergent =
      beside === null
        ? observed
        : withLatent(observed, { beside, model: standing.model, scales }, { missing, estimator, failures });
    const compared = scales.filter(
      ({ structure }) => structure === null || structure === standing.model?.structure,
    );
    const comparable = comparableGroups(found);
    const of = { table: designed, withheld: found.withheld, settings };
    const binary = variables.filter(({ variable }) => variable.scale === "binary");
    const isHidden = (scale: string, structure: string | null, external: string): boolean =>
      convergent.some(
        (one) =>
          one.scale === scale &&
          one.structure === structure &&
          one.external === external &&
          one.suppressed !== null,
      );
    const byExternal = compared.flatMap((scale) =>
      beside === null
        ? []
        : binary
            .filter(({ external }) => !isHidden(scale.scale, scale.structure, external))
            .map((one) => knownByExternal(beside, scale, one)),
    );
    const judged = convergent.filter(
      (one) =>
        !one.assumed &&
        standing.scales.some(({ scale, structure }) => scale === one.scale && structure === one.structure),
    );
    const record: Omit<Validity, "properties"> = {
      convergent,
      discriminant: found.cfa.flatMap((model) => distinctionsOf(designed, model, { settings, failures })),
      knownGroups: [
        ...knownGroups(of, compared, { invariance: found.invariance, comparable, rule }),
        ...byExternal,
      ],
    };
    return {
      validity: {
        ...record,
        properties: cosminProperties({
          model: standing.model,
          alphas: standing.scales.map(({ alpha }) => alpha),
          groups: comparable,
          repeat: repeatedOf(found.agreement, standing.scales),
          criteria: judged
            .filter(isGoldStandard)
            .map(({ correlation }) => (correlation === null ? null : correlation.estimate)),
          hypotheses: judged.flatMap(({ hypothesis }) => hypothesis?.verdict ?? []),
        }),
      },
    };
  },
};

/** The lowest coefficient of these scales over occasions or raters, and the largest smallest change; null where there is none. */
function repeatedOf(
  agreement: Analysis["agreement"],
  scales: readonly Pick<Analysis["reliability"][number], "scale" | "structure">[],
): CosminGrounds["repeat"] {
  const own = (agreement?.scales ?? []).filter((one) =>
    scales.some(({ scale, structure }) => scale === one.scale && structure === one.structure),
  );
  if (own.length === 0) return null;
  const coefficients = own.flatMap(({ verdict }) => verdict?.coefficient ?? []);
  const changes = own.flatMap(({ found }) => found?.error?.smallestChange.estimate ?? []);
  return {
    intraclass: coefficients.length < own.length ? null : Math.min(...coefficients),
    detectable: changes.length === 0 ? null : Math.max(...changes),
  };
}

/** COSMIN takes only a gold standard for a criterion: a variable that the definition expects to correlate by .70 or more. */
function isGoldStandard({ role, hypothesis }: ExternalAssociation): boolean {
  if (role !== "criterion" || hypothesis === null) return false;
  const [low, high] = hypothesizedRange(hypothesis) ?? [0, 0];
  return Math.min(Math.abs(low), Math.abs(high)) >= COSMIN.criterion;
}

type Chosen = Pick<AnalysisSettings, "missing" | "correlation" | "correction" | "clusterLabels">;

/** Every two factors of a model; none of a model without a solution or of one factor. */
function distinctionsOf(
  table: PatternTable,
  model: Analysis["cfa"][number],
  { settings, failures }: { readonly settings: Chosen; readonly failures: Failures },
): FactorDistinction[] {
  const { factorCorrelations: phi, structure, converged } = model;
  if (phi === null || !converged || phi.names.length < 2) return [];
  const { missing, correlation: type, correction } = settings;
  const [ratios = []] =
    model.htmt === null
      ? []
      : failures.attempt({ analysis: "validity", of: structure }, () =>
          traitRatios(table, factorsOf(model), { missing, type, correction }),
        );
  return phi.names.flatMap((first, f) =>
    phi.names.slice(f + 1).map((second, k): FactorDistinction => {
      const at = f + 1 + k;
      const { class: found, ...correlation } = discriminantClass(
        phi.matrix[f]?.[at] ?? Number.NaN,
        phi.standardErrors[f]?.[at] ?? null,
      );
      const own = ratios.find(({ factors }) => factors[0] === first && factors[1] === second);
      return {
        ...{ structure, factors: [first, second], correlation, class: found },
        ...{ htmt: own?.htmt ?? null, htmt2: own?.htmt2 ?? null },
      };
    }),
  );
}

const factorsOf = ({ factors }: CfaResult) =>
  factors.map(({ id, indicators }) => ({ id, items: indicators }));
