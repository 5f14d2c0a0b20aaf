// Which claim comes next: asks the server ahead of need, keeps the leases alive, and remembers the way back.
import { get, post, remove } from './api.js';

const renewEvery = 45000;
const articlesKept = 6;

export class Queue {
  #parameters;
  #ahead = null;
  #articles = new Map();
  #held = new Set();
  #passed = new Set();
  #trail;
  #place;

  /** A queue of the address bar's parameters. */
  constructor(parameters) {
    this.#parameters = parameters;
    this.key = parameters.toString();
    const kept = JSON.parse(sessionStorage.getItem('trail') ?? 'null');
    const here = kept?.key === this.key ? kept : { ids: [], place: -1, skipped: [] };
    this.#trail = here.ids;
    this.#place = here.place;
    this.skipped = here.skipped;
    this.lost = () => {};
    this.timer = setInterval(() => this.#renew(), renewEvery);
    this.leave = () => this.#dropAhead();
    addEventListener('pagehide', this.leave);
  }

  /** Gives the leases back and stops. */
  async close(keep = null) {
    clearInterval(this.timer);
    removeEventListener('pagehide', this.leave);
    const ahead = await this.#ahead?.catch(() => null);
    for (const id of new Set([...this.#held, ahead?.claim.id])) {
      if (id && id !== keep) {
        remove(`/claims/${id}/lease`, { keepalive: true }).catch(() => {});
      }
    }
  }

  /** The next claim with its article; null when the queue is at its end. */
  async next(current) {
    if (this.#place + 1 < this.#trail.length) {
      return this.open(this.#trail[++this.#place]);
    }
    const found = await (this.#ahead ?? this.#fetch(current));
    this.#ahead = null;
    if (found) {
      this.#note(found.claim.id);
    }
    return found;
  }

  /** The claim before on the way here; null at its start. */
  async previous() {
    return this.#place > 0 ? this.open(this.#trail[--this.#place]) : null;
  }

  /** Begins to fetch what comes after the claim on screen. */
  prefetch(current) {
    if (this.#ahead === null && this.#place + 1 >= this.#trail.length) {
      this.#ahead = this.#fetch(current);
      this.#ahead.catch(() => { this.#ahead = null; });
    }
  }

  /** A certain claim, leased when nobody else has it: {claim, article, leased}. */
  async open(id) {
    const [claim, lease] = await Promise.all([get(`/claims/${id}`), post(`/claims/${id}/lease`).catch(() => ({ leased: false }))]);
    if (lease.leased) {
      this.#held.add(id);
    }
    return { claim, article: await this.article(claim.article_id), leased: lease.leased };
  }

  /** Notes a claim that was opened by its address or from a list. */
  visit(id) {
    if (this.#trail[this.#place] !== id) {
      this.#note(id);
    }
  }

  /** Passes a claim over for as long as this window lives, and gives it back. */
  skip(id) {
    this.skipped.push(id);
    this.#keep();
    this.release(id);
  }

  /** Brings skipped claims back. */
  unskip() {
    this.skipped = [];
    this.#keep();
  }

  /** Goes on from a claim that stays undecided: it comes again when all others have been seen. */
  pass(id) {
    this.#passed.add(id);
    this.release(id);
  }

  /** Gives a claim back. */
  release(id) {
    this.#held.delete(id);
    remove(`/claims/${id}/lease`).catch(() => {});
  }

  /** Notes that a claim was decided: its lease has ended. Resolves when its article knows. */
  decided(claim) {
    this.#held.delete(claim.id);
    return this.update(claim);
  }

  /** An article, from memory where it is there. */
  article(id) {
    const kept = this.#articles.get(id);
    if (kept) {
      return kept;
    }
    const fetched = get(`/articles/${id}`);
    fetched.catch(() => this.#articles.delete(id));
    this.#articles.set(id, fetched);
    if (this.#articles.size > articlesKept) {
      this.#articles.delete(this.#articles.keys().next().value);
    }
    return fetched;
  }

  /** Puts the newest state of a claim into its article. */
  async update(claim) {
    const article = await this.#articles.get(claim.article_id)?.catch(() => null);
    const place = article?.claims.findIndex(c => c.id === claim.id) ?? -1;
    if (place >= 0) {
      article.claims[place] = claim;
    }
  }

  forget(articleId) {
    this.#articles.delete(articleId);
  }

  async #fetch(current) {
    const passOver = [...this.skipped, ...this.#passed, ...this.#held, ...(current ? [current] : [])];
    const { claim } = await post(`/next?${this.#parameters}`, { pass_over: passOver });
    if (claim === null) {
      if (this.#passed.size === 0) {
        return null;
      }
      this.#passed.clear();
      return this.#fetch(current);
    }
    this.#held.add(claim.id);
    const article = await this.article(claim.article_id);
    await this.update(claim);
    return { claim, article, leased: true };
  }

  // The page goes away, by a reload perhaps: the claim on screen stays leased for the page that comes back, the one fetched ahead does not.
  #dropAhead() {
    for (const id of this.#held) {
      if (id !== this.#trail[this.#place]) {
        remove(`/claims/${id}/lease`, { keepalive: true }).catch(() => {});
      }
    }
    this.#ahead = null;
  }

  async #renew() {
    for (const id of [...this.#held]) {
      const answer = await post(`/claims/${id}/lease`).catch(() => null);
      if (answer && !answer.leased) {
        this.#held.delete(id);
        const ahead = await this.#ahead?.catch(() => null);
        if (ahead?.claim.id === id) {
          this.#ahead = null;
        }
        this.lost(id);
      }
    }
  }

  #note(id) {
    this.#trail.splice(this.#place + 1, Infinity, id);
    this.#trail.splice(0, this.#trail.length - 500);
    this.#place = this.#trail.length - 1;
    this.#keep();
  }

  #keep() {
    sessionStorage.setItem('trail', JSON.stringify({ key: this.key, ids: this.#trail, place: this.#place, skipped: this.skipped.slice(-5000) }));
  }
}
