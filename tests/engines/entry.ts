import { hashesOf } from "./hashes";

/** What Node imports and a page calls. */
Object.assign(globalThis, { hashesOf });
