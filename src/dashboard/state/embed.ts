/** Where a view is shown without what stands around it, to be framed by other pages. */
export const embedPath = '/embed';

/** Whether the page is shown there: then it changes nothing of itself, and whatever leads on opens the full view. */
export const isEmbedded = (): boolean => location.pathname === embedPath;
