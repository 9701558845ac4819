import type { ReplicateJob } from "../../numeric/workers/workers";
import { replicateJobs } from "../../project/replicate-jobs";
import { picturesJob } from "./render-picture";

/** All jobs that a worker thread can be asked for. */
export const nodeJobs: readonly ReplicateJob<never, unknown>[] = [...replicateJobs, picturesJob];
