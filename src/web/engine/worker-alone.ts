/** The worker of the single-file page: without a server there is no shared memory, so that it computes on one thread. */
import { bufferMessages } from "./early-messages";

const port = self as unknown as Parameters<typeof import("./start-engine").startEngine>[0];
const deliverBuffered = bufferMessages(port);
const [{ inline }, { startEngine }] = await Promise.all([
  import("../../numeric/workers/workers"),
  import("./start-engine"),
]);
startEngine(port, inline);
deliverBuffered();
