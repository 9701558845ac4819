import type { InvarianceResult } from "../factor/invariance/invariance-result";
import { judgedVersion } from "../factor/model/fit-result";
import type { DifResult } from "../irt/dif/dif-result";
import type { IrtResult } from "../irt/model/irt-result";
import { scalePath } from "../reliability/scale-ids";
import type { CosminRating } from "../validity/cosmin";
import type { Validity } from "../validity/validity-result";
import type { ClassesVerdict, JudgedClasses } from "./classes-verdict";
import { comparabilityOf, comparableGroups, functioningOf } from "./comparable-groups";
import { biasedShare, type MissingGrounds } from "./complete-cases";
import { declaredStructure, type VerdictCode } from "./declared-structure";
import type { Dimensions } from "./dimensions-verdict";
import type { JudgedCfa } from "./judged-fit";
import type { JudgedComparison } from "./preferred-model";
import type { UseVerdict } from "./scale-uses";
import type { ScaleVerdict } from "./scale-verdict";
import type { StructureVerdict } from "./structure-verdict";
import type { Verdict } from "./verdict";
import { informationCode } from "./where-measured";
import type { WorkingModel } from "./working-model";

export interface VerdictGrounds extends MissingGrounds {
  readonly retention: Dimensions | null;
  readonly structures: readonly StructureVerdict[];
  readonly reliability: readonly ScaleVerdict[];
  readonly cfa: readonly JudgedCfa[];
  readonly comparison: JudgedComparison | null;
  readonly workingModel: WorkingModel | null;
  readonly irt: readonly IrtResult[];
  readonly classes: JudgedClasses | null;
  readonly invariance: readonly InvarianceResult[];
  readonly dif: readonly DifResult[];
  readonly validity: Validity | null;
  readonly declared: readonly string[];
  readonly made: boolean;
}

type VerdictBody = Omit<Verdict, "basis">;

export function verdictsOf(grounds: VerdictGrounds): Verdict[] {
  const basis = grounds.made ? "by construction" : "data";
  const all: readonly VerdictBody[] = [
    ...dimensionsOf(grounds),
    ...grounds.cfa.flatMap(fitOf),
    ...modelsOf(grounds),
    ...structuresOf(grounds),
    ...grounds.reliability.flatMap((scale) => scaleOf(scale, grounds)),
    ...grounds.irt.flatMap(informationOf),
    ...classesOf(grounds.classes),
    ...comparableGroups(grounds).map(comparabilityOf),
    ...grounds.dif.map(functioningOf),
    ...validityOf(grounds),
  ];
  return all.map((verdict) => ({ ...verdict, basis }));
}

function dimensionsOf({ retention }: VerdictGrounds): VerdictBody[] {
  if (retention === null) return [];
  const [low, high] = retention.range;
  return [
    {
      id: "dimensions",
      of: null,
      code: retention.verdict,
      figures: { low, high, orMore: Number(retention.open) },
      rule: "tests-and-empirical-kaiser",
      source: "auerswald2019,braeken2017",
    },
  ];
}

const HYPOTHESES_CODES: Readonly<Record<CosminRating, VerdictCode>> = {
  "+": "supported",
  "-": "not shown",
  "?": "undecided",
};

/** Hypotheses stated in advance. */
function validityOf({ validity }: VerdictGrounds): VerdictBody[] {
  const found = validity?.properties.find(({ property }) => property === "hypotheses");
  if (found === undefined || found.evidence !== "hypotheses") return [];
  const { rating, figures } = found;
  return [
    {
      id: "validity",
      of: null,
      code: HYPOTHESES_CODES[rating],
      figures,
      rule: "three-quarters-of-hypotheses",
      source: "prinsen2018",
    },
  ];
}

function fitOf(model: JudgedCfa): VerdictBody[] {
  const { structure, verdict } = model;
  const { code, test, srmr } = verdict;
  const { cfi, rmsea } = judgedVersion(model);
  return [
    {
      id: "fit",
      of: structure,
      code,
      figures: {
        p: test?.p ?? null,
        cfi,
        rmsea: rmsea?.estimate ?? null,
        rmseaLow: rmsea?.low ?? null,
        srmrLow: srmr?.low ?? null,
        detectable: verdict.detectable?.size ?? null,
        peopleNeeded: verdict.detectable?.needed ?? null,
      },
      rule: "test-power-and-size",
      source: "yuan2000,hu1999,maydeu2017",
    },
  ];
}

