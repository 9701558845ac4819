/**
 * The worker that has the data: everything is read and computed here, nothing is sent. The threads that compute with it
 * begin with the same script, so that they share what the browser has loaded.
 */
import { keepEarly } from "./early-messages";

/** What a thread is named; the worker that has the data is named by how many threads it may have, if anything. */
const THREAD = "thread";
/** More of them take more memory than they save time. */
const MOST = 8;

const port = self as unknown as { onmessage: null };
const giveEarly = keepEarly(port);
// With the first message a file comes: until then nothing is to be computed.
const asked = new Promise((resolve) => self.addEventListener("message", resolve, { once: true }));
if (self.name === THREAD) await beThread();
else await haveData();

async function beThread(): Promise<void> {
  const [{ answerThread }, { replicateJobs }] = await Promise.all([
    import("./shared-workers"),
    import("../../project/replicate-jobs"),
  ]);
  answerThread(port, replicateJobs);
  giveEarly();
}

async function haveData(): Promise<void> {
  const [{ inline }, { startEngine }, { startSharedWorkers }] = await Promise.all([
    import("../../numeric/workers/workers"),
    import("./start-engine"),
    import("./shared-workers"),
  ]);
  let workers = inline;
  startEngine(self as unknown as Parameters<typeof startEngine>[0], {
    replicate: (job, input, options) => workers.replicate(job, input, options),
    begin: (job, input, options) => workers.begin(job, input, options),
  });
  giveEarly();
  await asked;
  const count = Math.min(MOST, Number(self.name) || navigator.hardwareConcurrency);
  if (!crossOriginIsolated || count < 2) return;
  const start = (): Worker => new Worker(self.location.href, { type: "module", name: THREAD });
  workers = startSharedWorkers({ count, start });
}
