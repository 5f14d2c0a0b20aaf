// Filters and order of a queue. They live in the address bar; this form writes them there.
import { current, go } from './address.js';
import { bulkDialog } from './bulk.js';
import { el } from './dom.js';
import { vocabulary } from './slots.js';

const orders = [['least_confident', 'Least confident first'], ['most_confident', 'Most confident first'], ['flagged', 'Flagged first'], ['article', 'Article by article'], ['random', 'Random sample']];
const statuses = [['open', 'Open'], ['disputed', 'Disputed'], ['accepted', 'Accepted'], ['corrected', 'Corrected'], ['rejected', 'Rejected'], ['any', 'Any']];

/** The bar: what is filtered, in words, and the form behind it. */
export function filterBar(queue, session, path = null) {
  const form = filterForm(queue, path);
  const summary = el('summary', { class: 'filter-summary', 'aria-keyshortcuts': '/' }, el('span', { text: 'Queue: ' }), el('strong', { text: inWords(queue) }), el('kbd', { 'aria-hidden': 'true', text: '/' }));
  return el('div', { class: 'filters' },
    el('details', {}, summary, form),
    session.admin ? el('button', { type: 'button', class: 'quiet', text: 'Accept in bulk…', on: { click: () => bulkDialog(current().queue) } }) : null);
}

/** Opens the form and goes to its first field. */
export function focusFilter() {
  const details = document.querySelector('.filters details');
  if (details) {
    details.open = true;
    details.querySelector('input, select').focus();
  }
}

/** A queue in words. */
export function inWords(queue) {
  const label = (table, value, absent) => table.find(([v]) => v === (value ?? absent))?.[1] ?? value;
  const words = [label(statuses, queue.get('status'), 'open'), label(orders, queue.get('order'), 'least_confident').toLowerCase()];
  for (const [field, before] of [['text', ''], ['kind', ''], ['place', 'in '], ['source', 'source '], ['flag', 'flag '], ['reviewer', 'by '], ['from', 'from '], ['to', 'to '], ['article', 'article '], ['min', '≥ '], ['max', '≤ ']]) {
    if (queue.get(field)) {
      words.push(before + queue.get(field));
    }
  }
  return words.join(', ');
}

function filterForm(queue, path) {
  const form = el('form', { class: 'filter-form', 'aria-label': 'Filter and order', on: { submit: e => { e.preventDefault(); apply(form, path); } } },
    text('text', 'Words', queue, 'in the claim or the title'),
    choice('status', 'Status', statuses, queue, 'open'),
    choice('order', 'Order', orders, queue, 'least_confident'),
    choice('kind', 'Kind', [['', 'Any'], ...vocabulary().kinds.map(k => [k, k])], queue, ''),
    choice('flag', 'Flag', [['', 'With or without'], ['any', 'Any flag'], ...Object.keys(vocabulary().flags).sort().map(f => [f, f])], queue, ''),
    text('place', 'Place', queue, 'FR or France'),
    text('source', 'Source', queue, 'ministry'),
    field('from', 'Published from', queue, { type: 'date' }),
    field('to', 'Published to', queue, { type: 'date' }),
    field('min', 'Confidence from', queue, { type: 'number', min: 0, max: 1, step: 'any' }),
    field('max', 'Confidence to', queue, { type: 'number', min: 0, max: 1, step: 'any' }),
    text('reviewer', 'Decided by', queue, 'name'),
    el('div', { class: 'form-actions' },
      el('button', { type: 'submit', class: 'primary', text: 'Apply' }),
      el('button', { type: 'button', class: 'quiet', text: 'Reset', on: { click: () => go(path ?? '/review', new URLSearchParams()) } })));
  return form;
}

function apply(form, path) {
  const queue = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    const usual = { status: 'open', order: 'least_confident' }[name] ?? '';
    if (value.trim() && value !== usual) {
      queue.set(name, value.trim());
    }
  }
  for (const kept of ['article', 'seed']) {
    if (current().queue.get(kept)) {
      queue.set(kept, current().queue.get(kept));
    }
  }
  if (queue.get('order') === 'random' && !queue.get('seed')) {
    queue.set('seed', 1 + Math.floor(Math.random() * 99999));
  }
  go(path ?? '/review', queue);
}

const field = (name, label, queue, attributes) => el('label', {}, el('span', { text: label }), el('input', { name, value: queue.get(name) ?? '', ...attributes }));

const text = (name, label, queue, hint) => field(name, label, queue, { type: 'text', placeholder: hint, autocomplete: 'off' });

function choice(name, label, options, queue, usual) {
  const select = el('select', { name }, options.map(([value, words]) => el('option', { value, text: words })));
  select.value = queue.get(name) ?? usual;
  return el('label', {}, el('span', { text: label }), select);
}
