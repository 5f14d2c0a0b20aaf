// What the page says: to screen readers through the live region, to everybody in notices.
import { el } from './dom.js';

/** Says something to screen readers. */
export function announce(text) {
  const region = document.getElementById('announce');
  // The same text twice is spoken twice only when the region changes.
  region.textContent = region.textContent === text ? text + '\u00A0' : text;
}

/** Shows a notice until it is closed, or for a while. Actions are [label, handler]. */
export function notice(text, { kind = 'plain', actions = [], seconds = kind === 'error' ? 0 : 12 } = {}) {
  const box = el('div', { class: `notice ${kind}`, role: kind === 'error' ? 'alert' : 'status' }, el('p', { text }));
  const close = () => box.remove();
  for (const [label, act] of actions) {
    box.append(el('button', { type: 'button', text: label, on: { click: () => { close(); act(); } } }));
  }
  box.append(el('button', { type: 'button', class: 'quiet', 'aria-label': 'Close the notice', text: '×', on: { click: close } }));
  document.getElementById('notices').append(box);
  if (seconds > 0) {
    setTimeout(close, seconds * 1000);
  }
  return close;
}

/** Says whether everything is saved. */
export function saved(state, text) {
  const place = document.getElementById('saved');
  place.dataset.state = state;
  place.textContent = text;
}
