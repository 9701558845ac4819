/** The analysis record: what `analyze` returns and `itemwise analyze --json` writes (docs/analysis-json.md). */

import type { CorrelationMatrix } from "../correlation/correlation-matrix";
import type { LatentNormality } from "../correlation/latent-normality";
import type { Warning } from "../errors";
import type { CfaResult } from "../factor/cfa/cfa-result";
import type { KeyFigures } from "../factor/cfa/key-figures";
import type { EfaSolution } from "../factor/efa/solution";
import type { CrossValidation, EsemSolution } from "../factor/esem/esem-result";
import type { InvarianceResult } from "../factor/invariance/invariance-result";
import type { SplitHalfReplication } from "../factor/structures/structure-match";
import type { DifResult } from "../irt/dif/dif-result";
import type { IrtComparison, IrtResult } from "../irt/model/irt-result";
import type { Measure } from "../measures/measure";
import type { Structure } from "../measures/structure";
import type { OutcomesRecord } from "../outcomes/outcomes-result";
import type { ReplicationEntry } from "../replication/claims/computed";
import type { ClaimsByDesignEffect } from "../replication/design-effects";
import type { ShortForm } from "../shortforms/short-form";
import type { AmongStatistics } from "../survey/among/among-result";
import type { OutcomeModels } from "../survey/among/predictors-result";
import type { Burden } from "../survey/comparison/burden";
import type { PopulationPrevalence } from "../survey/comparison/population-prevalence";
import type { DisclosureRecord } from "../survey/disclosure/disclosure";
import type { ItemStatistics } from "../survey/items/item-statistics";
import type { MissingnessStatistics } from "../survey/items/missingness";
import type {
  PrevalenceContrast,
  PrevalenceEstimate,
  PrevalenceRanking,
  RiskStatistics,
} from "../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../survey/regression/regression-result";
import type { Validity } from "../validity/validity-result";
import type { JudgedClasses } from "../verdicts/classes-verdict";
import type { Dimensions } from "../verdicts/dimensions-verdict";
import type { JudgedCfa } from "../verdicts/judged-fit";
import type { JudgedComparison } from "../verdicts/preferred-model";
import type { ScaleVerdict } from "../verdicts/scale-verdict";
import type { StructureVerdict } from "../verdicts/structure-verdict";
import type { Verdict } from "../verdicts/verdict";
import type { AgreementRecord } from "./outside/agreement-record";
import type { NormsOfScale } from "./outside/norms-record";
import type { AnalysisSettings } from "./settings";

