/** Shares of a story's text at which a chapter may count as read: its last line, or nearly all of it. */
export const ENDS = [1, 0.95, 0.9] as const;
