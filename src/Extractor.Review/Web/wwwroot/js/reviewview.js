// The view where claims are decided: one claim at a time in its article.
import { current as address, go, noteClaim, write } from './address.js';
import { announce, notice, saved } from './announce.js';
import { get, post } from './api.js';
import { ArticleText } from './articletext.js';
import { claimPanel } from './claimpanel.js';
import { button, count, el } from './dom.js';
import { Drafts } from './drafts.js';
import { SlotEditor } from './editor.js';
import { filterBar, focusFilter } from './filters.js';
import { marksOf } from './marks.js';
import { neighbourList } from './neighbours.js';
import { Queue } from './queue.js';
import { display, sent, slots } from './slots.js';

const verdictWords = { accepted: 'Accepted', corrected: 'Corrected', rejected: 'Rejected' };

export class ReviewView {
  #app;
  #queue;
  #state = null;
  #editor = null;
  #text = null;
  #textOf = null;
  #drafts = new Drafts();
  #lastDecision = null;
  #left = null;
  #moving = false;
  #started = 0;

  constructor(app) {
    this.#app = app;
  }

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
    this.#articleBox = el('section', { class: 'article', tabindex: '0', 'aria-label': 'Article', on: { click: e => this.#clicked(e), mouseup: () => this.#selected(), touchend: () => this.#selected() } });
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
    this.#editor = null;
    if (!found) {
      this.#end();
      return;
    }
    const { claim, article, leased } = found;
    this.#state = { claim, article, leased, draft: this.#drafts.of(claim), errors: {}, editing: null, text: this.#textFor(article) };
    noteClaim(claim.id);
    this.#render();
    this.#text.reveal(this.#text.offsets.toUnits(claim.current.number.start));
    this.#say();
    this.#queue.prefetch(claim.id);
    this.#measure();
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
      edit: name => this.edit(name), revert: name => this.#revert(name), take: decision => this.#take(decision), open: id => this.#openClaim(id),
    }).filter(p => p));
    this.#neighbours.replaceChildren(...neighbourList(state, id => this.#openClaim(id)));
    this.#renderActions();
    this.#mark(null);
  }

  #renderActions() {
    const corrected = Object.keys(this.#state?.draft ?? {}).length > 0;
    const free = this.#state !== null && this.#mayDecide();
    const act = (label, key, action, kind) => button(label, key, () => this.act(action), { class: kind, 'aria-disabled': String(!free && ['accept', 'reject'].includes(action)) });
    this.#actions.replaceChildren(
      act(corrected ? 'Save correction' : 'Accept', 'a', 'accept', 'primary'), act('Reject', 'r', 'reject', 'danger'),
      act('Skip', 's', 'skip', ''), act('Undo', 'u', 'undo', ''), act('Edit', 'e', 'edit', ''));
  }

  #mark(picked) {
    const { claim, article, text, draft } = this.#state;
    text.mark(marksOf(claim, draft, article.claims, text.offsets, picked));
  }

  #say() {
    const { claim, article } = this.#state;
    const c = claim.current;
    const parts = ['item', 'event', 'place', 'time', 'source'].filter(s => c[s]).map(s => `${s} ${display(s, c[s])}`);
    announce(`${c.quantity.text}, ${c.kind}, ${parts.join(', ')}. Confidence ${Math.round(claim.extracted.confidence * 100)} percent. ${claim.status}. ${article.article.title ?? ''}`);
  }

  #end() {
    this.#state = null;
    noteClaim(null);
    const skipped = this.#queue.skipped.length;
    this.#articleBox.replaceChildren();
    this.#textOf = null;
    this.#panel.replaceChildren(el('div', { class: 'empty' },
      el('h1', { id: 'claim-title', tabindex: '-1', text: 'Nothing is left in this queue' }),
      el('p', { text: 'Every claim of these filters is decided, or on the screen of somebody else.' }),
      skipped > 0 ? button(`Bring ${skipped} skipped back`, null, () => { this.#queue.unskip(); this.#step(() => this.#queue.next(null)); }, { class: 'primary' }) : null,
      el('p', {}, el('a', { href: '/review?status=any', data: { view: 'review' }, text: 'All claims' }), ' · ', el('a', { href: '/statistics', data: { view: 'statistics' }, text: 'Statistics' }))));
    this.#neighbours.replaceChildren();
    this.#renderActions();
    announce('Nothing is left in this queue.');
  }

  /** Does what a key or a button asks for. */
  act(action) {
    this.#started = performance.now();
    const does = {
      accept: () => this.#decide(Object.keys(this.#state?.draft ?? {}).length > 0 ? 'corrected' : 'accepted'),
      reject: () => this.#decide('rejected'),
      skip: () => this.#skip(),
      undo: () => this.#undo(),
      edit: () => this.#panel.querySelector('button.edit')?.focus(),
      next: () => this.#step(() => this.#queue.next(this.#state?.claim.id)),
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

  edit(name) {
    const state = this.#state;
    if (!this.#mayDecide()) {
      this.#refuse();
      return;
    }
    const selection = state.text.selection();
    state.editing = name;
    this.#render();
    this.#editor = new SlotEditor(name, state, {
      apply: content => this.#apply(name, content), cancel: () => this.#leaveEditor(), pick: span => this.#mark(span),
    });
    this.#panel.querySelector(`[data-slot="${name}"] .editor-place`).append(this.#editor.element);
    if (selection && this.#editor.takesSelection) {
      this.#editor.select(selection);
    }
    this.#editor.focus();
  }

  #selected() {
    const span = this.#editor?.takesSelection ? this.#state.text.selection() : null;
    if (span) {
      this.#editor.select(span);
    }
  }

  #leaveEditor() {
    const name = this.#editor?.name;
    this.#editor = null;
    this.#state.editing = null;
    this.#render();
    this.#panel.querySelector(`[data-slot="${name}"] button.edit`)?.focus();
  }

  #apply(name, content) {
    const state = this.#state;
    state.draft = this.#drafts.set(state.claim, name, content);
    getSelection()?.removeAllRanges();
    this.#leaveEditor();
    announce(`${name} is now ${display(name, content, state.article.claims)}. Not saved: press a to save the correction.`);
    this.#check(state);
  }

  // The store's own rules, said at the field before anything is decided.
  async #check(state) {
    if (Object.keys(state.draft).length === 0) {
      state.errors = {};
      return;
    }
    const changes = changesOf(state.draft);
    const answer = await post(`/claims/${state.claim.id}/check`, { changes }).catch(() => null);
    if (answer && this.#state === state) {
      state.errors = errorsBySlot(answer.errors, Object.keys(state.draft));
      if (!this.#editor) {
        const focused = document.activeElement?.closest?.('[data-slot]')?.dataset.slot;
        this.#render();
        if (focused) {
          this.#panel.querySelector(`[data-slot="${focused}"] button.edit`)?.focus();
        }
      }
    }
  }

  #revert(name) {
    this.#state.draft = this.#drafts.revert(this.#state.claim, name);
    this.#state.errors = {};
    this.#render();
    this.#panel.querySelector(`[data-slot="${name}"] button.edit`)?.focus();
    this.#check(this.#state);
  }

  #take(decision) {
    for (const change of decision.changes) {
      this.#state.draft = this.#drafts.set(this.#state.claim, change.slot, change.to);
    }
    this.#render();
    this.#check(this.#state);
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
    const moved = this.#step(() => this.#queue.next(state.claim.id));
    try {
      const { claim, decision: made } = await delivered;
      await this.#confirmed(claim, made);
      await moved;
      announce(`${verdictWords[verdict]}. Saved.`);
    } catch (refusal) {
      await moved;
      await this.#refused(state, refusal);
    }
    this.#renderActions();
  }

  async #confirmed(claim, decision) {
    this.#drafts.drop(claim);
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
      this.#queue.visit(id);
      return found;
    });
  }

  #clicked(event) {
    const other = event.target.closest?.('[data-claim]')?.dataset.claim;
    if (other && !this.#editor && getSelection()?.isCollapsed) {
      this.#openClaim(Number(other));
    }
  }

  #escape() {
    if (this.#editor) {
      this.#leaveEditor();
    } else if (document.activeElement !== document.body && document.activeElement?.closest('.bar')) {
      document.activeElement.blur();
    } else if (this.#state && Object.keys(this.#state.draft).length > 0) {
      this.#drafts.drop(this.#state.claim);
      this.#state.draft = {};
      this.#state.errors = {};
      this.#render();
      announce('The correction is dropped.');
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
    const page = await get(`/claims?${write('', this.#queueParameters(), null).slice(1)}&count=1`).catch(() => null);
    this.#left = page?.total ?? null;
    this.#renderProgress();
  }

  #queueParameters() {
    return address().queue;
  }

  #renderProgress() {
    this.#progress.textContent = this.#left === null ? '' : `${count(this.#left)} in this queue`;
  }
}

const changesOf = draft => Object.entries(draft).map(([slot, content]) => ({ slot, to: sent(slot, content) }));

// An error begins with the slot that it is about, which need not be one that was changed: a range needs a pair of values.
function errorsBySlot(errors, changed) {
  const bySlot = {};
  for (const error of errors) {
    const [, named, words] = /^(\w+): (.*)$/s.exec(error) ?? [];
    const known = slots.some(s => s.name === named);
    const slot = known ? named : changed[0];
    bySlot[slot] = `${bySlot[slot] ? bySlot[slot] + ' ' : ''}${known ? words : error}`;
  }
  return bySlot;
}
