import type { ReplicateJob } from "../../numeric/workers/workers";
import { replicateJobs } from "../../project/replicate-jobs";
import { picturesJob } from "./render-picture";

export const nodeJobs: readonly ReplicateJob<never, unknown>[] = [...replicateJobs, picturesJob];
