/** One thing that the doctor looked at. */
export interface Finding {
  /** What was looked at, in a word. */
  readonly check: string;
  /** `note`: worth knowing, nothing wrong. */
  readonly status: 'ok' | 'note' | 'fault';
  readonly message: string;
  /** What to do about it. */
  readonly advice?: string | undefined;
}

export const ok = (check: string, message: string): Finding => ({ check, status: 'ok', message });

export const note = (check: string, message: string, advice?: string): Finding => ({ check, status: 'note', message, advice });

export const fault = (check: string, message: string, advice?: string): Finding => ({ check, status: 'fault', message, advice });
