/** The media type of CSV. */
export const csv = 'text/csv; charset=utf-8; header=present';
