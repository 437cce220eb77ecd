const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export interface Interrupt {
  requested: boolean;
  /** The signals do again what they did before. */
  release(): void;
}

/** The first signal asks the run to end after what is in work; the second ends the process as it would without us. */
export function watchSignals(tell: () => void): Interrupt {
  const interrupt: Interrupt = { requested: false, release };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return interrupt;

  function onSignal(signal: NodeJS.Signals): void {
    if (interrupt.requested) {
      release();
      process.kill(process.pid, signal);
      return;
    }
    interrupt.requested = true;
    tell();
  }

  function release(): void {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  }
}
