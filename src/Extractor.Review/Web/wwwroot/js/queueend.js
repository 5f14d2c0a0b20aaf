// What stands where a claim would, when there is none.
import { button, el } from './dom.js';

/** The queue has no claim for this reviewer. */
export function queueEnd(skipped, bringBack) {
  return el('div', { class: 'empty' },
    el('h1', { id: 'claim-title', tabindex: '-1', text: 'Nothing is left in this queue' }),
    el('p', { text: 'Every claim of these filters is decided, or on the screen of somebody else.' }),
    skipped > 0 ? button(`Bring ${skipped} skipped back`, null, bringBack, { class: 'primary' }) : null,
    el('p', {}, el('a', { href: '/list?status=any', data: { view: 'list' }, text: 'All claims' }), ' · ', el('a', { href: '/statistics', data: { view: 'statistics' }, text: 'Statistics' })));
}

/** There is no claim at all. */
export const emptyStore = () => el('div', { class: 'empty' },
  el('h1', { id: 'claim-title', tabindex: '-1', text: 'The store is empty' }),
  el('p', { text: 'Take records in with: extractor review records.jsonl --store STORE' }));
