/** Where a Neo4j answers, and as whom to speak to it. */
export interface Neo4jAddress {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

/** A Neo4j that tests may fill and empty. */
export interface RunningNeo4j {
  readonly address: Neo4jAddress;
  /** How it came to be there, in words for a person: `Neo4j 5.26.12 on this machine's JVM`. */
  readonly origin: string;
  /** Ends it, if we started it; what we only found keeps running. */
  readonly stop: () => Promise<void>;
}
