/** The worker of the page that is one file: a page without a server shares no memory, so that it computes on one thread. */
import { keepEarly } from "./early-messages";

const port = self as unknown as Parameters<typeof import("./start-engine").startEngine>[0];
const giveEarly = keepEarly(port);
const [{ inline }, { startEngine }] = await Promise.all([
  import("../../numeric/workers/workers"),
  import("./start-engine"),
]);
startEngine(port, inline);
giveEarly();
