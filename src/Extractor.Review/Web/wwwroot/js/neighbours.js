// The claims of the same article, one key away.
import { statusLabel } from './claimpanel.js';
import { el, percent } from './dom.js';

const shownBefore = 4;
const shownAfter = 6;

/** The claims around the one on screen. */
export function neighbourList({ claim, article }, open) {
  const place = article.claims.findIndex(c => c.id === claim.id);
  const from = Math.max(0, place - shownBefore);
  const here = article.claims.slice(from, place + shownAfter + 1);
  return [
    el('h2', {}, `Claim ${place + 1} of ${article.claims.length} in this article `, el('kbd', { text: '[' }), ' ', el('kbd', { text: ']' })),
    el('ol', { start: from + 1 }, here.map(other => el('li', {}, el('button', {
      type: 'button', class: 'neighbour', 'aria-current': other.id === claim.id ? 'true' : null, on: { click: () => open(other.id) },
    }, el('span', { class: 'n', text: other.current.id }), el('span', { class: 'q', text: other.current.quantity.text }),
    el('span', { class: 'i', text: other.current.item?.text ?? '' }), el('span', { class: 'c', text: percent(other.extracted.confidence) }), statusLabel(other.status))))),
  ];
}
