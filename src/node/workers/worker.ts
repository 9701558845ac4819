/** What a worker thread does: waits for requests and takes part in them. See worker-pool.ts. */
import { type MessagePort, workerData } from "node:worker_threads";
import { computeChunkLater, type Request, takeChunks } from "./run-chunks";
import { replicateJobs } from "./worker-jobs";

const port: MessagePort = workerData;

port.on("message", async (request: Request) => {
  const run = runnerOf(request);
  for (const first of takeChunks(request)) port.postMessage(await computeChunkLater(run, request, first));
});

/** A job that cannot begin fails in every chunk, so that whoever asked is told. */
function runnerOf({ job, input }: Request): (replicate: number) => unknown {
  try {
    const found = replicateJobs.find(({ id }) => id === job);
    if (found === undefined)
      throw new Error(`The worker does not know the job "${job}": build the program anew.`);
    return found.prepare(input as never);
  } catch (error) {
    return () => {
      throw error;
    };
  }
}
