/** What a worker thread does: waits for requests and takes part in them. See worker-pool.ts. */
import { type MessagePort, workerData } from "node:worker_threads";
import { replicateJobs } from "../replicate-jobs";
import { type Outcome, type Request, thrownBy, workThrough } from "./work-through";

const port: MessagePort = workerData;

port.on("message", (request: Request) => {
  workThrough(runnerOf(request), request, (outcome: Outcome) => {
    try {
      port.postMessage(outcome);
    } catch (error) {
      port.postMessage({ ...outcome, outputs: [], thrown: thrownBy(error) });
    }
  });
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
