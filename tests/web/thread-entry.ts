import { parentPort } from "node:worker_threads";
import { answerThread } from "../../src/web/engine/shared-workers";
import { closedJob, failingJob, givenJob } from "./thread-jobs";

/** A thread of Node in place of a page's: it has the same code and the same memory. */
const port: Parameters<typeof answerThread>[0] = { onmessage: null };
answerThread(port, [givenJob, failingJob, closedJob]);
parentPort?.on("message", (data) => port.onmessage?.({ data }));
