/** What can be undone and redone: states before and after the one at hand. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  readonly future: readonly State[];
}

/** So many steps can be undone. */
const MOST = 200;

export const historyOf = <State>(now: State): History<State> => ({ past: [], now, future: [] });

/** A step; what was undone before it is gone. */
export function step<State>({ past, now }: History<State>, next: State): History<State> {
  return { past: [...past, now].slice(-MOST), now: next, future: [] };
}

export function undo<State>(history: History<State>): History<State> {
  const before = history.past.at(-1);
  if (before === undefined) return history;
  return { past: history.past.slice(0, -1), now: before, future: [history.now, ...history.future] };
}

export function redo<State>(history: History<State>): History<State> {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, history.now], now: next, future };
}
