// Keeps a decision until the server has confirmed it: through network errors, reloads and a closed window.
import { ApiError, post, windowId } from './api.js';
import { saved } from './announce.js';

const prefix = 'unsaved:';
const longestWait = 15000;
// A window that is alive writes its entry anew at every try; older entries belong to windows that are gone.
const abandoned = 60000;

export class Outbox {
  #sending = null;
  #wake = null;

  /** True while a decision is not confirmed. */
  get busy() {
    return this.#sending !== null;
  }

  /** Resolves when nothing is unsaved. */
  async settled() {
    await this.#sending?.catch(() => {});
  }

  /**
   * Sends a decision: {claim, revision, verdict, changes}. Resolves with the server's answer, rejects with the refusal; as long as the server cannot be
   * reached it neither resolves nor forgets.
   */
  send(decision) {
    this.#sending = this.#deliver(prefix + windowId, decision).finally(() => { this.#sending = null; });
    return this.#sending;
  }

  /** Sends what an earlier page left unsaved; resolves with [{decision, answer} or {decision, refusal}]. */
  async resend() {
    const outcomes = [];
    for (const key of Object.keys(localStorage).filter(k => k.startsWith(prefix))) {
      const decision = JSON.parse(localStorage.getItem(key));
      if (key !== prefix + windowId && Date.now() - decision.at < abandoned) {
        continue;
      }
      this.#sending = this.#deliver(key, decision).finally(() => { this.#sending = null; });
      outcomes.push(await this.#sending.then(answer => ({ decision, answer }), refusal => ({ decision, refusal })));
    }
    return outcomes;
  }

  /** Tries again at once. */
  retry() {
    this.#wake?.();
  }

  async #deliver(key, decision) {
    for (let wait = 500; ; wait = Math.min(wait * 2, longestWait)) {
      localStorage.setItem(key, JSON.stringify({ ...decision, at: Date.now() }));
      saved('saving', 'Saving…');
      try {
        const { claim, revision, verdict, changes } = decision;
        const answer = await post(`/claims/${claim}/decisions`, { revision, verdict, changes }, { signal: AbortSignal.timeout?.(20000) });
        localStorage.removeItem(key);
        saved('saved', 'Saved');
        return answer;
      } catch (error) {
        if (error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 401 && error.status !== 408 && error.status !== 429) {
          localStorage.removeItem(key);
          saved('refused', 'Not saved');
          throw error;
        }
        saved('unsaved', 'Not saved yet: trying again');
        await this.#pause(wait);
      }
    }
  }

  #pause(milliseconds) {
    return new Promise(resolve => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => { clearTimeout(timer); resolve(); };
    });
  }
}
