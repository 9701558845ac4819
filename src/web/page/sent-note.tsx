import { useEffect, useRef, useState } from "preact/hooks";
import { folderOf, sentRequests } from "../state/sent";
import { WORDS } from "./words";

/** How many requests went to others, counted by the browser; on click, what that means. */
export function SentNote({ byWorker }: { readonly byWorker: readonly string[] }) {
  const note = useRef<HTMLDetailsElement>(null);
  const [seen, see] = useState<readonly string[]>([]);
  useEffect(() => {
    const observer = new PerformanceObserver((list) => {
      const names = list.getEntries().map(({ name }) => name);
      see((before) => [...before, ...names]);
    });
    observer.observe({ type: "resource", buffered: true });
    return () => observer.disconnect();
  }, []);
  const all = [...seen, ...byWorker].map((name) => ({ name }));
  const sent = sentRequests(all, folderOf(location.href));
  return (
    <details
      class="sent"
      ref={note}
      onKeyDown={({ key }) => key === "Escape" && note.current?.removeAttribute("open")}
      onFocusOut={({ relatedTarget }) => {
        const stays = relatedTarget instanceof Node && note.current?.contains(relatedTarget);
        if (!stays) note.current?.removeAttribute("open");
      }}
    >
      <summary>{sent.length === 0 ? WORDS.sent.count(0) : WORDS.sent.some(sent.length)}</summary>
      <div class="means" tabIndex={-1}>
        <p>{WORDS.sent.means}</p>
        {sent.length > 0 && (
          <>
            <p>{WORDS.sent.list}</p>
            <ul>
              {sent.map((address) => (
                <li key={address}>{address}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </details>
  );
}
