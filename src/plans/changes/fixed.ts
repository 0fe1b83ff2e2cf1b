/** Set when something is put in, or by a kind of change of their own. */
export const FIXED = ['id', 'by', 'at', 'audience', 'notes', 'askAgain'] as const;

export const isFixed = (field: string): boolean => (FIXED as readonly string[]).includes(field);
