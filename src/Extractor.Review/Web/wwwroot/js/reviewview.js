// The view where claims are decided: one claim at a time in its article.
import { renderActions } from './actionbar.js';
import { current as address, go, noteClaim } from './address.js';
import { announce, notice, saved } from './announce.js';
import { get, post } from './api.js';
import { ArticleText } from './articletext.js';
import { claimPanel } from './claimpanel.js';
import { changesOf, Correction } from './correction.js';
import { button, count, el } from './dom.js';
import { filterBar, focusFilter } from './filters.js';
import { marksOf } from './marks.js';
import { neighbourList } from './neighbours.js';
import { Queue } from './queue.js';
import { emptyStore, queueEnd } from './queueend.js';
import { slots, spoken } from './slots.js';

// What leaves the claim on screen waits until it is saved.
const leaving = new Set(['skip', 'next', 'previous', 'left', 'right']);
const verdictWords = { accepted: 'Accepted', corrected: 'Corrected', rejected: 'Rejected' };

export class ReviewView {
  #app;
  #queue;
  #state = null;
  #text = null;
  #textOf = null;
  #lastDecision = null;
  #left = null;
  #moving = false;
  #started = 0;

  constructor(app) {
    this.#app = app;
    this.#correction = new Correction({ render: () => this.#render(), mark: picked => this.#mark(picked), panel: () => this.#panel });
  }

  #correction;

  /** Shows the view: the claim of the address, or the queue's first. */
  async open({ queue, claim }) {
    this.#queue = new Queue(queue);
    this.#queue.lost = id => this.#lost(id);
    this.#frame();
    const first = await this.#first(claim);
    this.#show(first);
    this.#countLeft();
  }

  /** Leaves the view. */
  async close() {
    this.#closed = true;
    await this.#queue?.close();
  }

  #closed = false;

