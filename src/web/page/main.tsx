import { stayOffline } from "../offline/stay-offline";
import { startPage } from "./start-page";

/** Number of threads from the address ("?threads=1"). */
const [threads = ""] = /^\d{1,3}$/.exec(new URL(location.href).searchParams.get("threads") ?? "") ?? [];
await startPage(
  () => new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module", name: threads }),
);
stayOffline();
