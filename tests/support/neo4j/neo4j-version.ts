/** The release that tests run on: the last long-term-support line, which production is advised to run. */
export const NEO4J_VERSION = '5.26.12';
