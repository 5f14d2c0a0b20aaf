// Edits one slot in place: a typed field, a choice, or a phrase that is selected in the article, by mouse or word by word with the arrow keys.
import { announce } from './announce.js';
import { candidates, completed } from './candidates.js';
import { el } from './dom.js';
import { display, phraseFields, readValue, slotOf, typedValue } from './slots.js';
import { wordAt } from './text.js';

const wordsUpAndDown = 12;

/** Opens in a place of the panel. Handlers: apply(content), cancel(), pick(span or null) to show what is selected in the article. */
export class SlotEditor {
  #state;
  #handlers;
  #slot;
  #content;
  #fields = {};
  #anchor = null;
  #focus = null;

  constructor(name, state, handlers) {
    this.#slot = slotOf(name);
    this.#state = state;
    this.#handlers = handlers;
    this.#content = name in state.draft ? state.draft[name] : state.claim.current[name] ?? null;
    this.element = el('form', {
      class: 'editor', 'aria-label': `Edit ${this.#slot.label}`, novalidate: true,
      on: { submit: e => { e.preventDefault(); this.#apply(); }, keydown: e => this.#key(e) },
    });
    this.#build();
  }

  get name() {
    return this.#slot.name;
  }

  get takesSelection() {
    return this.#slot.type === 'phrase';
  }

  /** Puts the cursor where editing begins. */
  focus() {
    this.element.querySelector('.first')?.focus();
    this.element.querySelector('input.first')?.select();
  }

  /** Takes what is selected in the article, in units. */
  select(span) {
    const text = this.#state.text;
    const points = { start: text.offsets.toPoints(span.start), end: text.offsets.toPoints(span.end), text: text.slice(span) };
    this.#content = completed(this.#slot.name, points, this.#state.article);
    this.#showPhrase();
    announce(`${this.#slot.label}: ${points.text}`);
  }

  #build() {
    const build = { value: () => this.#buildValue(), text: () => this.#buildText(), choice: () => this.#buildChoice(), claim: () => this.#buildClaim(), phrase: () => this.#buildPhrase() };
    build[this.#slot.type]();
    this.element.append(
      el('p', { class: 'error', role: 'alert', id: 'editor-error' }),
      el('div', { class: 'editor-actions' },
        el('button', { type: 'submit', class: 'primary small' }, 'Use', el('kbd', { 'aria-hidden': 'true', text: 'Enter' })),
        this.#slot.optional ? el('button', { type: 'button', class: 'small', on: { click: () => this.#handlers.apply(null) } }, 'Clear', el('kbd', { 'aria-hidden': 'true', text: 'Del' })) : null,
        el('button', { type: 'button', class: 'quiet small', on: { click: () => this.#handlers.cancel() } }, 'Cancel', el('kbd', { 'aria-hidden': 'true', text: 'Esc' }))));
  }

  #field(name, label, value, hint, first) {
    const input = el('input', { type: 'text', value: value ?? '', placeholder: hint, class: first ? 'first' : null, autocomplete: 'off', spellcheck: 'false', 'aria-describedby': 'editor-error' });
    this.#fields[name] = input;
    return el('label', {}, el('span', { text: label }), input);
  }

  #buildValue() {
    this.element.append(this.#field('value', 'Value', typedValue(this.#content), '1853, or 30; 40, or nothing when vague', true));
  }

  #buildText() {
    this.element.append(this.#field('text', this.#slot.label, this.#content, 'person, USD, kilometer, percent …', true));
  }

  #choose(options, chosen) {
    const select = el('select', { class: 'first', 'aria-label': this.#slot.label, 'aria-describedby': 'editor-error' },
      this.#slot.optional ? el('option', { value: '', text: '–' }) : null,
      options.map(([value, label]) => el('option', { value, text: label })));
    select.value = chosen ?? '';
    this.#fields.choice = select;
    this.element.append(select);
  }

  #buildChoice() {
    this.#choose(this.#slot.choices().map(c => [c, c.replaceAll('_', ' ')]), this.#content);
  }

  #buildClaim() {
    const others = this.#state.article.claims.filter(c => c.id !== this.#state.claim.id);
    this.#choose(others.map(c => [c.current.id, `${c.current.id}: ${c.current.quantity.text} ${c.current.item?.text ?? ''}`]), this.#content);
  }

  #buildPhrase() {
    this.#fields.phrase = el('div', {
      class: 'phrase first', tabindex: '0', role: 'group', 'aria-label': 'Phrase. Arrow keys move by word, with Shift they select; or select with the mouse in the article.',
      on: { keydown: e => this.#move(e) },
    });
    this.element.append(this.#fields.phrase, el('p', { class: 'hint', text: 'Select words in the article, or ← → by word, Shift to extend.' }));
    for (const name of this.#slot.fields ?? []) {
      const field = phraseFields[name];
      this.element.append(this.#field(name, field.label, this.#content?.[name], field.hint, false));
    }
    const others = candidates(this.#slot.name, this.#state.claim, this.#state.article);
    if (others.length > 0) {
      this.element.append(el('ul', { class: 'candidates', 'aria-label': 'Candidates' }, others.map(c => el('li', {}, el('button', {
        type: 'button', class: 'small', text: display(this.#slot.name, c), on: { click: () => { this.#content = c; this.#showPhrase(); this.#apply(); } },
      })))));
    }
    this.#showPhrase();
  }

  #showPhrase() {
    this.#fields.phrase.textContent = '';
    this.#fields.phrase.append(this.#content ? el('q', { text: this.#content.text }) : el('span', { class: 'hint', text: 'nothing selected' }));
    for (const name of this.#slot.fields ?? []) {
      this.#fields[name].value = this.#content?.[name] ?? '';
    }
    const offsets = this.#state.text.offsets;
    this.#handlers.pick(this.#content ? { start: offsets.toUnits(this.#content.start), end: offsets.toUnits(this.#content.end) } : null);
  }

  #move(event) {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -wordsUpAndDown, ArrowDown: wordsUpAndDown }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
    const words = this.#state.text.words;
    if (this.#focus === null) {
      this.#begin(words);
    }
    this.#focus = Math.min(words.length - 1, Math.max(0, this.#focus + step));
    if (!event.shiftKey) {
      this.#anchor = this.#focus;
    }
    const [from, to] = [Math.min(this.#anchor, this.#focus), Math.max(this.#anchor, this.#focus)];
    this.select({ start: words[from][0], end: words[to][1] });
  }

  #begin(words) {
    const offsets = this.#state.text.offsets;
    const from = this.#content ?? this.#state.claim.current.number;
    this.#anchor = wordAt(words, offsets.toUnits(from.start));
    this.#focus = wordAt(words, offsets.toUnits(from.end) - 1);
  }

  #key(event) {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#handlers.cancel();
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      this.#apply();
    } else if (event.key === 'Delete' && this.#slot.optional && !typing) {
      event.preventDefault();
      this.#handlers.apply(null);
    }
    event.stopPropagation();
  }

  #apply() {
    const { content, error } = this.#read();
    this.element.querySelector('#editor-error').textContent = error ?? '';
    const field = this.element.querySelector('input, select');
    field?.setAttribute('aria-invalid', String(Boolean(error)));
    if (!error) {
      this.#handlers.apply(content);
    }
  }

  #read() {
    switch (this.#slot.type) {
      case 'value': {
        const { value, error } = readValue(this.#fields.value.value);
        return { content: value, error };
      }
      case 'text':
        return { content: this.#fields.text.value.trim() || null };
      case 'choice':
      case 'claim':
        return { content: this.#fields.choice.value || null };
      default:
        return this.#readPhrase();
    }
  }

  #readPhrase() {
    if (!this.#content) {
      return { content: null, error: this.#slot.optional ? undefined : `${this.#slot.label} cannot be empty: select its words in the article.` };
    }
    const content = { ...this.#content };
    for (const name of this.#slot.fields ?? []) {
      const typed = this.#fields[name].value.trim();
      const error = phraseFields[name].check(typed);
      if (error) {
        return { error };
      }
      content[name] = typed || null;
    }
    return { content };
  }
}
