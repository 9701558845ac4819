/** A worker thread: waits for requests and takes part in them (worker-pool.ts). */
import { type MessagePort, workerData } from "node:worker_threads";
import { computeChunkAsync, type Request, runnerOf, takeChunks } from "../../numeric/workers/run-chunks";
import { nodeJobs } from "./worker-jobs";

const port: MessagePort = workerData;

port.on("message", async (request: Request) => {
  const run = await runnerOf(nodeJobs, request);
  for (const first of takeChunks(request)) port.postMessage(await computeChunkAsync(run, request, first));
});
