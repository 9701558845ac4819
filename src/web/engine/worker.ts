/** The worker that holds the data; everything is read and computed here, nothing is sent. Its threads run the same script. */
import { bufferMessages } from "./early-messages";

/** Name of a thread; the worker that holds the data may be named by its number of threads. */
const THREAD = "thread";
/** More threads take more memory than they save time. */
const MAX_THREADS = 8;

const port = self as unknown as { onmessage: null };
const deliverBuffered = bufferMessages(port);
// The first message brings a file: nothing is to be computed before.
const asked = new Promise((resolve) => self.addEventListener("message", resolve, { once: true }));
if (self.name === THREAD) await runThread();
else await runEngine();

async function runThread(): Promise<void> {
  const [{ answerThread }, { replicateJobs }] = await Promise.all([
    import("./shared-workers"),
    import("../../project/replicate-jobs"),
  ]);
  answerThread(port, replicateJobs);
  deliverBuffered();
}

async function runEngine(): Promise<void> {
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
  deliverBuffered();
  await asked;
  const count = Math.min(MAX_THREADS, Number(self.name) || navigator.hardwareConcurrency);
  if (!crossOriginIsolated || count < 2) return;
  const start = (): Worker => new Worker(self.location.href, { type: "module", name: THREAD });
  workers = startSharedWorkers({ count, start });
}
