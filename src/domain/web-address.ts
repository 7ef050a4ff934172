/** Whether a text is a whole address on the web: `http://…` or `https://…`. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
