import engine from "virtual:engine";
import { unpacked } from "./own-file";
import { startPage } from "./start-page";

/** The page as one file, which is opened from a disk: what computes stands in it, packed. */
const code = new Blob([await unpacked(engine)], { type: "text/javascript" });
const url = URL.createObjectURL(code);
startPage(() => new Worker(url));
