import type { Responses } from "../../data/answers/responses";
import { type FitCode, isGoodFit } from "../../factor/model/fit-code";
import { judgedVersion } from "../../factor/model/fit-result";
import type { Measure } from "../../measures/measure";
import { hypothesizedRange } from "../../measures/schema/hypothesis";
import { distinctScales, scaleIds } from "../../reliability/scale-ids";
import { disclosureRule } from "../../survey/disclosure/disclosure";
import { COSMIN, type CosminGrounds, type CosminRating, cosminProperties } from "../../validity/cosmin";
import type { ExternalAssociation, KnownGroup } from "../../validity/validity-result";
import { comparableGroups } from "../../verdicts/comparable-groups";
import type { Analysis } from "../analysis";
import * as messages from "../messages";
import type { Part } from "../part";
import { tableOfEverybody } from "../tables";
import { externalAssociation } from "./convergent";
import { distinctionsOf, outsideDistinctions } from "./distinctions";
import { knownByExternal, knownGroups } from "./known-groups";
import { withLatent } from "./latent-associations";
import { ratedModel, representativeModel, sameScale, scoreReliability } from "./scored-scales";
import { withExternalVariables } from "./with-external-variables";

const needs = [
  ...(["reliability", "agreement", "retention", "cfa", "workingModel", "declared"] as const),
  ...(["invariance", "dif", "withheld"] as const),
] as const;
const reads = [
  ...([
    "categories",
    "missing",
    "disclosure",
    "threshold",
    "clusterLabels",
    "correlation",
    "correction",
  ] as const),
  "estimator",
] as const;

/** External variables, distinct factors, known groups and COSMIN's measurement properties. */
export const validity: Part<
  "validity",
  (typeof needs)[number],
  (typeof reads)[number],
  "withDesign" | "bySamplingUnit"
> = {
  id: "validity",
  title: messages.partValidity,
  needs,
  reads,
  tables: ["withDesign", "bySamplingUnit"],
  context: ["responses"],
  optional: { asked: "validity", otherwise: { validity: null } },
  run({ withDesign, bySamplingUnit }, settings, { responses, found, failures }) {
    const rule = disclosureRule(settings);
    const { measure, external } = responses;
    const scales = distinctScales(found.reliability);
    const variables = external.flatMap(({ item }) => {
      const variable = measure.external[item.id];
      // Outcomes and covariates say nothing about the measure unless a hypothesis is stated.
      const isHeld =
        variable !== undefined && (variable.role === "criterion" || variable.hypothesis !== null);
      return isHeld ? [{ external: item.id, variable, rule }] : [];
    });
    const { model, scales: standing } = representativeModel(found);
    const withExternal =
      variables.length === 0 || scales.length === 0
        ? null
        : withExternalVariables(responses, external, settings);
    const convergent =
      withExternal === null
        ? []
        : withLatent(
            scales.flatMap((scale) => {
              const of = { scale, scales, reliability: scoreReliability(scale, found) };
              return variables.map((one) => externalAssociation(withExternal, of, one));
            }),
            { withExternal, model, scales },
            { settings, failures },
          );
    const compared = scales.filter((scale) => scale.structure === null || standing.includes(scale));
    const comparable = comparableGroups(found);
    const rated = ratedModel(found);
    const byExternal = compared.flatMap((scale) =>
      variables.flatMap((one) => {
        const association = convergent.find(
          (other) => sameScale(other, scale) && other.external === one.external,
        );
        return withExternal === null || one.variable.scale !== "binary" || association?.suppressed !== null
          ? []
          : [knownByExternal(withExternal, scale, one)];
      }),
    );
    const known = [
      ...knownGroups({ table: withDesign, withheld: found.withheld }, compared, {
        found,
        comparable,
        rule,
        groups: measure.groups,
      }),
      ...byExternal,
    ];
    const outside =
      model === null
        ? []
        : external
            .filter(
              ({ item: { id } }) =>
                variables.some((one) => one.external === id) &&
                convergent.every((one) => one.external !== id || one.suppressed === null),
            )
            .flatMap((variable) =>
              outsideDistinctions(responses, { model, variable }, { settings, failures }),
            );
    const everybody = tableOfEverybody({ withDesign, bySamplingUnit }, settings.missing);
    const { ofFactor } = scaleIds(found.reliability);
    /** Of the rated scales. */
    const judged = <T extends Pick<ExternalAssociation, "scale" | "structure">>(all: readonly T[]): T[] => {
      const rated = scales.filter((scale) => standing.some((one) => ofFactor(one) === ofFactor(scale)));
      return all.filter((one) => rated.some((scale) => sameScale(scale, one)));
    };
    const stated = judged(convergent).filter(({ assumed }) => !assumed);
    const verdicts = [...stated, ...judged(known)].flatMap(({ hypothesis }) => hypothesis?.verdict ?? []);
    const untested = standing.flatMap(() => untestedHypotheses(measure, { external, known }));
    return {
      validity: {
        convergent,
        discriminant: [
          ...found.cfa.flatMap((one) => distinctionsOf(everybody, one, { settings, failures })),
          ...outside,
        ],
        knownGroups: known,
        properties: cosminProperties({
          model: rated.model && {
            structure: rated.model.structure,
            fit: {
              ...rated.model.fit,
              reported: { ...rated.model.fit.reported, ...judgedVersion(rated.model) },
            },
            standing: standingOf(rated.model.verdict.code),
            solved: rated.model.converged && rated.model.admissible,
            chosenHere: rated.chosenHere,
          },
          hasFactor: found.retention?.recommended !== 0,
          alphas: rated.scales.map(({ alpha, outside: { alpha: side } }) =>
            side === "below-0" ? side : alpha,
          ),
          groups: comparable,
          repeat: repeatedScales(found.agreement, standing, measure.repeat?.importantChange ?? {}),
          criteria: stated.flatMap((one) => criterionFigures(one, byExternal)),
          hypotheses: [...verdicts, ...untested],
        }),
      },
    };
  },
};

