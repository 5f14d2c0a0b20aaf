// The keyboard: one table that the handler, the help overlay and the tests read.
import { el } from './dom.js';

export const keyTable = [
  ['a', 'Accept, or save the correction', 'accept'],
  ['r', 'Reject', 'reject'],
  ['s', 'Skip', 'skip'],
  ['u', 'Undo the last decision', 'undo'],
  ['e', 'Edit: go to the slots', 'edit'],
  ['1 … 9, 0', 'Edit a slot; words selected before fill it', null],
  ['n  j', 'Next claim without deciding', 'next'],
  ['p  k', 'Previous claim', 'previous'],
  ['[  ]', 'Previous and next claim of the same article', null],
  ['g', 'The whole article with all its claims', 'article'],
  ['/', 'Filter and order the queue', 'filter'],
  ['Esc', 'Leave a field, drop a correction that is not saved', 'escape'],
  ['?', 'These keys', 'help'],
];

const actions = {
  a: 'accept', r: 'reject', s: 'skip', u: 'undo', e: 'edit', n: 'next', j: 'next', p: 'previous', k: 'previous', g: 'article',
  '[': 'left', ']': 'right', '/': 'filter', '?': 'help', Escape: 'escape',
};

/** What a key press asks for: {action} or {slot}; null for nothing, and while somebody types. */
export function asked(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || document.querySelector('dialog[open]')) {
    return null;
  }
  const typing = event.target.closest?.('input, select, textarea, [contenteditable]');
  if (typing) {
    return event.key === 'Escape' ? { action: 'escape' } : null;
  }
  if (/^[0-9]$/.test(event.key)) {
    return { slot: event.key };
  }
  // A key that is held down must not decide a row of claims unread.
  return event.key in actions && !(event.repeat && 'aru'.includes(event.key)) ? { action: actions[event.key] } : null;
}

/** Shows the keys. */
export function showHelp() {
  const dialog = el('dialog', { class: 'help', 'aria-labelledby': 'help-title' },
    el('h1', { id: 'help-title', text: 'Keys' }),
    el('table', {}, el('tbody', {}, keyTable.map(([keys, meaning]) => el('tr', {},
      el('th', { scope: 'row' }, keys.split(/\s{2}/).map(k => el('kbd', { text: k }))), el('td', { text: meaning }))))),
    el('p', { class: 'hint', text: 'While a phrase is edited: ← → by word, Shift extends, Enter uses, Del clears, Esc cancels.' }),
    el('form', { method: 'dialog' }, el('button', { class: 'primary', text: 'Close' })));
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
