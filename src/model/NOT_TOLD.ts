/** A value of an enum: the source doesn't tell. */
export const NOT_TOLD = 'UNKNOWN';
