/** The entry point `itemwise/web`: the computation for pages of other authors. See docs/web.md. */

export { inline, type Workers } from "../numeric/workers/workers";
export { replicateJobs } from "../project/replicate-jobs";
export { type AskOptions, type Client, createClient, type Progress } from "./engine/client";
export type { Answered, Asked, AskKind, Opened, Reply, Request } from "./engine/protocol";
export { answerThread, startSharedWorkers } from "./engine/shared-workers";
export { startEngine } from "./engine/start-engine";
