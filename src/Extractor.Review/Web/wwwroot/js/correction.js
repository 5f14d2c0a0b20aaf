// A correction that is being made: which slots change, the editor that is open, and what the store says of it.
import { announce } from './announce.js';
import { post } from './api.js';
import { Drafts } from './drafts.js';
import { SlotEditor } from './editor.js';
import { display, sent, slots } from './slots.js';

/** Changes as a decision sends them. */
export const changesOf = draft => Object.entries(draft).map(([slot, content]) => ({ slot, to: sent(slot, content) }));

export class Correction {
  #view;
  #state = null;
  #editor = null;
  #drafts = new Drafts();

  /** The view: render(), mark(picked span or null), panel(). */
  constructor(view) {
    this.#view = view;
  }

  /** True while a slot is edited. */
  get open() {
    return this.#editor !== null;
  }

  /** Begins with a claim that comes on screen: takes up what was changed before and not decided. */
  begin(state) {
    this.#editor = null;
    this.#state = state;
    state.draft = this.#drafts.of(state.claim);
  }

  /** Forgets the changes of a claim that was decided. */
  decided(claim) {
    this.#drafts.drop(claim);
  }

  /** Opens the editor of a slot; words that are selected in the article fill it. */
  edit(name) {
    const state = this.#state;
    const selection = state.text.selection();
    state.editing = name;
    this.#view.render();
    this.#editor = new SlotEditor(name, state, { apply: content => this.#apply(name, content), cancel: () => this.leave(), pick: span => this.#view.mark(span) });
    this.#view.panel().querySelector(`[data-slot="${name}"] .editor-place`).append(this.#editor.element);
    if (selection && this.#editor.takesSelection) {
      this.#editor.select(selection);
    }
    this.#editor.focus();
  }

  /** Gives what is selected in the article to the editor that is open. */
  takeSelection() {
    const span = this.#editor?.takesSelection ? this.#state.text.selection() : null;
    if (span) {
      this.#editor.select(span);
    }
  }

  /** Closes the editor without a change. */
  leave() {
    const name = this.#editor?.name;
    this.#editor = null;
    this.#state.editing = null;
    this.#view.render();
    this.#focus(name);
  }

  /** Takes one change back. */
  revert(name) {
    this.#state.draft = this.#drafts.revert(this.#state.claim, name);
    this.#state.errors = {};
    this.#view.render();
    this.#focus(name);
    this.#check(this.#state);
  }

  /** Takes over the changes of another's decision. */
  take(decision) {
    for (const change of decision.changes) {
      this.#state.draft = this.#drafts.set(this.#state.claim, change.slot, change.to);
    }
    this.#view.render();
    this.#check(this.#state);
  }

  /** Drops all changes. */
  drop() {
    this.#drafts.drop(this.#state.claim);
    this.#state.draft = {};
    this.#state.errors = {};
    this.#view.render();
    announce('The correction is dropped.');
  }

  #apply(name, content) {
    const state = this.#state;
    state.draft = this.#drafts.set(state.claim, name, content);
    getSelection()?.removeAllRanges();
    this.leave();
    announce(`${name} is now ${display(name, content, state.article.claims)}. Not saved: press a to save the correction.`);
    this.#check(state);
  }

  // The store's own rules, said at the field before anything is decided.
  async #check(state) {
    const changes = changesOf(state.draft);
    const answer = changes.length === 0 ? { errors: [] } : await post(`/claims/${state.claim.id}/check`, { changes }).catch(() => null);
    if (!answer || this.#state !== state) {
      return;
    }
    const before = JSON.stringify(state.errors);
    state.errors = errorsBySlot(answer.errors, Object.keys(state.draft));
    if (!this.#editor && JSON.stringify(state.errors) !== before) {
      const focused = document.activeElement?.closest?.('[data-slot]')?.dataset.slot;
      this.#view.render();
      this.#focus(focused);
    }
  }

  #focus(name) {
    if (name) {
      this.#view.panel().querySelector(`[data-slot="${name}"] button.edit`)?.focus();
    }
  }
}

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
