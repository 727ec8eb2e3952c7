import {
  BrokenCircuitError,
  type CircuitBreakerPolicy,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
} from "cockatiel";
import type { Viewer } from "@/lib/auth/viewer";
import { log } from "@/lib/observability/log";
import type { Crossing, Gate, Passage, Refusal } from "./gate";
import { ProviderFault, type Usage } from "./port";

const attempts = 2;

/** One thing asked of one provider. */
export type OutsideCall<T> = {
  readonly crossing: Crossing;
  readonly timeoutMs: number;
  /** Aborts when the writer has gone. */
  readonly signal?: AbortSignal | undefined;
  /** Asks once; `spent` is told what it cost as soon as that is known, also when the answer is no good. */
  once(passage: Passage, signal: AbortSignal, spent: (usage: Usage) => void): Promise<T>;
  /** Whether what came is an answer, or that there is none. */
  saysSomething(value: T): boolean;
  /** Something of the answer was shown already: asking again would say it twice. */
  begun?(): boolean;
  /** Whether asking again at once may help; where it isn't said, as the fault has it. */
  again?(fault: ProviderFault): boolean;
};

export type CallResult<T> =
  | { readonly kind: "done"; readonly value: T }
  | { readonly kind: "not_asked"; readonly why: Refusal }
  /** Without a fault when the provider was left alone, or kept out between two attempts. */
  | { readonly kind: "failed"; readonly fault?: ProviderFault };

/**
 * Calls to providers through the gate: each at most twice, within the time limit, behind a circuit breaker of the provider's
 * model that opens after three failures in a row and lets one call try it again after `restMs`. Whoever asks while that one is
 * under way isn't made to wait for it.
 */
export function createOutsideCalls(deps: { readonly gate: Gate; readonly restMs: number }) {
  const circuits = new Map<string, CircuitBreakerPolicy>();

  /** By model, too: a wrong name of the embedding model must not keep a provider's answers away. */
  function circuitOf({ provider, model }: Crossing): CircuitBreakerPolicy {
    const name = `${provider} ${model}`;
    const circuit = circuits.get(name) ?? newCircuit(deps.restMs);
    circuits.set(name, circuit);
    return circuit;
  }

  async function once<T>(viewer: Viewer, call: OutsideCall<T>): Promise<CallResult<T>> {
    const admitted = await deps.gate.admit(viewer, call.crossing);
    if (!admitted.ok) return { kind: "not_asked", why: admitted.error };
    const { passage, close } = admitted.value;
    const limit = AbortSignal.timeout(call.timeoutMs);
    const signal = call.signal === undefined ? limit : AbortSignal.any([call.signal, limit]);
    let usage: Usage | undefined;
    try {
      const value = await call.once(passage, signal, (spent) => void (usage = spent));
      await close(call.saysSomething(value) ? "answered" : "nothing", usage);
      return { kind: "done", value };
    } catch (fault) {
      const reason = fault instanceof ProviderFault ? fault.reason : undefined;
      await close(reason === "timed_out" || reason === "cancelled" ? reason : "failed", usage);
      throw fault;
    }
  }

  return async function callOutside<T>(viewer: Viewer, call: OutsideCall<T>): Promise<CallResult<T>> {
    const circuit = circuitOf(call.crossing);
    let last: { readonly fault?: ProviderFault } = {};
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      // Asked before the circuit is: somebody who keeps a provider out must not close or open it for others.
      const why = await deps.gate.refusalOf(viewer, call.crossing);
      if (why !== undefined) return attempt === 1 ? { kind: "not_asked", why } : { kind: "failed" };
      // The circuit itself would let this call wait for the one that tries, past its own time limit and its writer's leaving.
      if (circuit.state === CircuitState.HalfOpen) return { kind: "failed", ...last };
      try {
        return await circuit.execute(() => once(viewer, call));
      } catch (fault) {
        if (fault instanceof BrokenCircuitError) return { kind: "failed", ...last };
        if (!(fault instanceof ProviderFault)) throw fault;
        log("warn", "ai.failed", { provider: fault.provider, outcome: fault.reason, count: attempt });
        last = { fault };
        const again = call.again?.(fault) ?? fault.worthRetrying;
        if (!again || call.begun?.() === true) break;
      }
    }
    return { kind: "failed", ...last };
  };
}

function newCircuit(restMs: number): CircuitBreakerPolicy {
  const faults = handleWhen((error) => error instanceof ProviderFault && error.blamesProvider);
  return circuitBreaker(faults, { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(3) });
}
