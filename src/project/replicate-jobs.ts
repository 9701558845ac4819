import { krippendorffJob } from "../agreement/krippendorff";
import { modelJob } from "../analysis/parts/pieces";
import { fitLimitsJob } from "../factor/cfa/fit-limits/fit-draws";
import { omegaJob } from "../factor/cfa/scores/bootstrap-reliability";
import { loadingsJob } from "../factor/efa/bootstrap-loadings";
import { randomEigenvaluesJob } from "../factor/efa/retention/random-eigenvalues";
import { permutationJob } from "../factor/invariance/permutation";
import type { ReplicateJob } from "../numeric/workers/workers";
import { alphaJob } from "../reliability/bootstrap-alpha";
import { chartsJob } from "../report/page/render-chart";
import { powerJob } from "../simulation/power/power-replicate";
import { imputationJob } from "../survey/prevalence/treated-means";

export const replicateJobs: readonly ReplicateJob<never, unknown>[] = [
  alphaJob,
  chartsJob,
  permutationJob,
  fitLimitsJob,
  imputationJob,
  krippendorffJob,
  loadingsJob,
  modelJob,
  omegaJob,
  powerJob,
  randomEigenvaluesJob,
];
