/**
 * `npm run messages`: writes `messages.ts` from each `messages.en.ftl`, and the bank of measures from `data/measures` (not
 * kept in git). `npm ci`, the build and the tests do the same.
 */
import { writeMessages } from "./messages/write-messages";

try {
  writeMessages();
  // What it imports needs what was just written.
  const { writeBank } = await import("./messages/write-bank");
  writeBank();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
