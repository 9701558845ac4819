/** What a distinct row of the table `counted` is: its people are read, or left out, or have a weight that is none. */
export const KINDS = { read: 0, blank: 1, zero: 2, wrong: 3 } as const;
