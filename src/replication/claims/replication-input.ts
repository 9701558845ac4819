/** What replication reads of an analysis: the keys of its record that claims can be about. */
import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import type { EsemSolution } from "../../factor/esem/esem-result";
import type { InvarianceResult } from "../../factor/invariance/invariance-result";
import type { DifResult } from "../../irt/dif/dif-result";
import type { IrtResult } from "../../irt/model/irt-result";
import type { OutcomesRecord } from "../../outcomes/outcomes-result";
import type { ScaleReliability } from "../../reliability/scale-result";
import type { AmongStatistics } from "../../survey/among/among-result";
import type { OutcomeModels } from "../../survey/among/predictors-result";
import type { Burden } from "../../survey/comparison/burden";
import type { PrevalenceContrast, PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import type { SurveyRegression } from "../../survey/regression/regression-result";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import type { Construction } from "./construction";

export interface ReplicationInput {
  readonly settings: {
    readonly parts: readonly string[];
    /** What made data were built to give; null for answers of people. */
    readonly population?: Construction | null | undefined;
  };
  readonly data: { readonly rows: number; readonly groups: readonly { readonly name: string }[] };
  readonly correlation: CorrelationMatrix;
  readonly structures: readonly StructureVerdict[];
  readonly reliability: readonly ScaleReliability[];
  readonly cfa: readonly CfaResult[];
  readonly esem: readonly EsemSolution[];
  readonly invariance: readonly InvarianceResult[];
  readonly dif: readonly DifResult[];
  readonly irt: readonly IrtResult[];
  readonly prevalence: readonly PrevalenceEstimate[];
  readonly contrasts: readonly PrevalenceContrast[];
  readonly regression: readonly SurveyRegression[];
  readonly among?: readonly AmongStatistics[] | undefined;
  readonly predictors?: readonly OutcomeModels[] | undefined;
  readonly burden?: readonly Burden[] | undefined;
  readonly outcomes?: OutcomesRecord | null | undefined;
  /** Ids of items that stayed out of models, since somebody could be known by these. */
  readonly disclosure?: { readonly withheld: readonly string[] } | undefined;
  readonly notFitted: readonly {
    readonly analysis: string;
    readonly of: string;
    readonly problem: string;
  }[];
}
