/** Where a view is shown without what stands around it, to be framed by other pages. */
export const embedPath = '/embed';
