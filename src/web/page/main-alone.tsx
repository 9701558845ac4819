import engine from "virtual:engine";
import { unpacked } from "./bundled-file";
import { startPage } from "./start-page";

/** The page as a single file, opened from a disk, with the packed worker inside. */
const code = new Blob([await unpacked(engine)], { type: "text/javascript" });
const url = URL.createObjectURL(code);
await startPage(() => new Worker(url));