function modelsOf({ workingModel, cfa }: VerdictGrounds): VerdictBody[] {
  if (workingModel === null) return [];
  const { structure, fit } = workingModel;
  const model = cfa.find((one) => one.structure === structure);
  return [
    {
      id: "models",
      of: structure,
      code: fit ?? "not testable",
      figures: { models: cfa.length, cfi: model === undefined ? null : judgedVersion(model).cfi },
      rule: "working-model",
      source: "cheung2002,satorra2000",
    },
  ];
}

const structuresOf = ({
  declared,
  structures,
  cfa,
  comparison,
  reliability,
  retention,
}: VerdictGrounds): VerdictBody[] =>
  declared.flatMap((id): VerdictBody[] => {
    const pattern = structures.find(({ structure }) => structure === id) ?? null;
    const model = cfa.find(({ structure }) => structure === id) ?? null;
    const scales = reliability.filter(({ structure }) => structure === id);
    if (pattern === null && model === null) return [];
    const { code, weak, hardlyDistinct } = declaredStructure({
      pattern,
      model,
      comparison,
      scales,
      recommended: retention?.recommended ?? null,
    });
    return [
      {
        id: "structure",
        of: id,
        code,
        figures: {
          hitRate: pattern?.hitRate ?? null,
          rmsea: (model && judgedVersion(model).rmsea?.estimate) ?? null,
          weakFactors: weak.length,
          hardlyDistinctPairs: hardlyDistinct.length,
        },
        rule: "fit-preference-pattern-and-scores",
        source: "brown2015",
      },
    ];
  });

function scaleOf(scale: ScaleVerdict, grounds: MissingGrounds): VerdictBody[] {
  const { alpha, uses } = scale;
  if (alpha === null || scale.opposite.length > 0) return [];
  const means = (uses?.groupMeans ?? []).flatMap(({ verdict }) => verdict ?? []);
  const { ranking = null } = uses ?? {};
  const biased = biasedShare(grounds, scale);
  return [
    {
      id: "scale",
      of: scalePath(scale),
      code: usesCode(ranking === null ? [] : [ranking.verdict, ...means]),
      figures: {
        alpha,
        omega: (scale.omegaWith ?? scale.omegaWithout)?.estimate ?? null,
        tied: ranking?.tied ?? null,
        groupings: means.length,
        groupingsAdequate: means.filter((verdict) => verdict === "adequate").length,
        peopleNeeded: biased === null ? (ranking?.needed ?? null) : null,
        withoutScore: biased,
      },
      rule: "by-use",
      source: "nunnally1978,raudenbush2002",
    },
  ];
}

function usesCode(verdicts: readonly UseVerdict["verdict"][]): VerdictCode {
  const adequate = verdicts.filter((one) => one === "adequate").length;
  if (adequate > 0) return adequate === verdicts.length ? "supported" : "partly";
  return verdicts.includes("undecided") ? "undecided" : "not shown";
}

function informationOf({ structure, converged, information }: IrtResult): VerdictBody[] {
  if (!converged) return [];
  return information.factors.map((factor): VerdictBody => {
    const [peak] = factor.peak;
    return {
      id: "information",
      of: scalePath({ structure, scale: factor.factor }),
      code: informationCode(factor),
      figures: { shareReliable: factor.shareReliable, peak, peakReliability: factor.peakReliability },
      rule: "where-reliable",
      source: "thissen2000",
    };
  });
}

const CLASSES_CODES: Readonly<Record<ClassesVerdict["code"], VerdictCode>> = {
  kinds: "supported",
  dimensions: "not shown",
  severity: "not shown",
  unrelated: "not shown",
  undecided: "undecided",
};

function classesOf(found: JudgedClasses | null): VerdictBody[] {
  const verdict = found?.verdict ?? null;
  if (verdict === null) return [];
  return [
    {
      id: "classes",
      of: null,
      code: CLASSES_CODES[verdict.code],
      figures: {
        classes: verdict.classes,
        severityDeltaBic: verdict.deltaBic,
        dimensionsDeltaBic: verdict.dimensions?.deltaBic ?? null,
      },
      rule: "classes-that-cross",
      source: "raftery1995",
    },
  ];
}