export interface Analysis {
  readonly schema: "itemwise/analysis@2";
  readonly software: { readonly name: "itemwise"; readonly version: string };
  readonly settings: AnalysisSettings;
  readonly measure: {
    readonly id: string;
    readonly title: string;
    readonly source: string | null;
    readonly note: string | null;
    /** What the items ask about; null where the definition does not say. */
    readonly about: Measure["about"];
    /** Whether being known by one's answers could harm; null, where the definition does not say, is taken for yes. */
    readonly sensitive: boolean | null;
    /** Ids of the items that are reverse-keyed: reversed before they are analyzed. */
    readonly reversed: readonly string[];
    /** Of a structure with regressions what measures in it; `structural` has all of it. */
    readonly structures: readonly Omit<Structure, "structural">[];
  };
  readonly data: {
    /** The file's name without its folder. */
    readonly file: string;
    /** People analyzed. */
    readonly n: number;
    /** People who answered every item. */
    readonly nComplete: number | null;
    readonly items: readonly string[];
    /** Rows of the file, and those left out with the reason (no weight, say). */
    readonly rows: number;
    readonly excluded: readonly { readonly reason: string; readonly rows: number }[];
    /** Distinct answer patterns of the items as analyzed. */
    readonly patterns: number;
    /** Kish's effective number of people under the weights; equals n without. */
    readonly effectiveN: number;
    /** Strata and clusters that enter standard errors and bootstrap samples; null for none. */
    readonly design: { readonly strata: number | null; readonly clusters: number | null } | null;
    readonly missing: MissingnessStatistics;
    /**
     * The grouping within whose levels design weights add to the number of people: figures of everybody are averages of
     * its levels by how many people were asked in each. Null where there is none.
     */
    readonly weightsWithin: string | null;
    readonly groups: readonly {
      readonly name: string;
      readonly levels: readonly {
        readonly label: string;
        /** Null where so few that it is hidden. */
        readonly n: number | null;
        readonly share: number | null;
      }[];
    }[];
    readonly warnings: readonly Warning[];
  };
  readonly items: readonly ItemStatistics[];
  readonly correlation: TestedCorrelation;
  /** Null where no number of factors was asked for. */
  readonly retention: Dimensions | null;
  readonly efa: readonly EfaSolution[];
  readonly structures: readonly StructureVerdict[];
  readonly splitHalf: readonly SplitHalfReplication[];
  readonly reliability: readonly ScaleVerdict[];
  /** Agreement over occasions or raters; null where the file has answers once. */
  readonly agreement: AgreementRecord | null;
  /** Norms of each scale; none where they were not asked for. */
  readonly norms: readonly NormsOfScale[];
  /** Fewer items, chosen in one half of the people and judged in the other; null where it was not asked for. */
  readonly shortForm: ShortForm | null;
  /** Confirmatory factor analysis of one factor and of every declared structure. */
  readonly cfa: readonly JudgedCfa[];
  /** These models side by side; null where there are fewer than two. */
  readonly comparison: JudgedComparison | null;
  /** Models found in one half of the people, fitted in the other; null where a half is too small. */
  readonly crossValidation: CrossValidation | null;
  /** What other choices would change: `answers` is null where answers are analyzed as they can only be. */
  readonly robustness: { readonly answers: OtherAnswers | null };
  /** Declared structures with regressions, constraints or defined parameters, as written: `cfa` has what measures in them. */
  readonly structural: readonly CfaResult[];
  /** Exploratory solutions with standard errors and the tests of confirmatory analysis, by number of factors. */
  readonly esem: readonly EsemSolution[];
  /** Measurement invariance of one structure over each grouping. */
  readonly invariance: readonly InvarianceResult[];
  /** Item response models of one factor and of every declared structure. */
  readonly irt: readonly IrtResult[];
  /** Of those, each against one that it has as a special case. */
  readonly irtComparison: readonly IrtComparison[];
  /** Latent classes, and whether the answers speak for kinds of people or for severity; null where there are none. */
  readonly classes: JudgedClasses | null;
  /** Differential item functioning of every factor of one structure over each grouping. */
  readonly dif: readonly DifResult[];
  /** What scores go with outside the measure, and COSMIN's measurement properties; null where it was not asked for. */
  readonly validity: Validity | null;
  /** Share of people who say yes, by item and set, context, treatment of missing answers, and group. */
  readonly prevalence: readonly PrevalenceEstimate[];
  /** The same of the population that was sampled, where the definition has its sizes. */
  readonly populationPrevalence: readonly PopulationPrevalence[];
  /** How many people these shares stand for, by level of groupings whose exposure the definition has. */
  readonly burden: readonly Burden[];
  /** Differences of groups' prevalences. */
  readonly contrasts: readonly PrevalenceContrast[];
  /** The places that groups may take by prevalence. */
  readonly rankings: readonly PrevalenceRanking[];
  /** How many different items people report, and which together; null where it was not asked for. */
  readonly risks: RiskStatistics | null;
  /** What several items go with: the outcomes that the definition names; null where it names none, or they were not asked for. */
  readonly outcomes: OutcomesRecord | null;
  /** Prevalence by age, sex and the like together. */
  readonly regression: readonly SurveyRegression[];
  /** What was asked of those who reported something: whom they told, say. */
  readonly among: readonly AmongStatistics[];
  /** Who reports, and who gives which answer about it: regressions on what else is known of people. */
  readonly predictors: readonly OutcomeModels[];
  /** The measure's published claims, each compared with these data. */
  readonly replication: readonly ReplicationEntry[];
  /** Which of them would be met no longer, or only then, were people alike by clusters; empty where the file names clusters. */
  readonly claimsByDesignEffect: readonly ClaimsByDesignEffect[];
  /** What it all means: conclusions with their figures and rules, of the figures as they are released. */
  readonly verdicts: readonly Verdict[];
  /** What was hidden so that nobody can be known by their answers. */
  readonly disclosure: DisclosureRecord;
  /** What of these could not be computed, and why. */
  readonly notFitted: readonly NotFitted[];
}

/**
 * The analysis once more with answers as they were asked where yes and no are analyzed, or with yes and no by the measure's
 * rule where the answers as asked are.
 */
export interface OtherAnswers {
  readonly categories: "dichotomized" | "declared";
  /** Those of the analysis that may be shown in these categories. */
  readonly items: readonly string[];
  /** The models of `cfa`. */
  readonly models: readonly {
    readonly structure: string;
    /** Null where there is no solution. */
    readonly figures: KeyFigures | null;
    /** Code of what stopped it; null where nothing did. */
    readonly problem: string | null;
  }[];
  /** The scales of `reliability`; none where that was not asked for. */
  readonly scales: readonly Pick<ScaleVerdict, "structure" | "scale" | "items" | "alpha" | "omegaTotal">[];
}

/** The correlations with what can be said of the normal latent answers that they suppose. */
interface TestedCorrelation extends CorrelationMatrix {
  /**
   * Whether tetrachoric or polychoric correlations may take the latent answers to be normal; null for other kinds,
   * without exploratory or confirmatory parts, and where too few items can be compared.
   */
  readonly normality: LatentNormality | null;
}

export interface NotFitted {
  readonly analysis:
    | "cfa"
    | "comparison"
    | "crossValidation"
    | "esem"
    | "invariance"
    | "irt"
    | "classes"
    | "dif"
    | "validity"
    | "shortForm"
    | "prevalence"
    | "regression";
  /** The structure, the number of factors or the grouping. */
  readonly of: string;
  readonly code: string;
  /** Full sentences: what stops it, and what to do. */
  readonly problem: string;
}

/** An analysis that has looked for the number of factors. */
export type ExploredAnalysis = Analysis & { readonly retention: Dimensions };

export function isExplored(analysis: Analysis): analysis is ExploredAnalysis {
  return analysis.retention !== null;
}
