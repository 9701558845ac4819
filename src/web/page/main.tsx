import { stayOffline } from "../offline/stay-offline";
import { startPage } from "./start-page";

/** So many threads, where the address says so ("?threads=1"). */
const [threads = ""] = /^\d{1,3}$/.exec(new URL(location.href).searchParams.get("threads") ?? "") ?? [];
startPage(
  () => new Worker(new URL("../engine/worker.ts", import.meta.url), { type: "module", name: threads }),
);
stayOffline();