function standingOf(code: FitCode): CosminRating | null {
  if (code === "not-testable") return null;
  return isGoodFit(code) ? "+" : code === "doubtful" ? "?" : "-";
}

/** Hypotheses about variables and groups that the file lacks. */
function untestedHypotheses(
  measure: Measure,
  { external, known }: Pick<Responses, "external"> & { readonly known: readonly KnownGroup[] },
): "undecided"[] {
  const variables = Object.entries(measure.external).filter(
    ([id, { hypothesis, assumed }]) =>
      hypothesis !== null && !assumed && external.every(({ item }) => item.id !== id),
  );
  const groups = Object.entries(measure.groups).flatMap(([name, { hypotheses = {} }]) =>
    Object.keys(hypotheses).filter((level) =>
      known.every((one) => one.by !== name || one.hypothesis?.level !== level),
    ),
  );
  return [...variables, ...groups].map(() => "undecided");
}

/** Intraclass correlations and smallest detectable changes of these scales; null without any. */
function repeatedScales(
  agreement: Analysis["agreement"],
  scales: readonly Pick<Analysis["reliability"][number], "scale" | "structure">[],
  important: Readonly<Record<string, number>>,
): CosminGrounds["repeat"] {
  const agreements = (agreement?.scales ?? []).filter((one) => scales.some((scale) => sameScale(scale, one)));
  if (agreements.length === 0) return null;
  return agreements.map(({ scale, label, verdict, found }) => ({
    scale: label,
    intraclass: verdict?.coefficient ?? null,
    important: important[scale] ?? null,
    detectable: found?.error?.smallestChange.estimate ?? null,
  }));
}

/**
 * Correlation or AUC with a gold standard in the stated direction; empty for other variables. COSMIN accepts only a
 * gold standard as criterion: an expected correlation of .70 or more.
 */
function criterionFigures(one: ExternalAssociation, byExternal: readonly KnownGroup[]): (number | null)[] {
  const { role, hypothesis, kind, correlation, external } = one;
  const [low, high] = (hypothesis && hypothesizedRange(hypothesis)) ?? [0, 0];
  if (role !== "criterion" || Math.min(Math.abs(low), Math.abs(high)) < COSMIN.criterion) return [];
  if (kind !== "binary") return [correlation && (low < 0 ? -correlation.estimate : correlation.estimate)];
  const area = byExternal.find((group) => sameScale(group, one) && group.by === external)?.superiority
    ?.estimate;
  return [area === undefined ? null : low < 0 ? 1 - area : area];
}
