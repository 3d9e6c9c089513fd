/** Stands for an unknown date in an order: after every date that is known. */
export const UNKNOWN_DATE = '9999-99-99';