  async #first(claim) {
    if (claim) {
      const found = await this.#queue.open(claim).catch(() => null);
      if (found) {
        this.#queue.visit(claim);
        return found;
      }
      notice(`There is no claim ${claim} in this store.`, { kind: 'error' });
    }
    return this.#queue.next(null);
  }

  #frame() {
    this.#articleBox = el('section', { class: 'article', tabindex: '0', 'aria-label': 'Article', on: { click: e => this.#clicked(e), mouseup: () => this.#correction.takeSelection(), touchend: () => this.#correction.takeSelection() } });
    this.#panel = el('section', { class: 'panel', 'aria-label': 'Claim' });
    this.#neighbours = el('nav', { class: 'neighbours', 'aria-label': 'Claims of the article' });
    this.#actions = el('div', { class: 'actions', role: 'toolbar', 'aria-label': 'Decide' });
    this.#progress = el('p', { class: 'progress' });
    const side = el('div', { class: 'side' }, this.#panel, this.#neighbours);
    document.getElementById('main').replaceChildren(
      el('div', { class: 'review' },
        el('div', { class: 'bar' }, filterBar(address().queue, this.#app.session), this.#progress),
        this.#articleBox, side, this.#actions));
  }

  #articleBox;
  #panel;
  #neighbours;
  #actions;
  #progress;

  #show(found) {
    if (this.#closed) {
      return;
    }
    if (!found) {
      this.#end();
      return;
    }
    const { claim, article, leased } = found;
    const focused = document.activeElement;
    const region = ['neighbours', 'panel'].find(r => focused?.closest(`.${r}`));
    this.#state = { claim, article, leased, draft: {}, errors: {}, editing: null, text: this.#textFor(article) };
    this.#correction.begin(this.#state);
    noteClaim(claim.id);
    this.#render();
    this.#text.reveal(this.#text.offsets.toUnits(claim.current.number.start));
    this.#refocus(region);
    this.#say();
    this.#queue.prefetch(claim.id);
    this.#measure();
  }

  // Where the focus was is rendered anew: it goes to what took its place.
  #refocus(region) {
    if (region === 'neighbours') {
      this.#neighbours.querySelector('[aria-current]')?.focus();
    } else if (region === 'panel') {
      this.#panel.querySelector('#claim-title')?.focus();
    }
  }

  // From the key press to the claim after it on screen; tests and the console read it as the measure "step".
  #measure() {
    if (this.#started > 0) {
      const start = this.#started;
      this.#started = 0;
      requestAnimationFrame(() => performance.measure('step', { start, end: performance.now() }));
    }
  }

  #textFor(article) {
    if (this.#textOf !== article.id) {
      this.#text = new ArticleText(article.article.text ?? '');
      this.#textOf = article.id;
      const { title, published, publisher } = article.article;
      this.#articleBox.replaceChildren(
        el('header', {}, el('h2', { text: title ?? 'Untitled article' }), el('p', { class: 'hint', text: [publisher, published, article.article.id].filter(p => p).join(' · ') })),
        this.#text.element);
    }
    return this.#text;
  }

  #render() {
    const state = this.#state;
    this.#panel.replaceChildren(...claimPanel(state, {
      edit: name => this.edit(name), revert: name => this.#correction.revert(name), take: decision => this.#correction.take(decision), open: id => this.#openClaim(id),
    }).filter(p => p));
    this.#neighbours.replaceChildren(...neighbourList(state, id => this.#openClaim(id)));
    this.#renderActions();
    this.#mark(null);
  }

  #renderActions() {
    renderActions(this.#actions, { corrected: Object.keys(this.#state?.draft ?? {}).length > 0, free: this.#mayDecide() }, action => this.act(action));
  }

  #mark(picked) {
    const { claim, article, text, draft } = this.#state;
    text.mark(marksOf(claim, draft, article.claims, text.offsets, picked));
  }

  #say() {
    announce(spoken(this.#state.claim, this.#state.article.article.title));
  }

  async #end() {
    this.#state = null;
    noteClaim(null);
    this.#articleBox.replaceChildren();
    this.#textOf = null;
    this.#neighbours.replaceChildren();
    this.#panel.replaceChildren(queueEnd(this.#queue.skipped.length, () => { this.#queue.unskip(); this.#step(() => this.#queue.next(null)); }));
    this.#renderActions();
    announce('Nothing is left in this queue.');
    const all = await get('/claims?status=any&count=1').catch(() => null);
    if (all?.total === 0 && !this.#closed) {
      this.#panel.replaceChildren(emptyStore());
    }
  }

  /** Does what a key or a button asks for. */
  act(action) {
    this.#started = performance.now();
    if (this.#app.outbox.busy && leaving.has(action)) {
      this.#refuse();
      return null;
    }
    const does = {
      accept: () => this.#decide(Object.keys(this.#state?.draft ?? {}).length > 0 ? 'corrected' : 'accepted'),
      reject: () => this.#decide('rejected'),
      skip: () => this.#skip(),
      undo: () => this.#undo(),
      edit: () => this.#panel.querySelector('button.edit')?.focus(),
      next: () => this.#goOn(),
      previous: () => this.#step(() => this.#queue.previous(), 'This is the first claim of this sitting.'),
      left: () => this.#neighbour(-1),
      right: () => this.#neighbour(1),
      article: () => this.#state && go(`/article/${this.#state.article.id}`, undefined, this.#state.claim.id),
      filter: () => focusFilter(),
      escape: () => this.#escape(),
    }[action];
    return does?.();
  }

  /** Opens the editor of the slot with a key. */
  slotKey(key) {
    const slot = slots.find(s => s.key === key);
    if (slot && this.#state) {
      this.edit(slot.name);
    }
  }

  /** Opens the editor of a slot. */
  edit(name) {
    if (this.#mayDecide()) {
      this.#correction.edit(name);
    } else {
      this.#refuse();
    }
  }

  #mayDecide() {
    return this.#state !== null && this.#state.leased && !this.#app.outbox.busy && this.#state.claim.status !== 'withdrawn';
  }

  #refuse() {
    if (this.#app.outbox.busy) {
      announce('The decision before is not saved yet.');
      this.#app.outbox.retry();
    } else if (this.#state && !this.#state.leased) {
      announce('Somebody else has this claim on screen.');
    }
  }

  async #decide(verdict) {
    const state = this.#state;
    if (!this.#mayDecide() || this.#moving) {
      this.#refuse();
      return;
    }
    if (verdict === 'corrected' && Object.keys(state.errors).length > 0) {
      announce(`Not saved: ${Object.values(state.errors).join(' ')}`);
      return;
    }
    const decision = { claim: state.claim.id, revision: state.claim.revision, verdict, changes: verdict === 'corrected' ? changesOf(state.draft) : [] };
    const delivered = this.#app.outbox.send(decision);
    this.#renderActions();
    try {
      const { claim, decision: made } = await delivered;
      await this.#confirmed(claim, made);
      // Only now: what is on screen can be decided at once, and what was decided is safe.
      if (this.#state === state) {
        await this.#step(() => this.#queue.next(state.claim.id));
      }
      announce(`${verdictWords[verdict]}. Saved.`);
    } catch (refusal) {
      await this.#refused(state, refusal);
    }
    this.#renderActions();
  }

  async #confirmed(claim, decision) {
    this.#correction.decided(claim);
    await this.#queue.decided(claim);
    this.#lastDecision = decision;
    this.#left = this.#left === null ? null : Math.max(0, this.#left - 1);
    this.#renderProgress();
    if (this.#state?.article.id === claim.article_id) {
      this.#neighbours.replaceChildren(...neighbourList(this.#state, id => this.#openClaim(id)));
    }
  }

  async #refused(state, refusal) {
    notice(`${state.claim.current.quantity.text}: not saved. ${refusal.message}`, { kind: 'error' });
    this.#queue.forget(state.article.id);
    this.#textOf = null;
    await this.#openClaim(state.claim.id);
  }

  async #undo() {
    if (this.#app.outbox.busy || this.#moving) {
      this.#refuse();
      return;
    }
    this.#moving = true;
    const last = this.#lastDecision;
    try {
      const { claim } = await post('/undo', last ? { claim_id: last.claim_id, decision_id: last.id } : {});
      this.#lastDecision = null;
      saved('saved', 'Undone');
      await this.#queue.update(claim);
      const found = await this.#queue.open(claim.id);
      this.#giveBack(claim.id);
      this.#queue.visit(claim.id);
      this.#show(found);
      this.#left = this.#left === null ? null : this.#left + 1;
      this.#renderProgress();
      announce(`Undone: ${claim.current.quantity.text} is ${claim.status} again.`);
    } catch (error) {
      notice(error.status === 0 ? 'The server cannot be reached: nothing was undone that is known of. Press u again.' : error.message, { kind: 'error', seconds: 8 });
    } finally {
      this.#moving = false;
    }
  }

  #goOn() {
    const here = this.#state?.claim;
    return this.#step(async () => {
      const found = await this.#queue.next(here?.id);
      if (here && found && found.claim.id !== here.id) {
        this.#queue.pass(here.id);
      }
      return found;
    });
  }

  #skip() {
    if (this.#state && !this.#moving) {
      const { id } = this.#state.claim;
      this.#queue.skip(id);
      this.#step(() => this.#queue.next(id));
    }
  }

  async #step(fetch, atEnd = null) {
    if (this.#moving) {
      return;
    }
    this.#moving = true;
    try {
      const found = await fetch();
      if (found || !atEnd) {
        this.#show(found);
      } else {
        announce(atEnd);
      }
    } catch (error) {
      // The claim on screen may be decided already: it goes, so that nobody decides it again by mistake.
      this.#state = null;
      this.#panel.replaceChildren(el('div', { class: 'empty' }, el('h1', { text: 'The next claim cannot be fetched' }), el('p', { text: error.message }),
        button('Try again', 'n', () => this.act('next'), { class: 'primary' })));
      this.#renderActions();
    } finally {
      this.#moving = false;
    }
  }

  #neighbour(step) {
    const all = this.#state?.article.claims ?? [];
    const place = all.findIndex(c => c.id === this.#state.claim.id) + step;
    if (all[place]) {
      this.#openClaim(all[place].id);
    } else if (this.#state) {
      announce(step < 0 ? 'This is the first claim of the article.' : 'This is the last claim of the article.');
    }
  }

  async #openClaim(id) {
    await this.#step(async () => {
      const found = await this.#queue.open(id);
      await this.#queue.update(found.claim);
      this.#giveBack(id);
      this.#queue.visit(id);
      return found;
    });
  }

  // The claim on screen makes way for another without a decision: the queue may give it again.
  #giveBack(next) {
    const here = this.#state?.claim;
    if (here && here.id !== next && this.#state.leased) {
      this.#queue.release(here.id);
    }
  }

  #clicked(event) {
    const other = event.target.closest?.('[data-claim]')?.dataset.claim;
    if (other && !this.#correction.open && getSelection()?.isCollapsed) {
      this.#openClaim(Number(other));
    }
  }

  #escape() {
    if (this.#correction.open) {
      this.#correction.leave();
    } else if (document.activeElement !== document.body && document.activeElement?.closest('.bar')) {
      document.activeElement.blur();
    } else if (this.#state && Object.keys(this.#state.draft).length > 0) {
      this.#correction.drop();
    }
  }

  #lost(id) {
    if (this.#state?.claim.id === id) {
      this.#state.leased = false;
      this.#render();
      announce('Somebody else has this claim now.');
    }
  }

  async #countLeft() {
    const page = await get(`/claims?${address().queue}&count=1`).catch(() => null);
    this.#left = page?.total ?? null;
    this.#renderProgress();
  }

  #renderProgress() {
    this.#progress.textContent = this.#left === null ? '' : `${count(this.#left)} in this queue`;
  }
}
