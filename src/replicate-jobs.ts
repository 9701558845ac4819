import { modelJob } from "./analysis/model-task";
import { loadingsJob } from "./factor/bootstrap-loadings";
import { omegaJob } from "./factor/cfa/bootstrap-reliability";
import { dealingJob } from "./factor/invariance/permutation";
import { randomEigenvaluesJob } from "./factor/retention/random-eigenvalues";
import type { ReplicateJob } from "./numeric/replicates";
import { alphaJob } from "./reliability/bootstrap-alpha";
import { chartsJob } from "./report/render-chart";
import { powerJob } from "./simulation/power/power-replicate";

/** All jobs that a worker thread can be asked for. */
export const replicateJobs: readonly ReplicateJob<never, unknown>[] = [
  alphaJob,
  chartsJob,
  dealingJob,
  loadingsJob,
  modelJob,
  omegaJob,
  powerJob,
  randomEigenvaluesJob,
];
