/** A database without Entente in between, as someone who writes the statements by hand would use it. */
export interface BareDriver {
  /** Rows by position. */
  read(text: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly (readonly unknown[])[]>;
  write(text: string, parameters?: Readonly<Record<string, unknown>>): Promise<void>;
  close(): Promise<void>;
}
